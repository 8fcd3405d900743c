// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPrinter>
#include <QWidget>

#include "ui/print/report_painter.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QComboBox;
class QLabel;

namespace coop::ui {

class Card;
class ReportPreview;

/// The bank reconciliation of a month's end as it is printed, with the ways to paper and files.
class ReconciliationView final : public QWidget {
    Q_OBJECT
public:
    ReconciliationView(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void show(const std::string& account, FiscalYear year);
    [[nodiscard]] const reports::ReportTable* table() const;

Q_SIGNALS:
    void notice(const QString& text);

private:
    void fillDays(FiscalYear year);
    void prepare();
    void save(const QString& ending, const QString& filter);
    void print();
    [[nodiscard]] QString suggestedName() const;

    BookSession& m_session;
    Interaction& m_interaction;
    std::string m_account{};
    std::optional<FiscalYear> m_year{};
    std::shared_ptr<const ReportPainter> m_report{};
    QComboBox* m_day;
    QLabel* m_verdict;
    ReportPreview* m_preview;
};

} // namespace coop::ui
