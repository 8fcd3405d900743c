// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/members_page.h"

#include "core/members/codes.h"
#include "ui/forms/segments.h"
#include "ui/forms/table_fit.h"
#include "ui/forms/words.h"
#include "ui/members/composition_strip.h"
#include "ui/members/member_panel.h"
#include "ui/members/settlement_view.h"
#include "ui/models/row_delegate.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

constexpr int kNameColumn = 1;
constexpr int kEveryKind = -1;
enum When { OfYear, Ever };

QString rolesText(const members::MemberDraft& member)
{
    QStringList roles;
    for (const members::Role role : member.roles)
        roles << toText(role);
    return roles.join(MembersPage::tr(", "));
}

int keyOf(book::MemberSort sort)
{
    return static_cast<int>(sort);
}

} // namespace

MembersPage::MembersPage(BookSession& session, Interaction& interaction, QWidget* parent)
    : RegisterPage(session, interaction, exchange::ImportKind::Members, tr("Add member"), parent),
      m_strip(new CompositionStrip), m_panel(new MemberPanel(session, interaction)), m_middle(new QStackedWidget),
      m_settlement(new SettlementView(session, interaction))
{
    setObjectName(QStringLiteral("membersPage"));
    buildModel();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Tokens::kGap);
    m_middle->addWidget(buildTable());
    m_middle->addWidget(m_settlement);
    columns->addWidget(m_middle, 1);
    columns->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(m_strip);
    layout->addLayout(columns, 1);

    m_panel->setRefusal(refusal());
    connect(m_panel, &MemberPanel::saved, this,
            [this](MemberId, const QString& text) { Q_EMIT notice(text); });
    connect(m_panel, &MemberPanel::newStarted, this, &MembersPage::clearSelection);
    connect(m_panel, &MemberPanel::factsWanted, this, [this](bool contributions, MemberId member) {
        Q_EMIT goTo(contributions ? PageId::Contributions : PageId::Trades,
                    QStringLiteral("member:%1").arg(member.value));
    });
    connect(m_panel, &MemberPanel::incomeWanted, this, [this](MemberId member) {
        Q_EMIT goTo(PageId::YearEnd, QStringLiteral("income/member:%1").arg(member.value));
    });
    connect(m_panel, &MemberPanel::pictureSaved, this, [this](const QString& file) { Q_EMIT notice(tr("Saved: %1").arg(file)); });
    connect(m_panel, &MemberPanel::settlementWanted, this, &MembersPage::showSettlement);
    connect(m_settlement, &SettlementView::backWanted, this, &MembersPage::showTable);
    connect(m_settlement, &SettlementView::notice, this, &Page::notice);
    connect(m_settlement, &SettlementView::voucherWanted, this, [this](VoucherId voucher) {
        Q_EMIT goTo(PageId::Vouchers, QStringLiteral("voucher:%1").arg(voucher.value));
    });
}

QString MembersPage::title() const
{
    return tr("Members");
}

QString MembersPage::searchHint() const
{
    return tr("Name, number, initials, phone…");
}

void MembersPage::buildModel()
{
    using Member = members::Member;
    using Sort = book::MemberSort;
    m_model = new Model(
        {{.title = tr("Number"),
          .text = [](const Member& m) { return toText(m.data.number); },
          .sortKey = keyOf(Sort::Number)},
         {.title = tr("Name"),
          .text = [](const Member& m) { return toText(m.data.name); },
          .sortKey = keyOf(Sort::Name)},
         {.title = tr("Kind"),
          .text = [](const Member& m) { return toText(m.data.kind); },
          .sortKey = keyOf(Sort::Kind)},
         {.title = tr("Roles"), .text = [](const Member& m) { return rolesText(m.data); }},
         {.title = tr("Household"),
          .text = [](const Member& m) { return toText(m.data.household); },
          .sortKey = keyOf(Sort::Household)},
         {.title = tr("Joined"),
          .text = [](const Member& m) { return toText(m.data.joined); },
          .sortKey = keyOf(Sort::Joined)},
         {.title = tr("Left"), .text = [](const Member& m) { return toText(m.data.left); }},
         {.title = tr("Phone"), .text = [](const Member& m) { return toText(m.data.phone); }},
         {.title = tr("Identity number"),
          .text = [](const Member& m) { return toText(members::masked(m.data.idNumber)); }}},
        [this](int key, Qt::SortOrder order) {
            return book().members().ids(filter(), static_cast<Sort>(key),
                                        order == Qt::AscendingOrder ? book::SortOrder::Ascending
                                                                    : book::SortOrder::Descending);
        },
        [this](std::span<const MemberId> ids) { return book().members().rows(ids); },
        keyOf(Sort::Number), this);
}

