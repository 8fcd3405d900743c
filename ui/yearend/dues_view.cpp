// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/dues_view.h"

#include "core/base/field_reader.h"
#include "core/book/distribution_reports.h"
#include "ui/forms/date_field.h"
#include "ui/forms/form_panel.h"
#include "ui/forms/money_accounts.h"
#include "ui/forms/table_fit.h"
#include "ui/forms/words.h"
#include "ui/models/table_view.h"
#include "ui/shell/book_write.h"
#include "ui/shell/paper_actions.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/distribution_words.h"
#include "ui/yearend/totals_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kFormWidth = 262;
constexpr int kSearchWidth = 190;
constexpr int kWidestColumn = 110;
constexpr int kNarrowColumn = 78;

enum Column { Number, Name, Refund, Residual, Withheld, Total, Owes, Since, State };

constexpr const char* kWhoAll = "all";
constexpr const char* kWhoChosen = "chosen";
constexpr const char* kWhoShown = "shown";

QString stateText(const book::Due& due)
{
    if (due.isPending)
        return DuesView::tr("waits in a list");
    if (!due.lastFailure.empty())
        return DuesView::tr("failed: %1").arg(toText(std::string_view(due.lastFailure)));
    if (due.isBelowLeast)
        return DuesView::tr("below the least payment");
    return due.bankAccount.empty() ? DuesView::tr("no bank account") : QString();
}

QString sinceText(const book::Due& due)
{
    return due.since == Date() ? DuesView::tr("brought forward") : toText(due.since);
}

} // namespace

DuesView::DuesView(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_card(new Card(tr("What is due"))), m_filter(new QComboBox),
      m_before(new DateField(QStringLiteral("before"), tr("Not claimed since before"))), m_search(new QLineEdit),
      m_table(new TableView(QStringLiteral("duesTable"), tr("Members with anything coming"))),
      m_totals(new TotalsRow(m_table, QStringLiteral("duesTotals"))), m_form(new FormPanel(QStringLiteral("list"))),
      m_chosen(makeRemark({})),
      m_make(makeButton(tr("Make the list"), ButtonRole::Primary, QStringLiteral("makeList"))),
      m_print(makeButton(tr("Print the unclaimed…"), ButtonRole::Link, QStringLiteral("printUnclaimed"))),
      m_paper(new PaperActions(interaction, this)), m_draft(book::newDraftId())
{
    setObjectName(QStringLiteral("duesView"));
    buildModel();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(buildTable(), 1);
    layout->addWidget(buildForm(), 0, Qt::AlignTop);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &DuesView::showRows);
    connect(m_before, &FieldEdit::edited, this, &DuesView::showRows);
    connect(m_search, &QLineEdit::textChanged, this, &DuesView::showRows);
    connect(m_form, &FormPanel::submitted, this, &DuesView::makeList);
    connect(m_form, &FormPanel::passed, m_make, qOverload<>(&QWidget::setFocus));
    connect(m_make, &QPushButton::clicked, this, &DuesView::makeList);
    connect(m_print, &QPushButton::clicked, this, &DuesView::printUnclaimed);
    connect(m_paper, &PaperActions::notice, this, &DuesView::notice);
}

void DuesView::buildModel()
{
    const auto money = [](const QString& title, auto amount) {
        return TableColumn<Row>{.title = title,
                                .alignment = Qt::AlignRight,
                                .text = [amount](const Row& row) { return toTextOrDash(amount(row)); },
                                .isBefore = [amount](const Row& left, const Row& right) { return amount(left) < amount(right); }};
    };
    m_model = new TableModel<Row>(
        {{.title = tr("Number"), .text = [](const Row& row) { return toText(std::string_view(row.number)); }},
         {.title = tr("Name"), .text = [](const Row& row) { return toText(std::string_view(row.name)); },
          .isBefore = [](const Row& left, const Row& right) {
              return QString::localeAwareCompare(toText(std::string_view(left.name)), toText(std::string_view(right.name))) < 0;
          }},
         money(tr("Refund"), [](const Row& row) { return row.refund; }),
         money(tr("Residual"), [](const Row& row) { return row.residual; }),
         money(tr("Tax"), [](const Row& row) { return row.withheld; }),
         money(tr("Total"), [](const Row& row) { return row.total(); }),
         money(tr("Owes"), [](const Row& row) { return row.owes; }),
         {.title = tr("Since"), .text = sinceText,
          .isBefore = [](const Row& left, const Row& right) { return left.since < right.since; }},
         {.title = tr("State"), .text = stateText,
          .isBefore = [](const Row& left, const Row& right) { return stateText(left) < stateText(right); }}},
        this);
    m_table->setModel(m_model);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DuesView::showChosen);
}

