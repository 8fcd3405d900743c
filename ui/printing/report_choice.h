// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include "ui/printing/report_source.h"
#include "ui/theme/widgets.h"

namespace coop::ui {

/// One report that can be chosen: its name, what it is, and whether the book has what it needs; a button leads to
/// the page where the missing thing is entered.
class ReportChoice final : public QWidget {
    Q_OBJECT
public:
    explicit ReportChoice(ReportKind kind, QWidget* parent = nullptr);

    [[nodiscard]] ReportKind kind() const { return m_kind; }
    [[nodiscard]] QRadioButton* button() const { return m_button; }
    void setMissing(Missing missing, FiscalYear year);
    [[nodiscard]] Missing missing() const { return m_missing; }
    /// Of a paper that the year needs: what it lacks, by when and why it is due, when it was made.
    void setStatus(const reports::YearPaperStatus& status, FiscalYear year, Date today);
    /// Whether it belongs into the bundle of the year.
    [[nodiscard]] bool isReady() const { return m_isReady; }

Q_SIGNALS:
    void wanted(coop::ui::ReportKind kind);
    /// The user wants to enter what is missing.
    void remedyWanted(coop::ui::Missing missing);

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    void setState(const QString& state, Tone tone);

    ReportKind m_kind;
    Missing m_missing = Missing::Nothing;
    QRadioButton* m_button;
    QLabel* m_state;
    QPushButton* m_remedy;
    QLabel* m_calendar = nullptr;
    bool m_isReady = false;
};

[[nodiscard]] QString titleOf(ReportKind kind);

} // namespace coop::ui
