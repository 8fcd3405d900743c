// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/state_filter.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace coop::ui {

namespace {

using inspection::CaseState;
using inspection::FindingCase;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StateFilter)
};

struct Wish {
    const char* word;
    const char* text;
    bool (*isAs)(const FindingCase& of, Date today);
};
constexpr std::array kWishes = {
    Wish{"open", QT_TRANSLATE_NOOP("StateFilter", "Undecided"),
         [](const FindingCase& of, Date) { return !inspection::isDecided(of.state); }},
    Wish{"reopened", QT_TRANSLATE_NOOP("StateFilter", "Opened again"), [](const FindingCase& of, Date) { return of.isReopened; }},
    Wish{"checking", QT_TRANSLATE_NOOP("StateFilter", "Being checked"),
         [](const FindingCase& of, Date) { return of.state == CaseState::Checking; }},
    Wish{"excused", QT_TRANSLATE_NOOP("StateFilter", "Set aside"),
         [](const FindingCase& of, Date) { return inspection::isExcused(of.state); }},
    Wish{"confirmed", QT_TRANSLATE_NOOP("StateFilter", "Confirmed or handed over"),
         [](const FindingCase& of, Date) { return inspection::isDecided(of.state) && !inspection::isExcused(of.state); }},
    Wish{"overdue", QT_TRANSLATE_NOOP("StateFilter", "Answer overdue"),
         [](const FindingCase& of, Date today) { return inspection::isOverdue(of, today); }},
};

} // namespace

void fillStateFilter(QComboBox& box)
{
    const QSignalBlocker quiet(box);
    box.addItem(Words::tr("Any state"), QString());
    for (const Wish& wish : kWishes)
        box.addItem(Words::tr(wish.text), QString::fromLatin1(wish.word));
}

bool hasFindingInState(const inspection::BookResult& book, const QString& wanted, Date today)
{
    const auto wish = std::ranges::find_if(kWishes, [&](const Wish& one) { return wanted == QLatin1String(one.word); });
    if (wish == kWishes.end())
        return true;
    // Nobody has done anything about them yet.
    if (book.cases.empty())
        return !book.findings.empty() && wish->isAs(FindingCase{}, today);
    return std::ranges::any_of(book.cases, [&](const FindingCase& of) { return wish->isAs(of, today); });
}

} // namespace coop::ui
