// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/inspection/case_desk.h"

namespace coop::ui {

/// What the window asks about the life of findings. All but `today` is called on threads of its own and may throw StorageError; tests put
/// their own in place. An empty one: nothing is kept, and nothing is offered.
struct CaseStore {
    /// Notes what was found in a book, adds its cases and lets them count.
    std::function<void(inspection::BookResult&)> treat{};
    std::function<inspection::Cases(const std::vector<inspection::StepTarget>&, const inspection::StepDraft&)> step{};
    std::function<inspection::Cases(const std::string& cooperative, const inspection::QuestionDraft&)> ask{};
    std::function<inspection::Cases(const std::string& cooperative, const std::string& rule, const inspection::AnswerDraft&)> answer{};
    std::function<Date()> today{};

    [[nodiscard]] bool isKept() const { return static_cast<bool>(step); }
};

/// Over an index file, which is opened for each call, so that a scan beside it is not kept waiting. `secret` is the file of its key;
/// the clock outlives the store.
[[nodiscard]] CaseStore caseStoreIn(const std::filesystem::path& index, const std::filesystem::path& secret, const Clock& clock);

} // namespace coop::ui
