// SPDX-License-Identifier: GPL-3.0-or-later
// The four tables of the page and the desks behind them.
#include "ui/contributions/contributions_page.h"

#include "ui/contributions/contribution_form.h"
#include "ui/contributions/grant_use_form.h"
#include "ui/contributions/kind_strip.h"
#include "ui/forms/fact_pane.h"
#include "ui/forms/member_chooser.h"
#include "ui/forms/member_names.h"
#include "ui/forms/merge_issues.h"
#include "ui/forms/segments.h"
#include "ui/forms/words.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <algorithm>

namespace coop::ui {

namespace {

enum When { Ever, OfYear };

template <typename Id> std::optional<std::int64_t> plain(const std::optional<Id>& id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

template <typename Fact> ShownFact shownOf(const Fact& fact, Fields fields)
{
    return {.id = fact.id.value,
            .date = fact.data.date,
            .fields = std::move(fields),
            .reverses = plain(fact.reverses),
            .reversedBy = plain(fact.reversedBy)};
}

/// What a desk said about a write: its issues, or none.
template <typename Written> Issues issuesOf(const Expected<Written, Issues>& written)
{
    return written ? Issues{} : written.error();
}

template <typename Rows, typename IdOf> int lineIn(const Rows& rows, std::int64_t id, IdOf idOf)
{
    const auto found = std::ranges::find(rows, id, idOf);
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

TableColumn<HoldingRow> holdingAmount(const QString& title, Money shares::Holding::*amount)
{
    return {
        .title = title,
        .alignment = Qt::AlignRight,
        .text = [amount](const HoldingRow& row) { return toTextOrDash(row.holding.*amount); },
        .isBefore = [amount](const HoldingRow& a,
                             const HoldingRow& b) { return a.holding.*amount < b.holding.*amount; },
        .isNegative =
            [amount](const HoldingRow& row) { return (row.holding.*amount).isNegative(); }};
}

TableColumn<OpeningRow> openingAmount(const QString& title,
                                      Money shares::OpeningShareDraft::*amount)
{
    return {.title = title,
            .alignment = Qt::AlignRight,
            .text = [amount](const OpeningRow& row) { return toTextOrDash(row.fact.data.*amount); },
            .isBefore =
                [amount](const OpeningRow& a, const OpeningRow& b) {
                    return a.fact.data.*amount < b.fact.data.*amount;
                },
            .isNegative =
                [amount](const OpeningRow& row) { return (row.fact.data.*amount).isNegative(); }};
}

} // namespace

std::vector<ContributionRow> ContributionsPage::rowsOf(std::span<const ContributionId> ids) const
{
    std::vector<shares::Contribution> facts = book().shares().rows(ids);
    std::vector<MemberId> members;
    for (const shares::Contribution& fact : facts)
        members.push_back(fact.memberId);
    const auto names = namesOf(book(), std::move(members));
    std::vector<ContributionRow> rows;
    for (shares::Contribution& fact : facts) {
        const auto name = names.find(fact.memberId);
        rows.push_back({std::move(fact), name == names.end() ? QString() : toText(name->second)});
    }
    return rows;
}

void ContributionsPage::finishPane(FactPane* pane)
{
    pane->panel().setRefusal(refusal());
    connect(&pane->panel(), &FactPanel::saved, this, &Page::notice);
    connect(&pane->panel(), &FactPanel::voucherWanted, this, [this](qint64 voucher) {
        Q_EMIT goTo(PageId::Vouchers, QStringLiteral("voucher:%1").arg(voucher));
    });
}

FactDesk ContributionsPage::contributionDesk()
{
    return {
        .check =
            [this](const Fields& fields) {
                auto read = shares::parseContribution(fields);
                return mergeIssues(std::move(read.issues), book().shares().check(read.value));
            },
        .add =
            [this](const Fields& fields, const book::DraftId& id) {
                const auto read = shares::parseContribution(fields);
                Issues issues = issuesOf(book().shares().add(read.value, id));
                return issues.empty() ? read.issues : issues;
            },
        .reverse =
            [this](std::int64_t fact, Date date, const QString& why, const book::DraftId& id) {
                return issuesOf(
                    book().shares().reverse(ContributionId{fact}, date, fromText(why), id));
            },
        .askReason =
            [this] { return interaction().askText(tr("Reverse this contribution"), tr("Reason")); },
        .tell = [this](const QString& text) { interaction().tell(text); },
        .voucherOf =
            [this](std::int64_t fact) {
                return voucherOf(book(), {book::FactTable::Contribution, fact});
            }};
}

FactDesk ContributionsPage::grantDesk()
{
    return {.check = [](const Fields& fields) { return shares::parseGrant(fields).issues; },
            .add =
                [this](const Fields& fields, const book::DraftId& id) {
                    const auto read = shares::parseGrant(fields);
                    Issues issues = issuesOf(book().shares().addGrant(read.value, id));
                    return issues.empty() ? read.issues : issues;
                },
            .reverse =
                [this](std::int64_t fact, Date date, const QString& why, const book::DraftId& id) {
                    return issuesOf(
                        book().shares().reverseGrant(GrantId{fact}, date, fromText(why), id));
                },
            .askReason =
                [this] {
                    return interaction().askText(tr("Reverse this grant or donation"),
                                                 tr("Reason"));
                },
            .tell = [this](const QString& text) { interaction().tell(text); },
        .voucherOf =
            [this](std::int64_t fact) {
                return voucherOf(book(), {book::FactTable::Grant, fact});
            }};
}

FactDesk ContributionsPage::openingDesk()
{
    return {.check =
                [this](const Fields& fields) {
                    auto read = shares::parseOpeningShare(fields);
                    Issues ofBook;
                    if (!read.value.member.empty() &&
                        !book().members().findByNumber(read.value.member))
                        ofBook.push_back(fields.issue(IssueCode::UnknownMember, "member"));
                    return mergeIssues(std::move(read.issues), std::move(ofBook));
                },
            .add =
                [this](const Fields& fields, const book::DraftId& id) {
                    const auto read = shares::parseOpeningShare(fields);
                    Issues issues = issuesOf(book().shares().addOpeningShare(read.value, id));
                    return issues.empty() ? read.issues : issues;
                },
            .reverse =
                [this](std::int64_t fact, Date, const QString& why, const book::DraftId& id) {
                    return issuesOf(book().shares().reverseOpeningShare(OpeningShareId{fact},
                                                                        fromText(why), id));
                },
            .askReason =
                [this] { return interaction().askText(tr("Reverse this opening"), tr("Reason")); },
            .tell = [this](const QString& text) { interaction().tell(text); },
            .reversalHasDate = false};
}

QWidget* ContributionsPage::buildRows()
{
    using Row = ContributionRow;
    using Sort = book::FactSort;
    const auto key = [](Sort sort) { return static_cast<int>(sort); };
    m_rowModel = new RowModel(
        {{.title = tr("Date"),
          .text = [](const Row& r) { return toText(r.fact.data.date); },
          .sortKey = key(Sort::Date)},
         {.title = tr("Member"),
          .text =
              [](const Row& r) {
                  return toText(r.fact.data.member) + QStringLiteral("  ") + r.name;
              },
          .sortKey = key(Sort::Member)},
         {.title = tr("Kind"),
          .text = [](const Row& r) { return toText(r.fact.data.kind); },
          .sortKey = key(Sort::Kind)},
         {.title = tr("Subscribed"),
          .alignment = Qt::AlignRight,
          .text = [](const Row& r) { return toTextOrDash(r.fact.data.subscribed); },
          .isNegative = [](const Row& r) { return r.fact.data.subscribed.isNegative(); }},
         {.title = tr("Paid in"),
          .alignment = Qt::AlignRight,
          .text = [](const Row& r) { return toTextOrDash(r.fact.data.paid); },
          .isNegative = [](const Row& r) { return r.fact.data.paid.isNegative(); },
          .sortKey = key(Sort::Amount)},
         {.title = tr("Quantity"),
          .alignment = Qt::AlignRight,
          .text = [](const Row& r) { return withUnit(r.fact.data.quantity, r.fact.data.unit); },
          .isNegative = [](const Row& r) { return r.fact.data.quantity.isNegative(); }},
         {.title = tr("Note"), .text = [](const Row& r) { return toText(r.fact.data.note); }}},
        [this](int sort, Qt::SortOrder order) {
            book::FactFilter filter{.search = fromText(m_search), .member = m_member};
            if (m_when->current() == OfYear)
                filter.year = session().year();
            return book().shares().ids(filter, static_cast<Sort>(sort),
                                       order == Qt::AscendingOrder ? book::SortOrder::Ascending
                                                                   : book::SortOrder::Descending);
        },
        [this](std::span<const ContributionId> ids) { return rowsOf(ids); }, key(Sort::Date), this);

    auto* panel = new FactPanel(QStringLiteral("contribution"),
                                {tr("New contribution"), tr("Contribution")}, contributionDesk());
    new ContributionForm(*panel, book());
    m_rows =
        new FactPane(QStringLiteral("contributionTable"), tr("Contributions"),
                     {.model = m_rowModel,
                      .factAt = [this](int line) -> std::optional<ShownFact> {
                          m_rowModel->loadRows(line, line);
                          const ContributionRow* row = m_rowModel->rowAt(line);
                          return row == nullptr
                                     ? std::nullopt
                                     : std::optional(shownOf(
                                           row->fact, ContributionForm::shown(row->fact.data)));
                      },
                      .lineOf =
                          [this](std::int64_t id) {
                              return lineIn(m_rowModel->ids(), id, &ContributionId::value);
                          },
                      .reload = [this] { m_rowModel->reload(); },
                      .markedColumn = 2,
                      .stretchedColumn = 6},
                     panel);
    m_rows->setFirstOrder(0, Qt::DescendingOrder);
    m_when = new Segments(QStringLiteral("contributionWhen"), tr("Which years"),
                          {tr("All years"), QString()});
    m_only = makeButton({}, ButtonRole::Link, QStringLiteral("contributionOnly"));
    m_only->hide();
    m_rows->card().corner()->addWidget(m_only);
    m_rows->card().corner()->addWidget(m_when);
    connect(m_when, &Segments::chosen, m_rows, &FactPane::refresh);
    connect(m_only, &QPushButton::clicked, this, [this] { showOnly(std::nullopt); });
    connect(m_rows, &FactPane::refreshed, this, [this] {
        m_rows->card().setTitle(tr("Contributions: %1").arg(countText(m_rowModel->ids().size())));
    });
    finishPane(m_rows);
    return m_rows;
}

QWidget* ContributionsPage::buildHoldings()
{
    using Row = HoldingRow;
    m_holdingModel = new TableModel<Row>(
        {{.title = tr("Number"),
          .text = [](const Row& r) { return toText(r.number); },
          .isBefore = [](const Row& a,
                         const Row& b) { return compareNatural(a.number, b.number) < 0; }},
         {.title = tr("Name"),
          .text = [](const Row& r) { return r.name; },
          .isBefore = [](const Row& a,
                         const Row& b) { return a.name.localeAwareCompare(b.name) < 0; }},
         {.title = tr("Kind"),
          .text = [](const Row& r) { return toText(r.holding.kind); },
          .isBefore = [](const Row& a, const Row& b) { return a.holding.kind < b.holding.kind; }},
         holdingAmount(tr("Subscribed"), &shares::Holding::subscribed),
         holdingAmount(tr("Paid in"), &shares::Holding::paid),
         {.title = tr("Quantity"),
          .alignment = Qt::AlignRight,
          .text = [](const Row& r) { return quantityText(r.holding.kind, r.holding.quantity); },
          .isBefore = [](const Row& a,
                         const Row& b) { return a.holding.quantity < b.holding.quantity; }}},
        this);
    m_holdings = new TableView(QStringLiteral("holdingTable"), tr("Holdings"));
    m_holdings->setModel(m_holdingModel);
    m_holdingCard = new Card(tr("Holdings"));
    m_holdingCard->body()->addWidget(m_holdings);
    m_holdingCard->body()->addWidget(makeRemark(
        tr("Derived from the rows. A double click or Enter shows the rows a holding is made of.")));
    connect(m_holdings, &TableView::opened, this, [this](int line) {
        const MemberId member =
            m_holdingModel->rows().at(static_cast<std::size_t>(line)).holding.member;
        m_tabs->setCurrentIndex(Rows);
        showOnly(member);
    });
    return m_holdingCard;
}

void ContributionsPage::addGrantFields(FormPanel& form)
{
    using Width = FormPanel::Width;
    auto* date = new DateField(QStringLiteral("date"), tr("Date"));
    auto* kind =
        new ChoiceField(QStringLiteral("kind"), tr("Source"), choicesOf(shares::kGrantKinds));
    auto* amount = new NumberField(QStringLiteral("amount"), tr("Amount (yuan)"),
                                   NumberField::Kind::MoneyInWords);
    for (FieldEdit* field : std::initializer_list<FieldEdit*>{date, kind, amount})
        field->setRequired(true);
    form.add(date);
    form.add(kind);
    form.add(amount, Width::Full);
    form.add(new LineField(QStringLiteral("project"), tr("Project")), Width::Full);
    form.add(new DateField(QStringLiteral("applied_on"), tr("Applied on")));
    form.add(new LineField(QStringLiteral("note"), tr("Note")), Width::Full);
    form.addRemark(makeRemark(
        tr("Property formed by grants and donations is averaged over the members (Law Art. 44); "
           "it is never paid out to who leaves.")));
}

QWidget* ContributionsPage::buildGrants()
{
    using Row = shares::Grant;
    m_grantModel = new TableModel<Row>(
        {{.title = tr("Date"),
          .text = [](const Row& r) { return toText(r.data.date); },
          .isBefore = [](const Row& a, const Row& b) { return a.data.date < b.data.date; }},
         {.title = tr("Source"),
          .text = [](const Row& r) { return toText(r.data.kind); },
          .isBefore = [](const Row& a, const Row& b) { return a.data.kind < b.data.kind; }},
         {.title = tr("Amount"),
          .alignment = Qt::AlignRight,
          .text = [](const Row& r) { return toText(r.data.amount); },
          .isBefore = [](const Row& a, const Row& b) { return a.data.amount < b.data.amount; },
          .isNegative = [](const Row& r) { return r.data.amount.isNegative(); }},
         {.title = tr("Project"),
          .text = [](const Row& r) { return toText(r.data.project); },
          .isBefore = [](const Row& a, const Row& b) { return a.data.project < b.data.project; }},
         {.title = tr("Applied on"), .text = [](const Row& r) { return toText(r.data.appliedOn); }},
         {.title = tr("Note"), .text = [](const Row& r) { return toText(r.data.note); }}},
        this);
    auto* panel =
        new FactPanel(QStringLiteral("grant"),
                      {tr("New grant or donation"), tr("Grant or donation")}, grantDesk());
    addGrantFields(panel->form());
    panel->setFirstField("date");
    m_grants = new FactPane(
        QStringLiteral("grantTable"), tr("Grants and donations"),
        {.model = m_grantModel,
         .factAt = [this](int line) -> std::optional<ShownFact> {
             const shares::Grant* row = m_grantModel->rowAt(line);
             return row == nullptr ? std::nullopt
                                   : std::optional(shownOf(*row, shares::toFields(row->data)));
         },
         .lineOf =
             [this](std::int64_t id) {
                 return lineIn(m_grantModel->rows(), id, [](const Row& r) { return r.id.value; });
             },
         .reload = [this] { reloadGrants(); },
         .markedColumn = 1,
         .stretchedColumn = 3},
        panel);
    finishPane(m_grants);
    addGrantUse();
    return m_grants;
}

void ContributionsPage::addGrantUse()
{
    m_grantUse = new GrantUseForm(session());
    auto* use = makeButton(tr("Use a grant…"), ButtonRole::Link, QStringLiteral("grantUse"));
    use->setEnabled(!session().isReadOnly());
    m_grants->card().corner()->addWidget(use);
    m_grants->card().body()->addWidget(m_grantUse);
    connect(use, &QPushButton::clicked, m_grantUse, &GrantUseForm::toggle);
    connect(m_grantUse, &GrantUseForm::notice, this, &Page::notice);
    connect(m_grantUse, &GrantUseForm::voucherMade, this, [this](qint64 voucher) {
        Q_EMIT goTo(PageId::Vouchers, QStringLiteral("voucher:%1").arg(voucher));
    });
}

void ContributionsPage::addOpeningFields(FormPanel& form)
{
    using Width = FormPanel::Width;
    auto* member = new MemberChooser(QStringLiteral("member"), tr("Member"), book());
    auto* date = new DateField(QStringLiteral("date"), tr("Date"));
    member->setRequired(true);
    date->setRequired(true);
    form.add(member, Width::Full);
    form.add(date);
    const auto amount = [&](const char* field, const QString& label) {
        form.add(new NumberField(QLatin1String(field), label, NumberField::Kind::Money));
    };
    amount("reserve", tr("Reserve share"));
    amount("state", tr("State grant share"));
    amount("donation", tr("Donation share"));
    form.addRemark(
        makeRemark(tr("What was quantified to the member before this book was opened.")));
}

QWidget* ContributionsPage::buildOpenings()
{
    using Row = OpeningRow;
    using Draft = shares::OpeningShareDraft;
    m_openingModel = new TableModel<Row>(
        {{.title = tr("Number"),
          .text = [](const Row& r) { return toText(r.fact.data.member); },
          .isBefore =
              [](const Row& a, const Row& b) {
                  return compareNatural(a.fact.data.member, b.fact.data.member) < 0;
              }},
         {.title = tr("Name"),
          .text = [](const Row& r) { return r.name; },
          .isBefore = [](const Row& a,
                         const Row& b) { return a.name.localeAwareCompare(b.name) < 0; }},
         {.title = tr("Date"),
          .text = [](const Row& r) { return toText(r.fact.data.date); },
          .isBefore = [](const Row& a,
                         const Row& b) { return a.fact.data.date < b.fact.data.date; }},
         openingAmount(tr("Reserve share"), &Draft::reserve),
         openingAmount(tr("State grant share"), &Draft::state),
         openingAmount(tr("Donation share"), &Draft::donation)},
        this);
    auto* panel =
        new FactPanel(QStringLiteral("opening"), {tr("New opening"), tr("Opening")}, openingDesk());
    addOpeningFields(panel->form());
    panel->setKept({"date"});
    panel->setFirstField("member");
    m_openings = new FactPane(QStringLiteral("openingTable"), tr("Member account openings"),
                              {.model = m_openingModel,
                               .factAt = [this](int line) -> std::optional<ShownFact> {
                                   const OpeningRow* row = m_openingModel->rowAt(line);
                                   if (row == nullptr)
                                       return std::nullopt;
                                   Fields fields = shares::toFields(row->fact.data);
                                   for (const char* figure : {"reserve", "state", "donation"})
                                       blankZero(fields, figure);
                                   return shownOf(row->fact, std::move(fields));
                               },
                               .lineOf =
                                   [this](std::int64_t id) {
                                       return lineIn(m_openingModel->rows(), id,
                                                     [](const Row& r) { return r.fact.id.value; });
                                   },
                               .reload = [this] { reloadOpenings(); },
                               .markedColumn = 1,
                               .stretchedColumn = 1},
                              panel);
    finishPane(m_openings);
    return m_openings;
}

} // namespace coop::ui
