// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shares/grant.h"

#include "core/base/field_reader.h"
#include "core/members/member.h"

#include <utility>

namespace coop::shares {

Checked<GrantDraft> parseGrant(const Fields& fields)
{
    FieldReader reader(fields);
    GrantDraft grant;
    grant.date = reader.date("date", Need::Required).value_or(Date());
    grant.kind = reader.word("kind", kGrantKinds, Need::Required).value_or(GrantKind::State);
    const auto amount = reader.number("amount", parseMoney, 2, Need::Required);
    if (amount && amount->isZero())
        reader.complain(IssueCode::ZeroNotAllowed, "amount");
    grant.amount = amount.value_or(Money());
    grant.project = reader.text("project");
    grant.appliedOn = reader.date("applied_on");
    grant.note = reader.text("note");
    return {std::move(grant), reader.takeIssues()};
}

Fields toFields(const GrantDraft& grant)
{
    Fields fields;
    fields.set("date", toIso(grant.date));
    fields.set("kind", std::string(toWord(kGrantKinds, grant.kind)));
    fields.set("amount", toPlainText(grant.amount));
    fields.set("project", grant.project);
    fields.set("applied_on", grant.appliedOn ? toIso(*grant.appliedOn) : std::string());
    fields.set("note", grant.note);
    return fields;
}

Checked<OpeningShareDraft> parseOpeningShare(const Fields& fields)
{
    FieldReader reader(fields);
    OpeningShareDraft share;
    share.member = members::readNumber(reader, "member", Need::Required);
    share.date = reader.date("date", Need::Required).value_or(Date());
    // A list of all members has many zeros, so a zero is an answer; three empty fields are a slip.
    const bool hasNone =
        fields.text("reserve").empty() && fields.text("state").empty() && fields.text("donation").empty();
    share.reserve = reader.number("reserve", parseMoney, 2, hasNone ? Need::Required : Need::Optional).value_or(Money());
    share.state = reader.number("state", parseMoney, 2).value_or(Money());
    share.donation = reader.number("donation", parseMoney, 2).value_or(Money());
    return {std::move(share), reader.takeIssues()};
}

Fields toFields(const OpeningShareDraft& share)
{
    Fields fields;
    fields.set("member", share.member);
    fields.set("date", toIso(share.date));
    fields.set("reserve", toPlainText(share.reserve));
    fields.set("state", toPlainText(share.state));
    fields.set("donation", toPlainText(share.donation));
    return fields;
}

} // namespace coop::shares
