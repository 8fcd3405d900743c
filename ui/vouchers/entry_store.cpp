// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/entry_store.h"

#include "core/book/ledger_desks.h"
#include "ui/text/format.h"

#include <QTimer>

namespace coop::ui {

namespace {

constexpr int kRestMs = 500;
constexpr std::string_view kName = "voucher";

} // namespace

EntryStore::EntryStore(BookSession& session, QObject* parent) : QObject(parent), m_session(session), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kRestMs);
    connect(m_timer, &QTimer::timeout, this, &EntryStore::flush);
    connect(&session, &BookSession::closed, this, &EntryStore::flush);
}

EntryStore::~EntryStore()
{
    if (m_session.isOpen())
        flush();
}

std::optional<KeptEntry> EntryStore::load() const
{
    const auto all = m_session.book().ledger().unfinished();
    const auto found = all.find(std::string(kName));
    return found == all.end() ? std::nullopt : fromKeptText(toText(found->second));
}

void EntryStore::keep(const EntryTexts& texts, const EntryAim& aim)
{
    if (m_session.isReadOnly())
        return;
    m_waiting = toKeptText(texts, aim);
    m_timer->start();
}

void EntryStore::forget()
{
    m_timer->stop();
    m_waiting.clear();
    if (m_session.isReadOnly())
        return;
    m_session.book().ledger().forgetUnfinished(kName);
    m_isKept = false;
}

void EntryStore::flush()
{
    m_timer->stop();
    if (m_waiting.isEmpty() || m_session.isReadOnly())
        return;
    m_session.book().ledger().keepUnfinished(kName, fromText(m_waiting));
    m_waiting.clear();
    m_isKept = true;
    Q_EMIT kept();
}

} // namespace coop::ui
