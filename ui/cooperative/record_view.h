// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/book/desks.h"
#include "core/exchange/columns.h"
#include "ui/forms/entry_panel.h"
#include "ui/importing/export_rows.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_write.h"

namespace coop::ui {

class TableView;

/// A row of the book as its fields.
struct RecordRow {
    std::int64_t id = 0;
    Fields fields{};
};

/// Where the rows of one kind come from and go to.
struct RecordSource {
    exchange::ImportKind kind{};
    QString objectName{};
    QString title{};                      ///< "Annual reports: %1"
    QString tab{};                        ///< a shorter word, where several views share a narrow line; empty: the title
    QString addText{};                    ///< "Add annual report"
    QString shownTitle{};                 ///< "Annual report"
    std::vector<const char*> columns{};   ///< fields that the table shows
    Fields blank{};                       ///< what a new entry starts with
    const char* first = "";               ///< where the keyboard starts
    std::function<std::vector<RecordRow>()> rows{};
    std::function<Issues(const Fields&, std::optional<std::int64_t> self)> check{};
    /// Adds, or changes the row.
    std::function<Written(const Fields&, std::optional<std::int64_t> self, const book::DraftId&)> save{};
    std::function<bool(std::int64_t)> remove{};   ///< empty: rows stay
};

/// A table of master data with its form below: a row is chosen, changed and saved, or a new one entered.
class RecordView final : public QWidget {
    Q_OBJECT
public:
    RecordView(RecordSource source, QWidget* parent = nullptr);

    /// For the fields; call finish() behind the last one.
    [[nodiscard]] FormPanel& form() const { return m_entry->form(); }
    void finish(const QString& refusal);

    void refresh();
    void startNew();
    [[nodiscard]] const RecordSource& source() const { return m_source; }
    [[nodiscard]] ExportSource exportSource() const;

Q_SIGNALS:
    void notice(const QString& text);

private:
    void show(int row);
    void showState();
    void save();
    void remove();

    RecordSource m_source;
    TableModel<RecordRow>* m_model;
    TableView* m_table;
    Card* m_card;
    EntryPanel* m_entry;
    QPushButton* m_new;
    QPushButton* m_remove;
    book::DraftId m_draft;
    std::optional<std::int64_t> m_shown;
    QString m_refusal;
    bool m_fitted = false;
    bool m_filling = false;
};

} // namespace coop::ui
