// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucher_entry.h"

#include "ui/forms/words.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"
#include "ui/vouchers/empty_layout.h"
#include "ui/vouchers/entry_store.h"
#include "ui/vouchers/paper_paint.h"
#include "ui/vouchers/side_cards.h"
#include "ui/vouchers/voucher_grid.h"
#include "ui/vouchers/voucher_head.h"
#include "ui/vouchers/voucher_words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

/// The checks follow once the keys rest a moment.
constexpr int kCheckMs = 120;

QString mark(bool isGood)
{
    return QString(QChar(isGood ? 0x2713 : 0x25B3)) + QLatin1Char(' ');
}

void setMark(QLabel& label, bool isGood, const QString& text)
{
    label.setText(mark(isGood) + text);
    const QString tone = isGood ? QStringLiteral("good") : QStringLiteral("warning");
    if (label.property("tone").toString() == tone)
        return;
    label.setProperty("tone", tone);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

bool isOfMonth(const Issue& issue)
{
    return issue.code == IssueCode::MonthClosed || issue.code == IssueCode::BeforeLedger;
}

} // namespace

VoucherEntry::VoucherEntry(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_sources(session.book()),
      m_store(new EntryStore(session, this)), m_head(new VoucherHead), m_grid(new VoucherGrid(m_sources)),
      m_side(new SideCards(session)), m_state(makeChip({}, Tone::Good, this)), m_aimText(makeRemark({}, this)),
      m_timer(new QTimer(this)), m_id(book::newDraftId())
{
    auto* card = new Card;
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sheet = new QWidget;
    sheet->setProperty("look", QStringLiteral("scrolled"));
    auto* layout = new QVBoxLayout(sheet);
    buildSheet(*layout);
    m_scroll->setWidget(sheet);
    card->body()->addWidget(m_scroll);

    auto* side = new QScrollArea;
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFocusPolicy(Qt::NoFocus);
    m_side->setProperty("look", QStringLiteral("scrolled"));
    side->setWidget(m_side);
    // The bar of a long side stands in the margin of the page, so that the cards end where the page does.
    side->setFixedWidth(m_side->minimumWidth() + kSideBarPx);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::kGap);
    row->addWidget(card, 1);
    row->addWidget(side);

    m_timer->setSingleShot(true);
    m_timer->setInterval(kCheckMs);
    connect(m_timer, &QTimer::timeout, this, &VoucherEntry::recheck);
    connect(m_head, &VoucherHead::edited, this, &VoucherEntry::changed);
    connect(m_head, &VoucherHead::passed, this, [this] { m_grid->focusOn(EntryPlace{}); });
    connect(m_grid, &VoucherGrid::edited, this, &VoucherEntry::changed);
    connect(m_grid, &VoucherGrid::currentRowChanged, this, &VoucherEntry::showLine);
    connect(m_grid, &VoucherGrid::focused, this, [this](QWidget* editor) { m_scroll->ensureWidgetVisible(editor, 0, 60); });
    connect(m_store, &EntryStore::kept, this, [this] { setChip(m_state, tr("Draft · kept by itself"), Tone::Good); });
    connect(m_side, &SideCards::toDoWanted, this, &VoucherEntry::toDoWanted);
    connect(m_side, &SideCards::voucherWanted, this, &VoucherEntry::voucherWanted);
    m_head->setReadOnly(session.isReadOnly());
    m_grid->setReadOnly(session.isReadOnly());
}

VoucherEntry::~VoucherEntry()
{
    delete m_grid; // it reads from the sources, which go before the children do
}

