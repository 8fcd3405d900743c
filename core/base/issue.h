// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace coop {

/// What can be wrong with what a user gave us. A code is never a sentence: ui/text says it in
/// Chinese or English. Arguments are listed in the comment as {0}, {1}; {value} is Issue::value.
enum class IssueCode {
    // a single value
    Required,            ///< the field is empty
    NotAMoney,           ///< not an amount of yuan: {value}
    TooManyDecimals,     ///< more decimals than the {0} allowed: {value}
    NotAQuantity,        ///< not a number: {value}
    NotADate,            ///< not a date: {value}
    NotAWholeNumber,     ///< {value}
    OutOfRange,          ///< {value} is not between {0} and {1}
    UnknownWord,         ///< {value} is none of the words allowed: {0}
    TooLong,             ///< longer than {0} characters
    ControlCharacter,    ///< holds a control character
    NegativeNotAllowed,  ///< {value} must not be negative
    ZeroNotAllowed,      ///< {value} must not be zero
    NotAPercentage,      ///< {value}: a number with a % sign, at most four decimals
    PercentageOver100,   ///< {value}
    NotYesNo,            ///< {value}

    // files and tables
    FileUnreadable,      ///< the file cannot be read: {0}
    FileEmpty,           ///< no header row
    FileKindUnknown,     ///< neither csv nor xlsx nor ods: {value}
    FileEncoding,        ///< not readable as text in any known encoding
    FileDamaged,         ///< a spreadsheet or CSV that cannot be opened: {0}
    FileTooLarge,        ///< more than {0} {1}
    SheetMissing,        ///< no sheet named {value}; there are: {0}
    ColumnUnknown,       ///< no such column: {value}; known: {0}
    ColumnMissing,       ///< the required column {0} is missing
    ColumnTwice,         ///< the column {value} stands twice
    RowTooLong,          ///< more cells than the header has columns
    FormulaWithoutValue, ///< a cell holds a formula with no stored value
    KeyUnknown,          ///< profile: no such key {value}; known: {0}
    KeyTwice,            ///< profile: the key stands twice

    // members
    DuplicateNumber,     ///< member number {value} is already taken (by row {0} or in the book)
    IdentityCheckDigit,  ///< warning: the identity number does not fit its check digit
    IdentityForm,        ///< warning: an identity number has 18 (or 15) characters
    CreditCodeCheckDigit,///< warning: the unified social credit code does not fit its check digit
    CreditCodeForm,      ///< warning: a credit code has 18 characters
    DuplicateIdentity,   ///< warning: member {0} has the same identity number
    LeftBeforeJoined,    ///< the day of leaving lies before the day of joining {0}
    BankCardCheckDigit,  ///< warning: the bank account does not fit its check digit
    MemberHasFacts,      ///< the member has contributions or trades and cannot be removed

    // facts
    UnknownMember,       ///< no member {value}
    NotAMemberThen,      ///< warning: {0} was not a member on {1}
    NothingContributed,  ///< neither subscribed nor paid nor quantity
    LabourHasNoCapital,  ///< labour and technology cannot be paid-in capital (registration rules Art. 13)
    QuantityMissing,     ///< land needs its mu, labour its days
    UnitMismatch,        ///< the unit {value} does not fit {0}; expected {1}
    UntilBeforeDate,     ///< the term ends before it starts
    ValuationMissing,    ///< warning: a contribution in kind needs its valuation basis (2021 system Art. 17)
    WithdrawsTooMuch,    ///< the member would hold less than nothing: {0} is held on that day
    SameFileAgain,       ///< warning: a file with the same content was imported on {0}
    AlreadyReversed,     ///< the row was reversed before
    ReversedBeforeMade,  ///< {value} lies before the day {0} of the row it takes back
    SignsDiffer,         ///< quantity and amount have different signs
    VotesOverTotal,      ///< more votes than there are
    FirstYearTooEarly,   ///< {value}

