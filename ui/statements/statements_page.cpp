// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/statements_page.h"

#include "ui/forms/segments.h"
#include "ui/importing/import_dialog.h"
#include "ui/shell/paper_actions.h"
#include "ui/statements/bank_pane.h"
#include "ui/statements/books_pane.h"
#include "ui/statements/chart_pane.h"
#include "ui/statements/closing_pane.h"
#include "ui/statements/forms_pane.h"
#include "ui/statements/opening_pane.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

/// A bank statement that was dropped elsewhere: "bank-file:" and its path.
constexpr const char* kBankFile = "bank-file:";

} // namespace

StatementsPage::StatementsPage(BookSession& session, Interaction& interaction, QWidget* parent)
    : Page(session, interaction, parent),
      m_parts(new Segments(QStringLiteral("statementParts"), tr("Parts of the page"),
                           {tr("Statements"), tr("Books"), tr("Closing"), tr("Bank"), tr("Opening"), tr("Chart of accounts")})),
      m_stack(new QStackedWidget), m_forms(new FormsPane(session)), m_books(new BooksPane(session)),
      m_closing(new ClosingPane(session, interaction)), m_bank(new BankPane(session, interaction)),
      m_opening(new OpeningPane(session, interaction)),
      m_chart(new ChartPane(session, interaction)), m_paper(new PaperActions(interaction, this)),
      m_print(makeButton(tr("Print…"), ButtonRole::Secondary, QStringLiteral("printStatement"), this)),
      m_save(makeButton(tr("Save as…"), ButtonRole::Primary, QStringLiteral("saveStatement"), this)),
      m_header{m_print, m_save}
{
    setObjectName(QStringLiteral("statementsPage"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_forms, m_books, m_closing, m_bank, m_opening, m_chart})
        m_stack->addWidget(part);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 12, 28, 18);
    layout->setSpacing(10);
    layout->addWidget(m_parts, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    m_print->setShortcut(QKeySequence::Print);
    m_save->setToolTip(tr("PDF, Excel or CSV"));
    connectParts();
}

StatementsPage::~StatementsPage()
{
    for (const QPointer<QWidget>& widget : m_header)
        delete widget;
}

void StatementsPage::connectParts()
{
    connect(m_parts, &Segments::chosen, this, &StatementsPage::showPart);
    connect(m_forms, &FormsPane::ledgerWanted, this, &StatementsPage::showLedger);
    connect(m_forms, &FormsPane::startWanted, this, [this] { showPart(Opening); });
    connect(m_chart, &ChartPane::ledgerWanted, this, &StatementsPage::showLedger);
    connect(m_books, &BooksPane::voucherWanted, this, &StatementsPage::showVoucher);
    connect(m_opening, &OpeningPane::voucherWanted, this, &StatementsPage::showVoucher);
    connect(m_closing, &ClosingPane::goTo, this, [this](PageId page, const QString& target) {
        if (page == PageId::Statements)
            reveal(target);
        else
            Q_EMIT goTo(page, target);
    });
    connect(m_opening, &OpeningPane::importWanted, this, [this] {
        auto* dialog = new ImportDialog(this->session(), this->interaction(), exchange::ImportKind::Openings, window());
        connect(dialog, &ImportDialog::imported, this, &Page::notice);
        connect(dialog, &ImportDialog::takenBack, this, &Page::notice);
        connect(dialog, &ImportDialog::goTo, this, &Page::goTo);
        dialog->open();
    });
    connect(m_opening, &OpeningPane::closingWanted, this, [this] { showPart(Closing); });
    connect(m_bank, &BankPane::voucherWanted, this, [this](const QString& target) { Q_EMIT goTo(PageId::Vouchers, target); });
    connect(m_bank, &BankPane::notice, this, &Page::notice);
    connect(m_closing, &ClosingPane::notice, this, &Page::notice);
    connect(m_opening, &OpeningPane::notice, this, &Page::notice);
    connect(m_chart, &ChartPane::notice, this, &Page::notice);
    connect(m_paper, &PaperActions::notice, this, &Page::notice);
    connect(m_print, &QPushButton::clicked, this, [this] { m_paper->print(shown().table); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_paper->save(shown().table); });
}

