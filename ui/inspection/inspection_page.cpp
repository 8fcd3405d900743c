// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/inspection_page.h"

#include "ui/forms/segments.h"
#include "ui/inspection/folder_pane.h"
#include "ui/inspection/own_book_pane.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kMonthsOffered = 12;
constexpr int kYearsOffered = 6;

/// The last days of the months before `today`, then of the years before those.
std::vector<Date> daysToJudgeBy(Date today)
{
    std::vector<Date> days;
    const auto firstOf = [](int year, unsigned month) { return Date::fromParts(year, month, 1); };
    auto day = firstOf(today.year(), today.month());
    for (int i = 0; i < kMonthsOffered && day; ++i) {
        days.push_back(day->plusDays(-1));
        day = firstOf(days.back().year(), days.back().month());
    }
    const int lastYear = days.empty() ? today.year() : days.back().year();
    for (int year = lastYear - 1; year > lastYear - kYearsOffered; --year) {
        if (const auto end = Date::fromParts(year, 12, 31))
            days.push_back(*end);
    }
    return days;
}

} // namespace

InspectionPage::InspectionPage(BookSession& session, Interaction& interaction, QWidget* parent)
    : InspectionPage(session, interaction, coreInspector(), parent)
{
}

InspectionPage::InspectionPage(BookSession& session, Interaction& interaction, const Inspector& inspector, QWidget* parent)
    : Page(session, interaction, parent),
      m_parts(new Segments(QStringLiteral("inspectionParts"), tr("What is inspected"), {tr("This book"), tr("Many books")}, this)),
      m_stack(new QStackedWidget(this)), m_own(new OwnBookPane(session, interaction, inspector)),
      m_folder(new FolderPane(FolderScan::of(session, inspector), interaction)), m_asOf(new QComboBox(this)),
      m_file(makeButton(tr("One book…"), ButtonRole::Secondary, QStringLiteral("inspectFile"), this)),
      m_run(makeButton(tr("Inspect anew"), ButtonRole::Primary, QStringLiteral("inspectionRun"), this)),
      m_runTexts{tr("Inspect anew"), tr("Choose a folder…")}
{
    if (inspector.index)
        m_folder->setCases(caseStoreIn(inspector.index->file, inspector.index->secret, session.clock()));
    buildHeader();
    m_stack->addWidget(m_own);
    m_stack->addWidget(m_folder);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 14, 28, 18);
    layout->setSpacing(10);
    layout->addWidget(m_parts, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    m_parts->setVisible(session.isOpen()); // without a book there is nothing to choose
    connect(m_parts, &Segments::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
    connect(m_own, &OwnBookPane::evidenceOpened, this, &InspectionPage::openEvidence);
    connect(m_own, &OwnBookPane::paperWanted, this, [this](std::optional<Date> asOf) {
        const QString day = asOf ? QLatin1Char(':') + toText(*asOf) : QString();
        Q_EMIT goTo(PageId::Printing, QStringLiteral("inspection") + day);
    });
    connect(m_folder, &FolderPane::notice, this, &Page::notice);
    connect(m_own, &OwnBookPane::notice, this, &Page::notice);
    connect(m_folder, &FolderPane::bookWanted, this, &Page::bookWanted);
    showPart(session.isOpen() ? OwnBook : Folder);
}

InspectionPage::~InspectionPage()
{
    for (const QPointer<QWidget>& widget : m_header)
        delete widget.data();
}

void InspectionPage::buildHeader()
{
    m_asOf->setObjectName(QStringLiteral("inspectionAsOf"));
    m_asOf->setAccessibleName(tr("Judged as of"));
    m_asOf->setToolTip(tr("Rows of a later day are left out"));
    m_asOf->addItem(tr("As of the last closed month"), QString());
    for (const Date day : daysToJudgeBy(session().clock().today()))
        m_asOf->addItem(tr("As of %1").arg(toText(day)), toText(day));
    connect(m_asOf, &QComboBox::activated, this, &InspectionPage::chooseDay);
    connect(m_run, &QPushButton::clicked, this, &InspectionPage::run);
    connect(m_file, &QPushButton::clicked, m_folder, &FolderPane::chooseFile);
    m_header = {m_asOf, m_file, m_run};
}

QString InspectionPage::title() const
{
    return tr("Inspection");
}

QString InspectionPage::searchHint() const
{
    return tr("Cooperative, township, rule…");
}

QList<QWidget*> InspectionPage::headerWidgets()
{
    return {m_asOf, m_file, m_run};
}

void InspectionPage::refresh()
{
    m_own->refresh();
}

void InspectionPage::search(const QString& text)
{
    m_own->search(text);
    m_folder->search(text);
}

bool InspectionPage::hasUnsavedEntry() const
{
    return m_own->hasUnsavedEntry() || m_folder->hasUnsavedEntry();
}

void InspectionPage::reveal(const QString& target)
{
    if (target == QLatin1String("folder"))
        showPart(Folder);
    else if (target == QLatin1String("book") && session().isOpen())
        showPart(OwnBook);
}

void InspectionPage::showPart(Part part)
{
    m_parts->setCurrent(part);
    m_stack->setCurrentIndex(part);
    m_run->setText(m_runTexts[part]);
    m_run->setAccessibleName(m_runTexts[part]);
    m_file->setEnabled(part == Folder);
}

void InspectionPage::chooseDay()
{
    const std::optional<Date> day = parseDate(fromText(m_asOf->currentData().toString()));
    m_own->setAsOf(day);
    m_folder->setAsOf(day);
    if (m_stack->currentIndex() == OwnBook)
        m_own->refresh();
    else if (FolderScan& scan = FolderScan::of(session(), {}); scan.hasStarted())
        m_folder->scan(scan.places());
}

void InspectionPage::run()
{
    if (m_stack->currentIndex() == OwnBook)
        m_own->refresh();
    else
        m_folder->chooseFolder();
}

void InspectionPage::openEvidence(const QString& table, qint64 id)
{
    if (table == QLatin1String("voucher"))
        Q_EMIT goTo(PageId::Vouchers, QStringLiteral("voucher:%1").arg(id));
    else if (table == QLatin1String("member"))
        Q_EMIT goTo(PageId::Members, QStringLiteral("member:%1").arg(id));
    else if (table == QLatin1String("contribution") || table == QLatin1String("grant_received"))
        Q_EMIT goTo(PageId::Contributions, {});
    else if (table == QLatin1String("meeting"))
        Q_EMIT goTo(PageId::Cooperative, {});
}

} // namespace coop::ui
