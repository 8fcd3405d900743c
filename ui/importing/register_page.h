// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/export_rows.h"
#include "ui/shell/page.h"

#include <QPointer>

class QPushButton;

namespace coop::ui {

/// A page of rows that are entered, imported and exported: what such pages have in common.
class RegisterPage : public Page {
    Q_OBJECT
public:
    RegisterPage(BookSession& session, Interaction& interaction, exchange::ImportKind kind,
                 const QString& addText, QWidget* parent = nullptr);

    ~RegisterPage() override;

    QList<QWidget*> headerWidgets() override;
    bool acceptFile(const QString& file) override;
    void reveal(const QString& target) override;
    [[nodiscard]] bool hasUnsavedEntry() const override;

protected:
    /// What the buttons mean now; a page of several tables changes it with its table.
    void setSubject(exchange::ImportKind kind, const QString& addText);
    void setExportEnabled(bool enabled);
    virtual void startNew() = 0;
    [[nodiscard]] virtual ExportSource exportSource() const = 0;

    void openImport(const QString& file = {});
    /// Of something that is not the page's main subject.
    void openImportOf(exchange::ImportKind kind, const QString& file = {});
    /// Why nothing can be entered, or empty.
    [[nodiscard]] QString refusal() const;

private:
    exchange::ImportKind m_kind;
    QPushButton* m_export;
    QPushButton* m_import;
    QPushButton* m_add;
    /// The header takes the buttons over as its children; they go with the page all the same.
    QList<QPointer<QWidget>> m_header;
};

} // namespace coop::ui
