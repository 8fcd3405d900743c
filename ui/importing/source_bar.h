// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/exchange/columns.h"
#include "core/exchange/sheet.h"

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace coop::ui {

/// Which file is imported, what it holds and how it was read; all of it can be said otherwise.
class SourceBar final : public QWidget {
    Q_OBJECT
public:
    explicit SourceBar(QWidget* parent = nullptr);

    /// A file that is about to be read; nothing is known of it yet.
    void setFile(const QString& file);
    void setKind(exchange::ImportKind kind);
    [[nodiscard]] exchange::ImportKind kind() const;
    /// What was found in the file.
    void showSheet(const exchange::Sheet& sheet);
    /// What the user said about it since.
    [[nodiscard]] exchange::ReadChoice choice() const;
    void setUsable(bool usable);

Q_SIGNALS:
    void fileWanted();
    void kindChosen();
    void bankStatementChosen();
    void choiceChanged();

private:
    struct Choice {
        QLabel* label = nullptr;
        QComboBox* box = nullptr;
    };
    Choice addChoice(QHBoxLayout& row, const QString& text, const QString& name);
    void hideChoices();

    QLabel* m_file;
    QComboBox* m_kind;
    Choice m_sheet;
    Choice m_encoding;
    Choice m_separator;
    exchange::ImportKind m_lastKind{};
};

} // namespace coop::ui
