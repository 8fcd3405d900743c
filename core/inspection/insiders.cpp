// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/insiders.h"

#include <algorithm>
#include <unordered_map>

#include "core/inspection/money_facts.h"

namespace coop::inspection {

namespace {

class InsiderFinder {
public:
    InsiderFinder(Derived& derived, const Facts& facts, const Parameters& parameters)
        : m_derived(derived), m_facts(facts), m_parameters(parameters)
    {
    }

    void find()
    {
        addOfficers();
        addHouseholdsAndAccounts();
        addRelated();
        addTopContributor();
    }

private:
    void addMember(Index member, InsiderBasis basis, Index through)
    {
        Index& place = m_derived.insiderOfMember[static_cast<std::size_t>(member)];
        if (place != kNone)
            return;
        place = static_cast<Index>(m_derived.insiders.size());
        m_derived.insiders.push_back({member, kNone, basis, through});
    }
    void addCounterparty(Index counterparty, InsiderBasis basis, Index through)
    {
        Index& place = m_derived.insiderOfCounterparty[static_cast<std::size_t>(counterparty)];
        if (place != kNone)
            return;
        place = static_cast<Index>(m_derived.insiders.size());
        m_derived.insiders.push_back({kNone, counterparty, basis, through});
    }

    void addOfficers()
    {
        const MonthNumber from =
            monthOf(m_facts.asOf) - static_cast<MonthNumber>(m_parameters.value("money.after_office"));
        for (std::size_t at = 0; at < m_facts.members.size(); ++at) {
            const members::MemberDraft& data = m_facts.members[at].data;
            if (!data.roles.empty() && (!data.left || monthOf(*data.left) >= from))
                addMember(static_cast<Index>(at), InsiderBasis::Officer, static_cast<Index>(at));
        }
    }

    void addHouseholdsAndAccounts()
    {
        std::unordered_map<std::string, Index> households;
        std::unordered_map<std::string, Index> accounts;
        for (const Insider& officer : m_derived.insiders) {
            const members::MemberDraft& data = m_facts.members[static_cast<std::size_t>(officer.member)].data;
            if (!data.household.empty())
                households.try_emplace(data.household, officer.member);
            if (const std::string key = normalKey(data.bankAccount); !key.empty())
                accounts.try_emplace(key, officer.member);
        }
        for (std::size_t at = 0; at < m_facts.members.size(); ++at) {
            const members::MemberDraft& data = m_facts.members[at].data;
            if (const auto found = households.find(data.household); found != households.end())
                addMember(static_cast<Index>(at), InsiderBasis::Household, found->second);
            if (const auto found = accounts.find(normalKey(data.bankAccount)); found != accounts.end())
                addMember(static_cast<Index>(at), InsiderBasis::BankAccount, found->second);
        }
        for (std::size_t at = 0; at < m_facts.counterparties.size(); ++at) {
            const auto found = accounts.find(normalKey(m_facts.counterparties[at].bankAccount));
            if (found != accounts.end())
                addCounterparty(static_cast<Index>(at), InsiderBasis::BankAccount, found->second);
        }
    }

    /// What officers declared, by the very name or account. A name that two members share names neither.
    void addRelated()
    {
        std::unordered_map<std::string, Index> byName;
        for (std::size_t at = 0; at < m_facts.members.size(); ++at) {
            const auto [place, isNew] = byName.try_emplace(m_facts.members[at].data.name, static_cast<Index>(at));
            if (!isNew)
                place->second = kNone;
        }
        for (const RelatedFact& related : m_facts.related) {
            if (related.member == kNone)
                continue;
            const InsiderBasis basis = related.isFirm ? InsiderBasis::Firm : InsiderBasis::Kin;
            const std::string account = normalKey(related.bankAccount);
            for (std::size_t at = 0; at < m_facts.counterparties.size(); ++at) {
                const CounterpartyFact& other = m_facts.counterparties[at];
                if (other.name == related.name || (!account.empty() && normalKey(other.bankAccount) == account))
                    addCounterparty(static_cast<Index>(at), basis, related.member);
            }
            if (const auto named = byName.find(related.name); named != byName.end() && named->second != kNone)
                addMember(named->second, basis, related.member);
        }
    }

    void addTopContributor()
    {
        std::vector<Money> paid(m_facts.members.size());
        Money total;
        for (const ContributionFact& row : m_facts.contributions) {
            if (row.member == kNone || !shares::isCapital(row.kind))
                continue;
            paid[static_cast<std::size_t>(row.member)] += row.paid;
            total += row.paid;
        }
        const auto top = std::ranges::max_element(paid);
        if (top == paid.end() || !isShare(*top, total, m_parameters.value("money.top_share")))
            return;
        // Where everybody brought the same, nobody is the top contributor.
        if (std::ranges::count(paid, *top) == 1)
            addMember(static_cast<Index>(top - paid.begin()), InsiderBasis::TopContributor, kNone);
    }

    Derived& m_derived;
    const Facts& m_facts;
    const Parameters& m_parameters;
};

} // namespace

void addInsiders(Derived& derived, const Facts& facts, const Parameters& parameters)
{
    derived.insiderOfMember.assign(facts.members.size(), kNone);
    derived.insiderOfCounterparty.assign(facts.counterparties.size(), kNone);
    InsiderFinder(derived, facts, parameters).find();
}

} // namespace coop::inspection