    // accounts and vouchers
    UnknownAccount,      ///< {value} is no account of the chart of {0}
    AccountCodeForm,     ///< {value} is no code: three digits and two more for each level
    AccountParentMissing,///< there is no account {0} above {value}
    AccountCodeTaken,    ///< {value} is already there: {0}
    AccountHasEntries,   ///< {value} has entries and stays
    AccountIsOfficial,   ///< {value} is official and stays as it is
    ItemNameTaken,       ///< there is already {value}
    LinesMissing,        ///< a voucher has two lines at least
    LineWithoutAmount,   ///< neither debit nor credit
    LineOnBothSides,     ///< debit {0} and credit {1} in one line
    VoucherUnbalanced,   ///< debit {0}, credit {1}, difference {2}
    VoucherTooLarge,     ///< the sums are beyond what the program can hold
    LineWithoutMember,   ///< warning: {0} is kept per member; the line names none
    LabourInCapital,     ///< {value}: labour never becomes share capital (registration rules Art. 13)
    BeforeLedger,        ///< {value} lies before the first month of the ledger, {0}
    MonthClosed,         ///< {value} lies in {0}, which is closed
    OutsideMonth,        ///< {value} does not lie in {0}
    VoucherIsPosted,     ///< a posted voucher is corrected by reversing it
    VoucherNotReviewed,  ///< the voucher must be reviewed first
    ReviewedBySelf,      ///< {value} prepared the voucher; somebody else reviews it
    VoucherKeysDiffer,   ///< rows of one voucher say different things: {0}
    VoucherNumberChanged,///< warning: {value} becomes {0}: numbers run without a gap
    OpeningDayUnfit,     ///< {value}: openings are of the last day of a month or the first of the next
    OpeningDaysDiffer,   ///< {value}: all openings are of one day, {0}
    OpeningUnbalanced,   ///< debit {0}, credit {1}, difference {2}
    OpeningAfterVouchers,///< there are vouchers since {0}; openings come before them
    OpeningAgain,        ///< warning: openings of {value} are there already
    ProfitInOpening,     ///< {value}: income and expense accounts have no balance at the start of a year
    FactNotPostable,     ///< the fact cannot be posted: {0} is a word of FactObstacle
    NotClosable,         ///< {0} is a word of ClosingCheck
    CloseEarlierFirst,   ///< {0} is open still
    OpenLaterFirst,      ///< {0} is closed
    AlreadyClosed,       ///< {value} is closed
    NotClosed,           ///< {value} is open
    BankLayoutUnknown,   ///< no row names a date and an amount
    BankBalanceBroken,   ///< the balance {value} does not follow from {0}
    BankLineTwice,       ///< warning: this line is in the book already
    MatchDiffers,        ///< the bank says {0}, the entries {1}
    AlreadyMatched,      ///< {value} is matched already
    SplitDiffers,        ///< the parts of {0} add up to {1}, its balance is {2}
    ChartChanged,        ///< {value} lies under another chart than the voucher, which holds up to {0}
    SurplusFromLedger,   ///< the book has vouchers in {0}: its surplus is {1}

    // policy and planning
    JsonSyntax,          ///< not JSON: {0}
    JsonType,            ///< {0} expected: object, list, text or "true or false"; {value} stands there
    JsonUnknownKey,      ///< {value} is not a key here; known: {0}
    JsonDuplicateKey,    ///< {value} stands twice
    StageNeedsOneSize,   ///< give either rate or amount (or per)
    StageNeedsWeight,    ///< give by
    StageWeightAndPer,   ///< by and per exclude each other
    KeyDoesNotFit,       ///< {value} has no meaning with {0}
    NoStages,            ///< a policy needs at least one stage
    TooManyStages,       ///< at most {0}
    RatesOver100,        ///< the rates of {0} add up to {1}
    ZeroWeights,         ///< stage {0}: a pool of {1} but nobody has any weight
    NegativeWeight,      ///< stage {0}: member {1} weighs {2} over the year
    NotEnough,           ///< stage {0} needs {1}, there remain {2}: {3} are missing
    CapLeavesRest,       ///< stage {0}: with the cap {1} of the pool go to nobody
    FixedUnknownMember,  ///< stage {0}: {value} is no member of the year
    WeightTooFine,       ///< stage {0}: households of too many different sizes to share exactly
    NoMembers,           ///< nobody is a member of the year
    AmountTooLarge,      ///< {value} is beyond what the program can hold
    SurplusMissing,      ///< the surplus of {0} is not known
    MixedUnits,          ///< warning: stage {0} adds quantities of {value} in different units: {1}
    ProductNotTraded,    ///< warning: stage {0} has a coefficient for {value}, which nobody traded
    PartsNotWhole,       ///< the parts add up to {0}; 100% is expected
    LineNotKept,         ///< stage {0}: the books do not keep the business lines apart
    ReserveUnshared,     ///< the reserve of {0} cannot be quantified: nobody weighs anything by {1}

