// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/laws.h"

namespace coop::distribution {

namespace {

using members::LegalForm;

const Date kFirstCooperativeLaw(2007, 7, 1);
const Date kRevisedCooperativeLaw(2018, 7, 1);
const Date kCollectiveLaw(2025, 5, 1);
const Date kFirstRegistrationRules(2007, 7, 1);
const Date kCommonRegistrationRules(2022, 3, 1);

} // namespace

LawOfDay cooperativeLaw(LegalForm form, Date day)
{
    const bool isRevised = day >= kRevisedCooperativeLaw;
    const bool isKnown = form == LegalForm::Union ? isRevised : form != LegalForm::Collective;
    return {.law = isRevised ? Law::Cooperative2018 : Law::Cooperative2007, .binds = isKnown && day >= kFirstCooperativeLaw};
}

LawOfDay organizationLaw(LegalForm form, Date day)
{
    if (form == LegalForm::Collective)
        return {.law = Law::Collective2025, .binds = day >= kCollectiveLaw};
    return cooperativeLaw(form, day);
}

LawOfDay registrationLaw(Date day)
{
    return {.law = day >= kCommonRegistrationRules ? Law::Registration2022 : Law::Registration2007,
            .binds = day >= kFirstRegistrationRules};
}

bool setsOwnSplit(LegalForm form)
{
    return form == LegalForm::Union || form == LegalForm::Collective;
}

} // namespace coop::distribution
