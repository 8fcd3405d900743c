// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/record_views.h"

#include "core/book/ledger_desks.h"
#include "core/book/record_desk.h"
#include "core/exchange/layout.h"
#include "ui/cooperative/record_text.h"
#include "ui/forms/date_field.h"
#include "ui/forms/member_chooser.h"
#include "ui/importing/import_files.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

using exchange::ImportKind;
using Width = FormPanel::Width;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// Joins a desk of the book, the room's parse function and the view.
template <typename Row, typename Parse>
void connectDesk(RecordSource& source, BookSession& session, Interaction& interaction, book::RecordDesk<Row>& (book::Book::*desk)(),
                 Parse parse)
{
    const auto deskOf = [&session, desk]() -> book::RecordDesk<Row>& { return (session.book().*desk)(); };
    using RowId = decltype(Row::id);
    source.rows = [deskOf] {
        std::vector<RecordRow> rows;
        for (const Row& row : deskOf().all())
            rows.push_back({row.id.value, toFields(row.data)});
        return rows;
    };
    const auto check = [deskOf, parse](const Fields& fields, std::optional<std::int64_t> self) {
        auto read = parse(fields);
        if (!read.isUsable())
            return std::move(read.issues);
        return deskOf().check(read.value, self ? std::optional(RowId{*self}) : std::nullopt);
    };
    source.check = check;
    source.save = [deskOf, parse, check, &interaction](const Fields& fields, std::optional<std::int64_t> self,
                                                       const book::DraftId& draft) {
        Issues said = check(fields, self);
        if (hasErrors(said))
            return Written{.issues = std::move(said)};
        const auto value = parse(fields).value;
        Written written = writeBook(interaction, [&] { return self ? deskOf().change(RowId{*self}, value) : deskOf().add(value, draft); });
        if (written.isWritten)
            written.issues = std::move(said);
        return written;
    };
    source.remove = [deskOf, &interaction](std::int64_t row) {
        return tryToWrite(interaction, [&] {
                   deskOf().remove(RowId{row});
                   return Issues{};
               })
            .isWritten;
    };
}

/// As files of the reader's language call it.
QString titleOf(const RecordView* view, const char* field)
{
    const exchange::ColumnSpec* column = exchange::specOf(view->source().kind, field);
    return column != nullptr ? fieldTitle(*column) : fieldName(field);
}

void line(const RecordView* view, const char* field, Width width = Width::Half, bool isRequired = false)
{
    auto* edit = new LineField(QLatin1String(field), titleOf(view, field));
    edit->setRequired(isRequired);
    view->form().add(edit, width);
}

void date(const RecordView* view, const char* field, bool isRequired = false)
{
    auto* edit = new DateField(QLatin1String(field), titleOf(view, field));
    edit->setRequired(isRequired);
    view->form().add(edit);
}

RecordView* annualReports(BookSession& session, Interaction& interaction)
{
    RecordSource source{.kind = ImportKind::AnnualReports,
                        .objectName = QStringLiteral("annualReport"),
                        .title = Words::tr("Annual reports"),
                        .tab = Words::tr("Reports", "tab"),
                        .addText = Words::tr("Add annual report"),
                        .shownTitle = Words::tr("Annual report"),
                        .columns = {"year", "filed_on", "note"},
                        .first = "year"};
    connectDesk(source, session, interaction, &book::Book::annualReports, members::parseAnnualReport);
    auto* view = new RecordView(std::move(source));
    line(view, "year", Width::Half, true);
    date(view, "filed_on");
    view->form().field("filed_on").setHint(Words::tr("Empty: it was not filed. Due on 30 June of the next year."));
    line(view, "note", Width::Full);
    return view;
}

RecordView* assets(BookSession& session, Interaction& interaction)
{
    RecordSource source{.kind = ImportKind::Assets,
                        .objectName = QStringLiteral("asset"),
                        .title = Words::tr("Things bought with grants"),
                        .tab = Words::tr("Assets", "tab"),
                        .addText = Words::tr("Add thing"),
                        .shownTitle = Words::tr("Thing bought with a grant"),
                        .columns = {"serial", "name", "bought_on", "amount", "grant", "disposed_on", "location"},
                        .first = "serial"};
    connectDesk(source, session, interaction, &book::Book::assets, members::parseAsset);
    auto* view = new RecordView(std::move(source));
    FormPanel& form = view->form();
    line(view, "serial");
    line(view, "name", Width::Half, true);
    date(view, "bought_on");
    form.add(new NumberField(QStringLiteral("amount"), titleOf(view, "amount"), NumberField::Kind::Money));
    for (const char* field : {"grant", "supplier", "invoice", "location", "custodian"})
        line(view, field);
    date(view, "disposed_on");
    line(view, "approval");
    line(view, "note");
    return view;
}

