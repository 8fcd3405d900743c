// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/line_edits.h"

#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/vouchers/amount_edit.h"
#include "ui/vouchers/paper_paint.h"

#include <QStyle>

#include <algorithm>

namespace coop::ui {

namespace {

constexpr ledger::Detail kAllDetails[] = {ledger::Detail::Member, ledger::Detail::Counterparty, ledger::Detail::Product,
                                          ledger::Detail::Project};

void setProblem(QLineEdit& edit, const QString& problem, const QString& sentence)
{
    if (edit.property("problem").toString() == problem && edit.toolTip() == sentence)
        return;
    edit.setProperty("problem", problem);
    edit.setToolTip(sentence);
    edit.setAccessibleDescription(sentence);
    edit.style()->unpolish(&edit);
    edit.style()->polish(&edit);
    edit.update();
}

} // namespace

LineEdits::LineEdits(const EntrySources& sources, QWidget* grid)
    : QObject(grid), m_sources(sources), m_grid(grid),
      m_summary(makeEdit([this](const QString& typed) { return m_sources.summaries(typed); }, SuggestEdit::Mark::Free)),
      m_account(makeEdit([this](const QString& typed) { return m_sources.accounts(typed); },
                         SuggestEdit::Mark::FirstMarked)),
      m_debit(new AmountEdit(grid)), m_credit(new AmountEdit(grid))
{
    connect(m_account, &QLineEdit::textEdited, this, [this] { m_code.clear(); });
    connect(m_account, &SuggestEdit::taken, this, [this](const Suggestion& suggestion) {
        m_code = suggestion.value;
        showDetails();
        Q_EMIT edited();
    });
    connect(m_account, &QLineEdit::editingFinished, this, [this] { settle(*m_account); });
    for (AmountEdit* amount : {m_debit, m_credit}) {
        dress(amount);
        const EntryField side = amount == m_debit ? EntryField::Debit : EntryField::Credit;
        connect(amount, &AmountEdit::balanceWanted, this, [this, side] { Q_EMIT balanceWanted(side); });
    }
}

LineEdits::~LineEdits()
{
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_summary, m_account, m_debit, m_credit})
        edit->deleteLater();
    for (const auto& [kind, edit] : m_detailEdits)
        edit->deleteLater();
}

SuggestEdit* LineEdits::makeEdit(SuggestionSource source, SuggestEdit::Mark mark)
{
    auto* edit = new SuggestEdit(std::move(source), mark, m_grid);
    edit->setProperty("look", QStringLiteral("cell"));
    connect(edit, &SuggestEdit::taken, this, &LineEdits::edited);
    dress(edit);
    return edit;
}

void LineEdits::dress(QLineEdit* edit)
{
    edit->setFrame(false);
    edit->installEventFilter(m_grid);
    connect(edit, &QLineEdit::textEdited, this, &LineEdits::edited);
}

QLineEdit* LineEdits::detailEdit(ledger::Detail kind)
{
    SuggestEdit*& edit = m_detailEdits[kind];
    if (edit != nullptr)
        return edit;
    if (kind == ledger::Detail::Member) {
        edit = makeEdit([this](const QString& typed) { return m_sources.members(typed); }, SuggestEdit::Mark::FirstMarked);
        connect(edit, &QLineEdit::textEdited, this, [this] { m_member.clear(); });
        connect(edit, &SuggestEdit::taken, this, [this](const Suggestion& suggestion) {
            m_member = suggestion.value;
            Q_EMIT edited();
        });
        connect(edit, &QLineEdit::editingFinished, this, [this, line = edit] { settle(*line); });
    } else {
        edit = makeEdit([this, kind](const QString& typed) { return m_sources.items(kind, typed); },
                        SuggestEdit::Mark::Free);
    }
    edit->setReadOnly(m_readOnly);
    setNumber(m_number);
    return edit;
}

