// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/payment_lists_view.h"

#include "core/base/field_reader.h"
#include "core/book/distribution_reports.h"
#include "core/exchange/writers.h"
#include "ui/forms/date_field.h"
#include "ui/forms/form_panel.h"
#include "ui/forms/reason_form.h"
#include "ui/forms/table_fit.h"
#include "ui/forms/words.h"
#include "ui/models/table_view.h"
#include "ui/shell/book_write.h"
#include "ui/shell/paper_actions.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/distribution_words.h"
#include "ui/yearend/payment_marks.h"
#include "ui/yearend/problem_label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kListsWidth = 360;
constexpr int kRoomForAll = 860;
constexpr int kDayWidth = 150;
constexpr int kListState = 3;
constexpr int kWidestColumn = 110;
constexpr std::size_t kProblemsShown = 6;

/// What came of a payment, chosen out of the three words.
class ResultDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* box = new QComboBox(parent);
        box->addItems({PaymentMarks::tr("waiting"), PaymentMarks::tr("paid"), PaymentMarks::tr("failed")});
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        static_cast<QComboBox*>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentIndex(), Qt::EditRole);
    }
};

std::size_t countOf(const book::PaymentList& list, book::PaymentState state)
{
    return static_cast<std::size_t>(std::ranges::count(list.payments, state, &book::Payment::state));
}

struct ListState {
    QString text{};
    Tone tone = Tone::Neutral;
};

ListState stateOf(const book::PaymentList& list)
{
    if (list.cancelledOn)
        return {PaymentListsView::tr("cancelled"), Tone::Neutral};
    if (const std::size_t waiting = countOf(list, book::PaymentState::Pending); waiting > 0)
        return {PaymentListsView::tr("waiting: %1").arg(countText(waiting)), Tone::Warning};
    const std::size_t missed = countOf(list, book::PaymentState::Failed) + countOf(list, book::PaymentState::Returned);
    if (missed > 0)
        return {PaymentListsView::tr("not paid: %1").arg(countText(missed)), Tone::Bad};
    return {PaymentListsView::tr("done"), Tone::Good};
}

} // namespace

