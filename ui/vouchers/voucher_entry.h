// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/ledger_desks.h"
#include "ui/shell/page.h"
#include "ui/vouchers/entry_sources.h"
#include "ui/vouchers/entry_text.h"

class QLabel;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace coop::ui {

class EntryStore;
class SideCards;
class VoucherGrid;
class VoucherHead;

/// A voucher that is being written, on a sheet like the paper 记账凭证.
class VoucherEntry final : public QWidget {
    Q_OBJECT
public:
    VoucherEntry(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);
    ~VoucherEntry() override;

    /// After a change of the book or the year; what is typed stays.
    void refresh();
    /// Puts something else on the sheet; what stood there is asked after first. False when it stays.
    bool open(const EntryTexts& texts, const EntryAim& aim);
    bool startNew();
    /// Lines of a template: they take the place of an empty sheet or come behind what is there.
    void insert(const std::vector<EntryRow>& rows, const std::vector<EntryField>& sides);
    /// Ctrl+Enter: review and post, or leave as a draft where a second person reviews.
    void save();
    /// Ctrl+S.
    void saveDraft();
    /// Keeps what is typed, at once.
    void flush();
    void focusEntry();
    [[nodiscard]] bool isBlank() const { return texts().isBlank(); }

Q_SIGNALS:
    void notice(const QString& text);
    void toDoWanted();
    void voucherWanted(coop::VoucherId voucher);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Save { Post, Draft };

    void buildSheet(QVBoxLayout& sheet);
    [[nodiscard]] EntryTexts texts() const;
    void show(const EntryTexts& texts, const EntryAim& aim);
    void restoreKept();
    [[nodiscard]] EntryTexts blank() const;
    [[nodiscard]] Date shownDay() const;
    void changed();
    void recheck();
    void showChecks(const ReadEntry& read, const Issues& issues);
    void addProblem(const Issue& issue, const std::vector<int>& rows);
    void showIssues(const ReadEntry& read, const Issues& issues);
    void focusFirst(const ReadEntry& read, const Issues& issues);
    void showLine();
    void showAim();
    void finish(Save how);
    [[nodiscard]] Expected<ledger::Voucher, Issues> write(const ledger::VoucherDraft& draft, Save how);
    [[nodiscard]] Expected<ledger::Voucher, Issues> writeChange(VoucherId voucher, const ledger::VoucherDraft& draft,
                                                                Save how);
    [[nodiscard]] std::optional<Expected<ledger::Voucher, Issues>> writeCorrection(VoucherId voucher,
                                                                                   const ledger::VoucherDraft& draft);

    BookSession& m_session;
    Interaction& m_interaction;
    EntrySources m_sources;
    EntryStore* m_store;
    VoucherHead* m_head;
    VoucherGrid* m_grid;
    SideCards* m_side;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_state;
    QLabel* m_aimText;
    QVBoxLayout* m_problems = nullptr;
    QLabel* m_balanced = nullptr;
    QLabel* m_monthOpen = nullptr;
    QTimer* m_timer;
    EntryAim m_aim;
    book::DraftId m_id;
    bool m_tried = false;
    bool m_restored = false;
    QString m_shownAccount;
};

} // namespace coop::ui