QWidget* DuesView::buildFilters()
{
    const std::pair<Filter, QString> kFilters[] = {
        {Filter::All, tr("All")},
        {Filter::ByBank, tr("Can be paid by bank")},
        {Filter::NoAccount, tr("Without a bank account")},
        {Filter::BelowLeast, tr("Below the least payment")},
        {Filter::Waiting, tr("Waiting in a list")},
        {Filter::Failed, tr("Failed last time")},
        {Filter::Unclaimed, tr("Unclaimed")},
    };
    for (const auto& [filter, text] : kFilters)
        m_filter->addItem(text, static_cast<int>(filter));
    m_filter->setObjectName(QStringLiteral("duesFilter"));
    m_filter->setAccessibleName(tr("Which dues are shown"));
    m_search->setObjectName(QStringLiteral("duesSearch"));
    m_search->setAccessibleName(tr("Search members"));
    m_search->setPlaceholderText(tr("Number, name or initials"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(kSearchWidth * textPercent() / 100);
    m_before->nameControls(QStringLiteral("dues"));
    auto* filters = new QWidget;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins({});
    row->addWidget(m_filter, 0, Qt::AlignBottom);
    row->addWidget(m_before);
    row->addStretch();
    row->addWidget(m_search, 0, Qt::AlignBottom);
    return filters;
}

QWidget* DuesView::buildTable()
{
    m_card->corner()->addWidget(m_print);
    m_card->body()->addWidget(buildFilters());
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_totals);
    return m_card;
}

QWidget* DuesView::buildForm()
{
    auto* card = new Card(tr("New payment list"));
    card->setFixedWidth(kFormWidth * std::max(100, textPercent()) / 100);
    auto* day = new DateField(QStringLiteral("date"), tr("Day"));
    day->setRequired(true);
    m_form->add(day, FormPanel::Width::Full);
    m_form->add(new ChoiceField(QStringLiteral("method"), tr("Paid"),
                                {{toText(toWord(book::kPaymentMethods, book::PaymentMethod::Cash)), tr("in cash, signed for")},
                                 {toText(toWord(book::kPaymentMethods, book::PaymentMethod::Bank)), tr("by the bank")}}),
                FormPanel::Width::Full);
    m_form->add(new ChoiceField(QStringLiteral("account"), tr("From the account"), moneyAccounts(m_session.book())),
                FormPanel::Width::Full);
    m_form->add(new ChoiceField(QStringLiteral("members"), tr("Who is paid"),
                                {{QLatin1String(kWhoAll), tr("all who can be paid that way")},
                                 {QLatin1String(kWhoChosen), tr("those chosen in the table")},
                                 {QLatin1String(kWhoShown), tr("those the table shows")}}),
                FormPanel::Width::Full);
    m_form->add(new LineField(QStringLiteral("title"), tr("Title")), FormPanel::Width::Full);
    m_form->add(new YesNoField(QStringLiteral("set_off"), tr("What members owe"), tr("set off as far as they consented")),
                FormPanel::Width::Full);
    m_form->setCheck([this](const Fields& fields) { return read(fields).issues; });
    Fields blank;
    blank.set("date", toIso(m_session.clock().today()));
    blank.set("method", "cash");
    blank.set("members", kWhoAll);
    blank.set("set_off", "no");
    m_form->setFields(blank);
    // The account that goes with the way of paying, until somebody chooses another one.
    connect(&m_form->field("method"), &FieldEdit::edited, this, [this] {
        const bool isBank = m_form->field("method").text() == QLatin1String("bank");
        m_form->field("account").setText(moneyAccountFor(isBank ? book::PaymentMethod::Bank : book::PaymentMethod::Cash));
    });
    m_form->field("account").setText(moneyAccountFor(book::PaymentMethod::Cash));
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_chosen);
    card->body()->addWidget(m_make, 0, Qt::AlignRight);
    return card;
}

void DuesView::refresh()
{
    m_dues = m_session.book().payments().dues();
    const bool canWrite = !m_session.isReadOnly();
    m_form->setReadOnly(!canWrite);
    m_make->setEnabled(canWrite);
    showRows();
}

bool DuesView::isWanted(const Row& due) const
{
    if (m_found && !m_found->contains(due.member))
        return false;
    switch (static_cast<Filter>(m_filter->currentData().toInt())) {
    case Filter::All:
    case Filter::Unclaimed: return true;
    case Filter::ByBank: return !due.bankAccount.empty() && !due.isPending && !due.isBelowLeast;
    case Filter::NoAccount: return due.bankAccount.empty();
    case Filter::BelowLeast: return due.isBelowLeast;
    case Filter::Waiting: return due.isPending;
    case Filter::Failed: return !due.lastFailure.empty();
    }
    return true;
}

