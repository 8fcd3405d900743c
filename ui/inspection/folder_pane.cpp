// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/folder_pane.h"

#include "ui/forms/segments.h"
#include "ui/forms/words.h"
#include "ui/inspection/content_button.h"
#include "ui/inspection/county_pane.h"
#include "ui/inspection/displays_pane.h"
#include "ui/inspection/findings_view.h"
#include "ui/inspection/inspection_words.h"
#include "ui/inspection/state_filter.h"
#include "ui/inspection/links_pane.h"
#include "ui/inspection/paper_bar.h"
#include "ui/models/row_delegate.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

using inspection::Integrity;
using inspection::OperatingStatus;

constexpr int kStatusColumn = 5;
constexpr int kLeadsColumn = 6;
/// In the order of the cards.
constexpr std::array kStatuses = {OperatingStatus::Normal, OperatingStatus::NormalObservation, OperatingStatus::NeedsInspection,
                                  OperatingStatus::ShellLikely, OperatingStatus::CannotAssess};

QString dash()
{
    return QString(QChar(0x2014));
}

QString captionOf(OperatingStatus status)
{
    switch (status) {
    case OperatingStatus::Normal: return FolderPane::tr("Normal");
    case OperatingStatus::NormalObservation: return FolderPane::tr("Observed (under 24 months)");
    case OperatingStatus::NeedsInspection: return FolderPane::tr("Needs inspection");
    case OperatingStatus::ShellLikely: return FolderPane::tr("Likely a shell (a person decides)");
    case OperatingStatus::CannotAssess: return FolderPane::tr("Cannot be judged (not enough in the book)");
    }
    return {};
}

/// Members that take part, as a fraction that can be compared crosswise; unknown comes last.
bool takesLessPart(const inspection::BookFigures& left, const inspection::BookFigures& right)
{
    const bool isLeftKnown = left.participating.has_value() && left.members > 0;
    const bool isRightKnown = right.participating.has_value() && right.members > 0;
    if (!isLeftKnown || !isRightKnown)
        return isLeftKnown && !isRightKnown;
    return qint64{*left.participating} * right.members < qint64{*right.participating} * left.members;
}

} // namespace

FolderPane::FolderPane(FolderScan& scan, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_scan(scan), m_interaction(interaction), m_stack(new QStackedWidget), m_reading(this), m_saving(this)
{
    setAcceptDrops(true);
    auto* empty = new EmptyState(tr("Choose a folder with the books of several cooperatives, or drop it here. The books are only read; "
                                    "nothing is written into them or beside them."),
                                 tr("Choose a folder…"));
    connect(empty, &EmptyState::actionTriggered, this, &FolderPane::chooseFolder);
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Tokens::kGap);
    inside->addWidget(buildCounts());
    inside->addWidget(buildProgress());
    inside->addWidget(buildParts(), 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(&m_scan, &FolderScan::progressed, this, &FolderPane::refreshAll);
    connect(&m_scan, &FolderScan::finished, this, [this] {
        refreshAll();
        refreshParts();
    });
    connect(&m_scan, &FolderScan::failed, this, [this](const QString& reason) {
        m_interaction.tell(tr("The folder could not be inspected to the end: %1").arg(reason));
    });
    refreshAll();
}

QWidget* FolderPane::buildParts()
{
    auto* list = new QWidget;
    auto* both = new QHBoxLayout(list);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(Tokens::kGap);
    both->addWidget(buildList(), 5);
    both->addWidget(buildDetails(), 3);
    m_links = new LinksPane(m_scan, m_interaction);
    m_county = new CountyPane(m_scan, m_interaction);
    m_parts = new QStackedWidget;
    for (QWidget* part : {list, static_cast<QWidget*>(m_links), static_cast<QWidget*>(m_county)})
        m_parts->addWidget(part);
    connect(m_links, &LinksPane::notice, this, &FolderPane::notice);
    connect(m_links, &LinksPane::bookWanted, this, &FolderPane::bookWanted);
    connect(m_links, &LinksPane::bookChosen, this, &FolderPane::showInList);
    connect(m_county, &CountyPane::notice, this, &FolderPane::notice);
    connect(m_county, &CountyPane::booksWanted, this, &FolderPane::showOnly);
    connect(m_partChoice, &Segments::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
    return m_parts;
}

QWidget* FolderPane::buildProgress()
{
    m_partChoice = new Segments(QStringLiteral("scanParts"), tr("What is shown of the books"), {tr("List"), tr("Links"), tr("County")});
    m_progressText = makeLabel({}, TextRole::Small);
    m_progressText->setObjectName(QStringLiteral("scanText"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("scanProgress"));
    m_progress->setAccessibleName(tr("Progress of reading the books"));
    m_progress->setFormat(tr("%v of %m books"));
    m_stop = makeButton(tr("Stop"), ButtonRole::Secondary, QStringLiteral("scanStop"));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_scan.stop();
    });
    m_again = makeButton(tr("Look again"), ButtonRole::Link, QStringLiteral("scanAgain"));
    m_again->setToolTip(tr("Reads the books that have changed since"));
    connect(m_again, &QPushButton::clicked, this, [this] { scan(m_scan.places()); });
    m_anew = makeButton(tr("Read everything anew"), ButtonRole::Link, QStringLiteral("scanAnew"));
    m_anew->setToolTip(tr("Also the books that have not changed since an earlier scan"));
    connect(m_anew, &QPushButton::clicked, this, [this] { scan(m_scan.places(), inspection::Reuse::Nothing); });
    m_note = makeRemark({});
    m_note->setObjectName(QStringLiteral("scanNote"));
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("scanRow"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_partChoice);
    line->addSpacing(Tokens::kGap);
    line->addWidget(m_progressText);
    line->addWidget(m_progress, 1);
    line->addWidget(m_stop);
    line->addWidget(m_again);
    line->addWidget(m_anew);
    line->addStretch();
    m_papers = new PaperBar(m_scan, m_interaction);
    connect(m_papers, &PaperBar::notice, this, &FolderPane::notice);
    line->addWidget(m_papers);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_note);
    return row;
}