void VoucherEntry::buildSheet(QVBoxLayout& sheet)
{
    sheet.setContentsMargins(10, 0, 10, 0);
    sheet.setSpacing(10);
    m_state->setObjectName(QStringLiteral("voucher.state"));
    m_aimText->setObjectName(QStringLiteral("voucher.aim"));
    auto* top = new QHBoxLayout;
    top->addStrut(22 * textPercent() / 100); // the paper stays where it is when a chip comes and goes
    top->addWidget(m_aimText, 1);
    top->addWidget(m_state);
    sheet.addLayout(top);
    sheet.addWidget(new PaperTitle);
    sheet.addSpacing(6);
    sheet.addWidget(m_head);
    sheet.addWidget(m_grid);
    auto* signatures = new QHBoxLayout;
    const QString preparer = tr("Prepared by") + QStringLiteral("  ") + BookSession::operatorName();
    for (const QString& text : {tr("Chief accountant"), tr("Posted by"), tr("Reviewed by"), tr("Cashier"), preparer}) {
        auto* label = new QLabel(text);
        label->setProperty("look", QStringLiteral("muted"));
        signatures->addWidget(label);
        if (text != preparer)
            signatures->addStretch();
    }
    sheet.addLayout(signatures);
    sheet.addSpacing(8);
    auto* checks = new QHBoxLayout;
    checks->setSpacing(24);
    m_balanced = new QLabel;
    m_balanced->setObjectName(QStringLiteral("voucher.balanced"));
    m_monthOpen = new QLabel;
    m_monthOpen->setObjectName(QStringLiteral("voucher.monthOpen"));
    checks->addWidget(m_balanced);
    checks->addWidget(m_monthOpen);
    checks->addStretch();
    auto* keys = makeRemark(tr("Enter goes on · = balances · Ctrl+Enter saves · Ctrl+S draft · Ctrl+Del removes a line"));
    sheet.addLayout(checks);
    m_problems = new QVBoxLayout;
    m_problems->setSpacing(2);
    sheet.addLayout(m_problems);
    sheet.addStretch();
    sheet.addWidget(keys);
}

void VoucherEntry::refresh()
{
    m_sources.refresh(m_session.book().ledger().chartOn(shownDay()));
    if (!m_restored) {
        m_restored = true;
        restoreKept();
        if (isVisible() && !m_session.isReadOnly())
            focusEntry();
    } else if (isBlank() && !m_aim.changes && !m_aim.corrects) {
        const auto day = m_head->day();
        if (!day || day->year() != m_session.year().value)
            m_head->show(blank());
    }
    m_shownAccount.clear();
    m_side->showRecent(shownDay());
    m_side->showWaiting(shownDay());
    showLine();
    recheck();
}

void VoucherEntry::restoreKept()
{
    const auto kept = m_store->load();
    show(kept ? kept->texts : blank(), kept ? kept->aim : EntryAim{});
    if (kept)
        setChip(m_state, tr("Draft · brought back"), Tone::Good);
}

EntryTexts VoucherEntry::blank() const
{
    const Date today = m_session.clock().today();
    const FiscalYear year = m_session.year();
    return {.date = toText(today.year() == year.value ? today : year.last())};
}

Date VoucherEntry::shownDay() const
{
    if (const auto day = m_head->day())
        return *day;
    const Date today = m_session.clock().today();
    return today.year() == m_session.year().value ? today : m_session.year().last();
}

EntryTexts VoucherEntry::texts() const
{
    EntryTexts texts{.rows = m_grid->rows()};
    m_head->read(texts);
    return texts;
}

void VoucherEntry::show(const EntryTexts& texts, const EntryAim& aim)
{
    m_aim = aim;
    m_tried = false;
    m_id = book::newDraftId();
    m_head->show(texts);
    m_sources.refresh(m_session.book().ledger().chartOn(shownDay()));
    m_grid->setRows(texts.rows);
    setChip(m_state, {}, Tone::Good);
    showAim();
    showLine();
    recheck();
}

void VoucherEntry::showAim()
{
    const auto id = m_aim.corrects ? m_aim.corrects : m_aim.changes;
    const auto voucher = id ? m_session.book().ledger().find(*id) : std::nullopt;
    m_aimText->setText(!voucher           ? QString()
                       : m_aim.corrects ? tr("Corrects voucher %1 of %2: it is taken back in red, and this one takes its place.")
                                              .arg(numberOf(*voucher), toText(voucher->data.date))
                                        : tr("Changes a draft of %1.").arg(toText(voucher->data.date)));
}

bool VoucherEntry::open(const EntryTexts& texts, const EntryAim& aim)
{
    const bool mayGo = isBlank() || m_session.isReadOnly() ||
                       m_interaction.confirm(tr("The sheet holds an unfinished voucher. Put it away?"), tr("Put it away"));
    if (!mayGo)
        return false;
    m_store->forget();
    show(texts, aim);
    if (!texts.isBlank())
        m_store->keep(texts, aim);
    return true;
}

bool VoucherEntry::startNew()
{
    EntryTexts fresh = blank();
    if (const auto day = m_head->day(); day && day->year() == m_session.year().value)
        fresh.date = toText(*day);
    return open(fresh, {});
}

