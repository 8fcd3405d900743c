// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "core/book/distribution_desk.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace coop::ui {

class CharterEditor;
class TableView;

/// The versions of the charter by date, the chosen one in its fields, and in what two of them differ.
class CharterPane final : public QWidget {
    Q_OBJECT
public:
    CharterPane(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();
    /// Something is typed and not saved.
    [[nodiscard]] bool hasUnsavedEntry() const;

Q_SIGNALS:
    void goTo(coop::ui::PageId page, const QString& target);
    void notice(const QString& text);
    /// The rule of the chosen version is to be this year's plan.
    void policyWanted(const coop::distribution::Policy& policy);

private:
    using Difference = distribution::Difference;

    [[nodiscard]] QWidget* buildVersions();
    [[nodiscard]] QWidget* buildDifferences();
    [[nodiscard]] QWidget* buildEditor();
    void chooseRow(int row);
    /// True when nothing is typed, or the user lets it go.
    [[nodiscard]] bool mayLeave();
    void selectChosen();
    void show(std::optional<CharterId> version);
    void startNew();
    void save();
    void remove();
    void showButtons();
    void showDifferences();
    [[nodiscard]] const book::StoredCharter* versionOf(CharterId version) const;

    BookSession& m_session;
    Interaction& m_interaction;
    QStackedWidget* m_stack;
    TableView* m_table;
    TableModel<book::StoredCharter>* m_model;
    QComboBox* m_other;
    QLabel* m_same;
    TableView* m_differences;
    TableModel<Difference>* m_differenceModel;
    CharterEditor* m_editor;
    QPushButton* m_use;
    QPushButton* m_remove;
    QPushButton* m_save;
    const book::Book* m_book = nullptr;
    std::vector<book::StoredCharter> m_versions; ///< newest first
    std::optional<CharterId> m_chosen;           ///< nothing: a new one
    book::DraftId m_draft;
    bool m_quiet = false;
};

} // namespace coop::ui