QWidget* FolderPane::buildCounts()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kGap);
    for (std::size_t i = 0; i < kStatuses.size(); ++i) {
        const OperatingStatus status = kStatuses.at(i);
        const Tone tone = toneOf(status) == Tone::Good ? Tone::Neutral : toneOf(status);
        auto* card = new CountCard(QStringLiteral("count-") + toText(toWord(inspection::kOperatingStatuses, status)),
                                   captionOf(status), tone);
        card->setToolTip(tr("Show only these"));
        connect(card, &QAbstractButton::clicked, this, [this, status](bool isChosen) { chooseStatus(status, isChosen); });
        m_counts.at(i) = card;
        layout->addWidget(card, 1);
    }
    return row;
}

std::vector<TableColumn<FolderPane::Row>> FolderPane::columns()
{
    const auto isRead = [](const Row& row) { return !row.book->failure; };
    return {
        {tr("Cooperative"), Qt::AlignLeft, [](const Row& row) { return nameOf(*row.book); },
         [](const Row& a, const Row& b) { return nameOf(*a.book).localeAwareCompare(nameOf(*b.book)) < 0; }},
        {tr("Township"), Qt::AlignLeft, [](const Row& row) { return row.book->region.empty() ? dash() : toText(row.book->region); },
         [](const Row& a, const Row& b) { return a.book->region < b.book->region; }},
        {tr("Members"), Qt::AlignRight,
         [isRead](const Row& row) { return isRead(row) ? countText(static_cast<std::size_t>(std::max(row.book->figures.members, 0))) : dash(); },
         [](const Row& a, const Row& b) { return a.book->figures.members < b.book->figures.members; }},
        {tr("Activity, 24 months"), Qt::AlignRight,
         [isRead](const Row& row) { return isRead(row) ? toText(row.book->figures.activity24) : dash(); },
         [](const Row& a, const Row& b) { return a.book->figures.activity24 < b.book->figures.activity24; }},
        {tr("Taking part"), Qt::AlignRight, [](const Row& row) { return participatingText(row.book->figures); },
         [](const Row& a, const Row& b) { return takesLessPart(a.book->figures, b.book->figures); }},
        {tr("Operation"), Qt::AlignLeft, [](const Row& row) { return statusText(*row.book); },
         [](const Row& a, const Row& b) { return a.book->assessment.status < b.book->assessment.status; }},
        {tr("Leads"), Qt::AlignLeft,
         [isRead](const Row& row) {
             return isRead(row) && row.book->assessment.integrity != Integrity::None ? integrityText(row.book->assessment.integrity)
                                                                                      : dash();
         },
         [](const Row& a, const Row& b) { return a.book->assessment.integrity < b.book->assessment.integrity; }},
        {tr("Compliance"), Qt::AlignRight,
         [isRead](const Row& row) {
             return isRead(row) && row.book->assessment.complianceHints > 0 ? QString::number(row.book->assessment.complianceHints)
                                                                             : dash();
         },
         [](const Row& a, const Row& b) { return a.book->assessment.complianceHints < b.book->assessment.complianceHints; }},
    };
}

