// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace coop::ui {

/// The sums below a table, each under its column, whatever the table scrolls to or is sorted by.
class TotalsRow final : public QWidget {
    Q_OBJECT
public:
    TotalsRow(QTableView* table, const QString& objectName, QWidget* parent = nullptr);

    void setTexts(QStringList texts, QList<Qt::Alignment> alignments);
    [[nodiscard]] const QStringList& texts() const { return m_texts; }
    /// What a column needs for its sum.
    [[nodiscard]] int widthOf(int column) const;

Q_SIGNALS:
    void clicked(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QTableView* m_table;
    QStringList m_texts;
    QList<Qt::Alignment> m_alignments;
};

} // namespace coop::ui
