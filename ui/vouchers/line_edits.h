// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>

#include "ui/forms/suggest_field.h"
#include "ui/vouchers/entry_sources.h"
#include "ui/vouchers/entry_text.h"

namespace coop::ui {

class AmountEdit;

/// The editors of one line of the paper; children of the grid.
class LineEdits final : public QObject {
    Q_OBJECT
public:
    LineEdits(const EntrySources& sources, QWidget* grid);
    ~LineEdits() override;

    [[nodiscard]] EntryRow row() const;
    void setRow(const EntryRow& row);
    /// "voucher.line1.account": tests and assistive programs find them by it.
    void setNumber(int number);
    void setReadOnly(bool readOnly);
    /// The amount of a template belongs here: the empty field says so, and Enter goes there.
    void expectAmount(EntryField side);
    [[nodiscard]] bool expectsCredit() const;
    /// The first detail or expected amount that is not there yet.
    [[nodiscard]] std::optional<EntryPlace> firstGap() const;
    void place(const QRect& line);

    [[nodiscard]] QLineEdit* editor(EntryField field, int detail = 0) const;
    /// What the account asks for, and what is there already.
    [[nodiscard]] const std::vector<ledger::Detail>& details() const { return m_details; }
    /// Where `editor` stands in this line; nothing when it is of another.
    [[nodiscard]] std::optional<EntryPlace> placeOf(const QObject* editor) const;
    [[nodiscard]] QLineEdit* editorOf(std::string_view field) const;
    /// Takes what is marked in an open list; what is typed becomes what it names.
    void settle(QLineEdit& editor);
    void showProblem(std::string_view field, const QString& sentence, Severity severity);
    void clearProblems();

Q_SIGNALS:
    void edited();
    void balanceWanted(coop::ui::EntryField side);

private:
    SuggestEdit* makeEdit(SuggestionSource source, SuggestEdit::Mark mark);
    void showDetails();
    QLineEdit* detailEdit(ledger::Detail kind);
    void dress(QLineEdit* edit);

    const EntrySources& m_sources;
    QWidget* m_grid;
    SuggestEdit* m_summary;
    SuggestEdit* m_account;
    AmountEdit* m_debit;
    AmountEdit* m_credit;
    std::map<ledger::Detail, SuggestEdit*> m_detailEdits;
    std::vector<ledger::Detail> m_details;
    /// The codes behind what the lines show, as long as nobody types in them.
    QString m_code;
    QString m_member;
    QRect m_place;
    int m_number = 0;
    bool m_readOnly = false;
};

} // namespace coop::ui