QString StatementsPage::title() const
{
    return tr("Statements");
}

QList<QWidget*> StatementsPage::headerWidgets()
{
    return {m_print, m_save};
}

QString StatementsPage::searchHint() const
{
    return tr("Search in ledgers and the chart…");
}

void StatementsPage::search(const QString& text)
{
    if (m_stack->currentIndex() == Chart)
        m_chart->search(text);
    else
        m_books->search(text);
}

void StatementsPage::refresh()
{
    const int part = m_stack->currentIndex();
    switch (part) {
    case Forms: m_forms->refresh(); break;
    case Books: m_books->refresh(); break;
    case Closing: m_closing->refresh(); break;
    case Bank: m_bank->refresh(); break;
    case Opening: m_opening->refresh(); break;
    default: m_chart->refresh(); break;
    }
    const bool isOnPaper = part == Forms ? m_forms->hasSheet() : part == Books && m_books->hasSheet();
    m_print->setEnabled(isOnPaper);
    m_save->setEnabled(isOnPaper);
}

void StatementsPage::showPart(int part)
{
    m_parts->setCurrent(part);
    m_stack->setCurrentIndex(part);
    refresh();
}

void StatementsPage::showOpening(const QString& target)
{
    showPart(Opening);
    if (target == QLatin1String("conversion"))
        m_opening->showConversion();
}

void StatementsPage::showLedger(const book::LedgerQuery& query)
{
    m_parts->setCurrent(Books);
    m_stack->setCurrentIndex(Books);
    m_books->showLedger(query);
    m_print->setEnabled(true);
    m_save->setEnabled(true);
}

void StatementsPage::showVoucher(VoucherId voucher)
{
    Q_EMIT goTo(PageId::Vouchers, QStringLiteral("voucher:%1").arg(voucher.value));
}

Sheet StatementsPage::shown() const
{
    return m_stack->currentIndex() == Books ? m_books->sheet() : m_forms->sheet();
}

void StatementsPage::openBankFile(const QString& file)
{
    showPart(Bank);
    if (!session().isReadOnly())
        m_bank->importFile(file);
}

void StatementsPage::reveal(const QString& target)
{
    const std::pair<const char*, StatementKind> kForms[] = {{"balance-sheet", StatementKind::BalanceSheet},
                                                            {"surplus", StatementKind::Surplus},
                                                            {"equity-changes", StatementKind::Equity},
                                                            {"checks", StatementKind::CrossChecks}};
    for (const auto& [word, kind] : kForms) {
        if (target == QLatin1String(word)) {
            showPart(Forms);
            m_forms->showKind(kind);
        }
    }
    const std::pair<const char*, BookKind> kBooks[] = {{"trial-balance", BookKind::TrialBalance},
                                                       {"journal", BookKind::MoneyJournal}};
    for (const auto& [word, kind] : kBooks) {
        if (target == QLatin1String(word)) {
            showPart(Books);
            m_books->showKind(kind);
        }
    }
    if (target == QLatin1String("closing"))
        showPart(Closing);
    else if (target == QLatin1String("bank"))
        showPart(Bank);
    else if (target.startsWith(QLatin1String(kBankFile)))
        openBankFile(target.mid(QLatin1String(kBankFile).size()));
    else if (target == QLatin1String("opening") || target == QLatin1String("conversion"))
        showOpening(target);
    else if (target == QLatin1String("chart"))
        showPart(Chart);
    else if (target.startsWith(QLatin1String("account:")))
        showLedger({.range = ledger::DateRange::of(session().year()), .account = fromText(target.section(QLatin1Char(':'), 1))});
}

} // namespace coop::ui
