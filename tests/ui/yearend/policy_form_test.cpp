// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/policy_form.h"

#include "core/distribution/ready_policies.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace coop::ui {
namespace {

using namespace distribution;

TEST(PolicyForm, ReadsEveryReadyPolicyBackAsItWas)
{
    for (const ReadyPolicy& ready : readyPolicies()) {
        const Policy policy = ready.make();
        const auto read = parsePolicy(toJson(formOf(policy)));
        ASSERT_TRUE(read) << ready.id;
        EXPECT_EQ(distribution::toJson(*read), distribution::toJson(policy)) << ready.id;
    }
}

TEST(PolicyForm, KeepsEverythingThatAPolicyCanSay)
{
    constexpr std::string_view kJson = R"({"name":"全","reserve":{"rate":"10%","of":"surplus","by":[
        {"by":"trade_quantity","part":"60%","direction":"delivery","line":"secondary","coefficients":{"鸡蛋":"1.5"}},
        {"by":"contribution","part":"40%","time_weighted":true}]},
        "stages":[{"name":"a","kind":"patronage","rate":"60%","of":"distributable","of_line":"tertiary","by":"labor_days",
                   "filter":{"kind":["farmer"],"assisted":true},"cap":"20%","convert":"50%","withhold":"20%","clause":"第三十八条"},
                  {"name":"b","kind":"residual","by":"fixed","amounts":{"001":"12.00"}}]})";
    const auto policy = parsePolicy(kJson);
    ASSERT_TRUE(policy);
    const auto read = parsePolicy(toJson(formOf(*policy)));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, *policy);
}

TEST(PolicyForm, GivesEveryReadyPolicyANameAndASentenceInChinese)
{
    useLanguage(Language::Chinese);
    for (const ReadyPolicy& ready : readyPolicies()) {
        for (const std::string_view words : {ready.name, ready.explains}) {
            const QString translated = QCoreApplication::translate("ReadyPolicies", std::string(words).c_str());
            EXPECT_NE(translated, toText(words)) << ready.id;
        }
    }
    useLanguage(Language::English);
}

} // namespace
} // namespace coop::ui
