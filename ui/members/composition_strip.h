// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/date.h"
#include "core/members/composition.h"

namespace coop::ui {

class FigureCard;

/// What the law asks of the membership (Art. 12 and 20): figure, limit, tick or warning.
class CompositionStrip final : public QWidget {
    Q_OBJECT
public:
    explicit CompositionStrip(QWidget* parent = nullptr);
    void show(const members::Composition& composition, Date day);

private:
    FigureCard* m_members;
    FigureCard* m_farmers;
    FigureCard* m_organizations;
    FigureCard* m_others;
};

} // namespace coop::ui
