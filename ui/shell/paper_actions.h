// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

#include "core/reports/dividend_list.h"
#include "core/reports/report_table.h"
#include "ui/background/task.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QWidget;

namespace coop::ui {

/// The head of a paper of the open book, printed today.
[[nodiscard]] reports::ReportHead reportHeadOf(const BookSession& session);

/// Takes what the screen shows to the printer or to a file: PDF, Excel or CSV by the ending.
class PaperActions final : public QObject {
    Q_OBJECT
public:
    PaperActions(Interaction& interaction, QWidget* window);

    void print(const reports::ReportTable& table);
    void save(reports::ReportTable table);

Q_SIGNALS:
    void notice(const QString& text);

private:
    Interaction& m_interaction;
    QWidget* m_window;
    Task<bool> m_task;
};

} // namespace coop::ui
