// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/bank_import.h"

#include "ui/forms/table_fit.h"
#include "ui/forms/words.h"
#include "ui/models/row_delegate.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <map>

namespace coop::ui {

namespace {

constexpr int kRemarkColumn = 7;

QString reasonOf(std::exception_ptr error)
{
    try {
        std::rethrow_exception(std::move(error));
    } catch (const storage::StorageError& failure) {
        return failureText(failure);
    } catch (const std::exception& failure) {
        return QString::fromUtf8(failure.what());
    }
}

} // namespace

BankImportView::BankImportView(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_rows(new TableModel<Row>(columns(), this)),
      m_issues(new IssueListModel(this))
{
    m_counts = makeChip({}, Tone::Neutral);
    m_counts->setObjectName(QStringLiteral("bankImport.counts"));
    m_about = makeRemark({});
    m_about->setObjectName(QStringLiteral("bankImport.about"));
    m_table = new TableView(QStringLiteral("bankImport.rows"), tr("The lines of the statement"));
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegate(new RowDelegate(
        [this](int row) { return m_rows->rowAt(row)->isKnown ? RowMark::Muted : RowMark::Plain; }, m_table));
    m_card = new Card(tr("The statement as it was read"));
    m_card->corner()->addWidget(m_counts);
    m_card->body()->addWidget(m_about);
    m_card->body()->addWidget(m_table, 1);

    m_issueView = new QListView;
    m_issueView->setObjectName(QStringLiteral("bankImport.issues"));
    m_issueView->setAccessibleName(tr("What is wrong"));
    m_issueView->setModel(m_issues);
    m_issueView->setUniformItemSizes(true);
    m_issueView->setSpacing(3);
    m_issueCard = new Card(tr("What is wrong or doubtful"));
    m_issueCard->body()->addWidget(m_issueView);
    const auto jump = [this](const QModelIndex& index) {
        const int row = m_issues->issueAt(index.row()).row;
        const auto found = std::ranges::find(m_rows->rows(), row, &Row::row);
        if (found == m_rows->rows().end())
            return;
        const auto line = static_cast<int>(found - m_rows->rows().begin());
        m_table->setCurrentIndex(m_rows->index(line, 0));
        m_table->scrollTo(m_rows->index(line, 0), QAbstractItemView::PositionAtCenter);
    };
    connect(m_issueView, &QListView::clicked, this, jump);
    connect(m_issueView, &QListView::activated, this, jump);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(m_card, 5);
    layout->addWidget(m_issueCard, 2);
    layout->addWidget(buildFoot());
}

QWidget* BankImportView::buildFoot()
{
    m_busyText = makeLabel({}, TextRole::Small);
    m_busyText->setObjectName(QStringLiteral("bankImport.busyText"));
    m_busy = new QProgressBar;
    m_busy->setAccessibleName(tr("Progress"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(120, 8);
    auto* cancel = makeButton(tr("Cancel"), ButtonRole::Secondary, QStringLiteral("bankImport.cancel"));
    m_import = makeButton(tr("Import"), ButtonRole::Primary, QStringLiteral("bankImport.commit"));
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_busy);
    row->addWidget(m_busyText);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_task.cancel();
        Q_EMIT turnedAway();
    });
    connect(m_import, &QPushButton::clicked, this, &BankImportView::commit);
    return foot;
}

std::vector<TableColumn<BankImportView::Row>> BankImportView::columns()
{
    const auto money = [](bool isIn) {
        return [isIn](const Row& row) {
            if (!row.isLine || row.line.amount.isNegative() == isIn)
                return QString();
            return toText(isIn ? row.line.amount : -row.line.amount);
        };
    };
    return {{.title = tr("Row"), .alignment = Qt::AlignRight, .text = [](const Row& row) { return QString::number(row.row); }},
            {.title = tr("Date"), .text = [](const Row& row) { return row.isLine ? toText(row.line.date) : QString(); }},
            {.title = tr("In"), .alignment = Qt::AlignRight, .text = money(true)},
            {.title = tr("Out"), .alignment = Qt::AlignRight, .text = money(false)},
            {.title = tr("Balance"),
             .alignment = Qt::AlignRight,
             .text = [](const Row& row) { return row.line.balance ? toText(*row.line.balance) : QString(); },
             .isNegative = [](const Row& row) { return row.line.balance && row.line.balance->isNegative(); }},
            {.title = tr("Other side"), .text = [](const Row& row) { return toText(row.line.counterparty); }},
            {.title = tr("Summary"), .text = [](const Row& row) { return toText(row.line.summary); }},
            {.title = tr("Remark"),
             .text = [](const Row& row) { return row.remark; },
             .isNegative = [](const Row& row) { return row.isBad; }}};
}

void BankImportView::readFile(const QString& file, const std::string& account)
{
    m_account = account;
    m_preview.reset();
    m_draft = book::newDraftId();
    m_rows->setRows({});
    m_issues->show({});
    m_issueCard->hide();
    setChip(m_counts, {}, Tone::Neutral);
    m_about->setText(QFileInfo(file).fileName());
    showBusy(tr("Reading %1…").arg(QFileInfo(file).fileName()));
    m_task.start(
        [path = std::filesystem::path(file.toStdU16String()), account, bookFile = m_session.book().file(),
         &clock = m_session.clock(), user = fromText(BookSession::operatorName())](std::stop_token) {
            const auto own = book::Book::open(bookFile, book::OpenMode::ReadOnly, clock, {user});
            return own->bank().preview(path, account);
        },
        [this](book::BankStatementPreview preview) { show(std::move(preview)); },
        [this](std::exception_ptr error) { showFailure(std::move(error)); });
}

std::vector<BankImportView::Row> BankImportView::rowsOf(const book::BankStatementPreview& preview) const
{
    std::map<int, Row> rows;
    for (std::size_t i = 0; i < preview.lines.size(); ++i)
        rows[preview.rows[i]] = {.row = preview.rows[i],
                                 .line = preview.lines[i],
                                 .isLine = true,
                                 .isKnown = preview.known[i]};
    for (const Issue& issue : preview.issues) {
        if (issue.row == 0)
            continue;
        Row& row = rows[issue.row];
        row.row = issue.row;
        row.isBad |= issue.severity == Severity::Error;
        row.remark += (row.remark.isEmpty() ? QString() : tr("; ")) + issueText(issue);
    }
    std::vector<Row> result;
    for (auto& [number, row] : rows)
        result.push_back(std::move(row));
    return result;
}

std::size_t BankImportView::newLines() const
{
    return m_preview ? static_cast<std::size_t>(std::ranges::count(m_preview->known, false)) : 0;
}

void BankImportView::show(book::BankStatementPreview preview)
{
    m_preview = std::move(preview);
    m_rows->setRows(rowsOf(*m_preview));
    fitTightly(*m_table, kRemarkColumn, 260);
    m_issues->show(m_preview->issues);
    m_issueCard->setVisible(!m_preview->issues.empty());
    const auto errors = std::ranges::count(m_preview->issues, Severity::Error, &Issue::severity);
    QString counts = tr("%1 lines, %2 new").arg(countText(m_preview->lines.size()), countText(newLines()));
    if (errors > 0)
        counts += tr(", %1 problems").arg(countText(static_cast<std::size_t>(errors)));
    setChip(m_counts, counts, errors > 0 ? Tone::Bad : m_preview->issues.empty() ? Tone::Good : Tone::Warning);
    QStringList about{toText(m_preview->file.filename().string())};
    if (m_preview->headerRow > 0)
        about << tr("heading in row %1").arg(m_preview->headerRow);
    if (m_preview->accountNumber)
        about << tr("bank account %1").arg(toText(*m_preview->accountNumber));
    m_about->setText(about.join(QStringLiteral(" · ")));
    showReady();
    Q_EMIT previewed();
}

void BankImportView::showFailure(std::exception_ptr error)
{
    showReady();
    m_busyText->setText(reasonOf(std::move(error)));
    m_busyText->show();
    Q_EMIT previewed();
}

void BankImportView::showBusy(const QString& what)
{
    m_busyText->setText(what);
    m_busyText->show();
    m_busy->show();
    m_import->setEnabled(false);
}

void BankImportView::showReady()
{
    m_busyText->hide();
    m_busy->hide();
    m_import->setText(newLines() > 0 ? tr("Import (%1)").arg(countText(newLines())) : tr("Import"));
    m_import->setEnabled(m_preview && m_preview->canCommit() && newLines() > 0 && !m_session.isReadOnly());
}

void BankImportView::commit()
{
    showBusy(tr("Writing…"));
    // The next turn of the loop, so that the word is seen while the window is busy writing.
    QTimer::singleShot(0, this, [this] {
        try {
            const auto written = m_session.book().bank().commit(*m_preview, m_account, m_draft);
            if (!written) {
                m_issues->show(written.error());
                m_issueCard->show();
                showReady();
                m_import->setEnabled(false);
                return;
            }
            Q_EMIT imported(*written == 1 ? tr("1 bank line imported")
                                          : tr("%1 bank lines imported").arg(countText(*written)));
        } catch (const storage::StorageError& error) {
            showReady();
            m_interaction.tell(failureText(error));
        }
    });
}

} // namespace coop::ui
