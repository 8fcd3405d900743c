// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_session.h"

#include "ui/text/format.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace coop::ui {

BookSession::BookSession(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

BookSession::~BookSession() = default;

void BookSession::open(const QString& file, book::OpenMode mode)
{
    // The book that is open already would find itself in use.
    std::error_code error;
    if (m_book && std::filesystem::equivalent(m_book->file(), std::filesystem::path(fromText(file)), error))
        return;
    adopt(book::Book::open(fromText(file), mode, m_clock, {fromText(operatorName())}), mode);
}

void BookSession::create(const QString& file, const book::NewBook& particulars)
{
    adopt(book::Book::create(fromText(file), particulars, m_clock, {fromText(operatorName())}), book::OpenMode::ReadWrite);
}

void BookSession::adopt(std::unique_ptr<book::Book> book, book::OpenMode mode)
{
    close();
    m_mode = mode;
    m_book = std::move(book);
    m_book->onChanged([this](book::Subject subject) { Q_EMIT changed(subject); });
    // The newest year with anything in it: what the accountant is working on.
    m_year = years().front();
    Q_EMIT opened();
}

void BookSession::close()
{
    if (!m_book)
        return;
    Q_EMIT closed(); // pages go while the book is still there
    m_book.reset();
}

void BookSession::setYear(FiscalYear year)
{
    if (year == m_year)
        return;
    m_year = year;
    Q_EMIT yearChanged();
}

std::vector<FiscalYear> BookSession::years() const
{
    return m_book->yearEnd().years();
}

QString BookSession::operatorName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return tr("accountant");
}

} // namespace coop::ui