EntryRow LineEdits::row() const
{
    EntryRow row{.summary = m_summary->text(),
                 .account = m_code.isEmpty() ? m_sources.codeOf(m_account->text()) : m_code,
                 .debit = m_debit->text(),
                 .credit = m_credit->text()};
    for (const ledger::Detail kind : m_details)
        row.detail(kind) = m_detailEdits.at(kind)->text().trimmed();
    if (!m_member.isEmpty() && !row.member.isEmpty())
        row.member = m_member;
    return row;
}

void LineEdits::setRow(const EntryRow& row)
{
    m_summary->setText(row.summary);
    m_code = m_sources.account(row.account) != nullptr ? row.account : QString();
    m_account->setText(m_sources.accountText(row.account));
    m_account->setCursorPosition(0);
    m_debit->setText(row.debit);
    m_credit->setText(row.credit);
    m_debit->setPlaceholderText({});
    m_credit->setPlaceholderText({});
    for (const ledger::Detail kind : kAllDetails) {
        const QString& text = row.detail(kind);
        if (!text.isEmpty() || m_detailEdits.contains(kind))
            detailEdit(kind)->setText(kind == ledger::Detail::Member ? m_sources.memberText(text) : text);
    }
    m_member = row.member;
    showDetails();
    clearProblems();
}

void LineEdits::showDetails()
{
    const QString code = m_code.isEmpty() ? m_sources.codeOf(m_account->text()) : m_code;
    const ledger::Account* account = m_sources.account(code);
    m_details.clear();
    for (const ledger::Detail kind : kAllDetails) {
        const bool isAsked = account != nullptr && std::ranges::find(account->details, kind) != account->details.end();
        const auto edit = m_detailEdits.find(kind);
        const bool isThere = edit != m_detailEdits.end() && !edit->second->text().isEmpty();
        if (isAsked || isThere)
            m_details.push_back(kind);
        if (isAsked)
            detailEdit(kind);
    }
    if (m_place.isValid())
        place(m_place);
}

void LineEdits::setNumber(int number)
{
    m_number = number;
    const auto name = [number](QLineEdit* edit, const char* field) {
        edit->setObjectName(QStringLiteral("voucher.line%1.%2").arg(number).arg(QLatin1String(field)));
        edit->setAccessibleName(tr("Line %1, %2").arg(number).arg(fieldName(field)));
    };
    name(m_summary, "summary");
    name(m_account, "account");
    name(m_debit, "debit");
    name(m_credit, "credit");
    for (const auto& [kind, edit] : m_detailEdits)
        name(edit, std::string(toWord(ledger::kDetails, kind)).c_str());
}

void LineEdits::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_summary, m_account, m_debit, m_credit})
        edit->setReadOnly(readOnly);
    for (const auto& [kind, edit] : m_detailEdits)
        edit->setReadOnly(readOnly);
}

void LineEdits::expectAmount(EntryField side)
{
    m_debit->setPlaceholderText(side == EntryField::Debit ? toText(Money()) : QString());
    m_credit->setPlaceholderText(side == EntryField::Credit ? toText(Money()) : QString());
}

bool LineEdits::expectsCredit() const
{
    return !m_credit->placeholderText().isEmpty() && m_debit->text().isEmpty();
}

std::optional<EntryPlace> LineEdits::firstGap() const
{
    for (std::size_t i = 0; i < m_details.size(); ++i) {
        if (m_detailEdits.at(m_details[i])->text().isEmpty())
            return EntryPlace{m_number - 1, EntryField::Details, static_cast<int>(i)};
    }
    if (!m_debit->text().isEmpty() || !m_credit->text().isEmpty())
        return std::nullopt;
    return EntryPlace{m_number - 1, expectsCredit() ? EntryField::Credit : EntryField::Debit};
}

