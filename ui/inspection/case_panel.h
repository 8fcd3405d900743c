// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/inspection/inspect.h"
#include "ui/inspection/case_form.h"
#include "ui/theme/widgets.h"

class QVBoxLayout;

namespace coop::ui {

/// The word for a case beside its finding and the colour it is seen in; empty where nothing has happened yet.
struct CaseMark {
    QString text{};
    Tone tone = Tone::Neutral;
};
[[nodiscard]] CaseMark markOf(const inspection::FindingCase& of, Date today);

/// The life of one finding: what people did about it, what the cooperative answered, and the next step in place.
class CasePanel final : public QWidget {
    Q_OBJECT
public:
    /// Its forms are called step-O01 and answer-O01.
    CasePanel(const CaseStore& store, const inspection::FindingCase& of, Interaction& interaction, QWidget* parent = nullptr);

Q_SIGNALS:
    void written();

private:
    void addLine(const QString& text, const QString& objectName, Tone tone = Tone::Neutral);

    QVBoxLayout* m_layout;
};

/// The findings of one book as people treat them: how many of each state, the question to the cooperative, one step for several findings,
/// and what is found no more.
class CaseBar final : public QWidget {
    Q_OBJECT
public:
    /// `result` has been treated (see CaseStore): there is a case for each finding.
    CaseBar(const CaseStore& store, const inspection::BookResult& result, Interaction& interaction, QWidget* parent = nullptr);

Q_SIGNALS:
    void written();

private:
    void addGone(const inspection::BookResult& result);

    QVBoxLayout* m_layout;
};

/// "3 new · 1 dismissed", in the order of a case's life.
[[nodiscard]] QString caseCounts(const std::vector<inspection::FindingCase>& cases);

} // namespace coop::ui
