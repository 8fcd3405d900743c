// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <optional>

#include "core/inspection/source_rows.h"
#include "ui/background/task.h"
#include "ui/inspection/folder_scan.h"
#include "ui/inspection/link_map.h"
#include "ui/inspection/link_words.h"
#include "ui/models/table_model.h"
#include "ui/shell/interaction.h"

class QComboBox;

namespace coop::ui {

class Card;
class TableView;

/// What ties the books of a scan together: a map, the same ties as a list, and for the chosen one the rows that it comes from,
/// read from the two books themselves.
class LinksPane final : public QWidget {
    Q_OBJECT
public:
    LinksPane(FolderScan& scan, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();
    /// The two books' rows of a tie are being read.
    [[nodiscard]] bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void notice(const QString& text);
    void bookWanted(const QString& file);
    /// Show this one in the list.
    void bookChosen(const QString& file);

private:
    struct Row {
        std::size_t link = 0;
        inspection::Link tie{};
        QString left{};
        QString right{};
    };
    /// What both books say of a tie.
    struct Source {
        std::vector<inspection::SourceRow> left{};
        std::vector<inspection::SourceRow> right{};
    };

    QWidget* buildFilter();
    QWidget* buildMap();
    QWidget* buildList();
    QWidget* buildSource();
    void applyFilter();
    void fillList();
    void choose(std::size_t link);
    void readSource(std::size_t link);
    void showSource(std::size_t link, const Source& source);
    void addSide(const ScannedBook& book, const std::vector<inspection::SourceRow>& rows);
    void clearSource(const QString& sentence);
    void save(const QString& ending);
    [[nodiscard]] QString nameOfBook(inspection::BookNumber number) const;
    [[nodiscard]] static Source read(const std::filesystem::path& left, const std::filesystem::path& right, const inspection::Link& link,
                                     const inspection::InspectionRequest& request);

    FolderScan& m_scan;
    Interaction& m_interaction;
    LinkFilter m_filter;
    std::vector<inspection::Link> m_links;
    std::optional<std::size_t> m_chosen;
    bool m_isReading = false;
    std::array<QPushButton*, kLinkKinds.size()> m_kinds{};
    QComboBox* m_least = nullptr;
    QLabel* m_remark = nullptr;
    LinkMap* m_map = nullptr;
    Card* m_list = nullptr;
    TableModel<Row>* m_model = nullptr;
    TableView* m_table = nullptr;
    QWidget* m_sourceRoom = nullptr;
    Task<Source> m_task;
};

} // namespace coop::ui
