// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

#include "ui/vouchers/entry_text.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace coop::ui {

/// A standard entry, ready to be put on the sheet.
struct EntryTemplate {
    QString name{};
    QString initials{};   ///< also found by these
    std::vector<EntryRow> rows{};
};

/// F4: the standard entries, found by a few letters. Arrows choose, Enter takes, Esc closes.
class TemplatePopup final : public QFrame {
    Q_OBJECT
public:
    /// What an account is called, for the line that says what a template books.
    using AccountText = std::function<QString(const QString& code)>;
    TemplatePopup(std::vector<EntryTemplate> templates, AccountText accountText, QWidget* parent);

    void openOver(const QWidget& page);

Q_SIGNALS:
    void taken(const std::vector<coop::ui::EntryRow>& rows);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void describe();
    void take();

    std::vector<EntryTemplate> m_templates;
    AccountText m_accountText;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_lines;
};

} // namespace coop::ui
