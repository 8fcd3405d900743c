// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/consents_view.h"

#include "core/base/field_reader.h"
#include "ui/forms/date_field.h"
#include "ui/forms/form_panel.h"
#include "ui/forms/member_chooser.h"
#include "ui/forms/reason_form.h"
#include "ui/models/table_view.h"
#include "ui/shell/book_write.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kFormWidth = 300;
constexpr std::size_t kLongestDocument = 1000;

} // namespace

ConsentsView::ConsentsView(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction),
      m_table(new TableView(QStringLiteral("consents"), tr("Consents to set off"))), m_form(new FormPanel(QStringLiteral("consent"))),
      m_add(makeButton(tr("Add the consent"), ButtonRole::Primary, QStringLiteral("addConsent"))),
      m_end(new ReasonForm(QStringLiteral("endConsent"),
                           {.link = tr("End the chosen one…"),
                            .sentence = tr("From that day on nothing more is set off by it."),
                            .action = tr("End the consent")},
                           ReasonForm::Asks::Day)),
      m_draft(book::newDraftId())
{
    setObjectName(QStringLiteral("consentsView"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(buildTable(), 1);
    layout->addWidget(buildForm(), 0, Qt::AlignTop);
    connect(m_table, &TableView::currentRowChanged, this, &ConsentsView::showChosen);
    connect(m_form, &FormPanel::submitted, this, &ConsentsView::add);
    connect(m_form, &FormPanel::passed, m_add, qOverload<>(&QWidget::setFocus));
    connect(m_add, &QPushButton::clicked, this, &ConsentsView::add);
    connect(m_end, &ReasonForm::confirmed, this, [this](Date day, const QString&) { end(day); });
}

QWidget* ConsentsView::buildTable()
{
    m_model = new TableModel<Row>(
        {{.title = tr("Member"), .text = [this](const Row& row) {
              const auto name = m_names.find(row.data.member);
              const QString number = toText(std::string_view(row.data.member));
              return name == m_names.end() ? number : number + QLatin1Char(' ') + name->second;
          }},
         {.title = tr("Day"), .text = [](const Row& row) { return toText(row.data.date); }},
         {.title = tr("Up to"), .alignment = Qt::AlignRight,
          .text = [](const Row& row) { return row.data.amount ? toText(*row.data.amount) : tr("all that is owed"); }},
         {.title = tr("Used"), .alignment = Qt::AlignRight, .text = [](const Row& row) { return toTextOrDash(row.used); }},
         {.title = tr("Signed where"), .text = [](const Row& row) { return toText(std::string_view(row.data.document)); }},
         {.title = tr("Ended"), .text = [](const Row& row) { return toText(row.endedOn); }}},
        this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* card = new Card(tr("Consents to set off"));
    card->body()->addWidget(makeRemark(
        tr("What a member owes is only set off against his refunds when he agreed to it; the paper he signed is named here.")));
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_end);
    return card;
}

QWidget* ConsentsView::buildForm()
{
    auto* card = new Card(tr("New consent"));
    card->setFixedWidth(kFormWidth * std::max(100, textPercent()) / 100);
    auto* member = new MemberChooser(QStringLiteral("member"), tr("Member"), m_session.book());
    member->setRequired(true);
    m_form->add(member, FormPanel::Width::Full);
    auto* day = new DateField(QStringLiteral("date"), tr("Day"));
    day->setRequired(true);
    m_form->add(day);
    auto* amount = new NumberField(QStringLiteral("amount"), tr("At most"), NumberField::Kind::Money);
    amount->setHint(tr("Empty: all that he owes"));
    m_form->add(amount);
    auto* document = new LineField(QStringLiteral("document"), tr("Signed where"));
    document->setRequired(true);
    m_form->add(document, FormPanel::Width::Full);
    m_form->setCheck([this](const Fields& fields) { return read(fields).issues; });
    m_form->setFields(blank());
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_add, 0, Qt::AlignRight);
    return card;
}

Fields ConsentsView::blank() const
{
    Fields fields;
    fields.set("date", toIso(m_session.clock().today()));
    return fields;
}

Checked<book::ConsentDraft> ConsentsView::read(const Fields& fields) const
{
    constexpr int kDecimals = 2;
    FieldReader reader(fields);
    book::ConsentDraft draft;
    draft.member = reader.text("member", Need::Required);
    draft.date = reader.date("date", Need::Required).value_or(Date());
    draft.amount = reader.number("amount", parseMoney, kDecimals);
    draft.document = reader.text("document", Need::Required, kLongestDocument);
    return {std::move(draft), reader.takeIssues()};
}

void ConsentsView::refresh()
{
    std::vector<Row> rows = m_session.book().payments().consents();
    m_names.clear();
    for (const Row& row : rows) {
        if (const auto member = m_session.book().members().findByNumber(row.data.member))
            m_names[row.data.member] = toText(std::string_view(member->data.name));
    }
    m_model->setRows(std::move(rows));
    m_table->fitColumns(4);
    const bool canWrite = !m_session.isReadOnly();
    m_form->setReadOnly(!canWrite);
    m_add->setEnabled(canWrite);
    showChosen();
}

void ConsentsView::showChosen()
{
    const Row* row = m_model->rowAt(m_table->currentIndex().row());
    const bool canEnd = row != nullptr && !row->endedOn;
    m_end->setVisible(canEnd);
    m_end->setUsable(!m_session.isReadOnly());
    if (canEnd)
        m_end->setDay(std::max(m_session.clock().today(), row->data.date));
}

void ConsentsView::add()
{
    if (m_session.isReadOnly() || !m_form->isSound())
        return;
    const book::ConsentDraft draft = read(m_form->fields()).value;
    const Written written =
        writeBook(m_interaction, [&] { return m_session.book().payments().addConsent(draft, m_draft); });
    m_form->showIssues(written.issues);
    if (!written.isWritten)
        return;
    m_draft = book::newDraftId();
    m_form->setFields(blank());
    Q_EMIT notice(tr("The consent is on record."));
    refresh();
}

void ConsentsView::end(Date day)
{
    const Row* row = m_model->rowAt(m_table->currentIndex().row());
    if (row == nullptr)
        return;
    const ConsentId id = row->id;
    const Written written = writeBook(m_interaction, [&] { return m_session.book().payments().endConsent(id, day); });
    m_end->showIssues(written.issues);
    if (!written.isWritten)
        return;
    m_end->setOpen(false);
    Q_EMIT notice(tr("The consent is ended."));
    refresh();
}

} // namespace coop::ui
