// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/rule_line.h"

#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QPainter>

namespace coop::ui {

namespace {

constexpr int kLongestArticle = 116;

/// A text that gives way: cut with an ellipsis where the room ends.
class ElidedText final : public QWidget {
public:
    ElidedText(QString text, Qt::TextElideMode mode, const QColor& color) : m_text(std::move(text)), m_mode(mode), m_color(color)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2}; }
    QSize minimumSizeHint() const override { return {30, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(m_color);
        const Qt::Alignment side = m_mode == Qt::ElideLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(rect(), side | Qt::AlignVCenter, fontMetrics().elidedText(m_text, m_mode, width()));
    }

private:
    QString m_text;
    Qt::TextElideMode m_mode;
    QColor m_color;
};

/// The article without the law's name, which the tool tip has: "Art. 44".
QString shortArticle(const QString& article)
{
    const qsizetype title = article.indexOf(QChar(0x300B)); // the closing mark of a Chinese title
    const qsizetype number = article.indexOf(QLatin1String("Art."));
    return title >= 0 ? article.mid(title + 1) : number >= 0 ? article.mid(number) : article;
}

} // namespace

RuleLine::RuleLine(const distribution::RuleResult& rule, QWidget* parent) : QWidget(parent)
{
    const RuleText text = ruleText(rule);
    const QColor color = rule.passed ? tokens().good : rule.binding ? tokens().bad : tokens().warning;
    setObjectName(QStringLiteral("rule.") + text.code);
    setAccessibleName(rule.passed ? text.title : text.title + QStringLiteral(": ") + text.detail);
    setAccessibleDescription((rule.passed ? tr("kept") : tr("not kept")) + QStringLiteral("; ") + text.article +
                             QStringLiteral("; ") + text.detail);
    setToolTip(text.title + QLatin1Char('\n') + text.article + QLatin1Char('\n') + text.detail);

    auto* dot = new QLabel(QString(QChar(rule.passed ? 0x25CF : 0x25B2))); // the form tells what the colour tells
    dot->setFont(fontFor(TextRole::Small));
    dot->setStyleSheet(QStringLiteral("color: %1").arg(color.name()));
    auto* article = new ElidedText(shortArticle(text.article), Qt::ElideLeft, tokens().muted);
    article->setFont(fontFor(TextRole::Small));
    article->setMaximumWidth(kLongestArticle * textPercent() / 100);
    auto* head = new QHBoxLayout;
    head->setSpacing(Tokens::kSmallGap);
    head->addWidget(dot);
    head->addWidget(new ElidedText(text.title, Qt::ElideRight, rule.passed ? tokens().text : color), 1);
    head->addWidget(article);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 3, 0, 3);
    layout->setSpacing(1);
    layout->addLayout(head);
    if (rule.passed)
        return;
    auto* detail = makeLabel(text.detail, TextRole::Small);
    detail->setWordWrap(true);
    detail->setContentsMargins(20, 0, 0, 0);
    detail->setStyleSheet(QStringLiteral("color: %1").arg(color.name()));
    layout->addWidget(detail);
}

} // namespace coop::ui
