// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/finding_line.h"

#include "core/inspection/rule.h"
#include "ui/inspection/content_button.h"
#include "ui/inspection/inspection_words.h"
#include "ui/inspection/phrase_text.h"
#include "ui/models/table_model.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"

#include <QHeaderView>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace coop::ui {

namespace {

constexpr int kIndent = 22;
constexpr int kRowsInSight = 8;

QString toneName(Tone tone)
{
    static const std::array kNames = {QStringLiteral("neutral"), QStringLiteral("good"), QStringLiteral("warning"),
                                      QStringLiteral("bad")};
    return kNames.at(static_cast<std::size_t>(tone));
}

QString countText(std::size_t count)
{
    return QLocale(QLocale::English).toString(static_cast<qulonglong>(count));
}

/// "10 of 12 · at least 8 · 5 rows": what a reader wants to know before he opens it.
QString asideOf(const inspection::Finding& finding)
{
    QStringList parts;
    if (!finding.value.isEmpty())
        parts << phraseText(finding.value);
    if (finding.evidenceCount > 0)
        parts << FindingLine::tr("%1 rows", "evidence").arg(countText(finding.evidenceCount));
    return parts.join(QStringLiteral(" · ")) + QStringLiteral(" ›");
}

} // namespace

bool isShownSomewhere(const QString& table)
{
    static const QStringList kShown = {QStringLiteral("voucher"), QStringLiteral("member"), QStringLiteral("contribution"),
                                       QStringLiteral("grant_received"), QStringLiteral("meeting")};
    return kShown.contains(table);
}

