// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_dialog.h"

#include "ui/forms/words.h"
#include "ui/importing/export_rows.h"
#include "ui/importing/import_files.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTimer>

namespace coop::ui {

namespace {

/// The texts of the functions that belong to no class.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

QString countsText(std::size_t rows, std::size_t errors, std::size_t warnings)
{
    QStringList parts{rows == 1 ? Words::tr("1 row") : Words::tr("%1 rows").arg(countText(rows))};
    if (errors == 0)
        parts << Words::tr("no problems");
    else
        parts << (errors == 1 ? Words::tr("1 problem")
                              : Words::tr("%1 problems").arg(countText(errors)));
    if (warnings > 0)
        parts << Words::tr("%1 to look at").arg(countText(warnings));
    return parts.join(Words::tr(", "));
}

/// Paints the ground of bad cells, which the style sheet of the tables leaves out.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant ground = index.data(Qt::BackgroundRole);
        if (ground.isValid())
            painter->fillRect(option.rect.adjusted(1, 1, -1, -2), ground.value<QColor>());
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace

ImportDialog::ImportDialog(BookSession& session, Interaction& interaction,
                           exchange::ImportKind kind, QWidget* parent)
    : QDialog(parent), m_session(session), m_interaction(interaction), m_draft(book::newDraftId()),
      m_rows(new PreviewModel(this)), m_issues(new IssueListModel(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a table"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", QStringLiteral("page"));
    setAcceptDrops(true);
    build();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    describeColumns();
    showReady();
    resize(1060, 700);
}

void ImportDialog::build()
{
    m_fileLabel = new QLabel(tr("No file chosen yet"));
    m_fileLabel->setObjectName(QStringLiteral("import.file"));
    auto* choose =
        makeButton(tr("Choose a file…"), ButtonRole::Secondary, QStringLiteral("import.choose"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("import.kind"));
    m_kind->setAccessibleName(tr("What the file holds"));
    for (const auto& word : exchange::kImportKinds)
        m_kind->addItem(kindText(word.value), static_cast<int>(word.value));
    m_sheet = new QComboBox;
    m_sheet->setObjectName(QStringLiteral("import.sheet"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setMinimumWidth(130);
    m_sheetLabel = new QLabel(tr("Sheet"));

    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(choose);
    head->addWidget(m_fileLabel, 1);
    head->addWidget(m_sheetLabel);
    head->addWidget(m_sheet);
    head->addWidget(new QLabel(tr("Holds")));
    head->addWidget(m_kind);

    m_stack = new QStackedWidget;
    m_stack->addWidget(buildIntroduction());
    m_stack->addWidget(buildPreview());

    m_busyText = makeLabel({}, TextRole::Small);
    m_busyText->setObjectName(QStringLiteral("import.busyText"));
    m_busyText->setProperty("look", QStringLiteral("muted"));
    m_busy = new QProgressBar;
    m_busy->setAccessibleName(tr("Progress"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(120, 8);
    m_stop = makeButton(tr("Stop reading"), ButtonRole::Link, QStringLiteral("import.stop"));
    auto* cancel = makeButton(tr("Cancel"), ButtonRole::Secondary, QStringLiteral("import.cancel"));
    m_import = makeButton(tr("Import"), ButtonRole::Primary, QStringLiteral("import.commit"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addWidget(m_busy);
    foot->addWidget(m_busyText);
    foot->addWidget(m_stop);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_import);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);

    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_kind, &QComboBox::activated, this, [this] {
        describeColumns();
        if (!m_file.isEmpty())
            read(Guess::Nothing);
    });
    connect(m_sheet, &QComboBox::activated, this, [this] { read(Guess::Kind); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::commit);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_task.cancel();
        showReady();
    });
}

QWidget* ImportDialog::buildIntroduction()
{
    auto* card = new Card;
    auto* text = makeLabel(
        tr("Drop a table here, or choose a file: CSV, Excel (.xlsx) or OpenDocument (.ods)."),
        TextRole::Heading);
    text->setWordWrap(true);
    m_columns = makeRemark({});
    auto* empty = makeButton(tr("Save an empty table to fill in…"), ButtonRole::Secondary,
                             QStringLiteral("import.template"));
    connect(empty, &QPushButton::clicked, this, &ImportDialog::saveEmptyTable);
    card->body()->addStretch(2);
    card->body()->addWidget(text);
    card->body()->addWidget(m_columns);
    card->body()->addSpacing(Tokens::kSmallGap);
    card->body()->addWidget(empty, 0, Qt::AlignLeft);
    card->body()->addStretch(3);
    return card;
}

QWidget* ImportDialog::buildPreview()
{
    m_counts = makeChip({}, Tone::Neutral);
    m_counts->setObjectName(QStringLiteral("import.counts"));
    auto* table = new TableView(QStringLiteral("import.rows"), tr("The rows of the file"));
    table->setSortingEnabled(false);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setModel(m_rows);
    table->setItemDelegate(new CellDelegate(table));
    table->horizontalHeader()->setStretchLastSection(true);
    m_table = table;
    m_issueView = new QListView;
    m_issueView->setObjectName(QStringLiteral("import.issues"));
    m_issueView->setAccessibleName(tr("What is wrong"));
    m_issueView->setModel(m_issues);
    m_issueView->setUniformItemSizes(true);
    m_issueView->setSpacing(3);
    m_issueView->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    const auto jump = [this](const QModelIndex& index) {
        const QModelIndex cell = m_rows->cellOf(m_issues->issueAt(index.row()));
        if (!cell.isValid())
            return;
        m_table->setCurrentIndex(cell);
        m_table->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    };
    connect(m_issueView, &QListView::clicked, this, jump);
    connect(m_issueView, &QListView::activated, this, jump);

    auto* rows = new Card(tr("The file as it was read"));
    rows->corner()->addWidget(m_counts);
    rows->body()->addWidget(m_table);
    auto* issues = new Card(tr("What is wrong or doubtful"));
    issues->setObjectName(QStringLiteral("import.issueCard"));
    issues->body()->addWidget(m_issueView);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setHandleWidth(12);
    splitter->addWidget(rows);
    splitter->addWidget(issues);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

exchange::ImportKind ImportDialog::kind() const
{
    return static_cast<exchange::ImportKind>(m_kind->currentData().toInt());
}

void ImportDialog::describeColumns()
{
    QStringList required;
    QStringList others;
    for (const exchange::ColumnSpec& column : exchange::columnsOf(kind()))
        (column.isRequired ? required : others) << headingOf(column);
    m_columns->setText(
        tr("The first row holds the headings, in any order, in Chinese or English.\nRequired: "
           "%1.\nAlso known: %2.")
            .arg(required.join(tr(", ")), others.isEmpty() ? tr("none") : others.join(tr(", "))));
}

void ImportDialog::chooseFile()
{
    const QString file = m_interaction.chooseFileToOpen(tr("Import a table"), importFilter());
    if (!file.isEmpty())
        readFile(file);
}

void ImportDialog::saveEmptyTable()
{
    exportRows(m_interaction, {.kind = kind(), .name = kindText(kind()), .count = 0, .rows = {}});
}

void ImportDialog::readFile(const QString& file)
{
    m_file = file;
    m_fileLabel->setText(QFileInfo(file).fileName());
    m_fileLabel->setToolTip(file);
    m_sheet->clear();
    read(Guess::Kind);
}

void ImportDialog::read(Guess guess)
{
    m_preview.reset();
    m_draft = book::newDraftId();
    showBusy(tr("Reading %1…").arg(QFileInfo(m_file).fileName()));

    book::ImportFile file{.path = std::filesystem::path(m_file.toStdU16String()), .kind = kind()};
    if (m_sheet->count() > 0)
        file.sheet = fromText(m_sheet->currentText());
    const auto job = [file, guess, bookFile = m_session.book().file(), &clock = m_session.clock(),
                      user = fromText(BookSession::operatorName())](std::stop_token stop) {
        Reading reading{.kind = file.kind};
        book::ImportFile wanted = file;
        if (guess == Guess::Kind) {
            if (const auto sheet = exchange::readSheet(file.path, file.sheet)) {
                wanted.kind = exchange::guessKind(*sheet).value_or(file.kind);
                reading.sheets = sheet->allSheets;
            }
        }
        if (stop.stop_requested())
            return reading;
        // Its own connection, closed again before anything is shown.
        const auto own = book::Book::open(bookFile, book::OpenMode::ReadOnly, clock, {user});
        reading.kind = wanted.kind;
        reading.preview = own->imports().preview(wanted);
        return reading;
    };
    m_task.start(
        job, [this](Reading reading) { showReading(std::move(reading)); },
        [this](std::exception_ptr error) { showFailure(error); });
}

void ImportDialog::showReading(Reading reading)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(reading.kind)));
    describeColumns();
    showSheets(reading.sheets);
    m_preview = std::make_shared<const book::ImportPreview>(std::move(reading.preview));
    m_rows->show(m_preview);
    showIssues(m_preview->issues, m_preview->rows.size());
    m_table->resizeColumnsToContents();
    m_stack->setCurrentIndex(1);
    showReady();
    Q_EMIT previewed();
}

void ImportDialog::showSheets(const std::vector<std::string>& sheets)
{
    if (m_sheet->count() > 0)
        return;
    for (const std::string& sheet : sheets)
        m_sheet->addItem(toText(sheet));
}

void ImportDialog::showFailure(std::exception_ptr error)
{
    QString text;
    try {
        std::rethrow_exception(error);
    } catch (const storage::StorageError& failure) {
        text = failureText(failure);
    } catch (const std::exception& failure) {
        text = QString::fromUtf8(failure.what());
    }
    showReady();
    m_busyText->setText(text);
    m_busyText->show();
    Q_EMIT previewed();
}

void ImportDialog::showIssues(const Issues& issues, std::size_t rows)
{
    const auto errors =
        static_cast<std::size_t>(std::ranges::count(issues, Severity::Error, &Issue::severity));
    const std::size_t warnings = issues.size() - errors;
    m_issues->show(issues);
    setChip(m_counts, countsText(rows, errors, warnings),
            errors > 0     ? Tone::Bad
            : warnings > 0 ? Tone::Warning
                           : Tone::Good);
    findChild<Card*>(QStringLiteral("import.issueCard"))->setVisible(!issues.empty());
}

void ImportDialog::showBusy(const QString& what)
{
    m_busyText->setText(what);
    m_busyText->show();
    m_busy->show();
    m_stop->show();
    m_import->setEnabled(false);
}

void ImportDialog::showReady()
{
    m_busyText->hide();
    m_busy->hide();
    m_stop->hide();
    const bool hasSheets = m_sheet->count() > 1;
    m_sheet->setVisible(hasSheets);
    m_sheetLabel->setVisible(hasSheets);
    m_import->setEnabled(m_preview && m_preview->canCommit() && !m_preview->rows.empty() &&
                         !m_session.isReadOnly());
    m_import->setText(m_preview && m_import->isEnabled()
                          ? tr("Import (%1)").arg(countText(m_preview->rows.size()))
                          : tr("Import"));
}

void ImportDialog::commit()
{
    showBusy(tr("Writing…"));
    m_stop->hide();
    // The next turn of the loop, so that the word is seen while the window is busy writing.
    QTimer::singleShot(0, this, [this] {
        try {
            const auto written = m_session.book().imports().commit(*m_preview, m_draft);
            if (!written) {
                showIssues(written.error(), m_preview->rows.size());
                showReady();
                m_import->setEnabled(false);
                return;
            }
            Q_EMIT imported(*written == 1 ? tr("1 row imported")
                                          : tr("%1 rows imported").arg(countText(*written)));
            accept();
        } catch (const storage::StorageError& error) {
            showReady();
            m_interaction.tell(failureText(error));
        }
    });
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        if (isImportFile(url.toLocalFile())) {
            readFile(url.toLocalFile());
            return;
        }
    }
}

} // namespace coop::ui
