// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <optional>
#include <set>

#include "core/base/date.h"
#include "ui/background/task.h"
#include "ui/inspection/case_store.h"
#include "ui/inspection/folder_scan.h"
#include "ui/models/table_model.h"
#include "ui/shell/interaction.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace coop::ui {

class Card;
class CountCard;
class CountyPane;
class DisplaysPane;
class FindingLine;
class FindingsView;
class LinksPane;
class PaperBar;
class Segments;
class TableView;

/// Many books at once: how many there are of each status, the list of them to sort and filter, and beside it what was found in
/// the chosen one. Files that cannot be read are rows too.
class FolderPane final : public QWidget {
    Q_OBJECT
public:
    FolderPane(FolderScan& scan, Interaction& interaction, QWidget* parent = nullptr);

    void setAsOf(std::optional<Date> asOf) { m_asOf = asOf; }
    void chooseFolder();
    void chooseFile();
    void scan(std::vector<std::filesystem::path> places, inspection::Reuse reuse = inspection::Reuse::Unchanged);
    void search(const QString& text);
    /// Where what people decide about findings is kept; without it nothing can be decided here.
    void setCases(CaseStore cases);
    [[nodiscard]] bool hasUnsavedEntry() const;
    /// The list, the map of links, the picture of the county.
    enum Part { List, Links, County };
    void showPart(Part part);

Q_SIGNALS:
    void notice(const QString& text);
    /// The user wants to see this book in the window, to look only.
    void bookWanted(const QString& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Row {
        ScannedBook book{};
        int sortingKey = 0;
    };
    using Status = inspection::OperatingStatus;

    QWidget* buildProgress();
    QWidget* buildCounts();
    QWidget* buildList();
    QWidget* buildDetails();
    [[nodiscard]] static std::vector<TableColumn<Row>> columns();
    void setDelegates();
    QWidget* buildParts();
    void refreshAll();
    void refreshProgress();
    void refreshCounts();
    void refreshRegions();
    void refreshRows();
    [[nodiscard]] bool isWanted(const inspection::BookResult& book) const;
    void chooseStatus(Status status, bool isChosen);
    void showOnly(const QString& heading, const std::vector<std::string>& paths);
    void showInList(const QString& file);
    void clearFilters();
    void showFindings();
    void refreshParts();
    void showBook(int row);
    void readRows(const ScannedBook& book);
    void showRead(const inspection::BookResult& result);
    void readCases();
    [[nodiscard]] bool mayLeaveEntry();
    [[nodiscard]] bool isInState(const inspection::BookResult& book) const;
    void addCasePanel(FindingLine& line);
    void save(const QString& ending);
    void savePaper();

    FolderScan& m_scan;
    Interaction& m_interaction;
    std::optional<Date> m_asOf;
    std::optional<Status> m_status;
    QString m_search;
    int m_revision = 0;             ///< of the scan, when the rows were made
    std::vector<Row> m_all;         ///< of all books read, the pressing ones first
    std::set<std::string> m_only;   ///< paths that a picture asked for; empty: no such wish
    std::string m_chosen;           ///< path of the book at the right
    QStackedWidget* m_stack;
    Segments* m_partChoice = nullptr;
    QStackedWidget* m_parts = nullptr;
    LinksPane* m_links = nullptr;
    CountyPane* m_county = nullptr;
    QPushButton* m_onlyThese = nullptr;
    QLabel* m_progressText = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_anew = nullptr;
    PaperBar* m_papers = nullptr;
    QPushButton* m_paper = nullptr;
    QLabel* m_note = nullptr;
    std::array<CountCard*, 5> m_counts{};
    QComboBox* m_region = nullptr;
    QComboBox* m_leads = nullptr;
    QComboBox* m_state = nullptr;
    Card* m_list = nullptr;
    TableModel<Row>* m_model = nullptr;
    TableView* m_table = nullptr;
    Card* m_details = nullptr;
    QPushButton* m_open = nullptr;
    FindingsView* m_findings = nullptr;
    Segments* m_bookParts = nullptr;
    QStackedWidget* m_bookStack = nullptr;
    DisplaysPane* m_displays = nullptr;
    CaseStore m_cases;
    std::optional<inspection::BookResult> m_shown;  ///< the chosen book with its rows and cases, once they are read
    Task<inspection::BookResult> m_reading;
    Task<bool> m_saving;
};

} // namespace coop::ui
