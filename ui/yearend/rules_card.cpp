// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/rules_card.h"

#include "ui/text/choice_text.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/problem_label.h"
#include "ui/yearend/rule_line.h"

#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr double kFaded = 0.38;
constexpr int kMostHeight = 205; // beyond, the rules scroll

/// One choice in a line: what it is, what the plan takes; where the law leaves it open in the tool tip.
class ChoiceLine final : public QWidget {
public:
    ChoiceLine(const ChoiceText& text, bool isAgainstCharter)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 2, 0, 2);
        layout->setSpacing(0);
        auto* head = makeLabel(QStringLiteral("○ ") + text.title, TextRole::Body);
        auto* value = makeLabel(text.value + (text.standing.isEmpty() ? QString() : QStringLiteral(" · ") + text.standing),
                                TextRole::Small);
        value->setWordWrap(true);
        value->setContentsMargins(18, 0, 0, 0);
        value->setStyleSheet(QStringLiteral("color: %1").arg((isAgainstCharter ? tokens().warning : tokens().muted).name()));
        layout->addWidget(head);
        layout->addWidget(value);
        setToolTip(text.article);
        setAccessibleName(text.title);
        setAccessibleDescription(text.value + QStringLiteral("; ") + text.article + QStringLiteral("; ") + text.standing);
    }
};

} // namespace

RulesCard::RulesCard(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("Statutory checks"), this)),
      m_problem(new ProblemLabel(QStringLiteral("proposeProblem"))), m_lines(nullptr), m_scroll(new QScrollArea),
      m_fade(new QGraphicsOpacityEffect(m_card))
{
    setObjectName(QStringLiteral("statutoryChecks"));
    auto* content = new QWidget;
    content->setProperty("look", QStringLiteral("scrolled"));
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(0, 0, 6, 0);
    m_lines->setSpacing(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_card->body()->addWidget(m_problem);
    m_card->body()->addWidget(m_scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    m_fade->setOpacity(kFaded);
    m_fade->setEnabled(false);
    m_card->setGraphicsEffect(m_fade);
}

void RulesCard::show(const distribution::Plan& plan, const distribution::Charter* charter)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // What is not kept stands first.
    for (const bool passed : {false, true}) {
        for (const distribution::RuleResult& rule : plan.rules) {
            if (rule.passed == passed)
                m_lines->addWidget(new RuleLine(rule));
        }
    }
    addChoices(plan, charter);
    m_lines->addStretch();
    for (int i = 0; i < m_lines->count(); ++i) { // what is not shown yet takes no room
        if (QWidget* line = m_lines->itemAt(i)->widget())
            line->show();
    }
    m_scroll->setFixedHeight(std::min(m_lines->sizeHint().height() + 2, kMostHeight * textPercent() / 100));
    m_problem->show(Issues{});
    setVisible(true);
}

void RulesCard::addChoices(const distribution::Plan& plan, const distribution::Charter* charter)
{
    const std::vector<distribution::CharterChoice> choices = distribution::charterChoices(plan, charter);
    if (choices.empty())
        return;
    auto* heading = makeLabel(tr("Left to charter and assembly"), TextRole::Heading);
    heading->setContentsMargins(0, 8, 0, 2);
    m_lines->addWidget(heading);
    for (const distribution::CharterChoice& choice : choices) {
        auto* line = new ChoiceLine(choiceText(choice), choice.asCharter == false);
        line->setObjectName(QStringLiteral("choice%1").arg(static_cast<int>(choice.code)));
        m_lines->addWidget(line);
    }
}

void RulesCard::showRefusals(const Issues& issues)
{
    m_problem->show(issues);
}

void RulesCard::setFaded(bool isFaded)
{
    m_fade->setEnabled(isFaded);
}

} // namespace coop::ui