PaymentListsView::PaymentListsView(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_stack(new QStackedWidget),
      m_lists(new TableView(QStringLiteral("paymentLists"), tr("Payment lists"))), m_card(new Card), m_state(makeChip({}, Tone::Neutral)),
      m_table(new TableView(QStringLiteral("payments"), tr("Payments of the list"))), m_marks(new PaymentMarks(this)),
      m_form(new FormPanel(QStringLiteral("record"))),
      m_allPaid(makeButton(tr("All paid"), ButtonRole::Secondary, QStringLiteral("markAllPaid"))),
      m_clear(makeButton(tr("Clear the marks"), ButtonRole::Link, QStringLiteral("clearMarks"))),
      m_record(makeButton(tr("Record"), ButtonRole::Primary, QStringLiteral("recordPayments"))), m_marked(makeRemark({})),
      m_problem(new ProblemLabel(QStringLiteral("paymentsProblem"))),
      m_voucher(makeButton(tr("Its voucher ›"), ButtonRole::Link, QStringLiteral("paymentVoucher"))),
      m_cancel(new ReasonForm(QStringLiteral("cancelList"),
                              {.link = tr("Cancel the list…"),
                               .sentence = tr("What still waits is due again; what was recorded stays."),
                               .action = tr("Cancel the list")},
                              ReasonForm::Asks::Reason)),
      m_return(new ReasonForm(QStringLiteral("returnPayment"),
                              {.link = tr("The money came back…"),
                               .sentence = tr("A red voucher takes this one payment back; it is due again."),
                               .action = tr("Record the return")},
                              ReasonForm::Asks::DayAndReason)),
      m_paper(new PaperActions(interaction, this)),
      m_bankFile(makeButton(tr("Bank file"), ButtonRole::Link, QStringLiteral("bankFile"))), m_draft(book::newDraftId()),
      m_returnDraft(book::newDraftId())
{
    setObjectName(QStringLiteral("paymentListsView"));
    auto* none = new Card;
    auto* empty = new EmptyState(tr("No payment list yet. A list says who is paid what, in cash against a signature or by the bank; "
                                    "what came of it is recorded in it."),
                                 tr("What is due"));
    empty->setObjectName(QStringLiteral("noPaymentLists"));
    none->body()->addWidget(empty);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(Tokens::kGap);
    row->addWidget(buildLists());
    row->addWidget(buildOpened(), 1);
    m_stack->addWidget(none);
    m_stack->addWidget(both);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(empty, &EmptyState::actionTriggered, this, &PaymentListsView::duesWanted);
    connectActions();
}

QWidget* PaymentListsView::buildLists()
{
    m_model = new TableModel<Row>(
        {{.title = tr("List"), .text = [](const Row& list) {
              return QString::number(list.id.value) + QLatin1Char(' ') + wordOf(list.data.method);
          }},
         {.title = tr("Day"), .text = [](const Row& list) { return toText(list.data.date); }},
         {.title = tr("Sum"), .alignment = Qt::AlignRight, .text = [](const Row& list) { return toText(list.total()); }},
         {.title = tr("State"), .text = [](const Row& list) { return stateOf(list).text; }}},
        this);
    m_lists->setModel(m_model);
    m_lists->setSortingEnabled(false);
    m_lists->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* card = new Card(tr("Payment lists"));
    card->setFixedWidth(kListsWidth * std::max(100, textPercent()) / 100);
    card->body()->addWidget(m_lists);
    return card;
}

QWidget* PaymentListsView::buildOpened()
{
    m_state->setObjectName(QStringLiteral("listState"));
    m_table->setModel(m_marks);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(PaymentMarks::Result, new ResultDelegate(this));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    addPapers();
    m_card->corner()->addWidget(m_state);
    m_card->body()->addWidget(m_table, 1);
    m_recording = buildRecording();
    m_card->body()->addWidget(m_recording);
    m_card->body()->addWidget(m_problem);
    m_card->body()->addWidget(m_voucher, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_return);
    m_card->body()->addWidget(m_cancel);
    return m_card;
}

void PaymentListsView::addPapers()
{
    const auto link = [this](const QString& text, const QString& name,
                             const std::function<void(const reports::ReportTable&)>& use) {
        auto* button = makeButton(text, ButtonRole::Link, name);
        connect(button, &QPushButton::clicked, this, [this, use] {
            if (const Row* list = opened())
                use(book::paymentListReport(*list, reportHeadOf(m_session), reportWording()));
        });
        m_card->corner()->addWidget(button);
    };
    link(tr("Print…"), QStringLiteral("printList"), [this](const reports::ReportTable& table) { m_paper->print(table); });
    link(tr("Save as…"), QStringLiteral("saveList"), [this](const reports::ReportTable& table) { m_paper->save(table); });
    auto* menu = new QMenu(m_bankFile);
    const auto entry = [this, menu](const QString& text, const QString& name, exchange::BankEncoding encoding) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, encoding] { saveForBank(encoding); });
    };
    entry(tr("For bank programs (GB18030)…"), QStringLiteral("bankFileGb18030"), exchange::BankEncoding::Gb18030);
    entry(tr("For spreadsheets (UTF-8)…"), QStringLiteral("bankFileUtf8"), exchange::BankEncoding::Utf8);
    m_bankFile->setMenu(menu);
    m_bankFile->setToolTip(tr("What still waits in the list, to be loaded by the bank"));
    m_card->corner()->addWidget(m_bankFile);
}

void PaymentListsView::saveForBank(exchange::BankEncoding encoding)
{
    const Row* list = opened();
    if (list == nullptr)
        return;
    const QString name = tr("bank-list-%1.csv").arg(list->id.value);
    QString file = m_interaction.chooseFileToSave(tr("Save the file for the bank"), name, tr("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".csv");
    // What members read in their accounts is in the language of the books.
    const std::string& remark = list->data.title.empty() ? posting::chineseDistributionWords().payment : list->data.title;
    try {
        exchange::writeBankFile(fromText(file), book::transfersOf(*list, remark), encoding);
        Q_EMIT notice(tr("Saved: %1").arg(file));
    } catch (const exchange::FileError& error) {
        m_interaction.tell(tr("The file cannot be written: %1").arg(QString::fromUtf8(error.what())));
    }
}

QWidget* PaymentListsView::buildRecording()
{
    auto* day = new DateField(QStringLiteral("date"), tr("Paid on"));
    day->setRequired(true);
    m_form->add(day, FormPanel::Width::Full);
    m_form->setCheck([](const Fields& fields) {
        FieldReader reader(fields);
        static_cast<void>(reader.date("date", Need::Required));
        return reader.takeIssues();
    });
    Fields blank;
    blank.set("date", toIso(m_session.clock().today()));
    m_form->setFields(blank);
    m_form->setFixedWidth(kDayWidth * std::max(100, textPercent()) / 100);
    auto* recording = new QWidget;
    auto* layout = new QVBoxLayout(recording);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->addWidget(m_allPaid, 0, Qt::AlignBottom);
    row->addWidget(m_clear, 0, Qt::AlignBottom);
    row->addStretch();
    row->addWidget(m_form);
    row->addWidget(m_record, 0, Qt::AlignBottom);
    layout->addLayout(row);
    layout->addWidget(m_marked);
    return recording;
}

void PaymentListsView::connectActions()
{
    connect(m_lists, &TableView::currentRowChanged, this, &PaymentListsView::showOpened);
    connect(m_table, &TableView::currentRowChanged, this, &PaymentListsView::showPayment);
    connect(m_table, &TableView::opened, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        // Enter in an editor comes by here too, before the editor is closed.
        if (current.flags().testFlag(Qt::ItemIsEditable) && !m_table->isPersistentEditorOpen(current))
            m_table->edit(current);
    });
    auto* space = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &PaymentListsView::cycleMarks);
    connect(m_marks, &PaymentMarks::marked, this, &PaymentListsView::showMarks);
    connect(m_allPaid, &QPushButton::clicked, m_marks, &PaymentMarks::markAllPaid);
    connect(m_clear, &QPushButton::clicked, m_marks, &PaymentMarks::clearMarks);
    connect(m_record, &QPushButton::clicked, this, &PaymentListsView::record);
    connect(m_form, &FormPanel::submitted, this, &PaymentListsView::record);
    connect(m_form, &FormPanel::passed, m_record, qOverload<>(&QWidget::setFocus));
    connect(m_cancel, &ReasonForm::confirmed, this, [this](Date, const QString& reason) { cancel(reason); });
    connect(m_return, &ReasonForm::confirmed, this, &PaymentListsView::takeBack);
    connect(m_paper, &PaperActions::notice, this, &PaymentListsView::notice);
    connect(m_voucher, &QPushButton::clicked, this, [this] {
        if (const book::Payment* payment = chosen(); payment != nullptr && payment->voucher)
            Q_EMIT voucherWanted(*payment->voucher);
    });
}

