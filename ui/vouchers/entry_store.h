// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/shell/book_session.h"
#include "ui/vouchers/entry_text.h"

class QTimer;

namespace coop::ui {

/// Keeps what is half typed in the book, so that a crash or a pulled plug takes nothing but the last half second.
class EntryStore final : public QObject {
    Q_OBJECT
public:
    explicit EntryStore(BookSession& session, QObject* parent = nullptr);
    ~EntryStore() override;

    [[nodiscard]] std::optional<KeptEntry> load() const;
    /// Soon, once the keys rest.
    void keep(const EntryTexts& texts, const EntryAim& aim);
    void forget();
    /// Now, if anything waits.
    void flush();
    [[nodiscard]] bool isKept() const { return m_isKept; }

Q_SIGNALS:
    void kept();

private:
    BookSession& m_session;
    QTimer* m_timer;
    QString m_waiting;
    bool m_isKept = false;
};

} // namespace coop::ui
