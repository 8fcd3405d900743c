// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/posting_desk.h"
#include "ui/forms/form_panel.h"
#include "ui/shell/page.h"
#include "ui/theme/widgets.h"

namespace coop::ui {

/// How facts become vouchers, who posts them, and what is carried to the year's surplus each month.
class PostingSettings final : public QWidget {
    Q_OBJECT
public:
    PostingSettings(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void notice(const QString& text);

private:
    void buildSettings();
    void buildRules();
    [[nodiscard]] Checked<book::LedgerSettings> read(const Fields& fields) const;
    void save();
    void saveRule();
    void showRules();

    BookSession& m_session;
    Interaction& m_interaction;
    FormPanel* m_form;
    QPushButton* m_save;
    FormPanel* m_rule;
    QPushButton* m_saveRule;
    QLabel* m_rules;
};

} // namespace coop::ui
