// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

#include "ui/vouchers/line_edits.h"

namespace coop::ui {

/// The lines of a voucher that is being written: filled by the keyboard alone, ruled like the paper, with the sum below.
class VoucherGrid final : public QWidget {
    Q_OBJECT
public:
    VoucherGrid(const EntrySources& sources, QWidget* parent = nullptr);
    ~VoucherGrid() override;

    [[nodiscard]] std::vector<EntryRow> rows() const;
    void setRows(const std::vector<EntryRow>& rows);
    void setReadOnly(bool readOnly);
    void focusOn(const EntryPlace& place);
    void focusOn(int row, std::string_view field);
    /// The lines from `first` on wait for their amounts on these sides.
    void expectAmounts(int first, const std::vector<EntryField>& sides);
    /// The first detail or amount from line `first` on that is still asked for; else the line behind all.
    void focusOnFirstGap(int first);
    [[nodiscard]] int currentRow() const { return m_current; }
    /// Takes what is being typed as if its field had been left.
    void settle();
    /// `rows` per line of the draft: its row here.
    void showIssues(const Issues& issues, const std::vector<int>& rows);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void edited();
    void currentRowChanged(int row);
    /// So that a long voucher scrolls along.
    void focused(QWidget* editor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    LineEdits* addLine();
    void ensureLines(int count);
    void arrange();
    void keepBlankLines();
    bool handleKey(QLineEdit& editor, const EntryPlace& place, int key, Qt::KeyboardModifiers modifiers);
    void goOn(QLineEdit& editor, const EntryPlace& place);
    void removeLine(int row);
    void balance(int row, EntryField side);
    [[nodiscard]] LineEdits& line(int row) const { return *m_lines[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }

    const EntrySources& m_sources;
    std::vector<LineEdits*> m_lines;
    int m_current = -1;
    bool m_readOnly = false;
};

} // namespace coop::ui
