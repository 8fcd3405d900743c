// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_panel.h"

#include "ui/print/paper_font.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace coop::ui {

namespace {

constexpr int kAsTheReportHasIt = -1;
constexpr int kPercentStep = 5;

/// The families with Chinese letters, those of paper first.
QStringList chineseFamilies()
{
    const QStringList there = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    QStringList families;
    for (const QString& family : paperFamilies()) {
        if (there.contains(family))
            families.append(family);
    }
    for (const QString& family : there) {
        if (!families.contains(family) && !QFontDatabase::isPrivateFamily(family))
            families.append(family);
    }
    return families;
}

} // namespace

PaperPanel::PaperPanel(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("paperPanel"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Tokens::kSmallGap);
    m_grid->setVerticalSpacing(Tokens::kSmallGap / 2);

    m_paper = addBox(tr("Paper"), QStringLiteral("paperSize"), 0, 0);
    m_paper->addItem(tr("As the report"), QString());
    m_paper->addItem(tr("A4"), toText(toWord(kPapers, reports::Paper::A4)));
    m_paper->addItem(tr("A5"), toText(toWord(kPapers, reports::Paper::A5)));
    m_paper->addItem(tr("Voucher 24 × 14 cm"), toText(toWord(kPapers, reports::Paper::Voucher)));
    m_perSheet = addBox(tr("On one sheet"), QStringLiteral("paperPerSheet"), 0, 1);
    m_perSheet->addItem(tr("As many as fit"), 0);
    for (int count = 1; count <= kMostPerSheet; ++count)
        m_perSheet->addItem(QString::number(count), count);
    m_family = addBox(tr("Letters"), QStringLiteral("paperLetters"), 0, 2);
    m_family->addItem(tr("As always"), QString());
    for (const QString& family : chineseFamilies())
        m_family->addItem(family, family);
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_family->setMinimumContentsLength(12);
    m_percent = addSpin(tr("Size"), QStringLiteral("paperPercent"), 0, 3, kLeastPercent, kMostPercent);
    m_percent->setSuffix(QStringLiteral(" %"));
    m_percent->setSingleStep(kPercentStep);

    const QString millimetres = tr(" mm");
    m_margin = addSpin(tr("Margins"), QStringLiteral("paperMargin"), 1, 0, kAsTheReportHasIt, kMostMarginMm);
    m_margin->setSpecialValueText(tr("As the report"));
    m_binding = addSpin(tr("More for binding"), QStringLiteral("paperBinding"), 1, 1, 0, kMostMarginMm);
    m_right = addSpin(tr("Shift to the right"), QStringLiteral("paperShiftRight"), 1, 2, -kMostOffsetMm, kMostOffsetMm);
    m_down = addSpin(tr("Shift down"), QStringLiteral("paperShiftDown"), 1, 3, -kMostOffsetMm, kMostOffsetMm);
    for (QSpinBox* box : {m_margin, m_binding, m_right, m_down})
        box->setSuffix(millimetres);
    const QString forms = tr("Moves everything, to meet the lines of a form that is printed already");
    m_right->setToolTip(forms);
    m_down->setToolTip(forms);

    m_words = addBox(tr("Words"), QStringLiteral("paperWords"), 0, 4);
    m_words->addItem(tr("As the window"), false);
    m_words->addItem(tr("Chinese and English"), true);

    m_reset = makeButton(tr("As the report"), ButtonRole::Link, QStringLiteral("paperReset"));
    m_reset->setAccessibleName(tr("Forget the settings of this report"));
    m_grid->addWidget(m_reset, 3, 5, Qt::AlignRight);
    m_grid->setColumnStretch(5, 1);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setSettings({});
        Q_EMIT edited();
    });
    setSettings({});
}

void PaperPanel::addField(const QString& label, QWidget* field, const QString& name, int row, int column)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
    auto* caption = new QLabel(label);
    caption->setProperty("look", QStringLiteral("muted"));
    caption->setBuddy(field);
    m_grid->addWidget(caption, 2 * row, column);
    m_grid->addWidget(field, 2 * row + 1, column);
}

QComboBox* PaperPanel::addBox(const QString& label, const QString& name, int row, int column)
{
    auto* box = new QComboBox;
    addField(label, box, name, row, column);
    connect(box, &QComboBox::currentIndexChanged, this, &PaperPanel::edited);
    return box;
}

QSpinBox* PaperPanel::addSpin(const QString& label, const QString& name, int row, int column, int least, int most)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    addField(label, box, name, row, column);
    connect(box, &QSpinBox::valueChanged, this, &PaperPanel::edited);
    return box;
}

void PaperPanel::setSettings(const PaperSettings& settings)
{
    const QSignalBlocker quiet(this);
    const auto choose = [](QComboBox* box, const QVariant& value) { box->setCurrentIndex(std::max(0, box->findData(value))); };
    choose(m_paper, settings.paper ? toText(toWord(kPapers, *settings.paper)) : QString());
    choose(m_perSheet, settings.perSheet);
    choose(m_family, settings.family);
    choose(m_words, settings.isBilingual);
    m_percent->setValue(settings.percent);
    m_margin->setValue(settings.marginMm.value_or(kAsTheReportHasIt));
    m_binding->setValue(settings.bindingMm);
    m_right->setValue(qRound(settings.offsetMm.x()));
    m_down->setValue(qRound(settings.offsetMm.y()));
}

PaperSettings PaperPanel::settings() const
{
    PaperSettings settings;
    settings.paper = fromWord(kPapers, m_paper->currentData().toString().toStdString());
    settings.perSheet = m_perSheet->currentData().toInt();
    settings.family = m_family->currentData().toString();
    settings.isBilingual = m_words->currentData().toBool();
    settings.percent = m_percent->value();
    if (m_margin->value() != kAsTheReportHasIt)
        settings.marginMm = m_margin->value();
    settings.bindingMm = m_binding->value();
    settings.offsetMm = QPointF(m_right->value(), m_down->value());
    return settings;
}

} // namespace coop::ui
