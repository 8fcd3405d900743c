// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <vector>

class QComboBox;

namespace coop::ui {

/// The headings of a table with a list above each of them to choose from.
class ChooserHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit ChooserHeader(QWidget* parent = nullptr);

    /// As many lists as columns; those that are too many go.
    void setChooserCount(int count);
    [[nodiscard]] int chooserCount() const { return static_cast<int>(m_choosers.size()); }
    [[nodiscard]] QComboBox& chooser(int column) const { return *m_choosers.at(static_cast<std::size_t>(column)); }
    [[nodiscard]] QSize sizeHint() const override;
    /// Puts each list above its column again, after the table was scrolled.
    void place();

Q_SIGNALS:
    void chosen(int column);
    /// The keyboard came to a list that may be out of sight.
    void entered(int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void updateGeometries() override;

private:
    [[nodiscard]] int chooserHeight() const;

    std::vector<QComboBox*> m_choosers;
};

} // namespace coop::ui
