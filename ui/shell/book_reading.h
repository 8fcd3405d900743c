// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include "ui/background/task.h"
#include "ui/shell/book_session.h"
#include "ui/text/issue_text.h"

namespace coop::ui {

/// Reads the book beside the window, with a connection of its own that only reads. While one reading is under way, of
/// several wishes only the last one is kept, so that nobody waits for what nobody wants to see any more.
template <typename Value>
class BookReading {
public:
    using Job = std::function<Value(book::Book&)>;
    using Done = std::function<void(Value)>;
    using Failed = std::function<void(const QString&)>;

    BookReading(BookSession& session, QObject* owner) : m_session(session), m_task(owner) {}

    void read(Job job, Done done, Failed failed)
    {
        m_wanted = Wish{std::move(job), std::move(done), std::move(failed)};
        if (!m_isRunning)
            start();
    }

    /// What is under way will not be delivered.
    void cancel()
    {
        m_wanted.reset();
        if (std::exchange(m_isRunning, false))
            m_task.cancel();
    }

    [[nodiscard]] bool isBusy() const { return m_isRunning; }

private:
    struct Wish {
        Job job;
        Done done;
        Failed failed;
    };

    void start()
    {
        Wish wish = *std::exchange(m_wanted, std::nullopt);
        m_isRunning = true;
        m_task.start(
            [job = std::move(wish.job), file = m_session.book().file(), &clock = m_session.clock()](std::stop_token) {
                const auto book = book::Book::open(file, book::OpenMode::ReadOnly, clock, {});
                return job(*book);
            },
            [this, done = std::move(wish.done)](Value value) {
                if (!goOn())
                    done(std::move(value));
            },
            [this, failed = std::move(wish.failed)](std::exception_ptr error) {
                if (!goOn())
                    failed(reasonOf(std::move(error)));
            });
    }

    /// True when a newer wish takes the place of what has just come.
    bool goOn()
    {
        m_isRunning = false;
        if (!m_wanted)
            return false;
        start();
        return true;
    }

    static QString reasonOf(std::exception_ptr error)
    {
        try {
            std::rethrow_exception(std::move(error));
        } catch (const storage::StorageError& reason) {
            return failureText(reason);
        } catch (const std::exception& reason) {
            return QString::fromUtf8(reason.what());
        }
    }

    BookSession& m_session;
    std::optional<Wish> m_wanted;
    bool m_isRunning = false;
    Task<Value> m_task;
};

} // namespace coop::ui
