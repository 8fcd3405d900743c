// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/desks.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QPushButton;
class QVBoxLayout;

namespace coop::inspection {
struct Finding;
}

namespace coop::ui {

class FormPanel;

/// What the cooperative has said to a finding, and a form to say more: the day, why, and the document that shows it. The book
/// keeps it with the rule and the evidence, so that it speaks only while the evidence is the same.
class ExplanationForm final : public QWidget {
    Q_OBJECT
public:
    /// The parts are called explain-O01.link, .date, .document, .reason and .action.
    ExplanationForm(BookSession& session, Interaction& interaction, const inspection::Finding& finding, QWidget* parent = nullptr);

    [[nodiscard]] bool isChanged() const;

private:
    void addEarlier(QVBoxLayout& layout);
    void startNew();
    void save();

    BookSession& m_session;
    Interaction& m_interaction;
    std::string m_rule;
    std::string m_evidenceHash;
    book::DraftId m_draft{};
    QPushButton* m_link;
    QWidget* m_body;
    FormPanel* m_form;
};

} // namespace coop::ui