const book::PaymentList* PaymentListsView::opened() const
{
    const auto found = std::ranges::find_if(m_model->rows(), [this](const Row& list) { return m_opened == list.id; });
    return found == m_model->rows().end() ? nullptr : &*found;
}

const book::Payment* PaymentListsView::chosen() const
{
    return m_marks->paymentAt(m_table->currentIndex().row());
}

bool PaymentListsView::hasMarks() const
{
    return m_marks->markedCount() > 0;
}

void PaymentListsView::refresh()
{
    const auto wanted = m_opened;
    const int payment = m_table->currentIndex().row();
    m_model->setRows(m_session.book().payments().lists());
    fitTightly(*m_lists, kListState, kWidestColumn);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    if (m_model->rowCount() == 0) {
        m_opened.reset();
        return;
    }
    const auto& rows = m_model->rows();
    const auto found = std::ranges::find_if(rows, [&](const Row& list) { return wanted == list.id; });
    const auto row = static_cast<int>(found == rows.end() ? 0 : found - rows.begin());
    m_lists->setCurrentIndex(m_model->index(row, 0));
    showOpened(row);
    if (wanted == m_opened && payment >= 0 && payment < m_marks->rowCount())
        m_table->setCurrentIndex(m_marks->index(payment, PaymentMarks::Result));
}

void PaymentListsView::open(PaymentListId list)
{
    m_opened = list;
    refresh();
}

void PaymentListsView::showOpened(int row)
{
    const Row* list = m_model->rowAt(row);
    if (list == nullptr)
        return;
    if (m_opened != list->id) {
        m_draft = book::newDraftId();
        m_problem->show({});
        m_cancel->setOpen(false);
        m_return->setOpen(false);
    }
    m_opened = list->id;
    const QString title = toText(std::string_view(list->data.title));
    m_card->setTitle(tr("List %1 · %2 · %3").arg(list->id.value).arg(toText(list->data.date), wordOf(list->data.method)) +
                     (title.isEmpty() ? QString() : QStringLiteral(" · ") + title));
    const ListState state = stateOf(*list);
    setChip(m_state, state.text, state.tone);
    m_marks->setReadOnly(m_session.isReadOnly());
    m_marks->setList(*list);
    hideColumns(*list);
    fitTightly(*m_table, PaymentMarks::Reason, kWidestColumn, PaymentMarks::Account);
    m_table->setColumnWidth(PaymentMarks::Paid, std::max(m_table->columnWidth(PaymentMarks::Paid),
                                                         m_table->columnWidth(PaymentMarks::Due)));
    if (m_marks->rowCount() > 0)
        m_table->setCurrentIndex(m_marks->index(0, PaymentMarks::Result));
    const bool canWrite = !m_session.isReadOnly();
    m_bankFile->setVisible(list->data.method == book::PaymentMethod::Bank && m_marks->waitingCount() > 0);
    m_recording->setVisible(m_marks->waitingCount() > 0 && canWrite);
    m_cancel->setVisible(m_marks->waitingCount() > 0);
    m_cancel->setUsable(canWrite);
    showPayment();
}

