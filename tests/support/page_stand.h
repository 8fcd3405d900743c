// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

#include "tests/support/book_builder.h"
#include "tests/support/fake_interaction.h"
#include "ui/shell/book_session.h"
#include "ui/shell/page.h"
#include "ui/text/format.h"

namespace coop::test {

/// A page in a window of its own, refreshed after each write as the main window would do it.
template <typename PageType> class PageStand {
public:
    explicit PageStand(BookBuilder& builder, book::OpenMode mode = book::OpenMode::ReadWrite)
        : m_session(builder.clock())
    {
        builder.close();
        if (mode == book::OpenMode::ReadOnly)
            m_holder = book::Book::open(builder.file(), book::OpenMode::ReadWrite, builder.clock(),
                                        {.name = "other"});
        m_session.open(ui::toText(builder.file().string()));
        auto* layout = new QVBoxLayout(&m_window);
        m_page = new PageType(m_session, interaction);
        layout->addWidget(m_page);
        for (QWidget* action : m_page->headerWidgets()) {
            layout->addWidget(action);
            action->show();
        }
        QObject::connect(&m_session, &ui::BookSession::changed, m_page,
                         [this] { m_page->refresh(); });
        QObject::connect(&m_session, &ui::BookSession::yearChanged, m_page,
                         [this] { m_page->refresh(); });
        QObject::connect(m_page, &ui::Page::notice, m_page,
                         [this](const QString& text) { notices << text; });
        m_window.resize(1250, 840);
        m_window.show();
        // Fields are left when the keyboard goes elsewhere, which only an active window knows.
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window))
            throw std::runtime_error("the window does not become active");
        m_page->refresh();
    }

    [[nodiscard]] PageType& page() { return *m_page; }
    [[nodiscard]] ui::BookSession& session() { return m_session; }
    [[nodiscard]] book::Book& book() { return m_session.book(); }
    [[nodiscard]] QWidget& window() { return m_window; }

    template <typename Widget> [[nodiscard]] Widget& child(const char* name)
    {
        auto* found = m_window.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            throw std::runtime_error(std::string("no such widget: ") + name);
        return *found;
    }

    /// Types over what stands in a field.
    void type(const char* field, const QString& text)
    {
        auto& line = child<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Delete);
        write(line, text);
    }
    /// Key by key; what no key makes comes as from an input method.
    static void write(QLineEdit& line, const QString& text)
    {
        for (const QChar character : text) {
            if (character.unicode() < 0x80) {
                QTest::keyClick(&line, character.toLatin1());
                continue;
            }
            QInputMethodEvent composed;
            composed.setCommitString(character);
            QApplication::sendEvent(&line, &composed);
        }
    }
    [[nodiscard]] QString text(const char* field) { return child<QLineEdit>(field).text(); }
    /// What is said beside a field; empty when nothing is shown.
    [[nodiscard]] QString problem(const QString& field)
    {
        const auto& label =
            child<QLabel>((field + QStringLiteral(".problem")).toLatin1().constData());
        return label.isVisibleTo(&m_window) ? label.text() : QString();
    }
    void choose(const char* box, const char* word)
    {
        auto& choice = child<QComboBox>(box);
        choice.setCurrentIndex(choice.findData(QLatin1String(word)));
    }
    void click(const char* button) { child<QAbstractButton>(button).click(); }
    void pressCtrlEnter(const char* field)
    {
        QTest::keyClick(&child<QWidget>(field), Qt::Key_Return, Qt::ControlModifier);
    }
    void selectRow(const char* table, int row)
    {
        auto& view = child<QAbstractItemView>(table);
        view.setCurrentIndex(view.model()->index(row, 0));
    }
    /// All texts of one column.
    [[nodiscard]] QStringList column(const char* table, int index)
    {
        auto& view = child<QAbstractItemView>(table);
        view.grab(); // painting loads the rows
        QStringList texts;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            texts << view.model()->index(row, index).data().toString();
        return texts;
    }

    FakeInteraction interaction;
    QStringList notices;

private:
    std::unique_ptr<book::Book> m_holder;
    ui::BookSession m_session;
    QWidget m_window;
    PageType* m_page = nullptr;
};

} // namespace coop::test
