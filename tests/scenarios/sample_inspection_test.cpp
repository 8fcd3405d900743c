// SPDX-License-Identifier: GPL-3.0-or-later
// The books that come with the program are honest ones: an inspection must not accuse what everybody opens first.
#include "core/book/sample_books.h"
#include "tests/support/book_story.h"

#include <gtest/gtest.h>

namespace coop::inspection {

namespace {

using namespace coop::test;

TEST(SampleInspection, TheBooksThatComeAlongAreNormalAndWithoutLeads)
{
    const TemporaryFolder folder;
    for (const book::SampleBook& sample : book::writeSamples(folder.path(), TestClock())) {
        SCOPED_TRACE(sample.file.filename());
        const BookResult result = inspectFile(sample.file, {});
        EXPECT_FALSE(result.failure) << told(result);
        EXPECT_EQ(result.assessment.status, OperatingStatus::Normal) << told(result);
        EXPECT_EQ(result.assessment.integrity, Integrity::None) << told(result);
        EXPECT_EQ(severityOf(result, "X04"), std::nullopt) << "members of one group of a village do not live in one house";
    }
}

} // namespace

} // namespace coop::inspection
