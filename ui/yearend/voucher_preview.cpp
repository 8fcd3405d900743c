// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/voucher_preview.h"

#include "core/book/ledger_desks.h"
#include "ui/forms/words.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/yearend/distribution_words.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kVouchersShown = 5;
constexpr int kFrame = 4;
constexpr std::size_t kAccountsShown = 4;

QString sideText(const std::vector<std::string>& accounts)
{
    QStringList texts;
    for (const std::string& account : accounts) {
        if (texts.size() == static_cast<qsizetype>(kAccountsShown))
            return texts.join(QStringLiteral(", ")) + QChar(0x2026);
        texts << toText(std::string_view(account));
    }
    return texts.join(QStringLiteral(", "));
}

void addOnce(std::vector<std::string>& accounts, const std::string& account)
{
    if (std::ranges::find(accounts, account) == accounts.end())
        accounts.push_back(account);
}

} // namespace

VoucherPreview::VoucherPreview(const QString& objectName, BookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_vouchers(new TableView(objectName + QStringLiteral(".vouchers"), tr("Vouchers to be posted"))),
      m_lines(new TableView(objectName + QStringLiteral(".lines"), tr("Entries of the chosen voucher")))
{
    setObjectName(objectName);
    buildModels();
    for (TableView* table : {m_vouchers, m_lines}) {
        table->setSortingEnabled(false);
        table->horizontalHeader()->setSectionsClickable(false);
    }
    const int row = Tokens::kRowHeight * textPercent() / 100;
    m_vouchers->setFixedHeight(row * 2);
    m_lines->setMinimumHeight(row * 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kSmallGap);
    layout->addWidget(m_vouchers);
    layout->addWidget(m_lines, 1);
    connect(m_vouchers, &TableView::currentRowChanged, this, &VoucherPreview::showLines);
}

void VoucherPreview::buildModels()
{
    m_voucherModel = new TableModel<Voucher>(
        {{.title = tr("Purpose"), .text = [](const Voucher& shown) { return wordOf(shown.purpose); }},
         {.title = tr("Day"), .text = [](const Voucher& shown) { return toText(shown.voucher.date); }},
         {.title = tr("Accounts"), .text = [this](const Voucher& shown) { return accountsOf(shown.voucher); }},
         {.title = tr("Entries"), .alignment = Qt::AlignRight,
          .text = [](const Voucher& shown) { return countText(shown.voucher.lines.size()); }},
         {.title = tr("Sum"), .alignment = Qt::AlignRight,
          .text = [](const Voucher& shown) { return toText(ledger::debitOf(shown.voucher)); },
          .isNegative = [](const Voucher& shown) { return ledger::debitOf(shown.voucher).isNegative(); }}},
        this);
    using Line = ledger::LineDraft;
    m_lineModel = new TableModel<Line>(
        {{.title = tr("Summary"), .text = [](const Line& line) { return toText(std::string_view(line.summary)); }},
         {.title = tr("Account"), .text = [this](const Line& line) { return accountText(line, m_day); }},
         {.title = tr("Member"), .text = [](const Line& line) { return toText(std::string_view(line.member)); }},
         {.title = tr("Debit"), .alignment = Qt::AlignRight,
          .text = [](const Line& line) { return line.debit.isZero() ? QString() : toText(line.debit); },
          .isNegative = [](const Line& line) { return line.debit.isNegative(); }},
         {.title = tr("Credit"), .alignment = Qt::AlignRight,
          .text = [](const Line& line) { return line.credit.isZero() ? QString() : toText(line.credit); },
          .isNegative = [](const Line& line) { return line.credit.isNegative(); }}},
        this);
    m_vouchers->setModel(m_voucherModel);
    m_lines->setModel(m_lineModel);
}

QString VoucherPreview::accountText(const ledger::LineDraft& line, Date day)
{
    const auto known = m_names.find(line.account);
    if (known != m_names.end())
        return known->second;
    const ledger::Chart chart = line.chart.value_or(m_session.book().ledger().chartOn(day));
    const auto account = m_session.book().accounts().find(chart, line.account);
    const QString code = toText(std::string_view(line.account));
    return m_names[line.account] = account ? code + QLatin1Char(' ') + toText(std::string_view(account->name)) : code;
}

QString VoucherPreview::accountsOf(const ledger::VoucherDraft& voucher) const
{
    std::vector<std::string> debit;
    std::vector<std::string> credit;
    for (const ledger::LineDraft& line : voucher.lines)
        addOnce(line.debit.isZero() ? credit : debit, line.account);
    return tr("Dr %1 / Cr %2").arg(sideText(debit), sideText(credit));
}

void VoucherPreview::setVouchers(std::vector<posting::DistributionVoucher> vouchers)
{
    m_names.clear();
    const int row = std::max(0, m_vouchers->currentIndex().row());
    m_voucherModel->setRows(std::move(vouchers));
    const int shown = std::clamp(m_voucherModel->rowCount(), 1, kVouchersShown);
    m_vouchers->setFixedHeight(Tokens::kRowHeight * textPercent() / 100 * (shown + 1) + kFrame);
    m_vouchers->fitColumns(2);
    const int count = m_voucherModel->rowCount();
    if (count > 0)
        m_vouchers->setCurrentIndex(m_voucherModel->index(std::min(row, count - 1), 0));
    else
        showLines(-1);
}

void VoucherPreview::showLines(int row)
{
    const Voucher* shown = m_voucherModel->rowAt(row);
    m_day = shown != nullptr ? shown->voucher.date : Date();
    std::vector<ledger::LineDraft> lines = shown != nullptr ? shown->voucher.lines : std::vector<ledger::LineDraft>();
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].summary.empty())
            lines[i].summary = lines[i - 1].summary;
    }
    m_lineModel->setRows(std::move(lines));
    m_lines->fitColumns(0);
}

} // namespace coop::ui
