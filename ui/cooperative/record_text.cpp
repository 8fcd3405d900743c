// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/record_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

template <typename Value, std::size_t N>
ChoiceField::Choices choices(const Word<Value> (&words)[N])
{
    ChoiceField::Choices list;
    for (const Word<Value>& word : words)
        list.emplace_back(toText(word.english), toText(word.value));
    return list;
}

template <typename Value, std::size_t N>
QString wordText(const Word<Value> (&words)[N], std::string_view text)
{
    const auto value = fromWord(words, text);
    return value ? toText(*value) : toText(text);
}

} // namespace

QString toText(members::Vote vote)
{
    switch (vote) {
    case members::Vote::For: return Words::tr("For");
    case members::Vote::Against: return Words::tr("Against");
    case members::Vote::Abstained: return Words::tr("Abstained");
    }
    return {};
}

QString toText(members::Relation relation)
{
    switch (relation) {
    case members::Relation::Kin: return Words::tr("Kin");
    case members::Relation::Firm: return Words::tr("Firm");
    }
    return {};
}

QString toText(members::CircumstanceKind kind)
{
    switch (kind) {
    case members::CircumstanceKind::Suspension: return Words::tr("Suspension on file");
    case members::CircumstanceKind::PerennialCrop: return Words::tr("Perennial crop");
    case members::CircumstanceKind::Disaster: return Words::tr("Disaster");
    case members::CircumstanceKind::Construction: return Words::tr("Project being built");
    case members::CircumstanceKind::Liquidation: return Words::tr("Liquidation");
    case members::CircumstanceKind::BooksElsewhere: return Words::tr("Books kept elsewhere");
    case members::CircumstanceKind::NoBusiness: return Words::tr("Declared without business");
    }
    return {};
}

QString recordCell(exchange::ImportKind kind, std::string_view field, std::string_view text)
{
    if (field == "vote")
        return wordText(members::kVotes, text);
    if (field == "relation")
        return wordText(members::kRelations, text);
    if (field == "kind")
        return kind == exchange::ImportKind::Circumstances ? wordText(members::kCircumstanceKinds, text)
                                                           : wordText(members::kMeetingKinds, text);
    if (field == "amount") {
        const auto amount = parseMoney(text);
        return amount && !amount->isZero() ? toText(*amount) : QString();
    }
    if (field == "filed_on" && text.empty())
        return Words::tr("not filed");
    return toText(text);
}

ChoiceField::Choices voteChoices()
{
    ChoiceField::Choices list = choices(members::kVotes);
    list.insert(list.begin(), {QString(), Words::tr("No vote")});
    return list;
}

ChoiceField::Choices relationChoices()
{
    return choices(members::kRelations);
}

ChoiceField::Choices circumstanceChoices()
{
    return choices(members::kCircumstanceKinds);
}

} // namespace coop::ui
