// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/distribution_summary.h"

#include "ui/forms/words.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/distribution_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coop::ui {

DistributionSummary::DistributionSummary(QWidget* parent)
    : QWidget(parent), m_card(new Card), m_state(makeChip({}, Tone::Neutral)), m_lines(new QGridLayout), m_foot(makeRemark({}))
{
    setObjectName(QStringLiteral("distributionSummary"));
    m_state->setObjectName(QStringLiteral("distributionState"));
    m_foot->setObjectName(QStringLiteral("distributionProof"));
    m_foot->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* print = makeButton(tr("Print…"), ButtonRole::Link, QStringLiteral("printDistribution"));
    auto* save = makeButton(tr("Save as…"), ButtonRole::Link, QStringLiteral("saveDistribution"));
    print->setToolTip(tr("The list that is laid out for the members"));
    save->setToolTip(tr("The list as PDF, Excel or CSV"));
    m_lines->setHorizontalSpacing(12);
    m_lines->setVerticalSpacing(6);
    m_lines->setColumnStretch(0, 1);
    auto* head = new QHBoxLayout;
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(print);
    head->addWidget(save);
    m_card->body()->addLayout(head);
    m_card->body()->addLayout(m_lines);
    m_card->body()->addWidget(m_foot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    connect(print, &QPushButton::clicked, this, &DistributionSummary::printWanted);
    connect(save, &QPushButton::clicked, this, &DistributionSummary::saveWanted);
}

void DistributionSummary::addLine(const QString& caption, const QString& figure, bool isSum)
{
    const int row = m_rows++;
    auto* name = makeLabel(caption, isSum ? TextRole::Heading : TextRole::Body);
    auto* amount = makeLabel(figure, isSum ? TextRole::Heading : TextRole::Body);
    if (!isSum)
        name->setProperty("look", QStringLiteral("muted"));
    amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    amount->setAccessibleName(caption + QStringLiteral(": ") + figure);
    m_lines->addWidget(name, row, 0);
    m_lines->addWidget(amount, row, 1);
}

void DistributionSummary::present(const book::Distribution& distribution)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
    m_card->setTitle(distribution.corrects ? tr("Correction of %1").arg(distribution.year.value)
                                           : tr("Distribution of %1").arg(distribution.year.value));
    setChip(m_state, wordOf(distribution.state), toneOf(distribution.state));
    const Money total = distribution.refund + distribution.residual;
    addLine(tr("Surplus of the year"), toText(distribution.surplus));
    if (!distribution.priorLoss.isZero())
        addLine(tr("less losses of earlier years"), toText(distribution.priorLoss));
    addLine(tr("less reserve"), toTextOrDash(distribution.reserve));
    addLine(tr("Patronage refunds"), toTextOrDash(distribution.refund));
    addLine(tr("Residual surplus"), toTextOrDash(distribution.residual));
    addLine(tr("Members' total"), toText(total), true);
    if (!distribution.converted.isZero())
        addLine(tr("of it turned into capital"), toText(distribution.converted));
    if (!distribution.withheld.isZero())
        addLine(tr("of it tax to be withheld"), toText(distribution.withheld));
    addLine(tr("Left undistributed"), toTextOrDash(distribution.retained));
    addLine(tr("Members"), countText(static_cast<std::size_t>(std::max<std::int64_t>(0, distribution.members))));
    const QString charter = distribution.charter.empty() ? tr("Without a charter on record")
                                                         : toText(std::string_view(distribution.charter));
    m_foot->setText(tr("%1\nPolicy: %2\nPlan %3 · facts %4")
                        .arg(charter, toText(std::string_view(distribution.policy.name)),
                             toText(std::string_view(book::shortHash(distribution.planHash))),
                             toText(std::string_view(book::shortHash(distribution.basisHash)))));
    m_foot->setToolTip(toText(std::string_view(distribution.planHash)));
}

} // namespace coop::ui
