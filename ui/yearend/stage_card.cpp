// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/stage_card.h"

#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/field_parts.h"
#include "ui/yearend/problem_label.h"
#include "ui/yearend/rate_slider.h"
#include "ui/yearend/stage_details.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace coop::ui {

namespace {

using namespace distribution;

constexpr int kFloorPermille = 600; // Law Art. 44

QToolButton* glyphButton(const QString& glyph, const char* part, const QString& name)
{
    auto* button = asPart(new QToolButton, part, name);
    button->setText(glyph);
    button->setToolTip(name);
    button->setFont(fontFor(TextRole::Small));
    button->setStyleSheet(QStringLiteral("QToolButton { padding: 1px 5px; color: %1; } QToolButton:disabled { color: %2; }")
                              .arg(tokens().muted.name(), tokens().line.name()));
    button->setCursor(Qt::PointingHandCursor);
    button->setFixedWidth(24 * textPercent() / 100);
    return button;
}

/// A name that looks like a heading until it is edited.
QLineEdit* headingEdit(const QString& accessibleName)
{
    auto* edit = asPart(new QLineEdit, "name", accessibleName);
    dressAsHeading(edit);
    return edit;
}

QString unitOf(Measure measure)
{
    switch (measure) {
    case Measure::TradeAmount:
    case Measure::Contribution:
    case Measure::Account:
    case Measure::Fixed:
        return StageCard::tr("yuan per yuan");
    case Measure::TradeQuantity:
        return StageCard::tr("yuan per unit traded");
    case Measure::LandArea:
        return StageCard::tr("yuan per mu");
    case Measure::LaborDays:
        return StageCard::tr("yuan per day");
    case Measure::Equal:
        return StageCard::tr("yuan per member");
    case Measure::Household:
        return StageCard::tr("yuan per household");
    }
    return {};
}

QString weightOf(const WeightingForm& form)
{
    if (form.measure == Measure::Account)
        return StageCard::tr("by account: contribution + reserve + subsidy and donation shares");
    QString text = StageCard::tr("by %1").arg(toText(form.measure));
    if (isTrade(form.measure) && form.direction != DirectionChoice::Both)
        text += QStringLiteral(" · ") + toText(form.direction);
    if (isTrade(form.measure) && form.line)
        text += QStringLiteral(" · ") + toText(*form.line);
    return text;
}

QString baseOf(const StageForm& form)
{
    const QString line = form.baseLine ? toText(*form.baseLine) : QString();
    switch (form.size) {
    case SizeChoice::RateOfDistributable:
        return line.isEmpty() ? StageCard::tr("of the distributable surplus")
                              : StageCard::tr("of the distributable surplus of %1").arg(line);
    case SizeChoice::RateOfRemaining:
        return line.isEmpty() ? StageCard::tr("of what remains") : StageCard::tr("of what remains of %1").arg(line);
    case SizeChoice::Amount:
    case SizeChoice::PerUnit:
    case SizeChoice::SumOfAmounts:
        break;
    }
    return {};
}

/// What else the stage says, as it stands in its fields.
QStringList termsOf(const StageForm& form)
{
    QStringList terms;
    if (const QString who = filterText(form.filter); !who.isEmpty())
        terms << StageCard::tr("only %1").arg(who);
    if (!form.cap.trimmed().isEmpty())
        terms << StageCard::tr("at most %1 each").arg(asPercentage(form.cap));
    if (!form.convert.trimmed().isEmpty())
        terms << StageCard::tr("%1 becomes share capital").arg(asPercentage(form.convert));
    if (!form.withhold.trimmed().isEmpty())
        terms << StageCard::tr("%1 tax withheld").arg(asPercentage(form.withhold));
    if (!form.clause.trimmed().isEmpty())
        terms << form.clause.trimmed();
    return terms;
}

} // namespace

StageCard::StageCard(QWidget* parent)
    : QWidget(parent), m_ordinal(makeLabel({}, TextRole::Small)), m_name(headingEdit(tr("Name of the stage"))),
      m_up(glyphButton(QStringLiteral("↑"), "up", tr("Move up"))),
      m_down(glyphButton(QStringLiteral("↓"), "down", tr("Move down"))),
      m_remove(glyphButton(QStringLiteral("✕"), "remove", tr("Remove this stage"))),
      m_more(glyphButton(QStringLiteral("⋯"), "more", tr("More settings"))),
      m_slider(asPart(new RateSlider, "slider", tr("Rate"))), m_rate(asPart(new QLineEdit, "rate", tr("Rate"))),
      m_amount(asPart(new QLineEdit, "amount", tr("Amount"))), m_unit(makeLabel({}, TextRole::Small)),
      m_remark(makeRemark({})), m_pool(asPart(makeLabel({}, TextRole::Body), "pool", tr("Pool"))),
      m_problem(new ProblemLabel({})), m_details(new StageDetails)
{
    asPart(m_problem, "problem", tr("Problem"));
    build();
    m_more->setCheckable(true);
    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(+1); });
    connect(m_remove, &QToolButton::clicked, this, &StageCard::removeRequested);
    connect(m_slider, &QSlider::valueChanged, this, &StageCard::takeSlider);
    connect(m_rate, &QLineEdit::textEdited, this, &StageCard::takeRate);
    connect(m_name, &QLineEdit::textEdited, this, &StageCard::edited);
    connect(m_amount, &QLineEdit::textEdited, this, &StageCard::edited);
    connect(m_details, &StageDetails::edited, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_rate, &QLineEdit::editingFinished, this, [this] { m_rate->setText(asPercentage(m_rate->text())); });
    connect(m_amount, &QLineEdit::editingFinished, this, [this] {
        if (const auto amount = parseMoney(fromText(m_amount->text())))
            m_amount->setText(toText(*amount));
    });
}

