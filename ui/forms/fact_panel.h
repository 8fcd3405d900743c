// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "core/book/ledger_desks.h"
#include "ui/forms/date_field.h"
#include "ui/forms/entry_panel.h"

namespace coop::ui {

/// The voucher that a row was posted with.
struct FactVoucher {
    std::int64_t id = 0;
    QString text{};
};
/// As it stands in the book; nothing while the row has none.
[[nodiscard]] std::optional<FactVoucher> voucherOf(book::Book& book, const book::FactKey& fact);

/// What a panel needs of the desk behind one kind of posted rows.
struct FactDesk {
    FormPanel::Check check{};
    /// Writes; with an error among the issues nothing was written.
    std::function<Issues(const Fields&, const book::DraftId&)> add{};
    std::function<Issues(std::int64_t fact, Date, const QString& why, const book::DraftId&)>
        reverse{};
    /// Why a row is taken back; nothing when the user turned away.
    std::function<std::optional<QString>()> askReason{};
    /// Says what the user must know before going on.
    std::function<void(const QString&)> tell{};
    /// A reversal may have a day of its own; otherwise it takes the day of the row.
    bool reversalHasDate = true;
    /// Nothing to ask: rows of this kind have no vouchers.
    std::function<std::optional<FactVoucher>(std::int64_t fact)> voucherOf{};
};

/// A posted row as the panel shows it.
struct ShownFact {
    std::int64_t id = 0;
    Date date{};
    Fields fields{};
    std::optional<std::int64_t> reverses{};
    std::optional<std::int64_t> reversedBy{};
};

/// Enters new rows and shows posted ones, which are only ever taken back by a row of their own.
class FactPanel final : public EntryPanel {
    Q_OBJECT
public:
    struct Words {
        QString newTitle{};   ///< "New trade"
        QString shownTitle{}; ///< "Trade"
    };
    FactPanel(const QString& objectName, Words words, FactDesk desk, QWidget* parent = nullptr);

    /// What a new entry starts with; an entry nobody has typed in takes it over at once.
    void setBlank(const Fields& blank);
    /// Which fields keep their text for the next entry.
    void setKept(std::vector<std::string> fields) { m_kept = std::move(fields); }
    /// Where the keyboard starts in the next entry.
    void setFirstField(std::string field) { m_first = std::move(field); }
    /// Why nothing can be written, or empty.
    void setRefusal(const QString& reason);

    /// Back to the entry that was begun, with all that was typed.
    void startNew();
    /// Puts the keyboard into the first field of the entry.
    void begin();
    void show(const ShownFact& fact);
    [[nodiscard]] bool isShowingFact() const { return m_shown.has_value(); }
    [[nodiscard]] bool hasUnsavedEntry() const override
    {
        return m_shown ? m_entry.texts != m_entry.unchanged : form().isChanged();
    }

Q_SIGNALS:
    void saved(const QString& notice);
    /// The panel turned from a posted row to a new entry.
    void newStarted();
    /// Another row or none is shown; whoever hides fields by their content looks again.
    void contentChanged();
    void voucherWanted(qint64 voucher);

private:
    void save();
    void reverse();
    void showState();
    void showVoucher();
    bool attempt(const std::function<void()>& write);

    Words m_words;
    FactDesk m_desk;
    Fields m_blank;
    std::vector<std::string> m_kept;
    std::string m_first;
    QString m_refusal;
    FormPanel::State m_entry;
    book::DraftId m_draft;
    book::DraftId m_reversalDraft;
    std::optional<ShownFact> m_shown;
    QPushButton* m_reverse;
    QPushButton* m_new;
    QPushButton* m_voucher;
    std::int64_t m_voucherId = 0;
    DateField* m_reversalDate;
};

/// "One warning: …" behind a notice of what was saved.
[[nodiscard]] QString warningsText(const Issues& issues);

} // namespace coop::ui
