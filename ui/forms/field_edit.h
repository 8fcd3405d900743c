// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace coop::ui {

/// One field of an entry form: its label above, its editor, and below it what is worth knowing and
/// what is wrong. The text is what a file would hold: English words, ISO dates, "yes" and "no".
class FieldEdit : public QWidget {
    Q_OBJECT
public:
    FieldEdit(const QString& field, const QString& label, QWidget* parent = nullptr);

    /// The English name of the interface: "id_number".
    [[nodiscard]] const std::string& field() const { return m_field; }
    [[nodiscard]] virtual QString text() const = 0;
    virtual void setText(const QString& text) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// The widgets that take the keyboard, in order.
    [[nodiscard]] virtual QList<QWidget*> editors() const = 0;

    void setLabel(const QString& label);
    [[nodiscard]] const QString& label() const { return m_labelText; }
    /// Marks the label; whether the field is needed is judged by the room that reads it.
    void setRequired(bool required);
    /// Small grey text below the editor; empty takes no room.
    void setHint(const QString& hint);
    void showProblems(const QStringList& errors, const QStringList& warnings);
    [[nodiscard]] bool hasProblem() const;
    /// Names every control after the form, so that tests and assistive programs find it:
    /// "member.phone".
    void nameControls(const QString& form);

Q_SIGNALS:
    void edited();
    /// The keyboard went elsewhere after a change.
    void left();

protected:
    /// Puts the editor below the label.
    void place(QWidget* editor);

private:
    void showLabel();

    std::string m_field;
    QString m_labelText;
    bool m_required = false;
    QLabel* m_label;
    QVBoxLayout* m_layout;
    QLabel* m_hint;
    QLabel* m_problem;
};

class LineField : public FieldEdit {
    Q_OBJECT
public:
    LineField(const QString& field, const QString& label, QWidget* parent = nullptr);

    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QList<QWidget*> editors() const override;

    void setPlaceholder(const QString& text);

protected:
    /// For fields with a line edit of their own kind.
    LineField(const QString& field, const QString& label, QLineEdit* line, QWidget* parent);
    [[nodiscard]] QLineEdit* line() const { return m_line; }

private:
    QLineEdit* m_line;
};

/// An amount of yuan or a quantity: right-aligned; the amount is said in capital figures (大写)
/// while it is typed.
class NumberField final : public LineField {
    Q_OBJECT
public:
    enum class Kind { Quantity, Money, MoneyInWords };
    NumberField(const QString& field, const QString& label, Kind kind, QWidget* parent = nullptr);

    void setText(const QString& text) override;

private:
    void showWords();
    /// Groups the digits of an amount once it is typed.
    void tidy();

    Kind m_kind;
};

/// One word out of a few.
class ChoiceField final : public FieldEdit {
    Q_OBJECT
public:
    /// The word of the file and what people read.
    using Choices = std::vector<std::pair<QString, QString>>;
    ChoiceField(const QString& field, const QString& label, const Choices& choices,
                QWidget* parent = nullptr);

    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QList<QWidget*> editors() const override;

private:
    QComboBox* m_box;
};

/// Any number of words out of a few, joined by ";".
class ChecksField final : public FieldEdit {
    Q_OBJECT
public:
    ChecksField(const QString& field, const QString& label, const ChoiceField::Choices& choices,
                QWidget* parent = nullptr);

    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QList<QWidget*> editors() const override;

private:
    std::vector<std::pair<QString, QCheckBox*>> m_boxes;
};

class YesNoField final : public FieldEdit {
    Q_OBJECT
public:
    YesNoField(const QString& field, const QString& label, const QString& sentence,
               QWidget* parent = nullptr);

    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    QList<QWidget*> editors() const override;

private:
    QCheckBox* m_box;
};

} // namespace coop::ui
