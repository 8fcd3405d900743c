// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/base/fields.h"
#include "core/base/issue.h"
#include "ui/forms/field_edit.h"

class QGridLayout;
class QLabel;

namespace coop::ui {

/// The fields of one entry, two to a line. Enter moves on, Ctrl+Enter submits. What is wrong stands
/// beside the fields: of a field that was left at once, of all of them after the first try, and
/// from then on while typing.
class FormPanel final : public QWidget {
    Q_OBJECT
public:
    using Check = std::function<Issues(const Fields&)>;
    enum class Width { Half, Full };

    explicit FormPanel(const QString& objectName, QWidget* parent = nullptr);

    /// Takes the field over; the order is the order of the keyboard.
    void add(FieldEdit* field, Width width = Width::Half);
    /// A sentence between the fields.
    void addRemark(QLabel* remark);
    [[nodiscard]] FieldEdit& field(std::string_view name) const;
    /// A field that is not wanted is hidden and counts as empty, but keeps what was typed.
    void setWanted(std::string_view name, bool wanted);
    void setRemarkWanted(QLabel* remark, bool wanted);

    /// What the room that reads the fields says about them.
    void setCheck(Check check) { m_check = std::move(check); }

    [[nodiscard]] Fields fields() const;
    /// A new entry: takes the texts over as the unchanged state and forgets all problems.
    void setFields(const Fields& fields);
    [[nodiscard]] bool isChanged() const;

    /// All that was typed, to come back to.
    struct State {
        std::map<std::string, QString> texts{};
        std::map<std::string, QString> unchanged{};
        bool tried = false;
    };
    [[nodiscard]] State state() const;
    void restore(const State& state);

    /// Shows everything that is wrong and goes to the first field with an error; true when there is
    /// none.
    bool isSound();
    /// What a desk said when it refused.
    void showIssues(const Issues& issues);
    void setReadOnly(bool readOnly);
    void focusOn(std::string_view name);

Q_SIGNALS:
    void edited();
    /// Ctrl+Enter.
    void submitted();
    /// Enter on the last field.
    void passed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Item {
        FieldEdit* field;
        QWidget* widget;
        Width width;
        bool wanted;
    };

    Item& itemOf(std::string_view name);
    void arrange();
    void recheck();
    void show(const Issues& issues);
    void moveOn(QWidget* from);
    void reveal(QWidget* editor);
    [[nodiscard]] bool handleKey(QWidget* editor, int key, Qt::KeyboardModifiers modifiers);

    QGridLayout* m_grid;
    QLabel* m_general;
    std::vector<Item> m_items;
    std::map<std::string, QString> m_unchanged;
    std::set<std::string> m_left;
    Check m_check;
    bool m_tried = false;
    bool m_readOnly = false;
    bool m_quiet = false;
};

} // namespace coop::ui
