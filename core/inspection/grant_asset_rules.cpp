// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "core/base/text.h"
#include "core/inspection/grant_facts.h"
#include "core/inspection/money_facts.h"

namespace coop::inspection {

namespace {

void addAsset(Finding& finding, const AssetFact& asset, Phrase text)
{
    finding.sameMoney.push_back("asset:" + std::to_string(asset.id));
    if (!asset.invoice.empty())
        finding.sameMoney.push_back(invoiceKey(asset.invoice));
    finding.touched += asset.amount;
    addEvidence(finding, {.table = "asset", .id = asset.id, .text = std::move(text), .person = asset.supplier});
}

void close(Finding& finding, Verdict& verdict)
{
    if (finding.evidenceCount == 0)
        return;
    finish(finding);
    verdict.findings.push_back(std::move(finding));
}

bool lacksAssets(const Case& subject, Verdict& verdict, std::string_view rule)
{
    if (!subject.facts.assets.empty())
        return false;
    if (!standingGrants(subject.facts).empty())
        notComputed(verdict, rule, phrase("the register of assets bought with grants"));
    return true;
}

std::map<std::string, std::vector<const AssetFact*>> assetsBySerial(const Facts& facts)
{
    std::map<std::string, std::vector<const AssetFact*>> result;
    for (const AssetFact& asset : facts.assets) {
        if (const std::string serial = normalKey(asset.serial); !serial.empty())
            result[serial].push_back(&asset);
    }
    return result;
}

// S06

struct Invoice {
    std::string prefix{};
    std::int64_t number = 0;
    Date day{};
    Money amount{};
    std::string seller{};
    std::string whole{};
    const VoucherFact* voucher = nullptr;       ///< one of these two
    const AssetFact* asset = nullptr;
    bool isStockedIn = false;
};

/// The running number at the end of an invoice number: at most its last 9 digits, so that the codes before it are the prefix.
bool readNumber(Invoice& invoice)
{
    std::size_t from = invoice.whole.size();
    while (from > 0 && invoice.whole[from - 1] >= '0' && invoice.whole[from - 1] <= '9' && invoice.whole.size() - from < 9)
        --from;
    if (from == invoice.whole.size())
        return false;
    invoice.prefix = invoice.whole.substr(0, from);
    for (std::size_t at = from; at < invoice.whole.size(); ++at)
        invoice.number = invoice.number * 10 + (invoice.whole[at] - '0');
    return true;
}

/// A voucher that buys: goods or costs on the debit side and no income. Its seller is whom a line names.
void addBought(std::vector<Invoice>& result, const Facts& facts, const VoucherFact& voucher)
{
    Money bought;
    std::int64_t stockIns = 0;
    Person seller = kNone;
    for (Index at = voucher.firstLine; at < voucher.firstLine + voucher.lineCount; ++at) {
        const LineFact& line = facts.lines[static_cast<std::size_t>(at)];
        const AccountRole role =
            line.account == kNone ? AccountRole::Other : facts.accounts[static_cast<std::size_t>(line.account)].role;
        if (role == AccountRole::OperatingIncome)
            return;
        if (line.amount > Money{} && (isGoods(role) || isExpense(role))) {
            bought += line.amount;
            stockIns += isGoods(role) ? 1 : 0;
        }
        if (seller == kNone)
            seller = personOf(facts, line.member, line.counterparty);
    }
    const std::vector<std::string> numbers = splitWords(toHalfWidth(voucher.invoice), kInvoiceBreaks);
    if (bought.isZero() || numbers.empty())
        return;
    const auto count = static_cast<std::int64_t>(numbers.size());
    const Money each = divide(bought.inFen(), count, Rounding::Down);
    for (const std::string& number : numbers) {
        Invoice invoice{.day = voucher.date, .amount = each, .seller = nameOf(facts, seller), .whole = normalKey(number),
                        .voucher = &voucher, .isStockedIn = stockIns >= count};
        if (readNumber(invoice))
            result.push_back(std::move(invoice));
    }
}

std::vector<Invoice> invoicesOf(const Facts& facts)
{
    std::vector<Invoice> result;
    std::set<std::string> known;
    for (const VoucherFact& voucher : facts.vouchers) {
        if (!voucher.invoice.empty() && !voucher.isReversed && !voucher.isOpening)
            addBought(result, facts, voucher);
    }
    for (const Invoice& invoice : result)
        known.insert(invoice.whole);
    for (const AssetFact& asset : facts.assets) {
        Invoice invoice{.day = asset.boughtOn.value_or(facts.asOf), .amount = asset.amount, .seller = asset.supplier,
                        .whole = normalKey(asset.invoice), .asset = &asset, .isStockedIn = true};
        if (!invoice.whole.empty() && !known.contains(invoice.whole) && readNumber(invoice))
            result.push_back(std::move(invoice));
    }
    std::ranges::stable_sort(result, {}, [](const Invoice& one) { return std::tuple(one.seller, one.prefix, one.number); });
    return result;
}

/// Below the limit of the form, or within 10 % below a limit of approval.
bool isSmall(const Invoice& invoice, const Parameters& parameters)
{
    const Money approval = parameters.money("S06.approval");
    return invoice.amount <= parameters.money("S06.limit") ||
           (invoice.amount < approval && isShare(invoice.amount, approval, 9'000));
}

void judgeRun(std::span<const Invoice> run, const Case& subject, Verdict& verdict)
{
    const Parameters& parameters = subject.parameters;
    const auto count = static_cast<std::int64_t>(run.size());
    if (count < parameters.value("S06.invoices"))
        return;
    const auto [first, last] = std::ranges::minmax(run, {}, &Invoice::day);
    if (daysBetween(first.day, last.day) > parameters.value("S06.days"))
        return;
    Finding finding = findingOf("S06", FindingType::Lead, Severity::Low);
    std::int64_t stocked = 0;
    for (const Invoice& invoice : run) {
        stocked += invoice.isStockedIn ? 1 : 0;
        finding.touched += invoice.amount;
        finding.sameMoney.push_back(invoiceKey(invoice.whole));
        const Phrase text = phrase("invoice {0} on {1}: {2} yuan",
                                   {invoice.whole, toIso(invoice.day), toGroupedText(invoice.amount)});
        if (invoice.voucher)
            finding.sameMoney.push_back(voucherKey(invoice.voucher->id));
        else
            finding.sameMoney.push_back("asset:" + std::to_string(invoice.asset->id));
        addEvidence(finding, {.table = invoice.voucher ? "voucher" : "asset",
                              .id = invoice.voucher ? invoice.voucher->id : invoice.asset->id,
                              .text = text, .person = invoice.seller});
    }
    const bool isDelivered = stocked == count;
    if (finding.touched >= subject.derived.materiality && !isDelivered)
        finding.severity = Severity::High;
    finding.tried.push_back({.id = "delivered",
                             .result = phrase("{0} of {1} invoices have a delivery of their own",
                                              {std::to_string(stocked), std::to_string(count)}),
                             .holds = isDelivered});
    finding.statement = phrase("{0} consecutive invoices of one seller within {1} days",
                               {std::to_string(count), std::to_string(daysBetween(first.day, last.day))});
    finding.value = phrase("{0} invoices, {1} yuan", {std::to_string(count), toGroupedText(finding.touched)});
    finding.threshold = phrase("at least {0} invoices within {1} days, each up to {2} yuan",
                               {std::to_string(parameters.value("S06.invoices")), std::to_string(parameters.value("S06.days")),
                                toGroupedText(parameters.money("S06.limit"))});
    close(finding, verdict);
}

} // namespace

void judgeGrantAssets(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (lacksAssets(subject, verdict, "S04"))
        return;
    Finding twice = findingOf("S04", FindingType::Lead, Severity::High);
    std::size_t serials = 0;
    for (const auto& [serial, assets] : assetsBySerial(facts)) {
        if (assets.size() < 2)
            continue;
        ++serials;
        for (const AssetFact* asset : assets)
            addAsset(twice, *asset, phrase("asset with a serial number that another one has, {0} yuan",
                                           {toGroupedText(asset->amount)}));
    }
    twice.statement = phrase("{0} serial numbers stand on more than one asset", {std::to_string(serials)});
    twice.value = phrase("{0} assets", {std::to_string(twice.evidenceCount)});
    twice.threshold = phrase("every serial number once");
    close(twice, verdict);

    const auto months = static_cast<int>(subject.parameters.value("S04.months"));
    Finding sold = findingOf("S04", FindingType::Lead, Severity::Medium);
    bool isAllowed = true;
    Finding lost = findingOf("S04", FindingType::Lead, Severity::Low);
    for (const AssetFact& asset : facts.assets) {
        if (asset.disposedOn && asset.boughtOn && monthOf(*asset.disposedOn) - monthOf(*asset.boughtOn) < months) {
            isAllowed &= !asset.approval.empty();
            addAsset(sold, asset, phrase("bought on {0}, disposed of on {1}, {2} yuan",
                                         {toIso(*asset.boughtOn), toIso(*asset.disposedOn), toGroupedText(asset.amount)}));
        }
        if (!asset.disposedOn && asset.location.empty() && asset.custodian.empty())
            addAsset(lost, asset, phrase("neither place nor keeper, {0} yuan", {toGroupedText(asset.amount)}));
    }
    sold.statement = phrase("{0} granted assets disposed of within {1} months",
                            {std::to_string(sold.evidenceCount), std::to_string(months)});
    sold.value = phrase("{0} assets", {std::to_string(sold.evidenceCount)});
    sold.threshold = phrase("not within {0} months", {std::to_string(months)});
    sold.tried.push_back({.id = "approval",
                          .result = phrase(isAllowed ? "a document allowed the disposal: yes"
                                                     : "a document allowed the disposal: no"),
                          .holds = isAllowed});
    if (isAllowed) {
        sold.isSuppressed = true;
        sold.excuse = phrase("a document allowed the disposal: yes");
    }
    close(sold, verdict);
    lost.statement = phrase("{0} granted assets without place and keeper", {std::to_string(lost.evidenceCount)});
    lost.value = phrase("{0} assets", {std::to_string(lost.evidenceCount)});
    lost.threshold = phrase("every asset with a place or a keeper");
    close(lost, verdict);
}

namespace {

// S05

/// What was bought for each granted project, and what of it came from insiders.
class ProjectPurchases {
public:
    struct Project {
        Money bought{};
        Finding finding = findingOf("S05", FindingType::Lead, Severity::Low);
        std::optional<Date> first{};    ///< first purchase from an insider
    };

    explicit ProjectPurchases(const Case& subject) : m_subject(subject)
    {
        const Facts& facts = subject.facts;
        for (const Index at : standingGrants(facts)) {
            if (const std::string& project = facts.grants[static_cast<std::size_t>(at)].project; !project.empty())
                m_granted.insert(project);
        }
        for (std::size_t at = 0; at < facts.vouchers.size(); ++at) {
            if (!facts.vouchers[at].isReversed && !facts.vouchers[at].isOpening)
                addVoucherOf(static_cast<Index>(at));
        }
        addAssets();
    }
    [[nodiscard]] bool hasProjects() const { return !m_granted.empty(); }
    [[nodiscard]] std::map<std::string, Project>& all() { return m_found; }

private:
    void addVoucherOf(Index place)
    {
        const Facts& facts = m_subject.facts;
        const VoucherFact& voucher = facts.vouchers[static_cast<std::size_t>(place)];
        Person insider = kNone;
        std::map<std::string, Money> bought;
        for (Index at = voucher.firstLine; at < voucher.firstLine + voucher.lineCount; ++at) {
            const LineFact& line = facts.lines[static_cast<std::size_t>(at)];
            if (insider == kNone && insiderOf(m_subject.derived, line.member, line.counterparty) != kNone)
                insider = personOf(facts, line.member, line.counterparty);
            if (line.project == kNone || line.account == kNone || line.amount <= Money{})
                continue;
            const AccountRole role = facts.accounts[static_cast<std::size_t>(line.account)].role;
            const std::string& project = facts.projects[static_cast<std::size_t>(line.project)];
            if ((isGoods(role) || isExpense(role)) && m_granted.contains(project))
                bought[project] += line.amount;
        }
        for (const auto& [project, amount] : bought) {
            Project& sum = m_found[project];
            sum.bought += amount;
            if (insider == kNone)
                continue;
            sum.finding.touched += amount;
            sum.first = std::min(sum.first.value_or(voucher.date), voucher.date);
            addVoucher(sum.finding, facts, place,
                       phrase("bought from an insider on {0}: {1} yuan", {toIso(voucher.date), toGroupedText(amount)}), insider);
        }
    }

    /// Assets say it where no voucher names the project.
    void addAssets()
    {
        const Facts& facts = m_subject.facts;
        std::set<std::string> insiders;
        for (const Insider& insider : m_subject.derived.insiders) {
            if (insider.counterparty != kNone)
                insiders.insert(facts.counterparties[static_cast<std::size_t>(insider.counterparty)].name);
        }
        for (const RelatedFact& related : facts.related)
            insiders.insert(related.name);
        std::set<std::string> byVouchers;
        for (const auto& [project, sum] : m_found)
            byVouchers.insert(project);
        for (const AssetFact& asset : facts.assets) {
            if (!m_granted.contains(asset.project) || byVouchers.contains(asset.project))
                continue;
            Project& sum = m_found[asset.project];
            sum.bought += asset.amount;
            if (!insiders.contains(asset.supplier))
                continue;
            const Date day = asset.boughtOn.value_or(facts.asOf);
            sum.first = std::min(sum.first.value_or(day), day);
            addAsset(sum.finding, asset, phrase("bought from an insider: {0} yuan", {toGroupedText(asset.amount)}));
        }
    }

    const Case& m_subject;
    std::set<std::string> m_granted{};
    std::map<std::string, Project> m_found{};
};

} // namespace

void judgeRelatedSuppliers(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    ProjectPurchases purchases(subject);
    if (purchases.all().empty() && purchases.hasProjects())
        notComputed(verdict, "S05", phrase("purchases that name the granted project"));
    const std::int64_t share = subject.parameters.value("S05.share");
    for (auto& [project, sum] : purchases.all()) {
        Finding& finding = sum.finding;
        if (finding.touched.isZero())
            continue;
        const bool isResolved = std::ranges::any_of(facts.meetings, [&](const MeetingFact& meeting) {
            const int days = daysBetween(meeting.date, *sum.first);
            return days >= 0 && days <= 365;
        });
        if (isShare(finding.touched, sum.bought, share) && finding.touched >= subject.derived.materiality)
            finding.severity = isResolved || facts.meetings.empty() ? Severity::Medium : Severity::High;
        finding.tried.push_back({.id = "resolution",
                                 .result = phrase(isResolved ? "a meeting in the year before the purchase: yes"
                                                             : "a meeting in the year before the purchase: no"),
                                 .holds = isResolved});
        finding.statement = phrase("{0} of the purchases for a granted project came from insiders",
                                   {shareText(finding.touched, sum.bought)});
        finding.value = phrase("{0} of {1} yuan", {toGroupedText(finding.touched), toGroupedText(sum.bought)});
        finding.threshold = phrase("at least {0} and at least {1} yuan",
                                   {rateText(share), toGroupedText(subject.derived.materiality)});
        close(finding, verdict);
    }
}

void judgeInvoiceRuns(const Case& subject, Verdict& verdict)
{
    const std::vector<Invoice> invoices = invoicesOf(subject.facts);
    if (invoices.empty()) {
        if (!standingGrants(subject.facts).empty())
            notComputed(verdict, "S06", phrase("numbers of invoices"));
        return;
    }
    std::size_t from = 0;
    for (std::size_t at = 0; at < invoices.size(); ++at) {
        if (!isSmall(invoices[at], subject.parameters)) {
            judgeRun(std::span(invoices).subspan(from, at - from), subject, verdict);
            from = at + 1;
            continue;
        }
        const bool goesOn = at > from && invoices[at].seller == invoices[at - 1].seller &&
                            invoices[at].prefix == invoices[at - 1].prefix &&
                            invoices[at].number - invoices[at - 1].number == 1;
        if (at > from && !goesOn) {
            judgeRun(std::span(invoices).subspan(from, at - from), subject, verdict);
            from = at;
        }
    }
    judgeRun(std::span(invoices).subspan(from), subject, verdict);
}

void judgeClaimedTwice(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    Finding finding = findingOf("S07", FindingType::Lead, Severity::High);
    std::map<std::string, std::vector<const AssetFact*>> byInvoice;
    for (const AssetFact& asset : facts.assets) {
        if (const std::string invoice = normalKey(asset.invoice); !invoice.empty())
            byInvoice[invoice].push_back(&asset);
    }
    const auto addTwice = [&](const std::vector<const AssetFact*>& assets, std::string_view text) {
        std::set<std::string_view> projects;
        for (const AssetFact* asset : assets) {
            if (!asset->project.empty())
                projects.insert(asset->project);
        }
        if (projects.size() < 2)
            return;
        for (const AssetFact* asset : assets)
            addAsset(finding, *asset, phrase(text, {toGroupedText(asset->amount)}));
    };
    for (const auto& [invoice, assets] : byInvoice)
        addTwice(assets, "asset whose invoice stands in two granted projects, {0} yuan");
    for (const auto& [serial, assets] : assetsBySerial(facts))
        addTwice(assets, "asset whose serial number stands in two granted projects, {0} yuan");
    // Payments of one grant come in parts; only another application for the very same project is a second one.
    std::map<std::string, std::map<Date, std::vector<Index>>> applications;
    for (const Index at : standingGrants(facts)) {
        const GrantFact& grant = facts.grants[static_cast<std::size_t>(at)];
        if (grant.appliedOn && !grant.project.empty())
            applications[grant.project][*grant.appliedOn].push_back(at);
    }
    for (const auto& [project, byDay] : applications) {
        if (byDay.size() < 2)
            continue;
        for (const auto& [day, grants] : byDay) {
            for (const Index at : grants) {
                const GrantFact& grant = facts.grants[static_cast<std::size_t>(at)];
                finding.touched += grant.amount;
                if (grant.voucher != kNone)
                    finding.sameMoney.push_back(voucherKey(facts.vouchers[static_cast<std::size_t>(grant.voucher)].id));
                addEvidence(finding, {.table = "grant_received", .id = grant.id,
                                      .text = phrase("grant for the same project applied for on {0}: {1} yuan",
                                                     {toIso(day), toGroupedText(grant.amount)})});
            }
        }
    }
    if (finding.evidenceCount == 0 && facts.assets.empty() && standingGrants(facts).size() > 1)
        notComputed(verdict, "S07", phrase("the register of assets bought with grants"));
    finding.statement = phrase("{0} rows stand in more than one grant", {std::to_string(finding.evidenceCount)});
    finding.value = phrase("{0} rows, {1} yuan", {std::to_string(finding.evidenceCount), toGroupedText(finding.touched)});
    finding.threshold = phrase("every invoice, serial number and project in one grant");
    close(finding, verdict);
}

} // namespace coop::inspection