RecordView* circumstances(BookSession& session, Interaction& interaction)
{
    RecordSource source{.kind = ImportKind::Circumstances,
                        .objectName = QStringLiteral("circumstance"),
                        .title = Words::tr("Circumstances"),
                        .addText = Words::tr("Add circumstance"),
                        .shownTitle = Words::tr("Circumstance"),
                        .columns = {"kind", "date_from", "date_to", "document", "note"},
                        .first = "kind"};
    source.blank.set("kind", "suspension");
    connectDesk(source, session, interaction, &book::Book::circumstances, members::parseCircumstance);
    auto* view = new RecordView(std::move(source));
    FormPanel& form = view->form();
    auto* kind = new ChoiceField(QStringLiteral("kind"), titleOf(view, "kind"), circumstanceChoices());
    kind->setRequired(true);
    form.add(kind);
    line(view, "document");
    form.field("document").setHint(Words::tr("Without a document an inspection takes it as said, not as shown."));
    date(view, "date_from", true);
    date(view, "date_to");
    line(view, "note", Width::Full);
    return view;
}

RecordView* relatedParties(BookSession& session, Interaction& interaction)
{
    RecordSource source{.kind = ImportKind::RelatedParties,
                        .objectName = QStringLiteral("relatedParty"),
                        .title = Words::tr("Related parties"),
                        .tab = Words::tr("Related", "tab"),
                        .addText = Words::tr("Add related party"),
                        .shownTitle = Words::tr("Related party"),
                        .columns = {"member", "name", "relation", "bank_account", "note"},
                        .first = "member"};
    source.blank.set("relation", "kin");
    connectDesk(source, session, interaction, &book::Book::relatedParties, members::parseRelatedParty);
    auto* view = new RecordView(std::move(source));
    FormPanel& form = view->form();
    auto* member = new MemberChooser(QStringLiteral("member"), titleOf(view, "member"), session.book());
    member->setRequired(true);
    form.add(member);
    auto* relation = new ChoiceField(QStringLiteral("relation"), titleOf(view, "relation"), relationChoices());
    relation->setRequired(true);
    form.add(relation);
    line(view, "name", Width::Half, true);
    form.field("name").setHint(Words::tr("As vouchers call the person or firm."));
    line(view, "bank_account");
    line(view, "note", Width::Full);
    return view;
}

RecordView* counterparties(BookSession& session, Interaction& interaction)
{
    RecordSource source{.kind = ImportKind::Counterparties,
                        .objectName = QStringLiteral("counterparty"),
                        .title = Words::tr("Counterparties"),
                        .addText = Words::tr("Add counterparty"),
                        .shownTitle = Words::tr("Counterparty"),
                        .columns = {"name", "bank_account", "note"},
                        .first = "name"};
    source.rows = [&session] {
        std::vector<RecordRow> rows;
        for (const ledger::Item& item : session.book().accounts().items(ledger::Detail::Counterparty))
            rows.push_back({item.id.value, ledger::toFields(item.data)});
        return rows;
    };
    source.check = [](const Fields& fields, std::optional<std::int64_t>) { return ledger::parseCounterparty(fields).issues; };
    source.save = [&session, &interaction](const Fields& fields, std::optional<std::int64_t> self, const book::DraftId&) {
        const ledger::ItemDraft item = ledger::parseCounterparty(fields).value;
        book::AccountDesk& desk = session.book().accounts();
        return writeBook(interaction, [&] { return self ? desk.changeItem(ItemId{*self}, item) : desk.addItem(item); });
    };
    auto* view = new RecordView(std::move(source));
    line(view, "name", Width::Half, true);
    line(view, "bank_account");
    line(view, "note", Width::Full);
    return view;
}

} // namespace

std::vector<RecordView*> makeRecordViews(BookSession& session, Interaction& interaction, const QString& refusal)
{
    std::vector<RecordView*> views = {annualReports(session, interaction), assets(session, interaction),
                                      circumstances(session, interaction), relatedParties(session, interaction),
                                      counterparties(session, interaction)};
    for (RecordView* view : views)
        view->finish(refusal);
    return views;
}

} // namespace coop::ui
