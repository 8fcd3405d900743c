// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPrinter>

#include <functional>
#include <memory>

#include "ui/background/task.h"
#include "ui/print/report_preview.h"
#include "ui/printing/paper_panel.h"
#include "ui/printing/report_choice.h"
#include "ui/print/report_saver.h"
#include "ui/shell/page.h"
#include "ui/theme/widgets.h"

class QButtonGroup;
class QCheckBox;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace coop::ui {

/// The print centre. At the left what the year needs, in the order in which it needs it, each with its state, and below all
/// other reports; at the right the pages of the chosen one, on the paper that is set for it. From here to the printer, to
/// PDF or to a spreadsheet, or everything that is ready as one bundle. Paper speaks the language of the window.
class PrintingPage final : public Page {
    Q_OBJECT
public:
    PrintingPage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);
    ~PrintingPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QList<QWidget*> headerWidgets() override;
    /// The name of a report, or "voucher:17".
    void reveal(const QString& target) override;

    /// Lets the user choose a printer, then calls `print`. Tests put their own in place of the dialog.
    using PrinterChooser = std::function<void(std::shared_ptr<QPrinter> printer, std::function<void()> print)>;
    void setPrinterChooser(PrinterChooser chooser) { m_choosePrinter = std::move(chooser); }
    [[nodiscard]] bool isPrepared() const { return m_printed.pages != nullptr; }

Q_SIGNALS:
    /// The chosen report is in view, or what forbids it.
    void prepared();
    /// A file was written, or not.
    void savingEnded();

private:
    struct Prepared {
        PrintedPages printed{};
        Issues issues{};
    };
    QWidget* buildChoices();
    void addChoice(ReportKind kind, QVBoxLayout* list);
    void addMask(QVBoxLayout* list);
    QWidget* buildPreview();
    QWidget* buildMessage();
    void watchSaver();
    void refreshStates();
    void choose(ReportKind kind);
    void prepare();
    /// The chosen report again on the paper of the panel, without reading the book again.
    void layOut();
    void take(Prepared prepared);
    void present(PrintedPages printed);
    void showMessage(const QString& heading, const QStringList& lines);
    void enableActions(bool canUse);
    void save(FileFormat format);
    void saveBundle();
    void print();
    /// Notes in the book that a paper of the year was made, unless it cannot be written.
    void record(const std::vector<ReportKind>& kinds, std::string_view way);
    void printWithDialog(std::shared_ptr<QPrinter> printer, const std::function<void()>& print);
    [[nodiscard]] QString suggestedName(FileFormat format) const;

    ReportRequest m_request;
    PrintedPages m_printed;
    /// What is noted when the running work has ended.
    std::function<void()> m_whenSaved;
    PrinterChooser m_choosePrinter;
    QList<ReportChoice*> m_choices;
    QScrollArea* m_choiceScroll = nullptr;
    QCheckBox* m_mask = nullptr;
    Card* m_card = nullptr;
    QLabel* m_extent = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_messageHead = nullptr;
    QLabel* m_message = nullptr;
    ReportPreview* m_preview = nullptr;
    ReportSaver* m_saver = nullptr;
    PaperPanel* m_panel = nullptr;
    QButtonGroup* m_group;
    QPushButton* m_print;
    QPushButton* m_xlsx;
    QPushButton* m_csv;
    QPushButton* m_pdf;
    QPushButton* m_bundle;
    /// The header takes the buttons over as its children; they go with the page all the same.
    QList<QPointer<QWidget>> m_header;
    Task<Prepared> m_task;
    Task<PrintedPages> m_layoutTask;
};

} // namespace coop::ui
