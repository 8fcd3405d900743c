// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/findings_view.h"

#include "ui/inspection/case_panel.h"
#include "ui/inspection/content_button.h"
#include "ui/inspection/finding_line.h"
#include "ui/inspection/inspection_words.h"
#include "ui/inspection/phrase_text.h"
#include "ui/text/format.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace coop::ui {

namespace {

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Good: return QStringLiteral("good");
    case Tone::Warning: return QStringLiteral("warning");
    case Tone::Bad: return QStringLiteral("bad");
    case Tone::Neutral: break;
    }
    return QStringLiteral("neutral");
}

/// The worse of what operation and money look like.
Tone toneOfBook(const inspection::BookResult& result)
{
    const Tone status = result.failure ? Tone::Warning : toneOf(result.assessment.status);
    const Tone integrity = toneOf(result.assessment.integrity);
    if (status == Tone::Bad || integrity == Tone::Bad)
        return Tone::Bad;
    return status == Tone::Warning || integrity == Tone::Warning ? Tone::Warning : status;
}

QLabel* makeFamily(const QString& text)
{
    auto* label = makeLabel(text, TextRole::Small);
    label->setProperty("look", QStringLiteral("muted"));
    label->setContentsMargins(0, Tokens::kSmallGap, 0, 0);
    return label;
}

} // namespace

FindingsView::FindingsView(const QString& objectName, Rows rows, QWidget* parent) : QScrollArea(parent), m_rows(rows)
{
    setObjectName(objectName);
    setAccessibleName(tr("Findings"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QVBoxLayout* FindingsView::startAnew()
{
    m_lines.clear();
    auto* content = new QWidget;
    content->setProperty("look", QStringLiteral("scrolled"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(0);
    setWidget(content);
    return layout;
}

void FindingsView::showSentence(const QString& sentence)
{
    m_path.clear();
    m_open.clear();
    QVBoxLayout* layout = startAnew();
    layout->addWidget(makeRemark(sentence));
    layout->addStretch();
}

void FindingsView::show(const inspection::BookResult& result)
{
    const bool isSameBook = std::exchange(m_path, result.path) == result.path;
    const int place = isSameBook ? verticalScrollBar()->value() : 0;
    if (!isSameBook)
        m_open.clear();
    std::map<QString, FormPanel::State> typed;
    for (const CaseForm* form : findChildren<CaseForm*>()) {
        if (isSameBook && form->isChanged())
            typed.emplace(form->objectName(), form->typed());
    }
    QVBoxLayout* layout = startAnew();
    addVerdict(*layout, result);
    if (QWidget* top = m_top && !result.failure ? m_top(result) : nullptr)
        layout->addWidget(top);
    addFindings(*layout, result);
    addNotComputed(*layout, result);
    auto* duty = makeRemark(tr("The cooperative may answer in writing within ten days. Any “likely” has to be confirmed and signed by "
                               "an inspector before it is told to anybody."));
    duty->setObjectName(QStringLiteral("inspectionDuty"));
    duty->setContentsMargins(0, Tokens::kGap, 0, 0);
    layout->addWidget(duty);
    layout->addStretch();
    applyFilter();
    for (FindingLine* line : std::as_const(m_lines)) {
        if (m_open.contains(line->finding().rule))
            line->setOpen(true);
    }
    for (CaseForm* form : findChildren<CaseForm*>()) {
        if (const auto kept = typed.find(form->objectName()); kept != typed.end())
            form->restore(kept->second);
    }
    widget()->layout()->activate();
    verticalScrollBar()->setValue(place);
    // How far the new rows reach is known only when they are laid out.
    QTimer::singleShot(0, this, [this, place] { verticalScrollBar()->setValue(place); });
}

void FindingsView::addVerdict(QVBoxLayout& layout, const inspection::BookResult& result)
{
    const QString reasons = reasonsText(result);
    if (reasons.isEmpty())
        return;
    auto* frame = new QFrame;
    frame->setProperty("look", QStringLiteral("verdict"));
    frame->setProperty("tone", toneName(toneOfBook(result)));
    auto* label = new QLabel(reasons);
    label->setObjectName(objectName() + QStringLiteral(".reasons"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 10, 10, 10);
    inside->addWidget(label);
    layout.addWidget(frame);
}

void FindingsView::addFindings(QVBoxLayout& layout, const inspection::BookResult& result)
{
    if (result.failure)
        return;
    char family = '\0';
    for (std::size_t i = 0; i < result.findings.size(); ++i) {
        const inspection::Finding& finding = result.findings[i];
        if (std::exchange(family, finding.family()) != finding.family())
            layout.addWidget(makeFamily(familyText(finding.family())));
        addLine(layout, finding, i < result.cases.size() ? &result.cases[i] : nullptr);
    }
    if (result.findings.empty()) {
        auto* nothing = makeRemark(tr("No rule found anything in this book."));
        nothing->setContentsMargins(0, Tokens::kSmallGap, 0, 0);
        layout.addWidget(nothing);
    }
}

void FindingsView::addLine(QVBoxLayout& layout, const inspection::Finding& finding, const inspection::FindingCase* treated)
{
    auto* line = new FindingLine(finding, m_rows == Rows::Open);
    if (treated != nullptr) {
        const CaseMark mark = markOf(*treated, m_today);
        line->showMark(mark.text, mark.tone);
    }
    connect(line, &FindingLine::evidenceOpened, this, &FindingsView::evidenceOpened);
    connect(line, &FindingLine::toggled, this, [this, line, isNew = true](bool isOpen) mutable {
        if (isOpen)
            m_open.insert(line->finding().rule);
        else
            m_open.erase(line->finding().rule);
        if (isOpen && std::exchange(isNew, false) && m_extra)
            m_extra(*line);
    });
    m_lines << line;
    layout.addWidget(line);
}

void FindingsView::addNotComputed(QVBoxLayout& layout, const inspection::BookResult& result)
{
    if (result.notComputed.empty())
        return;
    auto* fold = makeButton(tr("%1 rules could not be judged ›").arg(result.notComputed.size()), ButtonRole::Link,
                            objectName() + QStringLiteral(".notComputed"));
    fold->setCheckable(true);
    auto* list = new QWidget;
    auto* lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    for (const inspection::NotComputed& rule : result.notComputed) {
        auto* label = makeRemark(tr("%1: %2").arg(ruleTitle(rule.rule), phraseText(rule.missing)));
        label->setTextFormat(Qt::PlainText);
        lines->addWidget(label);
    }
    list->hide();
    connect(fold, &QAbstractButton::toggled, list, &QWidget::setVisible);
    layout.addSpacing(Tokens::kSmallGap);
    layout.addWidget(fold, 0, Qt::AlignLeft);
    layout.addWidget(list);
}

bool FindingsView::hasUnsavedEntry() const
{
    return std::ranges::any_of(findChildren<CaseForm*>(), &CaseForm::isChanged);
}

void FindingsView::setFilter(const QString& text)
{
    m_filter = text;
    applyFilter();
}

void FindingsView::applyFilter()
{
    for (FindingLine* line : std::as_const(m_lines))
        line->setVisible(m_filter.isEmpty() || line->matches(m_filter));
}

} // namespace coop::ui
