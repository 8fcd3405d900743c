// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_edit.h"

#include "core/money/money.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace coop::ui {

namespace {

void restyle(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

/// A list that the wheel does not change by accident while the form scrolls under the pointer.
class CalmComboBox final : public QComboBox {
public:
    explicit CalmComboBox(QWidget* parent) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

FieldEdit::FieldEdit(const QString& field, const QString& label, QWidget* parent)
    : QWidget(parent), m_field(fromText(field)), m_labelText(label),
      m_label(makeLabel(label, TextRole::Small, this)), m_layout(new QVBoxLayout(this)),
      m_hint(makeRemark({}, this)), m_problem(makeLabel({}, TextRole::Small, this))
{
    m_label->setProperty("look", QStringLiteral("muted"));
    m_hint->hide();
    m_problem->setProperty("look", QStringLiteral("field-problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    m_layout->addWidget(m_label);
    m_layout->addWidget(m_hint);
    m_layout->addWidget(m_problem);
    m_layout->addStretch();
    // Never squeezed: what has no room is scrolled to.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FieldEdit::place(QWidget* editor)
{
    constexpr int kBelowLabel = 1;
    m_layout->insertWidget(kBelowLabel, editor);
    m_label->setBuddy(editors().front());
}

void FieldEdit::setLabel(const QString& label)
{
    m_labelText = label;
    showLabel();
}

void FieldEdit::setRequired(bool required)
{
    m_required = required;
    showLabel();
}

void FieldEdit::showLabel()
{
    m_label->setText(m_required ? m_labelText + QStringLiteral(" *") : m_labelText);
    if (editors().size() == 1)
        editors().front()->setAccessibleName(m_labelText);
}

void FieldEdit::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FieldEdit::showProblems(const QStringList& errors, const QStringList& warnings)
{
    const QString kind = !errors.isEmpty()     ? QStringLiteral("error")
                         : !warnings.isEmpty() ? QStringLiteral("warning")
                                               : QString();
    const QString text = (errors + warnings).join(QLatin1Char('\n'));
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (m_problem->property("tone").toString() != kind) {
        m_problem->setProperty("tone", kind);
        restyle(m_problem);
    }
    for (QWidget* editor : editors()) {
        editor->setAccessibleDescription(text);
        if (editor->property("problem").toString() == kind)
            continue;
        editor->setProperty("problem", kind);
        restyle(editor);
    }
}

bool FieldEdit::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void FieldEdit::nameControls(const QString& form)
{
    const QString name = form + QLatin1Char('.') + toText(m_field);
    setObjectName(name + QStringLiteral(".field"));
    m_problem->setObjectName(name + QStringLiteral(".problem"));
    m_hint->setObjectName(name + QStringLiteral(".hint"));
    const QList<QWidget*> all = editors();
    if (all.size() == 1) {
        all.front()->setObjectName(name);
        all.front()->setAccessibleName(m_labelText);
    }
}

LineField::LineField(const QString& field, const QString& label, QWidget* parent)
    : LineField(field, label, new QLineEdit, parent)
{
}

LineField::LineField(const QString& field, const QString& label, QLineEdit* line, QWidget* parent)
    : FieldEdit(field, label, parent), m_line(line)
{
    place(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEdit::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEdit::left);
}

QString LineField::text() const
{
    return m_line->text();
}

void LineField::setText(const QString& text)
{
    const QSignalBlocker quiet(m_line);
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

void LineField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

QList<QWidget*> LineField::editors() const
{
    return {m_line};
}

void LineField::setPlaceholder(const QString& text)
{
    m_line->setPlaceholderText(text);
}

NumberField::NumberField(const QString& field, const QString& label, Kind kind, QWidget* parent)
    : LineField(field, label, parent), m_kind(kind)
{
    line()->setAlignment(Qt::AlignRight);
    connect(this, &FieldEdit::edited, this, &NumberField::showWords);
    connect(this, &FieldEdit::left, this, &NumberField::tidy);
}

void NumberField::setText(const QString& text)
{
    const auto amount = m_kind == Kind::Quantity
                            ? Expected<Money, IssueCode>(Unexpected(IssueCode::NotAMoney))
                            : parseMoney(fromText(text));
    LineField::setText(amount ? toText(*amount) : text);
    showWords();
}

void NumberField::tidy()
{
    if (!line()->isReadOnly())
        setText(text());
}

void NumberField::showWords()
{
    if (m_kind != Kind::MoneyInWords)
        return;
    const auto amount = parseMoney(fromText(text()));
    setHint(amount && !amount->isZero() ? toText(toChineseCapitals(*amount)) : QString());
}

ChoiceField::ChoiceField(const QString& field, const QString& label, const Choices& choices,
                         QWidget* parent)
    : FieldEdit(field, label, parent), m_box(new CalmComboBox(this))
{
    for (const auto& [word, shown] : choices)
        m_box->addItem(shown, word);
    // Long words are cut in the list's own width rather than pushing the form apart.
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(4);
    place(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT edited();
        Q_EMIT left();
    });
}

QString ChoiceField::text() const
{
    return m_box->currentData().toString();
}

void ChoiceField::setText(const QString& text)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(std::max(0, m_box->findData(text)));
}

void ChoiceField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

QList<QWidget*> ChoiceField::editors() const
{
    return {m_box};
}

ChecksField::ChecksField(const QString& field, const QString& label,
                         const ChoiceField::Choices& choices, QWidget* parent)
    : FieldEdit(field, label, parent)
{
    auto* group = new QWidget(this);
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 3, 0, 3);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    constexpr int kColumns = 3;
    for (const auto& [word, shown] : choices) {
        auto* box = new QCheckBox(shown, group);
        box->setObjectName(field + QLatin1Char('.') + word);
        box->setAccessibleName(label + QLatin1Char(' ') + shown);
        connect(box, &QCheckBox::toggled, this, [this] {
            Q_EMIT edited();
            Q_EMIT left();
        });
        const int index = static_cast<int>(m_boxes.size());
        grid->addWidget(box, index / kColumns, index % kColumns);
        m_boxes.emplace_back(word, box);
    }
    place(group);
}

QString ChecksField::text() const
{
    QStringList words;
    for (const auto& [word, box] : m_boxes) {
        if (box->isChecked())
            words << word;
    }
    return words.join(QLatin1Char(';'));
}

void ChecksField::setText(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const auto& [word, box] : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(words.contains(word));
    }
}

void ChecksField::setReadOnly(bool readOnly)
{
    for (const auto& [word, box] : m_boxes)
        box->setEnabled(!readOnly);
}

QList<QWidget*> ChecksField::editors() const
{
    QList<QWidget*> all;
    for (const auto& [word, box] : m_boxes)
        all << box;
    return all;
}

YesNoField::YesNoField(const QString& field, const QString& label, const QString& sentence,
                       QWidget* parent)
    : FieldEdit(field, label, parent), m_box(new QCheckBox(sentence, this))
{
    place(m_box);
    m_box->setMinimumHeight(m_box->sizeHint().height() + 10);
    connect(m_box, &QCheckBox::toggled, this, [this] {
        Q_EMIT edited();
        Q_EMIT left();
    });
}

QString YesNoField::text() const
{
    return m_box->isChecked() ? QStringLiteral("yes") : QStringLiteral("no");
}

void YesNoField::setText(const QString& text)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(text == QStringLiteral("yes"));
}

void YesNoField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

QList<QWidget*> YesNoField::editors() const
{
    return {m_box};
}

} // namespace coop::ui