void VoucherEntry::insert(const std::vector<EntryRow>& rows, const std::vector<EntryField>& sides)
{
    std::vector<EntryRow> all = m_grid->rows();
    std::erase_if(all, [](const EntryRow& row) { return row.isBlank(); });
    const int first = static_cast<int>(all.size());
    all.insert(all.end(), rows.begin(), rows.end());
    m_grid->setRows(all);
    m_grid->expectAmounts(first, sides);
    m_grid->focusOnFirstGap(first);
    changed();
}

void VoucherEntry::flush()
{
    m_store->flush();
}

void VoucherEntry::focusEntry()
{
    m_grid->focusOn(EntryPlace{});
}

void VoucherEntry::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_restored && !m_session.isReadOnly())
        focusEntry();
}

void VoucherEntry::changed()
{
    const EntryTexts now = texts();
    if (now.isBlank()) {
        m_store->forget();
        setChip(m_state, {}, Tone::Good);
    } else {
        m_store->keep(now, m_aim);
    }
    m_timer->start();
}

void VoucherEntry::recheck()
{
    m_timer->stop();
    const Date day = shownDay();
    if (const ledger::Chart chart = m_session.book().ledger().chartOn(day); chart != m_sources.chart())
        m_sources.refresh(chart);
    m_head->setNumber(tr("No. %1").arg(m_session.book().ledger().nextNumber(m_head->kind(), day)));
    const ReadEntry read = readEntry(texts());
    const Issues issues = mergeEntryIssues(read, m_session.book().ledger().check(read.draft));
    showChecks(read, issues);
    showIssues(read, issues);
    showLine();
}

void VoucherEntry::showChecks(const ReadEntry& read, const Issues& issues)
{
    const Money difference = ledger::debitOf(read.draft) - ledger::creditOf(read.draft);
    const bool isBalanced = difference.isZero();
    setMark(*m_balanced, isBalanced,
            isBalanced ? tr("Debit and credit balance") : tr("Debit and credit differ by %1").arg(toText(difference)));
    const auto closed = std::ranges::find_if(issues, isOfMonth);
    setMark(*m_monthOpen, closed == issues.end(), closed == issues.end() ? tr("Month is open") : issueText(*closed));
}

void VoucherEntry::showIssues(const ReadEntry& read, const Issues& issues)
{
    emptyLayout(*m_problems);
    Issues shown;
    std::ranges::copy_if(issues, std::back_inserter(shown), [this](const Issue& issue) {
        return m_tried || issue.severity == Severity::Warning;
    });
    for (const Issue& issue : shown)
        addProblem(issue, read.rows);
    m_head->showIssues(shown);
    m_grid->showIssues(shown, read.rows);
}

void VoucherEntry::addProblem(const Issue& issue, const std::vector<int>& rows)
{
    QString where = fieldName(issue.field);
    const bool isOfLine = issue.row >= 1 && issue.row <= static_cast<int>(rows.size());
    const int row = isOfLine ? rows[static_cast<std::size_t>(issue.row) - 1] : -1;
    if (isOfLine)
        where = tr("Line %1, %2").arg(row + 1).arg(where);
    const bool isError = issue.severity == Severity::Error;
    auto* line = makeLabel(mark(false) + where + QStringLiteral(": ") + issueText(issue), TextRole::Body);
    line->setWordWrap(true);
    line->setProperty("tone", isError ? QStringLiteral("bad") : QStringLiteral("warning"));
    line->setObjectName(isOfLine ? QStringLiteral("voucher.line%1.%2.problem").arg(row + 1).arg(toText(issue.field))
                                 : QStringLiteral("voucher.%1.problem").arg(toText(issue.field)));
    m_problems->addWidget(line);
}

void VoucherEntry::focusFirst(const ReadEntry& read, const Issues& issues)
{
    // One of the voucher as a whole, its balance for example, has no field to go to.
    const auto first = std::ranges::find_if(issues, [](const Issue& issue) {
        const bool isOfHead = issue.field == "date" || issue.field == "attachments" || issue.field == "invoice";
        return issue.severity == Severity::Error && (issue.row >= 1 || isOfHead);
    });
    if (first == issues.end())
        return;
    if (first->row >= 1 && first->row <= static_cast<int>(read.rows.size()))
        m_grid->focusOn(read.rows[static_cast<std::size_t>(first->row) - 1], first->field);
    else
        m_head->focusOn(first->field);
}

