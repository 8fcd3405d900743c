// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/inspection_data.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coop::members {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Fields fieldsOf(std::initializer_list<std::pair<const char*, const char*>> values)
{
    Fields fields;
    for (const auto& [name, text] : values)
        fields.set(name, text);
    return fields;
}

std::vector<std::string> faultsOf(const Issues& issues)
{
    std::vector<std::string> faults;
    for (const Issue& issue : issues)
        faults.push_back(issue.field + (issue.severity == Severity::Warning ? "?" : ""));
    return faults;
}

TEST(InspectionData, EveryDraftComesBackFromItsFields)
{
    const AttendanceDraft attendance{.date = {2025, 3, 1}, .kind = MeetingKind::Delegates, .member = "7", .vote = Vote::Against, .votes = 3, .subject = "年会"};
    EXPECT_EQ(parseAttendance(toFields(attendance)).value, attendance);
    const AnnualReportDraft report{.year = {2024}, .filedOn = Date(2025, 6, 30), .note = "纸质"};
    EXPECT_EQ(parseAnnualReport(toFields(report)).value, report);
    const AssetDraft asset{.serial = "SN1", .name = "冷库", .boughtOn = Date(2024, 5, 1), .amount = Money::yuan(5), .grant = "冷链", .supplier = "甲",
                           .location = "院内", .disposedOn = Date(2025, 5, 1), .invoice = "F1", .custodian = "张三", .approval = "批1", .note = "旧"};
    EXPECT_EQ(parseAsset(toFields(asset)).value, asset);
    const CircumstanceDraft circumstance{.kind = CircumstanceKind::NoBusiness, .dateFrom = {2024, 1, 1}, .dateTo = Date(2024, 3, 31), .document = "声明", .note = "一季度"};
    EXPECT_EQ(parseCircumstance(toFields(circumstance)).value, circumstance);
    const RelatedPartyDraft party{.member = "1", .name = "某公司", .relation = Relation::Firm, .bankAccount = "6222", .note = "控股"};
    EXPECT_EQ(parseRelatedParty(toFields(party)).value, party);
    const ExplanationDraft explanation{.rule = "O01", .evidenceHash = std::string(64, 'a'), .date = {2026, 1, 1}, .reason = "停产", .document = "证明"};
    EXPECT_EQ(parseExplanation(toFields(explanation)).value, explanation);
}

TEST(InspectionData, ChineseWordsAreReadToo)
{
    EXPECT_EQ(parseAttendance(fieldsOf({{"date", "2025年3月1日"}, {"kind", "成员大会"}, {"member", "1"}, {"vote", "弃权"}})).value.vote, Vote::Abstained);
    EXPECT_EQ(parseCircumstance(fieldsOf({{"kind", "在建项目"}, {"date_from", "2025.1.1"}})).value.kind, CircumstanceKind::Construction);
    EXPECT_EQ(parseRelatedParty(fieldsOf({{"member", "1"}, {"name", "x"}, {"relation", "企业"}})).value.relation, Relation::Firm);
    EXPECT_EQ(parseAnnualReport(fieldsOf({{"year", "２０２４年度"}})).value.year, FiscalYear{2024});
}

TEST(InspectionData, AllThatIsWrongIsListedAtOnce)
{
    EXPECT_THAT(faultsOf(parseAttendance(fieldsOf({{"votes", "0"}, {"vote", "maybe"}})).issues),
                ElementsAre("date", "kind", "member", "vote", "votes"));
    EXPECT_THAT(faultsOf(parseAsset(fieldsOf({{"amount", "-1"}, {"bought_on", "2025-02-02"}, {"disposed_on", "2025-02-01"}})).issues),
                ElementsAre("name", "amount", "disposed_on"));
    EXPECT_THAT(faultsOf(parseCircumstance(fieldsOf({{"kind", "holiday"}, {"date_from", "2025-02-30"}})).issues), ElementsAre("kind", "date_from"));
    EXPECT_THAT(faultsOf(parseCircumstance(fieldsOf({{"kind", "disaster"}, {"date_from", "2025-02-02"}, {"date_to", "2025-02-01"}})).issues),
                ElementsAre("date_to"));
    EXPECT_THAT(faultsOf(parseRelatedParty(fieldsOf({{"relation", "friend"}})).issues), ElementsAre("member", "name", "relation"));
    EXPECT_THAT(faultsOf(parseAnnualReport(fieldsOf({{"year", "24"}, {"filed_on", "soon"}})).issues), ElementsAre("year", "filed_on"));
    EXPECT_THAT(faultsOf(parseExplanation(Fields()).issues), ElementsAre("rule", "evidence_hash", "date", "reason"));
}

TEST(InspectionData, AReportFiledBeforeItsYearEndsIsDoubted)
{
    EXPECT_THAT(faultsOf(parseAnnualReport(fieldsOf({{"year", "2024"}, {"filed_on", "2024-12-31"}})).issues), ElementsAre("filed_on?"));
    EXPECT_THAT(parseAnnualReport(fieldsOf({{"year", "2024"}, {"filed_on", "2025-01-01"}})).issues, IsEmpty());
    EXPECT_THAT(parseAnnualReport(fieldsOf({{"year", "2024"}})).issues, IsEmpty()) << "not filed is an answer";
}

TEST(InspectionData, OnlyCardsOfPersonsHaveACheckDigit)
{
    const auto party = [](const char* relation) {
        return parseRelatedParty(fieldsOf({{"member", "1"}, {"name", "x"}, {"relation", relation}, {"bank_account", "6222020000000001"}})).issues;
    };
    EXPECT_THAT(faultsOf(party("kin")), ElementsAre("bank_account?"));
    EXPECT_THAT(party("firm"), IsEmpty());
}

} // namespace
} // namespace coop::members
