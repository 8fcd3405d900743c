// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/text/explanation.h"

class QTextBrowser;

namespace coop::ui {

class Card;

/// "Why 89,364.80?" for the chosen member: every step with the figures to recompute it by hand.
class ExplanationCard final : public QWidget {
    Q_OBJECT
public:
    explicit ExplanationCard(QWidget* parent = nullptr);

    /// The step with this index is scrolled to and marked; -1 for none.
    void show(const Explanation& explanation, int marked);
    void clear();

Q_SIGNALS:
    void copied();

private:
    Card* m_card;
    QWidget* m_copy;
    QTextBrowser* m_text;
    QString m_plain;
};

} // namespace coop::ui
