// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/posting_desk.h"
#include "ui/forms/form_panel.h"
#include "ui/forms/suggest_field.h"
#include "ui/shell/book_session.h"

namespace coop::ui {

/// A state grant is used: for an asset, which makes it the members' common property (311), or for training, information
/// and marketing. At most what the project has left on 235.
class GrantUseForm final : public QWidget {
    Q_OBJECT
public:
    explicit GrantUseForm(BookSession& session, QWidget* parent = nullptr);

    /// Opened, or put away again.
    void toggle();
    /// After a change of the book.
    void refresh();

Q_SIGNALS:
    void notice(const QString& text);
    void voucherMade(qint64 voucher);

private:
    [[nodiscard]] Issues check(const Fields& fields) const;
    [[nodiscard]] std::vector<Suggestion> projects(const QString& typed) const;
    [[nodiscard]] std::vector<Suggestion> accounts(const QString& typed) const;
    [[nodiscard]] posting::GrantUse read(const Fields& fields, Issues& issues) const;
    /// What the project has left, as far as it was received by then.
    [[nodiscard]] Money unused(const std::string& project, Date day) const;
    void showUnused();
    void save();

    BookSession& m_session;
    FormPanel* m_form;
    SuggestField* m_project;
    book::DraftId m_id;
};

} // namespace coop::ui
