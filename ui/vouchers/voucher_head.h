// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/vouchers/entry_text.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace coop::ui {

/// The head of the paper: kind and number, day, attachments, invoice.
class VoucherHead final : public QWidget {
    Q_OBJECT
public:
    explicit VoucherHead(QWidget* parent = nullptr);

    /// Puts the head into `texts`; the lines stay.
    void read(EntryTexts& texts) const;
    void show(const EntryTexts& texts);
    void setNumber(const QString& number);
    void setReadOnly(bool readOnly);
    [[nodiscard]] std::optional<Date> day() const;
    [[nodiscard]] ledger::VoucherKind kind() const;
    void focusOn(std::string_view field);
    void showIssues(const Issues& issues);

Q_SIGNALS:
    void edited();
    /// Enter behind the last field.
    void passed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* makeEdit(const char* name, const QString& accessible, int width);
    void step(int days);
    void tidyDay();

    QComboBox* m_kind;
    QLabel* m_number;
    QLineEdit* m_date;
    QLineEdit* m_attachments;
    QLineEdit* m_invoice;
    QString m_note;
};

} // namespace coop::ui
