// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/member_chooser.h"

#include "core/book/desks.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace coop::ui {

namespace {

constexpr std::size_t kMostSuggested = 20;

QString asideOf(const members::Member& member)
{
    QString aside = toText(member.data.kind);
    if (!member.data.household.empty())
        aside += QStringLiteral(" · ") + toText(member.data.household);
    if (member.data.left)
        aside +=
            QStringLiteral(" · ") + QCoreApplication::translate("coop::ui::MemberChooser", "left %1").arg(toText(*member.data.left));
    return aside;
}

} // namespace

QString memberLabel(const members::Member& member)
{
    return toText(member.data.number) + QStringLiteral("  ") + toText(member.data.name);
}

std::vector<Suggestion> suggestMembers(book::Book& book, const QString& typed)
{
    if (typed.isEmpty())
        return {};
    std::vector<MemberId> ids = book.members().ids({.search = fromText(typed)});
    // Who has just this number comes first, whatever else it is part of.
    if (const auto exact = book.members().findByNumber(fromText(typed))) {
        std::erase(ids, exact->id);
        ids.insert(ids.begin(), exact->id);
    }
    ids.resize(std::min(ids.size(), kMostSuggested));
    std::vector<Suggestion> suggestions;
    for (const members::Member& member : book.members().rows(ids))
        suggestions.push_back({toText(member.data.number), memberLabel(member), asideOf(member)});
    return suggestions;
}

MemberChooser::MemberChooser(const QString& field, const QString& label, book::Book& book,
                             QWidget* parent)
    : LineField(field, label,
                new SuggestEdit([this](const QString& typed) { return suggestMembers(m_book, typed); },
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
    LineField::setText(member ? memberLabel(*member) : number);
}

void MemberChooser::settle()
{
    if (!m_number.isEmpty() || line()->isReadOnly())
        return;
    const QString typed = LineField::text().trimmed();
    const std::vector<Suggestion> found = suggestMembers(m_book, typed);
    const bool isClear = found.size() == 1 || (!found.empty() && found.front().value == typed);
    if (!isClear)
        return;
    setText(found.front().value);
    Q_EMIT edited();
}

} // namespace coop::ui
