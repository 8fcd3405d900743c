// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace coop::ui {

/// A program whose event handlers may throw: the world's failures and our own bugs that no page has caught end
/// here, are said once, and the window goes on. What was being written has been rolled back by then.
class GuardedApplication final : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    /// Sent from the event loop, never out of the handler that failed.
    void failed(const QString& sentence);
};

} // namespace coop::ui
