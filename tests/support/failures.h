// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace coop::test {

/// What the guarded application of the window's tests has caught since the test began; a test that expects
/// a failure takes it out.
inline QStringList& failuresSeen()
{
    static QStringList sentences;
    return sentences;
}

} // namespace coop::test
