// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_sentences.h"

#include <QtGlobal>

#include <array>

namespace coop::ui {

namespace {

struct Sentence {
    IssueCode code;
    const char* english;
};

/// In the order of the enum. Each says what is wrong and what is expected instead.
constexpr Sentence kSentences[] = {
    // a single value
    {IssueCode::Required, QT_TRANSLATE_NOOP("IssueText", "nothing is entered here; a value is required")},
    {IssueCode::NotAMoney,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is not an amount; expected yuan with at most two decimals, such as 1234.50")},
    {IssueCode::TooManyDecimals,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” has too many decimals; at most {0} are allowed, and nothing is rounded here")},
    {IssueCode::NotAQuantity, QT_TRANSLATE_NOOP("IssueText", "“{value}” is not a number; expected digits such as 12.5")},
    {IssueCode::NotADate,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is not a date; expected year, month and day, such as 2025-03-31")},
    {IssueCode::NotAWholeNumber, QT_TRANSLATE_NOOP("IssueText", "“{value}” is not a whole number; expected digits such as 12")},
    {IssueCode::OutOfRange, QT_TRANSLATE_NOOP("IssueText", "“{value}” is out of range; expected {0} to {1}")},
    {IssueCode::UnknownWord, QT_TRANSLATE_NOOP("IssueText", "“{value}” is not a known word here; expected one of: {0}")},
    {IssueCode::TooLong, QT_TRANSLATE_NOOP("IssueText", "the text is too long; at most {0} characters are kept")},
    {IssueCode::ControlCharacter,
     QT_TRANSLATE_NOOP("IssueText", "the text holds an invisible control character; type it anew without it")},
    {IssueCode::NegativeNotAllowed, QT_TRANSLATE_NOOP("IssueText", "“{value}” is negative; expected zero or more")},
    {IssueCode::ZeroNotAllowed, QT_TRANSLATE_NOOP("IssueText", "“{value}” is zero; expected another number")},
    {IssueCode::NotAPercentage,
     QT_TRANSLATE_NOOP("IssueText",
                       "“{value}” is not a percentage; expected a number with a % sign and at most four decimals, such as 12.5%")},
    {IssueCode::PercentageOver100, QT_TRANSLATE_NOOP("IssueText", "“{value}” is more than 100%; expected 0% to 100%")},
    {IssueCode::NotYesNo, QT_TRANSLATE_NOOP("IssueText", "“{value}” is neither yes nor no; expected yes 是 or no 否")},

    // files and tables
    {IssueCode::FileUnreadable,
     QT_TRANSLATE_NOOP("IssueText", "the file cannot be read ({0}); expected an existing file that you may read")},
    {IssueCode::FileEmpty, QT_TRANSLATE_NOOP("IssueText", "the file has no header row; expected the column names in its first row")},
    {IssueCode::FileKindUnknown,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is of an unknown kind; expected a file that ends in .csv, .xlsx or .ods")},
    {IssueCode::FileEncoding,
     QT_TRANSLATE_NOOP("IssueText", "the file is not text in any known encoding; expected UTF-8, UTF-16 or GB18030")},
    {IssueCode::FileDamaged,
     QT_TRANSLATE_NOOP("IssueText", "the file is damaged ({0}); save it anew in the program it comes from")},
    {IssueCode::FileTooLarge, QT_TRANSLATE_NOOP("IssueText", "the file is too large: more than {0} {1}; split it into several files")},
    {IssueCode::SheetMissing, QT_TRANSLATE_NOOP("IssueText", "there is no sheet named “{value}”; the file has: {0}")},
    {IssueCode::ColumnUnknown, QT_TRANSLATE_NOOP("IssueText", "there is no column “{value}” here; known columns: {0}")},
    {IssueCode::ColumnMissing, QT_TRANSLATE_NOOP("IssueText", "the required column “{0}” is missing; add it to the header row")},
    {IssueCode::ColumnTwice, QT_TRANSLATE_NOOP("IssueText", "the column “{value}” stands twice in the header row; keep one of them")},
    {IssueCode::RowTooLong,
     QT_TRANSLATE_NOOP("IssueText", "the row has more cells than the header has columns; look for an unquoted separator")},
    {IssueCode::FormulaWithoutValue,
     QT_TRANSLATE_NOOP("IssueText", "the cell holds a formula without a stored result; expected a plain value")},
    {IssueCode::KeyUnknown, QT_TRANSLATE_NOOP("IssueText", "there is no entry “{value}” in the profile; known entries: {0}")},
    {IssueCode::KeyTwice, QT_TRANSLATE_NOOP("IssueText", "the entry “{value}” stands twice; keep one of them")},

    // members
    {IssueCode::DuplicateNumber,
     QT_TRANSLATE_NOOP("IssueText", "the member number “{value}” is already taken ({0}); expected a number of its own for each member")},
    {IssueCode::IdentityCheckDigit,
     QT_TRANSLATE_NOOP("IssueText", "the identity number “{value}” does not fit its check digit; compare it with the card")},
    {IssueCode::IdentityForm,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” does not have the form of an identity number; expected 18 characters with a real birthday")},
    {IssueCode::CreditCodeCheckDigit,
     QT_TRANSLATE_NOOP("IssueText", "the credit code “{value}” does not fit its check digit; compare it with the licence")},
    {IssueCode::CreditCodeForm,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” does not have the form of a unified social credit code; expected 18 digits and capital letters")},
    {IssueCode::DuplicateIdentity,
     QT_TRANSLATE_NOOP("IssueText", "the identity number “{value}” is also that of member {0}; expected one person to be one member")},
    {IssueCode::LeftBeforeJoined,
     QT_TRANSLATE_NOOP("IssueText", "the day of leaving “{value}” lies before the day of joining {0}; expected the same day or a later one")},
    {IssueCode::BankCardCheckDigit,
     QT_TRANSLATE_NOOP("IssueText", "the bank card number “{value}” does not fit its check digit; compare it with the card")},
    {IssueCode::MemberHasFacts,
     QT_TRANSLATE_NOOP("IssueText",
                       "the member has contributions, trades, shares or other entries and cannot be removed; enter a day of leaving instead")},

    // facts
    {IssueCode::UnknownMember,
     QT_TRANSLATE_NOOP("IssueText", "there is no member with the number “{value}”; expected a number of the member register")},
    {IssueCode::NotAMemberThen,
     QT_TRANSLATE_NOOP("IssueText", "{0} was not a member on {1}; expected a day between joining and leaving")},
    {IssueCode::NothingContributed,
     QT_TRANSLATE_NOOP("IssueText", "nothing is contributed; expected a subscribed amount, a paid amount or a quantity")},
    {IssueCode::LabourHasNoCapital,
     QT_TRANSLATE_NOOP("IssueText",
                       "labour and technology are not registered capital (registration rules Art. 13); the row counts as a "
                       "distribution weight by its quantity only, its amount never counts")},
    {IssueCode::QuantityMissing, QT_TRANSLATE_NOOP("IssueText", "the quantity is missing; expected mu for land, days for labour")},
    {IssueCode::UnitMismatch, QT_TRANSLATE_NOOP("IssueText", "the unit “{value}” does not fit {0}; expected {1}")},
    {IssueCode::UntilBeforeDate,
     QT_TRANSLATE_NOOP("IssueText", "the end “{value}” lies before the beginning; expected a later day")},
    {IssueCode::ValuationMissing,
     QT_TRANSLATE_NOOP("IssueText",
                       "a contribution in kind has no valuation basis (accounting system 2021); expected invoice 凭据, "
                       "all-members 全体成员评估 or appraiser 第三方评估")},
    {IssueCode::WithdrawsTooMuch,
     QT_TRANSLATE_NOOP("IssueText", "more is taken out than the member holds on that day: {0}; expected at most that much")},
    {IssueCode::SameFileAgain,
     QT_TRANSLATE_NOOP("IssueText", "a file with the same content was imported on {0}; make sure that it is not entered twice")},
    {IssueCode::AlreadyReversed, QT_TRANSLATE_NOOP("IssueText", "the row has been taken back before; it can be taken back only once")},
    {IssueCode::ReversedBeforeMade,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” lies before the day {0} of the row it takes back; expected that day or a later one")},
    {IssueCode::SignsDiffer,
     QT_TRANSLATE_NOOP("IssueText", "quantity and amount have different signs; expected both positive, or both negative to correct")},
    {IssueCode::VotesOverTotal,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is more than all the votes there are; expected at most the total of votes")},
    {IssueCode::FirstYearTooEarly, QT_TRANSLATE_NOOP("IssueText", "“{value}” cannot be the first year; expected 1949 to 2199")},

    // accounts and vouchers
    {IssueCode::UnknownAccount,
     QT_TRANSLATE_NOOP("IssueText", "there is no account “{value}” in the chart of {0}; expected a code such as 102")},
    {IssueCode::AccountCodeForm,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is not an account code; expected three digits and two more for each level below")},
    {IssueCode::AccountParentMissing,
     QT_TRANSLATE_NOOP("IssueText", "there is no account “{0}” above “{value}”; add that one first")},
    {IssueCode::AccountCodeTaken,
     QT_TRANSLATE_NOOP("IssueText", "the account “{value}” is already there: {0}; expected a code of its own")},
    {IssueCode::AccountHasEntries,
     QT_TRANSLATE_NOOP("IssueText", "the account “{value}” has entries or sub-accounts and cannot be removed")},
    {IssueCode::AccountIsOfficial,
     QT_TRANSLATE_NOOP("IssueText", "the account “{value}” belongs to the official chart and stays as it is; add a sub-account below it")},
    {IssueCode::ItemNameTaken,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is already there; expected a name of its own")},
    {IssueCode::LinesMissing,
     QT_TRANSLATE_NOOP("IssueText", "the voucher has fewer than two lines; expected at least one debit and one credit")},
    {IssueCode::LineWithoutAmount,
     QT_TRANSLATE_NOOP("IssueText", "the line has neither a debit nor a credit amount; expected one of them")},
    {IssueCode::LineOnBothSides,
     QT_TRANSLATE_NOOP("IssueText", "the line has both a debit of {0} and a credit of {1}; expected two lines")},
    {IssueCode::VoucherUnbalanced,
     QT_TRANSLATE_NOOP("IssueText", "debit {0} and credit {1} differ by {2}; expected equal sums")},
    {IssueCode::VoucherTooLarge,
     QT_TRANSLATE_NOOP("IssueText", "the sums of the voucher are too large for this program; split it")},
    {IssueCode::LineWithoutMember,
     QT_TRANSLATE_NOOP("IssueText", "account {0} is kept per member, but the line names none; it counts as one detail of its own")},
    {IssueCode::LabourInCapital,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is labour or technology; it never becomes share capital (registration rules Art. 13)")},
    {IssueCode::BeforeLedger,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” lies before the first month of the ledger, {0}; expected a later day")},
    {IssueCode::MonthClosed,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” lies in {0}, which is closed; open the month again or use a later day")},
    {IssueCode::OutsideMonth,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” does not lie in {0}; expected a day of that month")},
    {IssueCode::VoucherIsPosted,
     QT_TRANSLATE_NOOP("IssueText", "the voucher {value} is posted and never changes; reverse it instead")},
    {IssueCode::VoucherNotReviewed,
     QT_TRANSLATE_NOOP("IssueText", "the voucher {value} is not reviewed yet; somebody else reviews it first")},
    {IssueCode::ReviewedBySelf,
     QT_TRANSLATE_NOOP("IssueText", "{value} prepared this voucher; somebody else must review it")},
    {IssueCode::VoucherKeysDiffer,
     QT_TRANSLATE_NOOP("IssueText", "the rows of one voucher say different things here; expected the same as in row {0}")},
    {IssueCode::VoucherNumberChanged,
     QT_TRANSLATE_NOOP("IssueText", "voucher “{value}” becomes number {0}: numbers run without a gap in each month; the file's number is kept beside it")},
    {IssueCode::OpeningDayUnfit,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” cannot be the day of opening balances; expected the last day of a month or the first of the next")},
    {IssueCode::OpeningDaysDiffer,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is another day than {0}; expected all opening balances to be of one day")},
    {IssueCode::OpeningUnbalanced,
     QT_TRANSLATE_NOOP("IssueText", "opening balances: debit {0} and credit {1} differ by {2}; expected equal sums")},
    {IssueCode::OpeningAfterVouchers,
     QT_TRANSLATE_NOOP("IssueText", "there are vouchers since {0} already; expected opening balances before the first of them")},
    {IssueCode::OpeningAgain,
     QT_TRANSLATE_NOOP("IssueText", "there are opening balances of “{value}” already; these are added to them")},
    {IssueCode::ProfitInOpening,
     QT_TRANSLATE_NOOP("IssueText", "account {value} is income or expense, which has no balance at the start of a year; expected it to be part of 332")},
    {IssueCode::FactNotPostable,
     QT_TRANSLATE_NOOP("IssueText", "the fact cannot be posted: {0}")},
    {IssueCode::NotClosable,
     QT_TRANSLATE_NOOP("IssueText", "the month cannot be closed: {0}")},
    {IssueCode::CloseEarlierFirst,
     QT_TRANSLATE_NOOP("IssueText", "{0} is still open; close it first")},
    {IssueCode::OpenLaterFirst,
     QT_TRANSLATE_NOOP("IssueText", "{0} is closed; open it again first")},
    {IssueCode::AlreadyClosed,
     QT_TRANSLATE_NOOP("IssueText", "{value} is closed already")},
    {IssueCode::NotClosed,
     QT_TRANSLATE_NOOP("IssueText", "{value} is not closed")},
    {IssueCode::BankLayoutUnknown,
     QT_TRANSLATE_NOOP("IssueText", "no row of the file names a date and an amount; expected a heading such as 交易日期, 收入, 支出")},
    {IssueCode::BankBalanceBroken,
     QT_TRANSLATE_NOOP("IssueText", "the balance “{value}” does not follow from the line before; expected {0}")},
    {IssueCode::BankLineTwice,
     QT_TRANSLATE_NOOP("IssueText", "this line is in the book already and is left out")},
    {IssueCode::MatchDiffers,
     QT_TRANSLATE_NOOP("IssueText", "the bank line is {0}, the entries chosen add up to {1}; expected equal sums")},
    {IssueCode::AlreadyMatched,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is matched already; take that back first")},
    {IssueCode::SplitDiffers,
     QT_TRANSLATE_NOOP("IssueText", "the parts of account {0} add up to {1}, but its balance is {2}; expected equal sums")},
    {IssueCode::ChartChanged,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” lies under another chart of accounts than the voucher; expected a day up to {0}, or an entry in the new chart")},
    {IssueCode::SurplusFromLedger,
     QT_TRANSLATE_NOOP("IssueText", "the book has vouchers in {0}, so its surplus comes from the ledger: {1}; leave the given amount out")},

    // policy and planning
    {IssueCode::JsonSyntax, QT_TRANSLATE_NOOP("IssueText", "this is not JSON: {0}; expected a distribution policy as JSON")},
    {IssueCode::JsonType, QT_TRANSLATE_NOOP("IssueText", "“{value}” is of the wrong kind; expected {0}")},
    {IssueCode::JsonUnknownKey, QT_TRANSLATE_NOOP("IssueText", "“{value}” is not a key here; expected one of: {0}")},
    {IssueCode::JsonDuplicateKey, QT_TRANSLATE_NOOP("IssueText", "the key “{value}” stands twice; keep one of them")},
    {IssueCode::StageNeedsOneSize,
     QT_TRANSLATE_NOOP("IssueText", "the size of the stage is not clear; expected either “rate” or “amount”, the latter also with “per”")},
    {IssueCode::StageNeedsWeight,
     QT_TRANSLATE_NOOP("IssueText", "the stage does not say what it is shared by; expected “by” with a weight such as trade_amount")},
    {IssueCode::StageWeightAndPer, QT_TRANSLATE_NOOP("IssueText", "“by” and “per” exclude each other; expected only one of them")},
    {IssueCode::KeyDoesNotFit, QT_TRANSLATE_NOOP("IssueText", "“{value}” has no meaning together with {0}; leave it out")},
    {IssueCode::NoStages, QT_TRANSLATE_NOOP("IssueText", "the policy has no stages; expected at least one")},
    {IssueCode::TooManyStages, QT_TRANSLATE_NOOP("IssueText", "the policy has too many stages; expected at most {0}")},
    {IssueCode::RatesOver100, QT_TRANSLATE_NOOP("IssueText", "the rates of {0} add up to {1}; expected at most 100%")},
    {IssueCode::ZeroWeights,
     QT_TRANSLATE_NOOP("IssueText",
                       "stage “{0}” has {1} to share but nobody has any weight in it; expected at least one member with a weight")},
    {IssueCode::NegativeWeight,
     QT_TRANSLATE_NOOP("IssueText", "stage “{0}”: member {1} weighs {2} over the year; expected zero or more, so correct the rows behind it")},
    {IssueCode::NotEnough,
     QT_TRANSLATE_NOOP("IssueText", "stage “{0}” needs {1} but only {2} remain: {3} are missing; expected a smaller amount")},
    {IssueCode::CapLeavesRest,
     QT_TRANSLATE_NOOP("IssueText", "stage “{0}”: with at most {2} for one member {1} of its pool go to nobody; expected a higher cap")},
    {IssueCode::FixedUnknownMember,
     QT_TRANSLATE_NOOP("IssueText", "stage “{0}” names “{value}”, who is no member of the year; expected the number of a member of the year")},
    {IssueCode::WeightTooFine,
     QT_TRANSLATE_NOOP("IssueText",
                       "stage “{0}”: there are households of too many different sizes to share exactly; expected another weight")},
    {IssueCode::NoMembers,
     QT_TRANSLATE_NOOP("IssueText", "nobody is a member of the year; expected at least one member on 31 December")},
    {IssueCode::AmountTooLarge,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is larger than the program can hold; expected less than ten trillion")},
    {IssueCode::SurplusMissing,
     QT_TRANSLATE_NOOP("IssueText", "the surplus of {0} is not known; expected an amount entered for that year")},
    {IssueCode::MixedUnits,
     QT_TRANSLATE_NOOP("IssueText", "stage “{0}” adds quantities of “{value}” in different units ({1}); expected one unit for a product")},
    {IssueCode::ProductNotTraded,
     QT_TRANSLATE_NOOP("IssueText", "stage “{0}” has a coefficient for “{value}”, which nobody traded in the year; expected a product of the trades")},
    {IssueCode::PartsNotWhole,
     QT_TRANSLATE_NOOP("IssueText", "the parts add up to {0}; expected 100%")},
    {IssueCode::LineNotKept,
     QT_TRANSLATE_NOOP("IssueText", "stage “{0}” takes the part of one business line, but the books do not keep the lines apart; expected income and expense by product with trades of each line")},
    {IssueCode::ReserveUnshared,
     QT_TRANSLATE_NOOP("IssueText", "the reserve of {0} cannot be quantified: nobody weighs anything by {1}; expected another basis")},

    // charters, resolutions, distributions
    {IssueCode::CharterBelowLaw,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is less than the law asks; expected at least {0}")},
    {IssueCode::CharterDayTaken,
     QT_TRANSLATE_NOOP("IssueText", "a version of the charter holds from {value} already; expected another day")},
    {IssueCode::NotAFraction,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is not a part of a whole; expected a percentage or a fraction such as 2/3")},
    {IssueCode::MorePresentThanEntitled,
     QT_TRANSLATE_NOOP("IssueText", "{value} were present, but only {0} are entitled to attend; expected at most so many")},
    {IssueCode::DistributionExists,
     QT_TRANSLATE_NOOP("IssueText", "the distribution of {0} stands already ({1}); withdraw, reverse or correct it first")},
    {IssueCode::WrongState,
     QT_TRANSLATE_NOOP("IssueText", "this step is not possible now: {0}; look at the steps of the page")},
    {IssueCode::RuleNotKept,
     QT_TRANSLATE_NOOP("IssueText", "a binding rule is not kept: {0}")},
    {IssueCode::BasisChanged,
     QT_TRANSLATE_NOOP("IssueText", "the facts have changed since the plan was proposed ({0}); withdraw it and propose anew")},
    {IssueCode::NotPosted,
     QT_TRANSLATE_NOOP("IssueText", "the distribution of {0} is not posted; expected one that is")},
    {IssueCode::DistributionIsPaid,
     QT_TRANSLATE_NOOP("IssueText", "{0} of it are paid or wait in a payment list; expected a correcting run instead")},
    {IssueCode::DistributionOpen,
     QT_TRANSLATE_NOOP("IssueText", "the year {0} is not distributed yet; what it brings is not in this settlement")},

    // payments and leavers
    {IssueCode::NothingToPay,
     QT_TRANSLATE_NOOP("IssueText", "nothing is due here; expected a member with something to be paid")},
    {IssueCode::BankAccountMissing,
     QT_TRANSLATE_NOOP("IssueText", "member {value} has no bank account; enter it in the register or pay in cash")},
    {IssueCode::AlreadyPending,
     QT_TRANSLATE_NOOP("IssueText", "member {value} waits in another payment list; record or cancel that one first")},
    {IssueCode::PaymentNotPending,
     QT_TRANSLATE_NOOP("IssueText", "the payment to member {value} is not waiting any more; its result is recorded")},
    {IssueCode::PaymentNotPaid,
     QT_TRANSLATE_NOOP("IssueText", "the payment to member {value} was not made; only a payment that was made can come back")},
    {IssueCode::AmountOverDue,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is more than the {0} due; expected at most that")},
    {IssueCode::HasNotLeft,
     QT_TRANSLATE_NOOP("IssueText", "member {value} has no day of leaving up to {0}; enter it in the register first")},
    {IssueCode::AlreadySettled,
     QT_TRANSLATE_NOOP("IssueText", "member {value} was settled on {0}; reverse that settlement first")},

    // imports
    {IssueCode::RowLeftOut, QT_TRANSLATE_NOOP("IssueText", "the row beginning with “{value}” is no data and is left out")},
    {IssueCode::DateOrderOpen,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” can be read with the month first or with the day first; say which")},
    {IssueCode::MemberNameUnclear,
     QT_TRANSLATE_NOOP("IssueText", "several members are called “{value}”; expected a member number")},
    {IssueCode::SuspectedTwin, QT_TRANSLATE_NOOP("IssueText", "the same is already there {0}; make sure that it is not entered twice")},
    {IssueCode::MappingUnfit, QT_TRANSLATE_NOOP("IssueText", "there is no “{value}” to read from or into; known: {0}")},
    {IssueCode::WorkStopped, QT_TRANSLATE_NOOP("IssueText", "the work was stopped; nothing was written")},
    {IssueCode::BatchUnknown, QT_TRANSLATE_NOOP("IssueText", "there is no import {value}")},
    {IssueCode::BatchNotTraced,
     QT_TRANSLATE_NOOP("IssueText", "the book does not say what the import “{value}” wrote; correct its rows one by one")},
    {IssueCode::BatchTakenBack, QT_TRANSLATE_NOOP("IssueText", "the import “{value}” was taken back on {0}")},
    {IssueCode::BatchInUse,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” of this import is in use: {0}; take that back first")},

    // what an inspection needs to know
    {IssueCode::UnknownMeeting,
     QT_TRANSLATE_NOOP("IssueText", "there is no such meeting on “{value}”; record the meeting first")},
    {IssueCode::MeetingUnclear,
     QT_TRANSLATE_NOOP("IssueText", "{0} such meetings are recorded on “{value}”; the row counts for the last one")},
    {IssueCode::AlreadyRecorded,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” is recorded already ({0}); expected it once")},
    {IssueCode::SerialTwice,
     QT_TRANSLATE_NOOP("IssueText", "the number “{value}” is also that of {0}; expected a number of its own for each thing")},
    {IssueCode::FiledBeforeYearEnd,
     QT_TRANSLATE_NOOP("IssueText", "“{value}” lies before the end of {0}; a report is filed after its year")},
};

/// Lists every code: a new one does not compile here until it has its case, and the assertions below fail until
/// it has its sentence.
constexpr std::size_t countUpTo(IssueCode last)
{
    using enum IssueCode;
    switch (last) {
    case Required: case NotAMoney: case TooManyDecimals: case NotAQuantity: case NotADate: case NotAWholeNumber:
    case OutOfRange: case UnknownWord: case TooLong: case ControlCharacter: case NegativeNotAllowed:
    case ZeroNotAllowed: case NotAPercentage: case PercentageOver100: case NotYesNo: case FileUnreadable:
    case FileEmpty: case FileKindUnknown: case FileEncoding: case FileDamaged: case FileTooLarge: case SheetMissing:
    case ColumnUnknown: case ColumnMissing: case ColumnTwice: case RowTooLong: case FormulaWithoutValue:
    case KeyUnknown: case KeyTwice: case DuplicateNumber: case IdentityCheckDigit: case IdentityForm:
    case CreditCodeCheckDigit: case CreditCodeForm: case DuplicateIdentity: case LeftBeforeJoined:
    case BankCardCheckDigit: case MemberHasFacts: case UnknownMember: case NotAMemberThen: case NothingContributed:
    case LabourHasNoCapital: case QuantityMissing: case UnitMismatch: case UntilBeforeDate: case ValuationMissing:
    case WithdrawsTooMuch: case SameFileAgain: case AlreadyReversed: case ReversedBeforeMade: case SignsDiffer:
    case VotesOverTotal: case FirstYearTooEarly: case UnknownAccount: case AccountCodeForm: case AccountParentMissing:
    case AccountCodeTaken: case AccountHasEntries: case AccountIsOfficial: case ItemNameTaken: case LinesMissing:
    case LineWithoutAmount: case LineOnBothSides: case VoucherUnbalanced: case VoucherTooLarge:
    case LineWithoutMember: case LabourInCapital: case BeforeLedger: case MonthClosed: case OutsideMonth:
    case VoucherIsPosted: case VoucherNotReviewed: case ReviewedBySelf: case VoucherKeysDiffer:
    case VoucherNumberChanged: case OpeningDayUnfit: case OpeningDaysDiffer: case OpeningUnbalanced:
    case OpeningAfterVouchers: case OpeningAgain: case ProfitInOpening: case FactNotPostable: case NotClosable: case CloseEarlierFirst:
    case OpenLaterFirst: case AlreadyClosed: case NotClosed: case BankLayoutUnknown: case BankBalanceBroken:
    case BankLineTwice: case MatchDiffers: case AlreadyMatched: case SplitDiffers: case ChartChanged: case SurplusFromLedger:
    case JsonSyntax: case JsonType: case JsonUnknownKey: case JsonDuplicateKey: case StageNeedsOneSize:
    case StageNeedsWeight: case StageWeightAndPer: case KeyDoesNotFit: case NoStages: case TooManyStages:
    case RatesOver100: case ZeroWeights: case NegativeWeight: case NotEnough: case CapLeavesRest:
    case FixedUnknownMember: case WeightTooFine: case NoMembers: case AmountTooLarge: case SurplusMissing:
    case MixedUnits: case ProductNotTraded:
    case PartsNotWhole: case LineNotKept: case ReserveUnshared: case CharterBelowLaw: case CharterDayTaken:
    case NotAFraction: case MorePresentThanEntitled: case DistributionExists: case WrongState:
    case RuleNotKept: case BasisChanged: case NotPosted: case DistributionIsPaid: case DistributionOpen:
    case NothingToPay: case BankAccountMissing: case AlreadyPending: case PaymentNotPending:
    case PaymentNotPaid: case AmountOverDue: case HasNotLeft: case AlreadySettled:
    case RowLeftOut: case DateOrderOpen: case MemberNameUnclear: case SuspectedTwin: case MappingUnfit:
    case WorkStopped: case BatchUnknown: case BatchNotTraced: case BatchTakenBack: case BatchInUse:
    case UnknownMeeting: case MeetingUnclear: case AlreadyRecorded: case SerialTwice: case FiledBeforeYearEnd:
        return static_cast<std::size_t>(last) + 1;
    }
    return 0;
}

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(kSentences); ++i) {
        if (kSentences[i].code != static_cast<IssueCode>(i))
            return false;
    }
    return true;
}

static_assert(isInOrder(), "a sentence for each code, in the order of the enum");
static_assert(std::size(kSentences) == countUpTo(IssueCode::FiledBeforeYearEnd), "a sentence for the last code too");

} // namespace

const char* issueSentence(IssueCode code)
{
    return kSentences[static_cast<std::size_t>(code)].english;
}

} // namespace coop::ui
