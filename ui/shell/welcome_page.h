// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/book.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace coop::ui {

/// What the window shows without a book: open one, one of the last ones, or make a new one.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(const Clock& clock, QWidget* parent = nullptr);

    void showRecent(const QStringList& files);
    void setInspectionOffered(bool isOffered);
    /// Puts the cursor into the form for a new book.
    void startNewBook();
    /// What is wrong with the new book's particulars, or empty.
    void showProblem(const QString& text);

Q_SIGNALS:
    void openRequested();
    void recentChosen(const QString& file);
    void inspectionRequested();
    void createRequested(const coop::book::NewBook& particulars);

private:
    void create();

    QVBoxLayout* m_recent;
    QWidget* m_inspection;
    QLineEdit* m_name;
    QLineEdit* m_code;
    QComboBox* m_form;
    QLineEdit* m_firstYear;
    QLabel* m_problem;
};

} // namespace coop::ui
