// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trades/trades_page.h"

#include "ui/forms/fact_pane.h"
#include "ui/forms/member_chooser.h"
#include "ui/forms/member_names.h"
#include "ui/forms/merge_issues.h"
#include "ui/forms/segments.h"
#include "ui/forms/words.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/trades/product_strip.h"

#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

enum When { OfYear, Ever };

std::optional<std::int64_t> plain(const std::optional<TradeId>& id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

Issues issuesOf(const Expected<trade::Trade, Issues>& written)
{
    return written ? Issues{} : written.error();
}

QString memberText(const TradeRow& row)
{
    return row.fact.memberId ? toText(row.fact.data.member) + QStringLiteral("  ") + row.name
                             : TradesPage::tr("Non-member");
}

ShownFact shownOf(const trade::Trade& trade)
{
    Fields fields = trade::toFields(trade.data);
    blankZero(fields, "quantity");
    return {.id = trade.id.value,
            .date = trade.data.date,
            .fields = std::move(fields),
            .reverses = plain(trade.reverses),
            .reversedBy = plain(trade.reversedBy)};
}

} // namespace

TradesPage::TradesPage(BookSession& session, Interaction& interaction, QWidget* parent)
    : RegisterPage(session, interaction, exchange::ImportKind::Trades, tr("Add trade"), parent),
      m_strip(new ProductStrip)
{
    setObjectName(QStringLiteral("tradesPage"));
    buildModel();
    buildPane();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(m_strip);
    layout->addWidget(m_pane, 1);
}

QString TradesPage::title() const
{
    return tr("Trades");
}

QString TradesPage::searchHint() const
{
    return tr("Member, product, initials, note…");
}

void TradesPage::buildModel()
{
    using Row = TradeRow;
    using Sort = book::FactSort;
    const auto key = [](Sort sort) { return static_cast<int>(sort); };
    m_model = new Model(
        {{.title = tr("Date"),
          .text = [](const Row& r) { return toText(r.fact.data.date); },
          .sortKey = key(Sort::Date)},
         {.title = tr("Member"), .text = memberText, .sortKey = key(Sort::Member)},
         {.title = tr("Direction"),
          .text = [](const Row& r) { return toText(r.fact.data.direction); }},
         {.title = tr("Product"),
          .text = [](const Row& r) { return toText(r.fact.data.product); },
          .sortKey = key(Sort::Kind)},
         {.title = tr("Quantity"),
          .alignment = Qt::AlignRight,
          .text = [](const Row& r) { return withUnit(r.fact.data.quantity, r.fact.data.unit); },
          .isNegative = [](const Row& r) { return r.fact.data.quantity.isNegative(); }},
         {.title = tr("Amount"),
          .alignment = Qt::AlignRight,
          .text = [](const Row& r) { return toText(r.fact.data.amount); },
          .isNegative = [](const Row& r) { return r.fact.data.amount.isNegative(); },
          .sortKey = key(Sort::Amount)},
         {.title = tr("Line"), .text = [](const Row& r) { return toText(r.fact.data.line); }},
         {.title = tr("Note"), .text = [](const Row& r) { return toText(r.fact.data.note); }}},
        [this](int sort, Qt::SortOrder order) {
            book::FactFilter filter{.search = fromText(m_search), .member = m_member};
            if (m_when->current() == OfYear)
                filter.year = session().year();
            return book().trades().ids(filter, static_cast<Sort>(sort),
                                       order == Qt::AscendingOrder ? book::SortOrder::Ascending
                                                                   : book::SortOrder::Descending);
        },
        [this](std::span<const TradeId> ids) { return rowsOf(ids); }, key(Sort::Date), this);
}

