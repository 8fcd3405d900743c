// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_rows.h"

namespace coop::app {

namespace {

using Json = nlohmann::ordered_json;

Json dayJson(const std::optional<Date>& day)
{
    return day ? Json(toIso(*day)) : Json(nullptr);
}

} // namespace

inspection::FindingCase caseAt(const inspection::BookResult& book, std::size_t place)
{
    return place < book.cases.size() ? book.cases[place] : inspection::FindingCase{.rule = book.findings.at(place).rule};
}

void addCase(Json& json, const inspection::FindingCase& of)
{
    json["state"] = toWord(inspection::kCaseStates, of.state);
    json["reopened"] = of.isReopened;
    json["asked_on"] = dayJson(of.askedOn);
    json["answer_due"] = dayJson(of.answerDue);
    json["answered_on"] = dayJson(of.answeredOn);
    json["answer"] = of.answeredOn ? Json(of.answer) : Json(nullptr);
    json["answer_document"] = of.answeredOn ? Json(of.answerDocument) : Json(nullptr);
    json["steps"] = Json::array();
    for (const inspection::CaseStep& step : of.steps)
        json["steps"].push_back({{"to", toWord(inspection::kCaseStates, step.to)},
                                 {"who", step.who},
                                 {"at", step.at.text},
                                 {"why", step.why},
                                 {"document", step.document},
                                 {"second", step.second}});
}

} // namespace coop::app