void StageCard::build()
{
    m_ordinal->setProperty("look", QStringLiteral("muted"));
    m_unit->setProperty("look", QStringLiteral("muted"));
    m_rate->setAlignment(Qt::AlignRight);
    m_rate->setFixedWidth(72 * textPercent() / 100);
    m_amount->setAlignment(Qt::AlignRight);
    m_pool->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_details->hide();

    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_ordinal);
    head->addSpacing(6);
    head->addWidget(m_name, 1);
    for (QToolButton* button : {m_more, m_up, m_down, m_remove})
        head->addWidget(button);
    auto* size = new QHBoxLayout;
    size->setSpacing(Tokens::kSmallGap);
    size->addWidget(m_slider, 1);
    size->addWidget(m_rate);
    size->addWidget(m_amount, 1);
    size->addWidget(m_unit);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Tokens::kSmallGap);
    foot->addWidget(m_remark, 1);
    foot->addWidget(m_pool);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 6);
    layout->setSpacing(3);
    layout->addLayout(head);
    layout->addLayout(size);
    layout->addLayout(foot);
    layout->addWidget(m_problem);
    layout->addWidget(m_details);
}

void StageCard::setForm(const StageForm& form)
{
    m_name->setText(form.name);
    m_name->setCursorPosition(0);
    m_rate->setText(form.rate);
    const auto amount = parseMoney(fromText(form.amount));
    m_amount->setText(amount ? toText(*amount) : form.amount);
    m_details->setForm(form);
    refresh();
}

StageForm StageCard::form() const
{
    StageForm form;
    m_details->writeTo(form);
    form.name = m_name->text();
    form.rate = m_rate->text();
    form.amount = m_amount->text();
    return form;
}

void StageCard::setPlace(const QString& prefix, std::size_t index, std::size_t count)
{
    m_ordinal->setText(tr("Stage %1").arg(index + 1));
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index + 1 < count);
    setObjectName(QStringLiteral("%1stage%2").arg(prefix).arg(index));
    namePartsOf(this, objectName());
}

void StageCard::showIssues(const Issues& issues)
{
    Issues here;
    Issues inside;
    const auto has = [&issues](std::string_view field) {
        return std::ranges::any_of(issues, [field](const Issue& issue) { return issue.field == field; });
    };
    for (const Issue& issue : issues) {
        const bool isOnCard = issue.field.empty() || issue.field == "rate" || issue.field == "amount" || issue.field == "name";
        (isOnCard ? here : inside).push_back(issue);
    }
    m_problem->show(here);
    m_details->showIssues(inside);
    markProblem(m_rate, has("rate"));
    markProblem(m_amount, has("amount"));
    markProblem(m_name, has("name"));
    if (!inside.empty())
        openDetails(true);
}

void StageCard::showPool(std::optional<Money> pool)
{
    m_pool->setText(pool ? toText(*pool) : QString());
}

void StageCard::setFloorShown(bool isShown)
{
    m_hasFloor = isShown;
    refresh();
}

void StageCard::setProducts(const QStringList& products)
{
    m_details->setProducts(products);
}

void StageCard::openDetails(bool isOpen)
{
    m_more->setChecked(isOpen);
}

void StageCard::focusSize()
{
    (m_rate->isHidden() ? m_amount : m_rate)->setFocus();
}

void StageCard::takeSlider(int permille)
{
    // Moving the slider writes the figure; a figure with more decimals moves the slider without being cut.
    QString text = QString::number(permille / 10);
    if (permille % 10 != 0)
        text += QLatin1Char('.') + QString::number(permille % 10);
    m_rate->setText(text + QLatin1Char('%'));
    Q_EMIT edited();
}

void StageCard::takeRate()
{
    refresh();
    Q_EMIT edited();
}

void StageCard::refresh()
{
    const StageForm now = form();
    const bool isRate = now.isRate();
    m_slider->setVisible(isRate);
    m_rate->setVisible(isRate);
    m_amount->setVisible(now.size == SizeChoice::Amount || now.size == SizeChoice::PerUnit);
    m_unit->setVisible(m_amount->isVisibleTo(this));
    m_unit->setText(now.size == SizeChoice::PerUnit ? unitOf(now.weighting.measure) : tr("yuan"));
    if (const auto rate = parsePercentage(fromText(asPercentage(now.rate)))) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(static_cast<int>(
            divide(Wide{rate->numerator()} * 1000, rate->denominator(), Rounding::HalfUp).inFen()));
    }
    // The law asks 60 % of what can be distributed; another base has no such mark.
    const bool hasFloor = m_hasFloor && now.kind == StageKind::Patronage &&
                          now.size == SizeChoice::RateOfDistributable && !now.baseLine;
    m_slider->setMark(hasFloor ? std::optional(kFloorPermille) : std::nullopt);

    QStringList remarks{weightOf(now.weighting)};
    if (const QString base = baseOf(now); !base.isEmpty())
        remarks << base;
    if (hasFloor)
        remarks << tr("legal floor 60 % (Art. 44)");
    remarks << termsOf(now);
    m_remark->setText(remarks.join(QStringLiteral(" · ")));
}

} // namespace coop::ui
