// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/members/member.h"
#include "ui/forms/suggest_field.h"

namespace coop::ui {

/// Number and name.
[[nodiscard]] QString memberLabel(const members::Member& member);
/// Who fits to what is typed: number, name or initials; a number that is just this one first.
[[nodiscard]] std::vector<Suggestion> suggestMembers(book::Book& book, const QString& typed);

/// A member, chosen by number, name or pinyin initials. text() is his number; what names nobody
/// stays as it was typed, so that the check can say so.
class MemberChooser final : public LineField {
    Q_OBJECT
public:
    MemberChooser(const QString& field, const QString& label, book::Book& book,
                  QWidget* parent = nullptr);

    QString text() const override;
    void setText(const QString& number) override;

private:
    void settle();

    book::Book& m_book;
    /// The number behind what the line shows, as long as nobody types in it.
    QString m_number;
};

} // namespace coop::ui