void TradesPage::buildPane()
{
    auto* panel = new FactPanel(QStringLiteral("trade"), {tr("New trade"), tr("Trade")}, desk());
    addFields(panel->form());
    panel->setKept({"date", "direction", "product", "unit", "line"});
    panel->setFirstField("member");
    m_pane =
        new FactPane(QStringLiteral("tradeTable"), tr("Trades"),
                     {.model = m_model,
                      .factAt = [this](int line) -> std::optional<ShownFact> {
                          m_model->loadRows(line, line);
                          const TradeRow* row = m_model->rowAt(line);
                          return row == nullptr ? std::nullopt : std::optional(shownOf(row->fact));
                      },
                      .lineOf =
                          [this](std::int64_t id) {
                              const auto found =
                                  std::ranges::find(m_model->ids(), id, &TradeId::value);
                              return found == m_model->ids().end()
                                         ? -1
                                         : static_cast<int>(found - m_model->ids().begin());
                          },
                      .reload = [this] { m_model->reload(); },
                      .markedColumn = 3,
                      .stretchedColumn = 7},
                     panel);
    m_pane->setFirstOrder(0, Qt::DescendingOrder);
    m_when =
        new Segments(QStringLiteral("tradeWhen"), tr("Which years"), {QString(), tr("All years")});
    m_only = makeButton({}, ButtonRole::Link, QStringLiteral("tradeOnly"));
    m_only->hide();
    m_pane->card().corner()->addWidget(m_only);
    m_pane->card().corner()->addWidget(m_when);
    panel->setRefusal(refusal());
    connect(panel, &FactPanel::saved, this, &Page::notice);
    connect(panel, &FactPanel::voucherWanted, this, [this](qint64 voucher) {
        Q_EMIT goTo(PageId::Vouchers, QStringLiteral("voucher:%1").arg(voucher));
    });
    connect(m_when, &Segments::chosen, m_pane, &FactPane::refresh);
    connect(m_only, &QPushButton::clicked, this, [this] { showOnly(std::nullopt); });
    connect(m_pane, &FactPane::refreshed, this, [this] {
        m_pane->card().setTitle(tr("Trades: %1").arg(countText(m_model->ids().size())));
    });
}

void TradesPage::addFields(FormPanel& form)
{
    using Width = FormPanel::Width;
    auto* date = new DateField(QStringLiteral("date"), tr("Date"));
    auto* direction = new ChoiceField(QStringLiteral("direction"), tr("Direction"),
                                      choicesOf(trade::kDirections));
    auto* member = new MemberChooser(QStringLiteral("member"), tr("Member"), book());
    auto* product =
        new SuggestField(QStringLiteral("product"), tr("Product"),
                         [this](const QString& typed) { return suggestProducts(typed); });
    auto* amount = new NumberField(QStringLiteral("amount"), tr("Amount (yuan)"),
                                   NumberField::Kind::MoneyInWords);
    for (FieldEdit* field : std::initializer_list<FieldEdit*>{date, direction, product, amount})
        field->setRequired(true);
    member->setHint(tr("Empty for somebody who is no member."));
    form.add(date);
    form.add(direction);
    form.add(member, Width::Full);
    form.add(product);
    form.add(new ChoiceField(QStringLiteral("line"), tr("Line of business"),
                             choicesOf(trade::kBusinessLines)));
    form.add(
        new NumberField(QStringLiteral("quantity"), tr("Quantity"), NumberField::Kind::Quantity));
    form.add(new LineField(QStringLiteral("unit"), tr("Unit")));
    form.add(amount, Width::Full);
    form.add(new LineField(QStringLiteral("note"), tr("Note")), Width::Full);
    connect(product, &FieldEdit::left, this, &TradesPage::fillUnit);
    connect(product, &SuggestField::taken, this, &TradesPage::fillUnit);
}

