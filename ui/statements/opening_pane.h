// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/ledger_desks.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"
#include "ui/statements/opening_lines.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace coop::ui {

class Card;
class ConversionPane;
class Segments;
class TableView;

/// Starting the ledger: from which month, what every account held before it, and whose balances they are. Nothing is
/// posted until both sides agree; what is typed survives in the book until then.
class OpeningPane final : public QWidget {
    Q_OBJECT
public:
    OpeningPane(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();
    /// From the chart of 2007, in a book that began under it.
    void showConversion();

Q_SIGNALS:
    void notice(const QString& text);
    void voucherWanted(coop::VoucherId voucher);
    void importWanted();
    void closingWanted();

private:
    QWidget* buildEntry();
    QWidget* buildDone();
    void buildConversion();
    QWidget* buildSums();
    void fillStart();
    void fillCharts();
    void chooseChart();
    void showPart();
    void load();
    void keep();
    void showSums();
    void accept();
    [[nodiscard]] ledger::Period startMonth() const;
    [[nodiscard]] ledger::Chart chart() const;
    [[nodiscard]] ledger::VoucherDraft draft() const;
    void addLine(ledger::VoucherDraft& draft, const OpeningLine& line) const;
    [[nodiscard]] QString accountName(const QString& code) const;
    [[nodiscard]] QString detailName(const QString& detail) const;

    BookSession& m_session;
    Interaction& m_interaction;
    QStackedWidget* m_stack;
    QComboBox* m_year;
    QComboBox* m_month;
    QComboBox* m_charts;   ///< years up to which the chart of 2007 is used
    Segments* m_parts;     ///< openings or conversion, in books that began under the chart of 2007
    ConversionPane* m_conversion;
    OpeningModel* m_accounts;
    OpeningModel* m_details;
    TableView* m_accountTable;
    TableView* m_detailTable;
    QLabel* m_day;
    QLabel* m_debit;
    QLabel* m_credit;
    QLabel* m_difference;
    QLabel* m_problem;
    QPushButton* m_accept;
    Card* m_done;
    QLabel* m_doneText;
    VoucherId m_voucher{};
    bool m_isLoaded = false;
    std::optional<ledger::Chart> m_loadedChart{};
};

} // namespace coop::ui