FindingLine::FindingLine(const inspection::Finding& finding, bool opensRows, QWidget* parent)
    : QWidget(parent), m_finding(finding), m_opensRows(opensRows), m_head(new ContentButton(this)),
      m_mark(makeChip({}, Tone::Neutral))
{
    const QString title = ruleTitle(finding.rule);
    m_head->setObjectName(QStringLiteral("finding-") + toText(finding.rule));
    m_head->setProperty("look", QStringLiteral("finding"));
    m_head->setCheckable(true);
    const bool isMuted = finding.isSuppressed || finding.isSetAside;
    auto* dot = makeLabel(QString(QChar(0x25CF)), TextRole::Small);
    dot->setProperty("tone", toneName(isMuted ? Tone::Neutral : toneOf(finding.severity)));
    if (isMuted || finding.severity == inspection::Severity::Info)
        dot->setProperty("look", QStringLiteral("muted"));
    auto* name = new QLabel(title);
    name->setWordWrap(true);
    auto* aside = makeLabel(asideOf(finding), TextRole::Small);
    aside->setProperty("look", QStringLiteral("muted"));
    aside->setWordWrap(true);
    aside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* line = new QHBoxLayout(m_head);
    line->setContentsMargins(2, 8, 2, 8);
    line->addWidget(dot, 0, Qt::AlignTop);
    line->addWidget(name, 3);
    if (finding.isSuppressed)
        line->addWidget(makeChip(tr("explained"), Tone::Neutral));
    m_mark->setObjectName(m_head->objectName() + QStringLiteral(".mark"));
    m_mark->hide();
    line->addWidget(m_mark);
    line->addWidget(aside, 2);
    for (QLabel* label : m_head->findChildren<QLabel*>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_head->setAccessibleName(title);
    m_head->setAccessibleDescription(severityText(finding.severity) + QStringLiteral(", ") + phraseText(finding.statement));
    m_head->setToolTip(typeText(finding.type) + QStringLiteral(" · ") + severityText(finding.severity));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    connect(m_head, &QAbstractButton::toggled, this, [this](bool open) {
        if (open && m_body == nullptr)
            build();
        if (m_body != nullptr)
            m_body->setVisible(open);
        Q_EMIT toggled(open);
    });
}

void FindingLine::showMark(const QString& text, Tone tone)
{
    setChip(m_mark, text, tone);
    m_mark->setVisible(!text.isEmpty());
    const QString plain = severityText(m_finding.severity) + QStringLiteral(", ") + phraseText(m_finding.statement);
    m_head->setAccessibleDescription(text.isEmpty() ? plain : text + QStringLiteral(", ") + plain);
}

bool FindingLine::isOpen() const
{
    return m_head->isChecked();
}

void FindingLine::setOpen(bool open)
{
    m_head->setChecked(open);
}

bool FindingLine::matches(const QString& text) const
{
    return ruleTitle(m_finding.rule).contains(text, Qt::CaseInsensitive) ||
           phraseText(m_finding.statement).contains(text, Qt::CaseInsensitive);
}

QVBoxLayout* FindingLine::body()
{
    setOpen(true);
    return m_bodyLayout;
}

void FindingLine::build()
{
    m_body = new QWidget(this);
    m_bodyLayout = new QVBoxLayout(m_body);
    m_bodyLayout->setContentsMargins(kIndent, Tokens::kSmallGap, 0, Tokens::kSmallGap);
    m_bodyLayout->setSpacing(Tokens::kSmallGap / 2);
    addText({}, phraseText(m_finding.statement));
    addText(tr("Measured"), phraseText(m_finding.value));
    addText(tr("Threshold"), phraseText(m_finding.threshold));
    addText(tr("Weight"), typeText(m_finding.type) + QStringLiteral(" · ") + severityText(m_finding.severity));
    if (!m_finding.touched.isZero())
        addText(tr("Money it is about"), toText(m_finding.touched));
    if (const inspection::Rule* rule = inspection::findRule(m_finding.rule)) {
        addText(tr("Basis"), catalogueText(rule->basis));
        addText(tr("How it is reckoned"), catalogueText(rule->definition));
    }
    if (m_finding.excuse)
        addText(tr("Why it does not count, or counts for less"), phraseText(*m_finding.excuse));
    addTried();
    addEvidence();
    layout()->addWidget(m_body);
}

void FindingLine::addText(const QString& caption, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* label = caption.isEmpty() ? new QLabel(text) : makeRemark(tr("%1: %2").arg(caption, text));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bodyLayout->addWidget(label);
}

void FindingLine::addTried()
{
    if (m_finding.tried.empty())
        return;
    m_bodyLayout->addWidget(makeRemark(tr("Excuses that were looked for:")));
    for (const inspection::ExcuseTried& tried : m_finding.tried) {
        const QString result = phraseText(tried.result);
        auto* label = makeRemark((tried.holds ? QStringLiteral("✓ ") : QStringLiteral("– ")) +
                                 tr("%1: %2").arg(toText(tried.id), result));
        label->setTextFormat(Qt::PlainText);
        label->setAccessibleName(tried.holds ? tr("Holds: %1").arg(result) : tr("Does not hold: %1").arg(result));
        m_bodyLayout->addWidget(label);
    }
}

void FindingLine::addEvidence()
{
    if (m_finding.evidence.empty())
        return;
    using Row = inspection::Evidence;
    auto* model = new TableModel<Row>({{tr("Row of the book"), Qt::AlignLeft, [](const Row& row) { return phraseText(row.text); }},
                                       {tr("Whom it concerns"), Qt::AlignLeft, [](const Row& row) { return toText(row.person); }}},
                                      this);
    model->setRows(m_finding.evidence);
    auto* table = new TableView(QStringLiteral("evidence-") + toText(m_finding.rule),
                                tr("Evidence of %1").arg(ruleTitle(m_finding.rule)));
    table->setModel(model);
    table->setSortingEnabled(false);
    table->fitColumns(0);
    const bool hasPersons = std::ranges::any_of(m_finding.evidence, [](const Row& row) { return !row.person.empty(); });
    table->setColumnHidden(1, !hasPersons);
    const int rows = std::min(static_cast<int>(m_finding.evidence.size()), kRowsInSight);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * table->verticalHeader()->defaultSectionSize() + 4);
    connect(table, &TableView::opened, this, [this](int row) {
        const Row& opened = m_finding.evidence.at(static_cast<std::size_t>(row));
        if (m_opensRows)
            Q_EMIT evidenceOpened(toText(opened.table), opened.id);
    });
    m_bodyLayout->addWidget(table);

    const bool leads = std::ranges::any_of(m_finding.evidence, [](const Row& row) { return isShownSomewhere(toText(row.table)); });
    QStringList remarks;
    if (m_finding.evidenceCount > m_finding.evidence.size())
        remarks << tr("The first %1 of %2 rows.").arg(countText(m_finding.evidence.size()), countText(m_finding.evidenceCount));
    if (leads && m_opensRows)
        remarks << tr("Enter or a double click opens the row on its page.");
    if (!remarks.isEmpty())
        m_bodyLayout->addWidget(makeRemark(remarks.join(QLatin1Char(' '))));
}

} // namespace coop::ui
