// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/set_off_consents.h"

#include "core/base/ensure.h"
#include "core/base/field_reader.h"
#include "core/book/member_lookup.h"
#include "core/book/one_issue.h"
#include "core/storage/change_log.h"

#include <algorithm>
#include <ranges>

namespace coop::book {

namespace {

using storage::Database;
using storage::Statement;
using storage::Write;

constexpr std::size_t kLongestDocument = 1000;

constexpr std::string_view kConsents = R"sql(
    SELECT c.id, c.member_id, m.number, c.date, c.amount_fen, c.document, c.ended_on
      FROM set_off_consent AS c
      JOIN member AS m ON m.id = c.member_id
     WHERE ?1 IS NULL OR c.member_id = ?1
     ORDER BY c.date, c.id
)sql";

// What was set off by payments and by settlements that stand.
constexpr std::string_view kSetOffs = R"sql(
    SELECT member_id, paid_on AS day, paid_set_off_fen AS fen
      FROM payment
     WHERE state IN ('paid', 'part')
       AND paid_set_off_fen > 0
       AND (?1 IS NULL OR member_id = ?1)
     UNION ALL
    SELECT s.member_id, s.date, json_extract(s.content, '$.set_off_fen')
      FROM settlement AS s
     WHERE s.reverses IS NULL
       AND NOT EXISTS (SELECT 1 FROM settlement AS r WHERE r.reverses = s.id)
       AND json_extract(s.content, '$.set_off_fen') > 0
       AND (?1 IS NULL OR s.member_id = ?1)
     ORDER BY day
)sql";

bool holdsOn(const Consent& consent, Date day)
{
    return consent.data.date <= day && (!consent.endedOn || day < *consent.endedOn);
}

/// Nothing: whatever he owes.
std::optional<Money> leftOf(const Consent& consent)
{
    return consent.data.amount ? std::optional(std::max(Money(), *consent.data.amount - consent.used)) : std::nullopt;
}

void use(std::vector<Consent>& consents, Date day, Money amount)
{
    for (Consent& consent : consents) {
        if (!holdsOn(consent, day))
            continue;
        const Money part = std::min(amount, leftOf(consent).value_or(amount));
        consent.used += part;
        amount -= part;
    }
}

Consent consentAt(const Database& database, std::int64_t id)
{
    for (const auto& consents : readConsents(database) | std::views::values) {
        for (const Consent& consent : consents) {
            if (consent.id.value == id)
                return consent;
        }
    }
    failInvariant("a consent that is in the book", std::source_location::current());
}

} // namespace

std::map<MemberId, std::vector<Consent>> readConsents(const Database& database, std::optional<MemberId> member)
{
    std::map<MemberId, std::vector<Consent>> consents;
    Statement row(database, kConsents);
    row.bind(member);
    while (row.step()) {
        Consent consent{.id = {row.integer(0)},
                        .data = {.member = row.string(2), .date = row.date(3), .document = row.string(5)},
                        .endedOn = row.optionalDate(6)};
        if (!row.isNull(4))
            consent.data.amount = row.money(4);
        consents[{row.integer(1)}].push_back(std::move(consent));
    }
    if (consents.empty())
        return consents;
    Statement setOffs(database, kSetOffs);
    setOffs.bind(member);
    while (setOffs.step()) {
        if (const auto found = consents.find({setOffs.integer(0)}); found != consents.end())
            use(found->second, setOffs.date(1), setOffs.money(2));
    }
    return consents;
}

Money consentedOn(const std::vector<Consent>& consents, Date day, Money owes)
{
    Money sum;
    for (const Consent& consent : consents) {
        if (!holdsOn(consent, day))
            continue;
        const auto left = leftOf(consent);
        if (!left)
            return owes;
        sum = std::min(owes, sum + *left);
    }
    return sum;
}

Expected<Consent, Issues> PaymentDesk::addConsent(const ConsentDraft& draft, const DraftId& id)
{
    Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "set_off_consent"))
        return consentAt(database, *earlier);
    Fields fields;
    fields.set("document", draft.document);
    fields.set("amount", draft.amount ? toPlainText(*draft.amount) : std::string());
    FieldReader reader(fields);
    const std::string document = reader.text("document", Need::Required, kLongestDocument);
    if (draft.amount && *draft.amount <= Money())
        reader.complain(draft.amount->isZero() ? IssueCode::ZeroNotAllowed : IssueCode::NegativeNotAllowed, "amount");
    else if (draft.amount && *draft.amount > Money::kMax)
        reader.complain(IssueCode::AmountTooLarge, "amount");
    Issues issues = reader.takeIssues();
    const auto member = findKnown(database, draft.member);
    if (!member)
        append(issues, oneIssue(IssueCode::UnknownMember, "member", draft.member));
    if (!issues.empty())
        return Unexpected(std::move(issues));
    Statement(database, "INSERT INTO set_off_consent (member_id, date, amount_fen, document) VALUES (?, ?, ?, ?)")
        .bind(member->id, draft.date, draft.amount, document)
        .run();
    const std::int64_t row = database.lastInsertId();
    write.inserted("set_off_consent", row);
    write.rememberDraft(id.text, "set_off_consent", row);
    write.commit();
    m_book.published(Subject::Payments);
    return consentAt(database, row);
}

Expected<Consent, Issues> PaymentDesk::endConsent(ConsentId consent, Date day)
{
    Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    const Consent before = consentAt(database, consent.value);
    if (before.endedOn)
        return before;
    if (day < before.data.date)
        return Unexpected(oneIssue(IssueCode::ReversedBeforeMade, "date", toIso(day), {toIso(before.data.date)}));
    std::string image = write.image("set_off_consent", consent.value);
    Statement(database, "UPDATE set_off_consent SET ended_on = ? WHERE id = ?").bind(day, consent).run();
    write.updated("set_off_consent", consent.value, std::move(image));
    write.commit();
    m_book.published(Subject::Payments);
    return consentAt(database, consent.value);
}

std::vector<Consent> PaymentDesk::consents() const
{
    std::vector<Consent> all;
    for (auto& [member, consents] : readConsents(m_book.database()))
        std::ranges::move(consents, std::back_inserter(all));
    std::ranges::sort(all, {}, [](const Consent& consent) { return std::pair(consent.data.date, consent.id); });
    return all;
}

} // namespace coop::book
