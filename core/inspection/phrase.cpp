// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/finding.h"

namespace coop::inspection {

namespace {

constexpr std::size_t kMostPlaces = 10;

} // namespace

std::string render(const Phrase& phrase, const reports::Wording& words)
{
    std::vector<std::string> texts = phrase.values;
    for (const Phrase& part : phrase.parts)
        texts.push_back(render(part, words));
    texts.resize(kMostPlaces);
    return reports::fill(words(phrase.pattern), {texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6], texts[7],
                                                 texts[8], texts[9]});
}

} // namespace coop::inspection
