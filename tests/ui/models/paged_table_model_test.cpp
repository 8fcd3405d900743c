// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_model.h"

#include "ui/models/table_view.h"

#include <QScrollBar>

#include <gtest/gtest.h>

#include <numeric>

using namespace coop::ui;

namespace {

constexpr int kRows = 100'000;

/// A source that counts what it is asked for.
struct CountingSource {
    int idReads = 0;
    std::size_t rowsRead = 0;

    PagedTableModel<int, int> model()
    {
        return {{{.title = QStringLiteral("N"),
                  .text = [](const int& row) { return QString::number(row); },
                  .sortKey = 0}},
                [this](int, Qt::SortOrder order) {
                    ++idReads;
                    std::vector<int> ids(kRows);
                    std::iota(ids.begin(), ids.end(), 0);
                    if (order == Qt::DescendingOrder)
                        std::ranges::reverse(ids);
                    return ids;
                },
                [this](std::span<const int> ids) {
                    rowsRead += ids.size();
                    return std::vector<int>(ids.begin(), ids.end());
                },
                0};
    }
};

} // namespace

TEST(PagedTableModel, LoadsOnlyTheBlocksThatAreShown)
{
    CountingSource source;
    auto model = source.model();
    model.reload();
    TableView view(QStringLiteral("numbers"), QStringLiteral("Numbers"));
    view.setModel(&model);
    view.resize(400, 600);
    view.grab();
    EXPECT_EQ(model.rowCount(), kRows);
    EXPECT_EQ(source.rowsRead, 128u);
    EXPECT_EQ(model.index(3, 0).data().toString(), QStringLiteral("3"));
    EXPECT_FALSE(model.index(50'000, 0).data().isValid()) << "data() reads nothing by itself";

    view.scrollTo(model.index(kRows - 1, 0));
    view.grab();
    EXPECT_LE(source.rowsRead, 3 * 128u) << "the blocks between are passed over";
    EXPECT_EQ(model.index(kRows - 1, 0).data().toString(), QString::number(kRows - 1));
}

TEST(PagedTableModel, ReadsTheIdsAnewWhenItIsSorted)
{
    CountingSource source;
    auto model = source.model();
    model.reload();
    model.sort(0, Qt::DescendingOrder);
    model.loadRows(0, 0);
    EXPECT_EQ(source.idReads, 2);
    EXPECT_EQ(model.index(0, 0).data().toString(), QString::number(kRows - 1));
}
