// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/member_chooser.h"

#include "core/book/desks.h"
#include "ui/text/format.h"

#include <algorithm>

namespace coop::ui {

namespace {

constexpr std::size_t kMostSuggested = 20;

QString shownAs(const members::Member& member)
{
    return toText(member.data.number) + QStringLiteral("  ") + toText(member.data.name);
}

QString asideOf(const members::Member& member)
{
    QString aside = toText(member.data.kind);
    if (!member.data.household.empty())
        aside += QStringLiteral(" · ") + toText(member.data.household);
    if (member.data.left)
        aside +=
            QStringLiteral(" · ") + MemberChooser::tr("left %1").arg(toText(*member.data.left));
    return aside;
}

} // namespace

MemberChooser::MemberChooser(const QString& field, const QString& label, book::Book& book,
                             QWidget* parent)
    : LineField(field, label,
                new SuggestEdit([this](const QString& typed) { return suggest(typed); },
                                SuggestEdit::Mark::FirstMarked),
                parent),
      m_book(book)
{
    setPlaceholder(tr("Number, name or initials"));
    auto* edit = static_cast<SuggestEdit*>(line());
    connect(edit, &QLineEdit::textEdited, this, [this] { m_number.clear(); });
    connect(edit, &SuggestEdit::taken, this, [this](const Suggestion& suggestion) {
        m_number = suggestion.value;
        Q_EMIT edited();
    });
    connect(edit, &QLineEdit::editingFinished, this, &MemberChooser::settle);
}

QString MemberChooser::text() const
{
    return m_number.isEmpty() ? LineField::text().trimmed() : m_number;
}

void MemberChooser::setText(const QString& number)
{
    const auto member =
        number.isEmpty() ? std::nullopt : m_book.members().findByNumber(fromText(number));
    m_number = member ? number : QString();
    LineField::setText(member ? shownAs(*member) : number);
}

std::vector<Suggestion> MemberChooser::suggest(const QString& typed) const
{
    if (typed.isEmpty())
        return {};
    std::vector<MemberId> ids = m_book.members().ids({.search = fromText(typed)});
    // Who has just this number comes first, whatever else it is part of.
    if (const auto exact = m_book.members().findByNumber(fromText(typed))) {
        std::erase(ids, exact->id);
        ids.insert(ids.begin(), exact->id);
    }
    ids.resize(std::min(ids.size(), kMostSuggested));
    std::vector<Suggestion> suggestions;
    for (const members::Member& member : m_book.members().rows(ids))
        suggestions.push_back({toText(member.data.number), shownAs(member), asideOf(member)});
    return suggestions;
}

void MemberChooser::settle()
{
    if (!m_number.isEmpty() || line()->isReadOnly())
        return;
    const QString typed = LineField::text().trimmed();
    const std::vector<Suggestion> found = suggest(typed);
    const bool isClear = found.size() == 1 || (!found.empty() && found.front().value == typed);
    if (!isClear)
        return;
    setText(found.front().value);
    Q_EMIT edited();
}

} // namespace coop::ui