FactDesk TradesPage::desk()
{
    return {.check =
                [this](const Fields& fields) {
                    auto read = trade::parseTrade(fields);
                    return mergeIssues(std::move(read.issues), book().trades().check(read.value));
                },
            .add =
                [this](const Fields& fields, const book::DraftId& id) {
                    const auto read = trade::parseTrade(fields);
                    Issues issues = issuesOf(book().trades().add(read.value, id));
                    return issues.empty() ? read.issues : issues;
                },
            .reverse =
                [this](std::int64_t fact, Date date, const QString& why, const book::DraftId& id) {
                    return issuesOf(
                        book().trades().reverse(TradeId{fact}, date, fromText(why), id));
                },
            .askReason =
                [this] { return interaction().askText(tr("Reverse this trade"), tr("Reason")); },
            .tell = [this](const QString& text) { interaction().tell(text); },
            .voucherOf =
                [this](std::int64_t fact) {
                    return voucherOf(book(), {book::FactTable::Trade, fact});
                }};
}

std::vector<Suggestion> TradesPage::suggestProducts(const QString& typed) const
{
    std::vector<Suggestion> suggestions;
    for (const std::string& name : m_products) {
        const QString product = toText(name);
        if (product.contains(typed, Qt::CaseInsensitive) && product != typed)
            suggestions.push_back({product, product, {}});
    }
    return suggestions;
}

void TradesPage::fillUnit()
{
    FormPanel& form = m_pane->panel().form();
    FieldEdit& unit = form.field("unit");
    if (m_pane->panel().isShowingFact() || !unit.text().isEmpty())
        return;
    const std::string product = fromText(form.field("product").text());
    const auto known = std::ranges::find(m_totals, product, &book::ProductTotal::product);
    if (known != m_totals.end())
        unit.setText(toText(known->unit));
}

std::vector<TradeRow> TradesPage::rowsOf(std::span<const TradeId> ids) const
{
    std::vector<trade::Trade> facts = book().trades().rows(ids);
    std::vector<MemberId> members;
    for (const trade::Trade& fact : facts) {
        if (fact.memberId)
            members.push_back(*fact.memberId);
    }
    const auto names = namesOf(book(), std::move(members));
    std::vector<TradeRow> rows;
    for (trade::Trade& fact : facts) {
        const auto name = fact.memberId ? names.find(*fact.memberId) : names.end();
        rows.push_back({std::move(fact), name == names.end() ? QString() : toText(name->second)});
    }
    return rows;
}

Fields TradesPage::blank() const
{
    const Date today = session().clock().today();
    Fields fields;
    fields.set("date", today.year() == session().year().value ? toIso(today) : std::string());
    fields.set("direction", "delivery");
    fields.set("line", "primary");
    return fields;
}

void TradesPage::refresh()
{
    const FiscalYear year = session().year();
    m_totals = book().trades().productTotals(year);
    m_products = book().trades().products();
    m_strip->show(m_totals, year);
    m_when->setText(OfYear, tr("Only %1").arg(year.value));
    m_pane->panel().setBlank(blank());
    m_pane->refresh();
}

void TradesPage::search(const QString& text)
{
    m_search = text.trimmed();
    m_pane->refresh();
}

void TradesPage::startNew()
{
    m_pane->startNew();
}

void TradesPage::showOnly(std::optional<MemberId> member)
{
    m_member = member;
    const auto found = member ? book().members().find(*member) : std::nullopt;
    m_only->setVisible(found.has_value());
    if (found)
        m_only->setText(
            tr("Only %1 %2 ✕").arg(toText(found->data.number), toText(found->data.name)));
    m_pane->refresh();
}

void TradesPage::reveal(const QString& target)
{
    const QString prefix = QStringLiteral("member:");
    if (target.startsWith(prefix))
        showOnly(MemberId{target.mid(prefix.size()).toLongLong()});
    else
        RegisterPage::reveal(target);
}

ExportSource TradesPage::exportSource() const
{
    return {exchange::ImportKind::Trades, title(), m_model->ids().size(),
            [this](std::size_t first, std::size_t count) {
                std::vector<Fields> rows;
                for (const trade::Trade& trade :
                     book().trades().rows(std::span(m_model->ids()).subspan(first, count)))
                    rows.push_back(trade::toFields(trade.data));
                return rows;
            }};
}

} // namespace coop::ui
