// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/explanation_card.h"

#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

QString anchorOf(int step)
{
    return QStringLiteral("step%1").arg(step);
}

/// The calculation with its result in bold.
QString calculationHtml(const ExplanationStep& step)
{
    const QString amount = toText(step.amount);
    const QString text = step.calculation.toHtmlEscaped();
    if (!text.endsWith(amount))
        return text;
    return text.left(text.size() - amount.size()) + QStringLiteral("<b>%1</b>").arg(amount);
}

QString stepHtml(const ExplanationStep& step, int index, bool isMarked)
{
    const QString muted = tokens().muted.name();
    QString html = QStringLiteral("<p style='margin:0 0 2px 0;%1'><a name='%2'></a><b>%3</b>&nbsp; %4</p>")
                       .arg(isMarked ? QStringLiteral("background:%1;").arg(tokens().selection.name()) : QString(),
                            anchorOf(index), step.title.toHtmlEscaped(), calculationHtml(step));
    const auto aside = [&html, &muted](const QString& line) {
        html += QStringLiteral("<p style='margin:0 0 1px 22px;color:%1'>%2</p>").arg(muted, line.toHtmlEscaped());
    };
    if (!step.rounding.isEmpty())
        aside(step.rounding);
    for (const QString& source : step.sources)
        aside(source);
    return html + QStringLiteral("<p style='margin:0;font-size:4px'>&nbsp;</p>");
}

} // namespace

ExplanationCard::ExplanationCard(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("Why this amount?"), this)), m_text(new QTextBrowser)
{
    auto* copy = makeButton(tr("Copy"), ButtonRole::Link, QStringLiteral("copyExplanation"));
    copy->setFont(fontFor(TextRole::Small));
    m_copy = copy;
    m_card->corner()->addWidget(copy);
    m_text->setObjectName(QStringLiteral("explanation"));
    m_text->setAccessibleName(tr("How the amount comes about"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setStyleSheet(QStringLiteral("QTextBrowser { border: none; background: transparent; padding: 0; }"));
    m_text->document()->setDocumentMargin(0);
    m_card->body()->addWidget(m_text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_plain);
        Q_EMIT copied();
    });
    clear();
}

void ExplanationCard::show(const Explanation& explanation, int marked)
{
    m_plain = toPlainText(explanation);
    m_card->setTitle(explanation.heading);
    m_copy->setEnabled(true);
    const int count = static_cast<int>(explanation.steps.size());
    QString html;
    for (int i = 0; i < count; ++i)
        html += stepHtml(explanation.steps[static_cast<std::size_t>(i)], i, i == marked);
    m_text->setHtml(html);
    if (marked >= 0)
        m_text->scrollToAnchor(anchorOf(marked));
}

void ExplanationCard::clear()
{
    m_plain.clear();
    m_card->setTitle(tr("Why this amount?"));
    m_copy->setEnabled(false);
    m_text->setHtml({});
}

} // namespace coop::ui
