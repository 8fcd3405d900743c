// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPrinter>

#include <functional>
#include <memory>

#include "ui/background/task.h"
#include "ui/print/report_painter.h"
#include "ui/print/report_preview.h"
#include "ui/printing/report_choice.h"
#include "ui/printing/report_saver.h"
#include "ui/shell/page.h"
#include "ui/theme/widgets.h"

class QCheckBox;
class QScrollArea;
class QStackedWidget;

namespace coop::ui {

/// The reports that can be printed now: choose one at the left, see its pages at the right, and take it to the
/// printer, to PDF or to a spreadsheet. Paper speaks the language of the window.
class PrintingPage final : public Page {
    Q_OBJECT
public:
    PrintingPage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);
    ~PrintingPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QList<QWidget*> headerWidgets() override;
    /// "dividends", "members" or "contributions".
    void reveal(const QString& target) override;

    /// Lets the user choose a printer, then calls `print`. Tests put their own in place of the dialog.
    using PrinterChooser = std::function<void(std::shared_ptr<QPrinter> printer, std::function<void()> print)>;
    void setPrinterChooser(PrinterChooser chooser) { m_choosePrinter = std::move(chooser); }
    [[nodiscard]] bool isPrepared() const { return m_report != nullptr; }

Q_SIGNALS:
    /// The chosen report is in view, or what forbids it.
    void prepared();
    /// A file was written, or not.
    void savingEnded();

private:
    struct Prepared {
        std::shared_ptr<const ReportPainter> painter{};
        Issues issues{};
    };
    QWidget* buildChoices();
    QWidget* buildPreview();
    void choose(ReportKind kind);
    void prepare();
    void take(Prepared prepared);
    void showMessage(const QString& heading, const QStringList& lines);
    void enableActions(bool canUse);
    void save(FileFormat format);
    void print();
    void printWithDialog(std::shared_ptr<QPrinter> printer, const std::function<void()>& print);
    [[nodiscard]] QString suggestedName(FileFormat format) const;

    ReportRequest m_request;
    std::shared_ptr<const ReportPainter> m_report;
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
    QPushButton* m_print;
    QPushButton* m_xlsx;
    QPushButton* m_csv;
    QPushButton* m_pdf;
    /// The header takes the buttons over as its children; they go with the page all the same.
    QList<QPointer<QWidget>> m_header;
    Task<Prepared> m_task;
};

} // namespace coop::ui
