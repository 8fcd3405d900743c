// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <functional>
#include <set>

#include "core/inspection/inspect.h"

class QVBoxLayout;

namespace coop::ui {

class FindingLine;

/// What was found in one book: the sentence of reasons, the findings by family, the rules that could not be judged, and what
/// has to happen before anything of it leaves the house.
class FindingsView final : public QScrollArea {
    Q_OBJECT
public:
    enum class Rows { Open, OnlyShown };
    /// `rows`: whether a row of the book can be opened on its page.
    FindingsView(const QString& objectName, Rows rows, QWidget* parent = nullptr);

    void show(const inspection::BookResult& result);
    void showSentence(const QString& sentence);
    /// Only findings that say it; empty: all.
    void setFilter(const QString& text);
    /// Called for each finding as it is opened for the first time, to add what can be done about it.
    void setExtra(std::function<void(FindingLine&)> extra) { m_extra = std::move(extra); }
    /// For a book without failure: what stands between its reasons and its findings; nullptr: nothing.
    void setTop(std::function<QWidget*(const inspection::BookResult&)> top) { m_top = std::move(top); }
    /// The day by which answers are overdue.
    void setToday(Date today) { m_today = today; }
    /// Something is typed about a finding and not recorded.
    [[nodiscard]] bool hasUnsavedEntry() const;

Q_SIGNALS:
    void evidenceOpened(const QString& table, qint64 id);

private:
    QVBoxLayout* startAnew();
    void addVerdict(QVBoxLayout& layout, const inspection::BookResult& result);
    void addFindings(QVBoxLayout& layout, const inspection::BookResult& result);
    void addNotComputed(QVBoxLayout& layout, const inspection::BookResult& result);
    void addLine(QVBoxLayout& layout, const inspection::Finding& finding, const inspection::FindingCase* treated);
    void applyFilter();

    Rows m_rows;
    QString m_filter;
    std::string m_path;             ///< of the book that is shown
    std::set<std::string> m_open;   ///< rules whose findings are open
    QList<FindingLine*> m_lines;
    std::function<void(FindingLine&)> m_extra;
    std::function<QWidget*(const inspection::BookResult&)> m_top;
    Date m_today{};
};

} // namespace coop::ui
