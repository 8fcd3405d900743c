// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/book/book.h"
#include "ui/forms/fact_panel.h"

class QLabel;

namespace coop::ui {

/// The fields of a contribution, which change with its kind: cash has no quantity, land has its mu
/// and its term, labour is a weight and never capital.
class ContributionForm final : public QObject {
    Q_OBJECT
public:
    ContributionForm(FactPanel& panel, book::Book& book);

    [[nodiscard]] static Fields blank(const std::optional<Date>& day);
    [[nodiscard]] static Fields shown(const shares::ContributionDraft& contribution);

private:
    void addFields(book::Book& book);
    void follow();

    FactPanel& m_panel;
    QLabel* m_weight;
};

} // namespace coop::ui