QWidget* FolderPane::buildList()
{
    m_list = new Card(tr("Books"));
    const auto addBox = [this](const QString& name, const QString& accessible) {
        auto* box = new QComboBox;
        box->setObjectName(name);
        box->setAccessibleName(accessible);
        m_list->corner()->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &FolderPane::refreshRows);
        return box;
    };
    m_model = new TableModel<Row>(columns(), this);
    m_table = new TableView(QStringLiteral("scannedBooks"), tr("Books that were inspected"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setDelegates();
    connect(m_table, &TableView::currentRowChanged, this, &FolderPane::showBook);
    connect(m_table, &TableView::opened, this, [this](int row) {
        if (const Row* opened = m_model->rowAt(row); opened != nullptr && !opened->book->failure)
            Q_EMIT bookWanted(toText(opened->book->path));
    });
    m_onlyThese = makeButton({}, ButtonRole::Secondary, QStringLiteral("onlyThese"));
    m_onlyThese->setToolTip(tr("Show all books again"));
    m_onlyThese->hide();
    connect(m_onlyThese, &QPushButton::clicked, this, [this] { showOnly({}, {}); });
    m_list->corner()->addWidget(m_onlyThese);
    m_region = addBox(QStringLiteral("regionFilter"), tr("Township"));
    m_leads = addBox(QStringLiteral("leadsFilter"), tr("Leads"));
    m_state = addBox(QStringLiteral("stateFilter"), tr("State of the findings"));
    fillStateFilter(*m_state);
    m_state->hide();
    const QSignalBlocker quiet(m_leads);
    m_leads->addItem(tr("With and without leads"));
    m_leads->addItem(tr("With leads"), static_cast<int>(Integrity::Some));
    m_leads->addItem(tr("With major leads"), static_cast<int>(Integrity::Major));
    for (const QString& ending : {QStringLiteral("xlsx"), QStringLiteral("csv")}) {
        auto* button = makeButton(ending == QLatin1String("xlsx") ? tr("XLSX") : tr("CSV"), ButtonRole::Link,
                                  QStringLiteral("save-") + ending);
        button->setToolTip(tr("Save the list as it stands here"));
        connect(button, &QPushButton::clicked, this, [this, ending] { save(ending); });
        m_list->corner()->addWidget(button);
    }
    m_list->body()->addWidget(m_table);
    return m_list;
}

void FolderPane::setDelegates()
{
    const auto markOf = [this](int row) {
        const Row* shown = m_model->rowAt(row);
        return shown != nullptr && shown->book->failure ? RowMark::Muted : RowMark::Plain;
    };
    m_table->setItemDelegate(new RowDelegate(markOf, m_table));
    m_table->setItemDelegateForColumn(kStatusColumn, new ChipDelegate(
        markOf,
        [this](int row) {
            const Row* shown = m_model->rowAt(row);
            if (shown == nullptr)
                return ChipDelegate::Chip{};
            const Tone tone = shown->book->failure ? Tone::Warning : toneOf(shown->book->assessment.status);
            return ChipDelegate::Chip{statusText(*shown->book), tone};
        },
        m_table));
    m_table->setItemDelegateForColumn(kLeadsColumn, new ChipDelegate(
        markOf,
        [this](int row) {
            const Row* shown = m_model->rowAt(row);
            if (shown == nullptr || shown->book->failure || shown->book->assessment.integrity == Integrity::None)
                return ChipDelegate::Chip{};
            return ChipDelegate::Chip{integrityText(shown->book->assessment.integrity), toneOf(shown->book->assessment.integrity)};
        },
        m_table));
}

QWidget* FolderPane::buildDetails()
{
    m_details = new Card(tr("Findings"));
    m_open = makeButton(tr("Open the book"), ButtonRole::Link, QStringLiteral("openScanned"));
    m_open->setToolTip(tr("Opens it in this window, to look and print only"));
    m_open->hide();
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT bookWanted(toText(m_chosen)); });
    m_paper = makeButton(tr("Working paper…"), ButtonRole::Link, QStringLiteral("scannedPaper"));
    m_paper->setToolTip(tr("What was found in this book with its evidence, to be checked on site and signed"));
    m_paper->hide();
    connect(m_paper, &QPushButton::clicked, this, &FolderPane::savePaper);
    m_details->corner()->addWidget(m_paper);
    m_details->corner()->addWidget(m_open);
    m_findings = new FindingsView(QStringLiteral("scanFindings"), FindingsView::Rows::OnlyShown);
    m_findings->showSentence(tr("Choose a book to see what was found in it."));
    m_displays = new DisplaysPane(QStringLiteral("scanPictures"), m_scan.inspector(), m_interaction);
    connect(m_displays, &DisplaysPane::notice, this, &FolderPane::notice);
    m_bookParts = new Segments(QStringLiteral("bookParts"), tr("What is shown of the book"), {tr("Findings"), tr("Pictures")});
    m_bookParts->setCurrent(0);
    m_bookParts->hide();
    m_bookStack = new QStackedWidget;
    m_bookStack->addWidget(m_findings);
    m_bookStack->addWidget(m_displays);
    connect(m_bookParts, &Segments::chosen, m_bookStack, &QStackedWidget::setCurrentIndex);
    m_details->body()->addWidget(m_bookParts, 0, Qt::AlignLeft);
    m_details->body()->addWidget(m_bookStack);
    return m_details;
}

} // namespace coop::ui