void DuesView::showRows()
{
    const bool isUnclaimed = static_cast<Filter>(m_filter->currentData().toInt()) == Filter::Unclaimed;
    m_before->setVisible(isUnclaimed);
    m_print->setVisible(isUnclaimed);
    if (isUnclaimed && m_before->text().isEmpty())
        m_before->setText(toText(m_session.clock().today()));
    const QString typed = m_search->text().trimmed();
    m_found.reset();
    if (!typed.isEmpty()) {
        const auto ids = m_session.book().members().ids({.search = fromText(typed)});
        m_found.emplace(ids.begin(), ids.end());
    }
    const auto before = isUnclaimed ? parseDate(fromText(m_before->text())) : std::nullopt;
    std::vector<Row> rows = before ? m_session.book().payments().unclaimed(*before) : m_dues;
    std::erase_if(rows, [this](const Row& row) { return !isWanted(row); });
    m_model->setRows(std::move(rows));
    const auto hideIfNothing = [this](int column, auto amount) {
        m_table->setColumnHidden(column, std::ranges::all_of(m_model->rows(), [&](const Row& row) { return amount(row).isZero(); }));
    };
    hideIfNothing(Withheld, [](const Row& row) { return row.withheld; });
    hideIfNothing(Owes, [](const Row& row) { return row.owes; });
    fitTightly(*m_table, State, kWidestColumn);
    for (const int column : {Number, Name})
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kNarrowColumn * textPercent() / 100));
    showTotals();
    showChosen();
}

void DuesView::showTotals()
{
    Row all;
    Money total;
    for (const Row& row : m_model->rows()) {
        all.refund += row.refund;
        all.residual += row.residual;
        all.withheld += row.withheld;
        all.owes += row.owes;
        total += row.total();
    }
    m_totals->setTexts({countText(m_model->rows().size()), tr("Total"), toTextOrDash(all.refund),
                        toTextOrDash(all.residual), toTextOrDash(all.withheld), toTextOrDash(total), toTextOrDash(all.owes), {}, {}},
                       {Qt::AlignLeft, Qt::AlignLeft, Qt::AlignRight, Qt::AlignRight, Qt::AlignRight, Qt::AlignRight,
                        Qt::AlignRight, Qt::AlignLeft, Qt::AlignLeft});
    for (int column = Name; column <= Owes; ++column)
        m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), m_totals->widthOf(column)));
}

std::vector<MemberId> DuesView::members() const
{
    const QString who = m_form->field("members").text();
    std::vector<MemberId> result;
    if (who == QLatin1String(kWhoChosen)) {
        for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
            if (const Row* row = m_model->rowAt(index.row()))
                result.push_back(row->member);
        }
    } else if (who == QLatin1String(kWhoShown)) {
        for (const Row& row : m_model->rows())
            result.push_back(row.member);
    }
    return result;
}

void DuesView::showChosen()
{
    const auto count = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    m_chosen->setText(tr("Chosen in the table: %1. Who is below the least payment waits unless he is chosen.").arg(count));
}

Checked<book::PaymentListDraft> DuesView::read(const Fields& fields) const
{
    FieldReader reader(fields);
    book::PaymentListDraft draft;
    draft.date = reader.date("date", Need::Required).value_or(Date());
    draft.method = reader.word("method", book::kPaymentMethods, Need::Required).value_or(book::PaymentMethod::Cash);
    draft.moneyAccount = fields.text("account");
    draft.title = reader.text("title");
    draft.setOff = reader.yesNo("set_off").value_or(false);
    draft.members = members();
    // Nobody named means everybody to the book: an empty choice must not.
    if (draft.members.empty() && fields.text("members") != kWhoAll)
        reader.complain(IssueCode::NothingToPay, "members");
    return {std::move(draft), reader.takeIssues()};
}

void DuesView::printUnclaimed()
{
    if (const auto before = parseDate(fromText(m_before->text())))
        m_paper->print(book::unclaimedReport(m_session.book(), *before, reportHeadOf(m_session), reportWording()));
}

void DuesView::makeList()
{
    if (m_session.isReadOnly() || !m_form->isSound())
        return;
    const book::PaymentListDraft draft = read(m_form->fields()).value;
    std::optional<book::PaymentList> made;
    const Written written = tryToWrite(m_interaction, [&] {
        auto list = m_session.book().payments().makeList(draft, m_draft);
        if (!list)
            return std::move(list.error());
        made = *std::move(list);
        return Issues{};
    });
    m_form->showIssues(written.issues);
    if (!made)
        return;
    m_draft = book::newDraftId();
    Fields next = m_form->fields();
    next.set("title", {});
    next.set("members", kWhoAll);
    m_form->setFields(next);
    Q_EMIT listMade(made->id, tr("Payment list %1: %2 for %3 member(s).")
                                  .arg(made->id.value)
                                  .arg(toText(made->total()), countText(made->payments.size())));
}

} // namespace coop::ui
