// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/entry_text.h"

#include "ui/text/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace coop::ui {

namespace {

constexpr int kForm = 1;

constexpr std::pair<const char*, QString EntryRow::*> kRowTexts[] = {
    {"summary", &EntryRow::summary}, {"account", &EntryRow::account},
    {"member", &EntryRow::member},   {"counterparty", &EntryRow::counterparty},
    {"product", &EntryRow::product}, {"project", &EntryRow::project},
    {"debit", &EntryRow::debit},     {"credit", &EntryRow::credit},
};
constexpr std::pair<const char*, QString EntryTexts::*> kHeadTexts[] = {
    {"date", &EntryTexts::date},       {"kind", &EntryTexts::kind}, {"attachments", &EntryTexts::attachments},
    {"invoice", &EntryTexts::invoice}, {"note", &EntryTexts::note},
};

void keepId(QJsonObject& object, const char* name, const std::optional<VoucherId>& id)
{
    if (id)
        object.insert(QLatin1String(name), QString::number(id->value));
}

std::optional<VoucherId> keptId(const QJsonObject& object, const char* name)
{
    const VoucherId id{object.value(QLatin1String(name)).toString().toLongLong()};
    return id.isValid() ? std::optional(id) : std::nullopt;
}

} // namespace

QString toKeptText(const EntryTexts& texts, const EntryAim& aim)
{
    QJsonObject head{{QStringLiteral("form"), kForm},
                     {QStringLiteral("origin"), toText(toWord(ledger::kOrigins, aim.origin))}};
    for (const auto& [name, text] : kHeadTexts)
        head.insert(QLatin1String(name), texts.*text);
    keepId(head, "changes", aim.changes);
    keepId(head, "corrects", aim.corrects);
    QJsonArray rows;
    for (const EntryRow& row : texts.rows) {
        QJsonObject kept;
        for (const auto& [name, text] : kRowTexts) {
            if (!(row.*text).isEmpty())
                kept.insert(QLatin1String(name), row.*text);
        }
        rows.append(kept);
    }
    head.insert(QStringLiteral("rows"), rows);
    return QString::fromUtf8(QJsonDocument(head).toJson(QJsonDocument::Compact));
}

std::optional<KeptEntry> fromKeptText(const QString& text)
{
    const QJsonObject head = QJsonDocument::fromJson(text.toUtf8()).object();
    if (head.value(QStringLiteral("form")).toInt() != kForm)
        return std::nullopt;
    KeptEntry kept;
    for (const auto& [name, field] : kHeadTexts)
        kept.texts.*field = head.value(QLatin1String(name)).toString();
    for (const QJsonValue& row : head.value(QStringLiteral("rows")).toArray()) {
        EntryRow& read = kept.texts.rows.emplace_back();
        for (const auto& [name, field] : kRowTexts)
            read.*field = row.toObject().value(QLatin1String(name)).toString();
    }
    kept.aim.changes = keptId(head, "changes");
    kept.aim.corrects = keptId(head, "corrects");
    kept.aim.origin = fromWord(ledger::kOrigins, fromText(head.value(QStringLiteral("origin")).toString()))
                          .value_or(ledger::Origin::Manual);
    return kept;
}

} // namespace coop::ui