void LineEdits::place(const QRect& line)
{
    m_place = line;
    const auto edges = paperColumns(m_grid->width());
    const auto cell = [&](std::size_t column) {
        return QRect(edges[column] + 1, line.top(), edges[column + 1] - edges[column] - 1, line.height());
    };
    m_summary->setGeometry(cell(kSummaryColumn));
    m_account->setGeometry(cell(kAccountColumn));
    m_debit->setGeometry(cell(kDebitColumn));
    m_credit->setGeometry(cell(kCreditColumn));
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_summary, m_account, m_debit, m_credit})
        edit->show();
    for (const auto& [kind, edit] : m_detailEdits)
        edit->setVisible(std::ranges::find(m_details, kind) != m_details.end());
    const QRect whole = cell(kDetailColumn);
    const int count = std::max(1, static_cast<int>(m_details.size()));
    for (std::size_t i = 0; i < m_details.size(); ++i) {
        const int left = static_cast<int>(i) * whole.width() / count;
        m_detailEdits.at(m_details[i])
            ->setGeometry(whole.left() + left, whole.top(), whole.width() / count, whole.height());
    }
}

QLineEdit* LineEdits::editor(EntryField field, int detail) const
{
    switch (field) {
    case EntryField::Summary:
        return m_summary;
    case EntryField::Account:
        return m_account;
    case EntryField::Details:
        return detail < static_cast<int>(m_details.size()) ? m_detailEdits.at(m_details[static_cast<std::size_t>(detail)])
                                                           : static_cast<QLineEdit*>(m_account);
    case EntryField::Debit:
        return m_debit;
    case EntryField::Credit:
        return m_credit;
    }
    return m_summary;
}

std::optional<EntryPlace> LineEdits::placeOf(const QObject* editor) const
{
    for (const EntryField field : {EntryField::Summary, EntryField::Account, EntryField::Debit, EntryField::Credit}) {
        if (this->editor(field) == editor)
            return EntryPlace{m_number - 1, field};
    }
    for (std::size_t i = 0; i < m_details.size(); ++i) {
        if (m_detailEdits.at(m_details[i]) == editor)
            return EntryPlace{m_number - 1, EntryField::Details, static_cast<int>(i)};
    }
    return std::nullopt;
}

QLineEdit* LineEdits::editorOf(std::string_view field) const
{
    if (const auto kind = fromWord(ledger::kDetails, field)) {
        const auto found = m_detailEdits.find(*kind);
        return found == m_detailEdits.end() ? static_cast<QLineEdit*>(m_account) : found->second;
    }
    return field == "summary" ? static_cast<QLineEdit*>(m_summary)
           : field == "debit" ? static_cast<QLineEdit*>(m_debit)
           : field == "credit" ? static_cast<QLineEdit*>(m_credit)
                               : m_account;
}

void LineEdits::settle(QLineEdit& editor)
{
    if (editor.isReadOnly())
        return;
    if (auto* suggesting = qobject_cast<SuggestEdit*>(&editor); suggesting != nullptr && suggesting->isListShown())
        suggesting->takeMarked();
    if (&editor == m_account && m_code.isEmpty()) {
        const QString code = m_sources.codeOf(m_account->text());
        if (m_sources.account(code) != nullptr) {
            m_code = code;
            m_account->setText(m_sources.accountText(code));
            Q_EMIT edited();
        }
        showDetails();
        return;
    }
    const auto member = m_detailEdits.find(ledger::Detail::Member);
    if (member == m_detailEdits.end() || &editor != member->second || !m_member.isEmpty())
        return;
    const QString typed = editor.text().trimmed();
    const std::vector<Suggestion> found = m_sources.members(typed);
    if (found.size() == 1 || (!found.empty() && found.front().value == typed)) {
        m_member = found.front().value;
        editor.setText(found.front().shown);
        Q_EMIT edited();
    }
}

void LineEdits::showProblem(std::string_view field, const QString& sentence, Severity severity)
{
    QLineEdit* edit = editorOf(field);
    const bool isWorse = edit->property("problem").toString() == QStringLiteral("error") && severity == Severity::Warning;
    if (!isWorse)
        setProblem(*edit, severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"), sentence);
}

void LineEdits::clearProblems()
{
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_summary, m_account, m_debit, m_credit})
        setProblem(*edit, {}, {});
    for (const auto& [kind, edit] : m_detailEdits)
        setProblem(*edit, {}, {});
}

} // namespace coop::ui
