// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <exception>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <utility>

namespace coop::ui {

/// Work beside the window. The job gets a stop token and values, opens what it needs itself (read-only), and
/// returns a value; `done` runs in the thread of `owner` and only if the task is still the wanted one.
/// Destroying or restarting a Task asks the old job to stop and waits for it.
template <typename Value>
class Task {
public:
    using Job = std::function<Value(std::stop_token)>;
    using Done = std::function<void(Value)>;
    using Failed = std::function<void(std::exception_ptr)>;

    explicit Task(QObject* owner) : m_owner(owner) {}

    void start(Job job, Done done, Failed failed)
    {
        const int token = ++*m_token;
        m_thread = std::jthread([owner = QPointer<QObject>(m_owner), current = m_token, token, job = std::move(job),
                                 done = std::move(done), failed = std::move(failed)](std::stop_token stop) {
            const auto deliver = [&](std::function<void()> call) {
                // The owner outlives the thread: its Task joins it.
                QMetaObject::invokeMethod(
                    owner.data(),
                    [current, token, call = std::move(call)] {
                        if (*current == token)
                            call();
                    },
                    Qt::QueuedConnection);
            };
            try {
                auto value = std::make_shared<Value>(job(stop));
                if (!stop.stop_requested())
                    deliver([done, value] { done(std::move(*value)); });
            } catch (...) {
                deliver([failed, error = std::current_exception()] { failed(error); });
            }
        });
    }

    /// Asks the job to stop; its result will not be delivered.
    void cancel()
    {
        ++*m_token;
        m_thread.request_stop();
    }

private:
    QObject* m_owner;
    /// Counts starts and cancels, so a result of an earlier era is not taken for the present one.
    std::shared_ptr<int> m_token = std::make_shared<int>(0);
    std::jthread m_thread;
};

} // namespace coop::ui
