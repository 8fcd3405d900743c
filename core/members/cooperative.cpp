// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/cooperative.h"

#include "core/base/field_reader.h"
#include "core/members/codes.h"

#include <string_view>
#include <utility>

namespace coop::members {

namespace {

std::string dayText(const std::optional<Date>& day)
{
    return day ? toIso(*day) : std::string();
}

std::string answerText(const std::optional<bool>& answer)
{
    if (!answer)
        return {};
    return *answer ? "yes" : "no";
}

std::string countText(const std::optional<std::int64_t>& count)
{
    return count ? std::to_string(*count) : std::string();
}

/// Takes over the dates and the answers that the fields name.
void readFacts(const Fields& fields, FieldReader& reader, Profile& profile)
{
    const auto readDate = [&](std::string_view key, std::optional<Date>& target) {
        if (fields.has(key))
            target = reader.date(key);
    };
    const auto readAnswer = [&](std::string_view key, std::optional<bool>& target) {
        if (fields.has(key))
            target = reader.yesNo(key);
    };
    readDate("registered_on", profile.registeredOn);
    readDate("suspension_from", profile.suspensionFrom);
    readDate("suspension_to", profile.suspensionTo);
    readAnswer("liquidation", profile.liquidation);
    readDate("perennial_crop_from", profile.perennialCropFrom);
    readAnswer("agency_bookkeeping", profile.agencyBookkeeping);
}

} // namespace

Checked<Profile> parseProfile(const Fields& fields, const Profile& before)
{
    FieldReader reader(fields);
    Profile profile = before;
    const auto readText = [&](std::string_view key, std::string& target) {
        if (fields.has(key))
            target = reader.text(key);
    };
    if (fields.has("name") || before.name.empty())
        profile.name = reader.text("name", Need::Required);
    readText("code", profile.code);
    if (fields.has("form"))
        profile.form = reader.word("form", kLegalForms).value_or(before.form);
    readText("industry", profile.industry);
    readText("region", profile.region);
    if (fields.has("subscribed_capital")) {
        profile.subscribedCapital = reader.number("subscribed_capital", parseMoney, 2);
        if (profile.subscribedCapital && profile.subscribedCapital->isNegative())
            reader.complain(IssueCode::NegativeNotAllowed, "subscribed_capital");
    }
    readFacts(fields, reader, profile);

    if (profile.suspensionFrom && profile.suspensionTo && *profile.suspensionTo < *profile.suspensionFrom)
        reader.complain(IssueCode::UntilBeforeDate, "suspension_to");
    if (fields.has("code") && !profile.code.empty()) {
        if (const auto doubt = checkCreditCode(profile.code))
            reader.warn(*doubt, "code");
    }
    return {std::move(profile), reader.takeIssues()};
}

Fields toFields(const Profile& profile)
{
    Fields fields;
    fields.set("name", profile.name);
    fields.set("code", profile.code);
    fields.set("form", std::string(toWord(kLegalForms, profile.form)));
    fields.set("registered_on", dayText(profile.registeredOn));
    fields.set("industry", profile.industry);
    fields.set("region", profile.region);
    fields.set("subscribed_capital",
               profile.subscribedCapital ? toPlainText(*profile.subscribedCapital) : std::string());
    fields.set("suspension_from", dayText(profile.suspensionFrom));
    fields.set("suspension_to", dayText(profile.suspensionTo));
    fields.set("liquidation", answerText(profile.liquidation));
    fields.set("perennial_crop_from", dayText(profile.perennialCropFrom));
    fields.set("agency_bookkeeping", answerText(profile.agencyBookkeeping));
    return fields;
}

const std::vector<std::string>& profileKeys()
{
    static const std::vector<std::string> kKeys = {
        "name",          "code",        "form",                "registered_on",
        "industry",      "region",      "subscribed_capital",  "suspension_from",
        "suspension_to", "liquidation", "perennial_crop_from", "agency_bookkeeping"};
    return kKeys;
}

Checked<MeetingDraft> parseMeeting(const Fields& fields)
{
    FieldReader reader(fields);
    MeetingDraft meeting;
    meeting.date = reader.date("date", Need::Required).value_or(Date());
    meeting.kind = reader.word("kind", kMeetingKinds, Need::Required).value_or(MeetingKind::Members);
    meeting.present = reader.count("present", Need::Required).value_or(0);
    meeting.votesFor = reader.count("votes_for");
    meeting.votesTotal = reader.count("votes_total");
    meeting.subject = reader.text("subject");
    if (meeting.votesFor && meeting.votesTotal && *meeting.votesFor > *meeting.votesTotal)
        reader.complain(IssueCode::VotesOverTotal, "votes_for");
    return {std::move(meeting), reader.takeIssues()};
}

Fields toFields(const MeetingDraft& meeting)
{
    Fields fields;
    fields.set("date", toIso(meeting.date));
    fields.set("kind", std::string(toWord(kMeetingKinds, meeting.kind)));
    fields.set("present", std::to_string(meeting.present));
    fields.set("votes_for", countText(meeting.votesFor));
    fields.set("votes_total", countText(meeting.votesTotal));
    fields.set("subject", meeting.subject);
    return fields;
}

} // namespace coop::members