void PaymentListsView::hideColumns(const Row& list)
{
    // What the sum is made of stands on paper: on the screen it gives way to the account and to the result.
    const bool isBank = list.data.method == book::PaymentMethod::Bank;
    m_table->setColumnHidden(PaymentMarks::Account, !isBank);
    const bool isNarrow = isBank || m_table->width() < kRoomForAll * textPercent() / 100;
    m_table->setColumnHidden(PaymentMarks::Refund, isNarrow);
    m_table->setColumnHidden(PaymentMarks::Residual, isNarrow);
    const auto isNothing = [&](Money posting::PaidAmount::* part) {
        return std::ranges::all_of(list.payments, [part](const book::Payment& payment) { return (payment.due.*part).isZero(); });
    };
    m_table->setColumnHidden(PaymentMarks::Withheld, isNothing(&posting::PaidAmount::withheld));
    m_table->setColumnHidden(PaymentMarks::SetOff, isNothing(&posting::PaidAmount::setOff));
}

void PaymentListsView::showPayment()
{
    const book::Payment* payment = chosen();
    const bool isPaid = payment != nullptr &&
                        (payment->state == book::PaymentState::Paid || payment->state == book::PaymentState::Part);
    m_voucher->setVisible(payment != nullptr && payment->voucher.has_value());
    m_return->setVisible(isPaid);
    m_return->setUsable(!m_session.isReadOnly());
    if (isPaid)
        m_return->setDay(std::max(m_session.clock().today(), *payment->paidOn));
}

void PaymentListsView::showMarks()
{
    const std::size_t marked = m_marks->markedCount();
    m_marked->setText(tr("Marked: %1 of %2 that wait. Space marks a row, typing an amount or a reason does too.")
                          .arg(countText(marked), countText(m_marks->waitingCount())));
    m_record->setEnabled(marked > 0);
    m_clear->setEnabled(marked > 0);
}

void PaymentListsView::cycleMarks()
{
    using Mark = PaymentMarks::Mark;
    const int current = m_table->currentIndex().row();
    const book::Payment* payment = m_marks->paymentAt(current);
    if (payment == nullptr || payment->state != book::PaymentState::Pending)
        return;
    const auto before = static_cast<Mark>(m_marks->index(current, PaymentMarks::Result).data(Qt::EditRole).toInt());
    const Mark next = before == Mark::Waiting ? Mark::Paid : before == Mark::Paid ? Mark::Failed : Mark::Waiting;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        m_marks->mark(row.row(), next);
}

void PaymentListsView::record()
{
    if (m_session.isReadOnly() || !m_form->isSound() || !m_opened)
        return;
    const PaymentMarks::Results read = m_marks->results();
    QStringList problems;
    for (const auto& [member, issue] : read.problems) {
        if (problems.size() == static_cast<qsizetype>(kProblemsShown)) {
            problems << tr("… and %1 more").arg(read.problems.size() - kProblemsShown);
            break;
        }
        problems << toText(std::string_view(member)) + QStringLiteral(": ") + issueText(issue);
    }
    if (!problems.isEmpty()) {
        m_problem->setText(problems.join(QLatin1Char('\n')));
        m_problem->setVisible(true);
        return;
    }
    const Date day = *parseDate(m_form->fields().text("date"));
    const Written written =
        writeBook(m_interaction, [&] { return m_session.book().payments().record(*m_opened, read.results, day, m_draft); });
    m_problem->show(written.issues);
    if (!written.isWritten)
        return;
    m_draft = book::newDraftId();
    Q_EMIT notice(tr("Recorded: %1.").arg(countText(read.results.size())));
    refresh();
}

void PaymentListsView::cancel(const QString& reason)
{
    const Written written =
        writeBook(m_interaction, [&] { return m_session.book().payments().cancel(*m_opened, fromText(reason)); });
    m_cancel->showIssues(written.issues);
    if (!written.isWritten)
        return;
    m_cancel->setOpen(false);
    Q_EMIT notice(tr("List %1 is cancelled; what waited is due again.").arg(m_opened->value));
    refresh();
}

void PaymentListsView::takeBack(Date day, const QString& reason)
{
    const book::Payment* payment = chosen();
    if (payment == nullptr)
        return;
    const QString name = toText(std::string_view(payment->name));
    const PaymentId id = payment->id;
    const Written written = writeBook(
        m_interaction, [&] { return m_session.book().payments().returned(id, day, fromText(reason), m_returnDraft); });
    m_return->showIssues(written.issues);
    if (!written.isWritten)
        return;
    m_returnDraft = book::newDraftId();
    m_return->setOpen(false);
    Q_EMIT notice(tr("The payment to %1 is taken back; it is due again.").arg(name));
    refresh();
}

} // namespace coop::ui
