// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/exchange/columns.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QLabel;

namespace coop::ui {

class EarlierImports;

/// Before a file is chosen: what can be brought in, an empty table to fill in, and what was imported before.
class FileStep final : public QWidget {
    Q_OBJECT
public:
    FileStep(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void describe(exchange::ImportKind kind);
    void refresh();

Q_SIGNALS:
    void emptyTableWanted();
    void takenBack(const QString& notice);

private:
    QLabel* m_columns;
    EarlierImports* m_earlier;
};

} // namespace coop::ui
