// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/year_end_page.h"

#include "ui/forms/segments.h"
#include "ui/yearend/adoption_pane.h"
#include "ui/yearend/charter_pane.h"
#include "ui/yearend/income_pane.h"
#include "ui/yearend/payments_pane.h"
#include "ui/yearend/plan_pane.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coop::ui {

YearEndPage::YearEndPage(BookSession& session, Interaction& interaction, QWidget* parent)
    : Page(session, interaction, parent),
      m_parts(new Segments(QStringLiteral("yearEndParts"), tr("Parts of the page"),
                           {tr("Plan"), tr("Charter"), tr("Adoption and posting"), tr("Payments"), tr("Income")})),
      m_stack(new QStackedWidget), m_plan(new PlanPane(session, interaction)), m_header(new QWidget)
{
    setObjectName(QStringLiteral("yearEndPage"));
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins({});
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(28, 12, 28, 4);
    bar->addWidget(m_parts);
    bar->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);

    addPart(Plan, m_plan);
    m_charter = new CharterPane(session, interaction);
    connect(m_charter, &CharterPane::policyWanted, this, [this](const distribution::Policy& policy) {
        showPart(Plan);
        m_plan->usePolicy(policy);
    });
    addPart(Charter, m_charter);
    addPart(Adoption, new AdoptionPane(session, interaction));
    addPart(Payments, new PaymentsPane(session, interaction));
    addPart(Income, new IncomePane(session, interaction));
    m_header->layout()->addWidget(m_plan->header());
    bar->addWidget(m_plan->aside());
    for (int part = 0; part < kParts; ++part)
        m_parts->setShown(part, m_calls[static_cast<std::size_t>(part)].pane != nullptr);
    connect(m_parts, &Segments::chosen, this, &YearEndPage::showPart);
}

YearEndPage::~YearEndPage()
{
    delete m_plan; // it keeps what was typed last, and says in the header when it cannot
    delete m_header;
}

template <typename Pane>
void YearEndPage::addPart(Part part, Pane* pane)
{
    m_stack->addWidget(pane);
    PartCalls& calls = m_calls[part];
    calls.pane = pane;
    calls.refresh = [pane] { pane->refresh(); };
    if constexpr (requires { pane->reveal(QString()); })
        calls.reveal = [pane](const QString& target) { pane->reveal(target); };
    connect(pane, &Pane::notice, this, &Page::notice);
    connect(pane, &Pane::goTo, this, [this](PageId page, const QString& target) {
        if (page == PageId::YearEnd)
            reveal(target);
        else
            Q_EMIT goTo(page, target);
    });
    if constexpr (requires { &Pane::planWanted; })
        connect(pane, &Pane::planWanted, this, [this] { showPart(Plan); });
}

QList<QWidget*> YearEndPage::headerWidgets()
{
    return {m_header};
}

std::shared_ptr<const distribution::Plan> YearEndPage::plan() const
{
    return m_plan->plan();
}

void YearEndPage::refresh()
{
    m_calls[static_cast<std::size_t>(m_parts->current())].refresh();
}

void YearEndPage::showPart(int part)
{
    const PartCalls& calls = m_calls[static_cast<std::size_t>(part)];
    if (calls.pane == nullptr)
        return;
    m_parts->setCurrent(part);
    m_stack->setCurrentWidget(calls.pane);
    m_plan->header()->setVisible(part == Plan);
    m_plan->aside()->setVisible(part == Plan);
    calls.refresh();
}

void YearEndPage::search(const QString& text)
{
    m_plan->search(text);
}

void YearEndPage::reveal(const QString& target)
{
    constexpr std::pair<const char*, Part> kTargets[] = {
        {"plan", Plan}, {"charter", Charter}, {"adoption", Adoption}, {"payments", Payments}, {"income", Income}};
    const QString word = target.section(QLatin1Char('/'), 0, 0);
    const QString rest = target.section(QLatin1Char('/'), 1);
    for (const auto& [name, part] : kTargets) {
        if (word != QLatin1String(name))
            continue;
        showPart(part);
        if (const auto& reveal = m_calls[part].reveal; reveal && !rest.isEmpty())
            reveal(rest);
        return;
    }
    if (m_parts->current() != Plan)
        showPart(Plan);
    m_plan->reveal(target);
}

bool YearEndPage::hasUnsavedEntry() const
{
    return m_charter->hasUnsavedEntry();
}

bool YearEndPage::acceptFile(const QString& file)
{
    return m_plan->acceptFile(file);
}

} // namespace coop::ui
