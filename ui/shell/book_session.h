// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "core/book/book.h"
#include "core/book/desks.h"
#include "core/book/import_desk.h"

namespace coop::ui {

/// The book that the window shows and the year it looks at. Pages talk to this, never to SQL.
class BookSession final : public QObject {
    Q_OBJECT
public:
    explicit BookSession(const Clock& clock, QObject* parent = nullptr);
    ~BookSession() override;

    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }
    /// The open book; only while isOpen().
    [[nodiscard]] book::Book& book() const { return *m_book; }
    /// How the book was asked for; a book that was to be written can still be read only.
    [[nodiscard]] book::OpenMode mode() const { return m_mode; }
    [[nodiscard]] bool isReadOnly() const { return !m_book || m_book->isReadOnly(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// Throw storage::StorageError; the book before stays open then.
    void open(const QString& file, book::OpenMode mode = book::OpenMode::ReadWrite);
    void create(const QString& file, const book::NewBook& particulars);
    void close();

    [[nodiscard]] FiscalYear year() const { return m_year; }
    void setYear(FiscalYear year);
    [[nodiscard]] std::vector<FiscalYear> years() const;

    [[nodiscard]] static QString operatorName();

Q_SIGNALS:
    void opened();
    /// The book is about to go; whoever holds on to it lets go now.
    void closed();
    void yearChanged();
    /// After each write, by whatever page.
    void changed(coop::book::Subject subject);

private:
    void adopt(std::unique_ptr<book::Book> book, book::OpenMode mode);

    const Clock& m_clock;
    std::unique_ptr<book::Book> m_book;
    book::OpenMode m_mode = book::OpenMode::ReadWrite;
    FiscalYear m_year;
};

} // namespace coop::ui
