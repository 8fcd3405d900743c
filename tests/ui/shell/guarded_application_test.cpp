// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guarded_application.h"

#include "core/base/ensure.h"
#include "core/storage/storage_error.h"
#include "tests/support/failures.h"

#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace coop;

namespace {

/// Clicks a button whose handler throws, and gives what was said about it.
template <typename Throw>
QStringList saidAfter(Throw handler)
{
    QPushButton button;
    QObject::connect(&button, &QPushButton::clicked, &button, handler);
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    QCoreApplication::sendPostedEvents();
    return std::exchange(test::failuresSeen(), {});
}

} // namespace

TEST(GuardedApplication, SaysAFailureOfTheWorldAndGoesOn)
{
    const QStringList said =
        saidAfter([] { throw storage::StorageError(storage::Failure::DiskFull, "/books/a.coop", "no space"); });
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().contains(QStringLiteral("/books/a.coop")));
}

TEST(GuardedApplication, SaysOurOwnBugAndGoesOn)
{
    const QStringList said = saidAfter([] { ensure(false, "two and two are four"); });
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().contains(QStringLiteral("two and two are four")));
}

TEST(GuardedApplication, SaysNothingWhenAllIsWell)
{
    EXPECT_TRUE(saidAfter([] {}).isEmpty());
}
