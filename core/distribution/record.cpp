// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/record.h"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "core/base/text.h"

namespace coop::distribution {

namespace {

constexpr std::string_view kBasisMark = "basis";
constexpr std::int64_t kVersion = 1;
/// Letters that part lines and fields, and what stands for them in a text.
constexpr std::pair<char, char> kEscapes[] = {
    {'\\', '\\'}, {'\t', 't'}, {'\n', 'n'}, {'\r', 'r'}, {'\0', '0'}};
constexpr std::string_view kSpecial("\\\t\n\r\0", std::size(kEscapes));

/// Lines of fields with a tab between them.
class Writer {
public:
    template <typename... Values> void line(std::string_view key, const Values&... values)
    {
        m_text += key;
        (field(values), ...);
        m_text += '\n';
    }
    /// For lines that have as many fields as it takes.
    void begin(std::string_view key) { m_text += key; }
    void end() { m_text += '\n'; }

    void field(std::string_view text)
    {
        m_text += '\t';
        for (;;) {
            const std::size_t special = text.find_first_of(kSpecial);
            m_text += text.substr(0, special);
            if (special == std::string_view::npos)
                return;
            const auto escape = std::ranges::find(kEscapes, text[special], &std::pair<char, char>::first);
            m_text.append({'\\', escape->second});
            text.remove_prefix(special + 1);
        }
    }
    void field(std::int64_t number)
    {
        char digits[24];
        const auto written = std::to_chars(std::begin(digits), std::end(digits), number);
        m_text += '\t';
        m_text.append(digits, written.ptr);
    }
    void field(bool truth) { field(std::int64_t{truth ? 1 : 0}); }
    void field(Money money) { field(money.inFen()); }
    void field(Wide number)
    {
        const auto small = static_cast<std::int64_t>(number);
        if (small == number)
            field(small);
        else
            field(std::string_view(coop::toText(number)));
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

/// The fields of one line. What is missing or wrong makes it unfit and yields an empty value.
class Line {
public:
    explicit Line(std::string_view text) : m_rest(text) { m_key = cut(); }

    [[nodiscard]] std::string_view key() const { return m_key; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// Everything was there, nothing is left.
    [[nodiscard]] bool isFit() const { return m_isFit && !m_hasMore; }

    std::string text()
    {
        std::string text;
        const std::string_view written = next();
        if (written.find('\\') == std::string_view::npos)
            return std::string(written);
        for (std::size_t i = 0; i < written.size(); ++i) {
            if (written[i] != '\\') {
                text += written[i];
                continue;
            }
            const char letter = ++i < written.size() ? written[i] : ' ';
            const auto escape = std::ranges::find(kEscapes, letter, &std::pair<char, char>::second);
            m_isFit = m_isFit && escape != std::end(kEscapes);
            text += escape == std::end(kEscapes) ? ' ' : escape->first;
        }
        return text;
    }
    std::int64_t number()
    {
        std::int64_t number = 0;
        const std::string_view written = next();
        const auto read = std::from_chars(written.data(), written.data() + written.size(), number);
        m_isFit = m_isFit && read.ec == std::errc() && read.ptr == written.data() + written.size();
        return number;
    }
    /// A whole number of at least 0 and less than `end`.
    std::size_t index(std::size_t end)
    {
        const std::int64_t value = number();
        const bool isWithin = value >= 0 && static_cast<std::uint64_t>(value) < end;
        m_isFit = m_isFit && isWithin;
        return isWithin ? static_cast<std::size_t>(value) : 0;
    }
    bool truth() { return index(2) == 1; }
    Money money() { return Money::fen(number()); }

    template <typename Value, std::size_t N> Value word(const Word<Value> (&words)[N])
    {
        const std::string_view written = next();
        const auto found = std::ranges::find(words, written, &Word<Value>::english);
        m_isFit = m_isFit && found != std::end(words);
        return found == std::end(words) ? words[0].value : found->value;
    }

private:
    std::string_view cut()
    {
        const std::size_t tab = m_rest.find('\t');
        const std::string_view piece = m_rest.substr(0, tab);
        m_hasMore = tab != std::string_view::npos;
        m_rest.remove_prefix(m_hasMore ? tab + 1 : m_rest.size());
        return piece;
    }
    std::string_view next()
    {
        m_isFit = m_isFit && m_hasMore;
        return m_hasMore ? cut() : std::string_view();
    }

    std::string_view m_rest;
    std::string_view m_key;
    bool m_hasMore = false;
    bool m_isFit = true;
};

void writeMember(Writer& writer, const MemberBasis& member)
{
    writer.line("member", member.id.value, member.number, member.name,
                toWord(members::kMemberKinds, member.kind), toWord(members::kParties, member.party),
                member.assisted, member.ofYear, member.household, member.land.inParts(),
                member.laborDays.inParts(), member.contribution, member.fenDays, member.reserveShare,
                member.stateShare, member.donationShare);
    for (const TradeTotal& trade : member.trades)
        writer.line("trade", std::int64_t{trade.product}, toWord(trade::kDirections, trade.direction),
                    toWord(trade::kBusinessLines, trade.line), trade.quantity.inParts(), trade.amount,
                    trade.rows);
}

MemberBasis readMember(Line& line)
{
    MemberBasis member;
    member.id = {line.number()};
    member.number = line.text();
    member.name = line.text();
    member.kind = line.word(members::kMemberKinds);
    member.party = line.word(members::kParties);
    member.assisted = line.truth();
    member.ofYear = line.truth();
    member.household = line.text();
    member.land = LandArea::parts(line.number());
    member.laborDays = WorkDays::parts(line.number());
    member.contribution = line.money();
    member.fenDays = line.number();
    member.reserveShare = line.money();
    member.stateShare = line.money();
    member.donationShare = line.money();
    return member;
}

TradeTotal readTrade(Line& line, std::size_t products)
{
    TradeTotal trade;
    trade.product = static_cast<std::uint32_t>(line.index(products));
    trade.direction = line.word(trade::kDirections);
    trade.line = line.word(trade::kBusinessLines);
    trade.quantity = TradeQuantity::parts(line.number());
    trade.amount = line.money();
    trade.rows = line.number();
    return trade;
}

void writeFigures(Writer& writer, const Basis& basis)
{
    writer.line("year", std::int64_t{basis.year.value}, toWord(members::kLegalForms, basis.form));
    writer.line("figures", basis.surplus, basis.priorLoss, basis.openingUndistributed,
                basis.otherTransfers);
    if (basis.lineMargins) {
        const auto& [first, second, third] = *basis.lineMargins;
        writer.line("margins", first, second, third);
    }
    const members::Composition& composition = basis.composition;
    writer.line("composition", composition.members, composition.farmers, composition.organizations,
                composition.collectives, composition.assisted, composition.households);
}

/// One line into the basis; false when it is none of a basis or has not what it needs.
bool readLine(Line line, Basis& basis)
{
    if (line.key() == "year") {
        const std::int64_t year = line.number();
        basis.year.value = static_cast<int>(year);
        basis.form = line.word(members::kLegalForms);
    } else if (line.key() == "figures") {
        basis.surplus = line.money();
        basis.priorLoss = line.money();
        basis.openingUndistributed = line.money();
        basis.otherTransfers = line.money();
    } else if (line.key() == "margins") {
        auto& [first, second, third] = basis.lineMargins.emplace();
        first = line.money();
        second = line.money();
        third = line.money();
    } else if (line.key() == "composition") {
        for (std::int64_t* count :
             {&basis.composition.members, &basis.composition.farmers, &basis.composition.organizations,
              &basis.composition.collectives, &basis.composition.assisted, &basis.composition.households})
            *count = line.number();
    } else if (line.key() == "product") {
        basis.products.push_back({.name = line.text()});
        while (line.hasMore())
            basis.products.back().units.push_back(line.text());
    } else if (line.key() == "member") {
        basis.members.push_back(readMember(line));
    } else if (line.key() == "trade" && !basis.members.empty()) {
        basis.members.back().trades.push_back(readTrade(line, basis.products.size()));
    } else {
        return false;
    }
    return line.isFit();
}

/// A member's dealings of one product, direction and line, however they were split.
struct TradeSum {
    std::tuple<std::string_view, trade::Direction, trade::BusinessLine> of{};
    Wide quantity = 0;
    Wide amount = 0;
};

std::vector<TradeSum> tradeSumsOf(const MemberBasis& member, const std::vector<Product>& products)
{
    std::vector<TradeSum> sums;
    sums.reserve(member.trades.size());
    for (const TradeTotal& trade : member.trades)
        sums.push_back({.of = {products.at(trade.product).name, trade.direction, trade.line},
                        .quantity = trade.quantity.inParts(),
                        .amount = trade.amount.inFen()});
    std::ranges::sort(sums, {}, &TradeSum::of);
    std::vector<TradeSum> merged;
    for (const TradeSum& sum : sums) {
        if (merged.empty() || merged.back().of != sum.of) {
            merged.push_back(sum);
            continue;
        }
        merged.back().quantity += sum.quantity;
        merged.back().amount += sum.amount;
    }
    std::erase_if(merged, [](const TradeSum& sum) { return sum.quantity == 0 && sum.amount == 0; });
    return merged;
}

void writeFingerprintOf(Writer& writer, const MemberBasis& member, const std::vector<Product>& products)
{
    writer.line("member", member.number, toWord(members::kMemberKinds, member.kind),
                toWord(members::kParties, member.party), member.assisted, member.ofYear, member.household,
                member.land.inParts(), member.laborDays.inParts(), member.contribution, member.fenDays,
                member.reserveShare, member.stateShare, member.donationShare);
    for (const TradeSum& sum : tradeSumsOf(member, products)) {
        const auto& [product, direction, line] = sum.of;
        writer.line("trade", product, toWord(trade::kDirections, direction),
                    toWord(trade::kBusinessLines, line), sum.quantity, sum.amount);
    }
}

void writeFingerprintOf(Writer& writer, const Basis& basis)
{
    std::vector<const MemberBasis*> members;
    members.reserve(basis.members.size());
    for (const MemberBasis& member : basis.members)
        members.push_back(&member);
    const auto isBefore = [](const MemberBasis* a, const MemberBasis* b) {
        return compareNatural(a->number, b->number) < 0;
    };
    if (!std::ranges::is_sorted(members, isBefore))
        std::ranges::sort(members, isBefore);

    writer.line("fingerprint", kVersion);
    writeFigures(writer, basis);
    for (const MemberBasis* member : members)
        writeFingerprintOf(writer, *member, basis.products);
}

void writeShares(Writer& writer, std::string_view key, const Plan& plan, const StageResult& result)
{
    writer.line(key, result.requested, result.pool);
    for (std::size_t line = 0; line < result.shares.size(); ++line) {
        const StageShare& share = result.shares[line];
        writer.line("share", plan.memberAt(line).number, share.weight, share.amount, share.converted,
                    share.withheld);
    }
}

} // namespace

std::string toText(const Basis& basis)
{
    Writer writer;
    writer.line(kBasisMark, kVersion);
    writeFigures(writer, basis);
    for (const Product& product : basis.products) {
        writer.begin("product");
        writer.field(product.name);
        for (const std::string& unit : product.units)
            writer.field(unit);
        writer.end();
    }
    for (const MemberBasis& member : basis.members)
        writeMember(writer, member);
    return writer.take();
}

std::optional<Basis> parseBasis(std::string_view text)
{
    Basis basis;
    bool isFirst = true;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos)
            return std::nullopt;
        Line line(rest.substr(0, end));
        rest.remove_prefix(end + 1);
        if (isFirst) {
            isFirst = false;
            if (line.key() != kBasisMark || line.number() != kVersion || !line.isFit())
                return std::nullopt;
        } else if (!readLine(line, basis)) {
            return std::nullopt;
        }
    }
    // Lines left out, twice or in another order, numbers written otherwise: none of that is what toText() writes.
    if (toText(basis) != text)
        return std::nullopt;
    return basis;
}

std::string basisFingerprint(const Basis& basis)
{
    Writer writer;
    writeFingerprintOf(writer, basis);
    return writer.take();
}

std::string planFingerprint(const Plan& plan)
{
    return basisFingerprint(plan.basis) + amountsFingerprint(plan);
}

std::string amountsFingerprint(const Plan& plan)
{
    Writer writer;
    writer.line("plan", kVersion, toJson(plan.policy));
    writer.line("figures", plan.afterLoss, plan.reserve, plan.distributable, plan.retained);
    for (const StageResult& part : plan.quantified)
        writeShares(writer, "reserve", plan, part);
    for (const StageResult& stage : plan.stages)
        writeShares(writer, "stage", plan, stage);
    return writer.take();
}

} // namespace coop::distribution