    // charters, resolutions, distributions
    CharterBelowLaw,     ///< {value} is less than the law asks: {0}
    CharterDayTaken,     ///< a version holds from {value} already
    NotAFraction,        ///< {value}: a percentage or a fraction such as 2/3
    MorePresentThanEntitled, ///< {value} present, {0} are entitled
    DistributionExists,  ///< the distribution of {0} stands already: {1} is a word of DistributionState
    WrongState,          ///< {0} is a word of DistributionState (or PaymentState): this step is not possible then
    RuleNotKept,         ///< {0}: RuleCode as a number, the rest its figures; {value}: its Law likewise; see notKept()
    BasisChanged,        ///< the facts have changed since the proposal: {0}
    NotPosted,           ///< the distribution of {0} is not posted
    DistributionIsPaid,  ///< {0} of it are paid; only a correcting run can change it
    DistributionOpen,    ///< warning: the year {0} is not distributed yet

    // payments and leavers
    NothingToPay,        ///< nothing is due
    BankAccountMissing,  ///< member {value} has no bank account
    AlreadyPending,      ///< member {value} waits in another list
    PaymentNotPending,   ///< {value} is not waiting any more
    PaymentNotPaid,      ///< {value} was not paid
    AmountOverDue,       ///< {value} is more than the {0} due
    HasNotLeft,          ///< member {value} has no day of leaving up to {0}
    AlreadySettled,      ///< member {value} was settled on {0}

    // imports
    RowLeftOut,          ///< warning: no row of data (a total, a repeated heading, a signature): {value}
    DateOrderOpen,       ///< {value}: the month first or the day first?
    MemberNameUnclear,   ///< several members are called {value}
    SuspectedTwin,       ///< warning: says the same as row {0}, or as a row of the book
    MappingUnfit,        ///< no such field {value}, or no such column, in the mapping
    WorkStopped,         ///< stopped before the end, nothing was written
    BatchUnknown,        ///< there is no import {value}
    BatchNotTraced,      ///< {value}: the book does not know what this import wrote
    BatchTakenBack,      ///< {value} was taken back on {0}
    BatchInUse,          ///< {value} cannot be taken back: {0}

    // what an inspection needs to know
    UnknownMeeting,      ///< no such meeting on {value}
    MeetingUnclear,      ///< warning: {0} such meetings on {value}; the last one recorded is meant
    AlreadyRecorded,     ///< {value} is recorded already (by row {0} or in the book)
    SerialTwice,         ///< warning: another thing, {0}, has the number {value} too
    FiledBeforeYearEnd,  ///< warning: {value} lies before the end of the year {0}
};

enum class Severity { Error, Warning };

/// One thing that is wrong, and where: the row of a file (the header is row 1, 0 = no file), its
/// column as a number (1 = the first) and the field by its English name of the interface.
struct Issue {
    IssueCode code{};
    std::string field{};
    std::string value{};
    std::vector<std::string> arguments{};
    Severity severity = Severity::Error;
    int row = 0;
    int column = 0;

    bool operator==(const Issue&) const = default;
};

/// All that is wrong at once; a caller never has to mend one fault to see the next.
using Issues = std::vector<Issue>;

[[nodiscard]] bool hasErrors(const Issues& issues);

/// Moves all of `more` behind `issues`.
void append(Issues& issues, Issues more);

template <typename Value, typename Error = Issues>
using Expected = tl::expected<Value, Error>;

template <typename Error>
[[nodiscard]] tl::unexpected<std::decay_t<Error>> Unexpected(Error&& error)
{
    return tl::unexpected<std::decay_t<Error>>(std::forward<Error>(error));
}

} // namespace coop