QWidget* MembersPage::buildTable()
{
    m_table = new TableView(QStringLiteral("memberTable"), tr("Members"));
    m_table->setModel(m_model);
    const auto markOf = [this](int row) {
        const members::Member* member = m_model->rowAt(row);
        return member != nullptr && !members::isMemberOn(member->data, session().year().last())
                   ? RowMark::Muted
                   : RowMark::Plain;
    };
    m_table->setItemDelegate(new RowDelegate(markOf, m_table));
    m_table->setItemDelegateForColumn(
        kNameColumn, new ChipDelegate(
                         markOf,
                         [this](int row) -> ChipDelegate::Chip {
                             const members::Member* member = m_model->rowAt(row);
                             return member != nullptr && member->data.assisted
                                        ? ChipDelegate::Chip{tr("assisted"), Tone::Warning}
                                        : ChipDelegate::Chip{};
                         },
                         m_table));
    connect(m_table, &TableView::currentRowChanged, this, &MembersPage::showSelected);
    connect(m_table, &TableView::opened, this, [this](int row) {
        showSelected(row);
        m_panel->form().focusOn("name");
    });

    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("memberKindFilter"));
    m_kind->setAccessibleName(tr("Kind of member"));
    m_kind->addItem(tr("All kinds"), kEveryKind);
    for (const auto& word : members::kMemberKinds)
        m_kind->addItem(toText(word.value), static_cast<int>(word.value));
    connect(m_kind, &QComboBox::activated, this, &MembersPage::reload);
    m_when = new Segments(QStringLiteral("memberWhen"), tr("Which members"),
                          {QString(), tr("All ever entered")});
    connect(m_when, &Segments::chosen, this, &MembersPage::reload);

    m_card = new Card(tr("Members"));
    m_card->corner()->setSpacing(10);
    m_card->corner()->addWidget(m_when);
    m_card->corner()->addWidget(m_kind);
    m_card->body()->addWidget(m_table);
    return m_card;
}

book::MemberFilter MembersPage::filter() const
{
    book::MemberFilter filter{.search = fromText(m_search.trimmed())};
    if (m_when->current() == OfYear)
        filter.memberOn = session().year().last();
    if (const int kind = m_kind->currentData().toInt(); kind != kEveryKind)
        filter.kind = static_cast<members::MemberKind>(kind);
    return filter;
}

void MembersPage::refresh()
{
    const FiscalYear year = session().year();
    // A year that still runs is judged by today.
    const Date day = std::min(year.last(), std::max(year.first(), session().clock().today()));
    m_strip->show(book().members().composition(day), day);
    m_when->setText(OfYear, tr("Members on %1").arg(toText(year.last())));
    m_panel->refresh();
    if (m_middle->currentWidget() == m_settlement)
        m_settlement->refresh();
    reload();
}

void MembersPage::showSettlement(MemberId member)
{
    m_settlement->showMember(member);
    m_middle->setCurrentWidget(m_settlement);
}

void MembersPage::showTable()
{
    m_middle->setCurrentIndex(0);
}

void MembersPage::reload()
{
    m_selecting = true;
    m_model->reload();
    m_selecting = false;
    m_card->setTitle(tr("Members: %1").arg(countText(m_model->ids().size())));
    if (!m_fitted && m_model->rowCount() > 0) {
        // Nine columns share the width: long words are cut, and the last one takes what is left.
        constexpr int kWidest = 112;
        fitTightly(*m_table, -1, kWidest, kNameColumn);
        m_fitted = true;
    }
    if (const auto shown = m_panel->shown())
        select(*shown);
}

void MembersPage::search(const QString& text)
{
    showTable();
    m_search = text;
    reload();
}

void MembersPage::select(MemberId member)
{
    const std::vector<MemberId>& ids = m_model->ids();
    const auto found = std::ranges::find(ids, member);
    if (found == ids.end())
        return;
    m_selecting = true;
    const QModelIndex index = m_model->index(static_cast<int>(found - ids.begin()), 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_selecting = false;
}

void MembersPage::clearSelection()
{
    m_selecting = true;
    m_table->selectionModel()->clear();
    m_selecting = false;
}

void MembersPage::showSelected(int row)
{
    if (!m_selecting && row >= 0)
        m_panel->show(m_model->idAt(row));
}

void MembersPage::startNew()
{
    showTable();
    clearSelection();
    m_panel->startNew();
    m_panel->form().focusOn("name");
}

void MembersPage::reveal(const QString& target)
{
    const QString prefix = QStringLiteral("member:");
    if (target.startsWith(QLatin1String("settlement:"))) {
        const MemberId leaver{target.section(QLatin1Char(':'), 1).toLongLong()};
        reveal(prefix + QString::number(leaver.value));
        showSettlement(leaver);
        return;
    }
    if (!target.startsWith(prefix)) {
        RegisterPage::reveal(target);
        return;
    }
    const MemberId member{target.mid(prefix.size()).toLongLong()};
    m_panel->show(member);
    // Who left long ago is only found among all.
    if (std::ranges::find(m_model->ids(), member) == m_model->ids().end() &&
        m_panel->shown() == member) {
        m_when->setCurrent(Ever);
        m_kind->setCurrentIndex(0);
        m_search.clear();
        reload();
    }
    select(member);
}

ExportSource MembersPage::exportSource() const
{
    return {.kind = exchange::ImportKind::Members,
            .name = title(),
            .count = m_model->ids().size(),
            .rows = [this](std::size_t first, std::size_t count) {
                std::vector<Fields> rows;
                for (const members::Member& member :
                     book().members().rows(std::span(m_model->ids()).subspan(first, count)))
                    rows.push_back(members::toFields(member.data));
                return rows;
            }};
}

} // namespace coop::ui
