// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/clock.h"

namespace coop::book {

/// A made-up book that was written.
struct SampleBook {
    std::filesystem::path file{};
    std::string cooperative{};
};

/// Writes egg.coop, land-share.coop and large.coop into `folder` (made when it is not there). All names in them are
/// made up and say so. AlreadyExists when one of the three is there; then nothing is written.
std::vector<SampleBook> writeSamples(const std::filesystem::path& folder, const Clock& clock);

} // namespace coop::book