void VoucherEntry::showLine()
{
    const std::vector<EntryRow> rows = m_grid->rows();
    const int current = m_grid->currentRow();
    const bool isThere = current >= 0 && current < static_cast<int>(rows.size());
    const EntryRow row = isThere ? rows[static_cast<std::size_t>(current)] : EntryRow{};
    const QString code = m_sources.account(row.account) != nullptr ? row.account : QString();
    const Date day = shownDay();
    const QString shown = code + QLatin1Char('|') + row.member + QLatin1Char('|') + toText(day).left(7);
    if (shown == m_shownAccount)
        return;
    m_shownAccount = shown;
    m_side->showAccount(day, code, tr("Account %1").arg(m_sources.accountText(code)), row.member);
}

void VoucherEntry::save()
{
    finish(m_session.book().ledger().settings().twoPerson && !m_aim.corrects ? Save::Draft : Save::Post);
}

void VoucherEntry::saveDraft()
{
    if (m_aim.corrects)
        m_interaction.tell(tr("A correction is posted together with the red voucher; it cannot wait as a draft."));
    else
        finish(Save::Draft);
}

void VoucherEntry::finish(Save how)
{
    if (m_session.isReadOnly())
        return;
    m_grid->settle();
    m_tried = true;
    const ReadEntry read = readEntry(texts());
    Issues issues = mergeEntryIssues(read, m_session.book().ledger().check(read.draft));
    if (hasErrors(issues)) {
        recheck();
        focusFirst(read, issues);
        return;
    }
    ledger::VoucherDraft draft = read.draft;
    draft.origin = m_aim.origin;
    std::optional<Expected<ledger::Voucher, Issues>> written;
    if (m_aim.corrects)
        written = writeCorrection(*m_aim.corrects, draft);
    else
        written = write(draft, how);
    if (!written)
        return;
    if (!*written) {
        showIssues(read, written->error());
        focusFirst(read, written->error());
        return;
    }
    const ledger::Voucher& voucher = **written;
    Q_EMIT notice(voucher.number ? tr("Posted as %1.").arg(numberOf(voucher)) : tr("Saved as a draft."));
    const QString day = toText(voucher.data.date);
    const QString kind = toText(toWord(ledger::kVoucherKinds, voucher.data.kind));
    m_store->forget();
    show({.date = day, .kind = kind}, {});
    focusEntry();
}

Expected<ledger::Voucher, Issues> VoucherEntry::write(const ledger::VoucherDraft& draft, Save how)
{
    book::Ledger& ledger = m_session.book().ledger();
    if (m_aim.changes)
        return writeChange(*m_aim.changes, draft, how);
    return how == Save::Post ? ledger.enter(draft, m_id) : ledger.saveDraft(draft, m_id);
}

Expected<ledger::Voucher, Issues> VoucherEntry::writeChange(VoucherId voucher, const ledger::VoucherDraft& draft, Save how)
{
    book::Ledger& ledger = m_session.book().ledger();
    auto changed = ledger.changeDraft(voucher, draft);
    if (!changed || how == Save::Draft)
        return changed;
    const VoucherId ids[] = {voucher};
    auto posted = ledger.post(ids, fromText(BookSession::operatorName()));
    if (!posted)
        return Unexpected(std::move(posted.error()));
    return *ledger.find(voucher);
}

std::optional<Expected<ledger::Voucher, Issues>> VoucherEntry::writeCorrection(VoucherId voucher,
                                                                              const ledger::VoucherDraft& draft)
{
    const auto wrong = m_session.book().ledger().find(voucher);
    if (!wrong)
        return Expected<ledger::Voucher, Issues>(m_session.book().ledger().enter(draft, m_id));
    const auto why = m_interaction.askText(tr("Correct voucher %1").arg(numberOf(*wrong)), tr("Reason"));
    if (!why)
        return std::nullopt;
    auto corrected =
        m_session.book().ledger().correct(voucher, draft, fromText(reversalSummary(*wrong)), fromText(*why), m_id);
    if (!corrected)
        return Expected<ledger::Voucher, Issues>(Unexpected(std::move(corrected.error())));
    return Expected<ledger::Voucher, Issues>(std::move(corrected->correct));
}

} // namespace coop::ui
