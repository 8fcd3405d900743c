// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/case_store.h"

#include "core/inspection/standing.h"

namespace coop::ui {

namespace {

struct Place {
    std::filesystem::path index;
    std::filesystem::path secret;

    [[nodiscard]] inspection::ScanIndex open() const { return {index, inspection::readOrMakeSecret(secret)}; }
};

void treat(inspection::ScanIndex& index, inspection::BookResult& result)
{
    if (result.failure)
        return;
    const std::vector seen{inspection::seenBook(result)};
    inspection::noteFindings(index, seen);
    const std::string& cooperative = seen.front().cooperative;
    const auto history = inspection::CaseHistory::of(index, cooperative);
    result.cases = history.casesOf(cooperative, seen.front().found);
    result.goneCases = history.goneCases(cooperative, seen.front().found);
    inspection::applyCases(result, result.cases);
}

} // namespace

CaseStore caseStoreIn(const std::filesystem::path& index, const std::filesystem::path& secret, const Clock& clock)
{
    const Place place{index, secret};
    return {.treat =
                [place](inspection::BookResult& result) {
                    auto opened = place.open();
                    treat(opened, result);
                },
            .step =
                [place, &clock](const auto& targets, const auto& draft) {
                    auto opened = place.open();
                    return inspection::CaseDesk(opened, clock).step(targets, draft);
                },
            .ask =
                [place, &clock](const auto& cooperative, const auto& question) {
                    auto opened = place.open();
                    return inspection::CaseDesk(opened, clock).ask(cooperative, {}, question);
                },
            .answer =
                [place, &clock](const auto& cooperative, const auto& rule, const auto& answer) {
                    auto opened = place.open();
                    return inspection::CaseDesk(opened, clock).answer(cooperative, rule, answer);
                },
            .today = [&clock] { return clock.today(); }};
}

} // namespace coop::ui
