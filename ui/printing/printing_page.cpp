// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printing_page.h"

#include "core/book/year_papers.h"
#include "core/exchange/writers.h"
#include "core/reports/spreadsheet.h"
#include "ui/print/pdf_writer.h"
#include "ui/printing/bundle_writer.h"
#include "ui/printing/paper_store.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace coop::ui {

namespace {

constexpr int kChoicesWidth = 400;
constexpr qsizetype kIssuesShown = 12;

QString filterOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Pdf: return PrintingPage::tr("PDF (*.pdf)");
    case FileFormat::Xlsx: return PrintingPage::tr("Excel (*.xlsx)");
    case FileFormat::Csv: return PrintingPage::tr("CSV (*.csv)");
    }
    return {};
}

} // namespace

PrintingPage::PrintingPage(BookSession& session, Interaction& interaction, QWidget* parent)
    : Page(session, interaction, parent),
      m_group(new QButtonGroup(this)), m_print(makeButton(tr("Print…"), ButtonRole::Secondary, QStringLiteral("printReport"))),
      m_xlsx(makeButton(tr("Excel…"), ButtonRole::Secondary, QStringLiteral("saveXlsx"))),
      m_csv(makeButton(tr("CSV…"), ButtonRole::Secondary, QStringLiteral("saveCsv"))),
      m_pdf(makeButton(tr("Save PDF…"), ButtonRole::Primary, QStringLiteral("savePdf"))),
      m_bundle(makeButton(tr("All as one bundle…"), ButtonRole::Secondary, QStringLiteral("saveBundle"))),
      m_header{m_bundle, m_print, m_xlsx, m_csv, m_pdf}, m_task(this), m_layoutTask(this)
{
    setObjectName(QStringLiteral("printingPage"));
    for (QPushButton* button : {m_bundle, m_print, m_xlsx, m_csv, m_pdf})
        button->setParent(this);
    m_bundle->setToolTip(tr("One PDF of every paper of the year that is ready, and a folder with Excel and CSV of each"));
    m_print->setShortcut(QKeySequence::Print);
    m_pdf->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_choosePrinter = [this](std::shared_ptr<QPrinter> printer, const std::function<void()>& print) {
        printWithDialog(std::move(printer), print);
    };

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(buildChoices());
    layout->addWidget(buildPreview(), 1);

    connect(m_print, &QPushButton::clicked, this, &PrintingPage::print);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(FileFormat::Pdf); });
    connect(m_xlsx, &QPushButton::clicked, this, [this] { save(FileFormat::Xlsx); });
    connect(m_csv, &QPushButton::clicked, this, [this] { save(FileFormat::Csv); });
    connect(m_bundle, &QPushButton::clicked, this, &PrintingPage::saveBundle);
    enableActions(false);
}

PrintingPage::~PrintingPage()
{
    for (const QPointer<QWidget>& widget : m_header)
        delete widget;
}

QWidget* PrintingPage::buildChoices()
{
    auto* card = new Card(tr("Reports"));
    card->setFixedWidth(kChoicesWidth);
    auto* choices = new QWidget;
    choices->setProperty("look", QStringLiteral("scrolled"));
    auto* list = new QVBoxLayout(choices);
    list->setContentsMargins(0, 0, 8, 0);
    list->setSpacing(Tokens::kSmallGap);
    m_choiceScroll = new QScrollArea;
    m_choiceScroll->setWidgetResizable(true);
    m_choiceScroll->setFrameShape(QFrame::NoFrame);
    m_choiceScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choiceScroll->setWidget(choices);
    card->body()->addWidget(m_choiceScroll, 1);
    list->addWidget(makeLabel(tr("What the year needs"), TextRole::Heading));
    bool isOther = false;
    for (const auto& word : kReports) {
        if (!isOther && !isOfYear(word.value)) {
            isOther = true;
            list->addSpacing(Tokens::kGap);
            list->addWidget(makeLabel(tr("All other reports"), TextRole::Heading));
        }
        addChoice(word.value, list);
    }
    list->addStretch(1);
    card->body()->addWidget(makeRemark(
        tr("Every page carries the seal of the book: the code changes with every entry, so a printed list shows "
           "which state of the book it was made from.")));
    (*std::ranges::find(m_choices, m_request.kind, &ReportChoice::kind))->button()->setChecked(true);
    return card;
}

void PrintingPage::addChoice(ReportKind kind, QVBoxLayout* list)
{
    auto* choice = new ReportChoice(kind);
    m_group->addButton(choice->button());
    list->addWidget(choice);
    m_choices.append(choice);
    connect(choice, &ReportChoice::wanted, this, &PrintingPage::choose);
    connect(choice, &ReportChoice::remedyWanted, this, [this](Missing missing) {
        switch (missing) {
        case Missing::Nothing: return;
        case Missing::Members: return void(Q_EMIT goTo(PageId::Members, QStringLiteral("new")));
        case Missing::Contributions: return void(Q_EMIT goTo(PageId::Contributions, QStringLiteral("new")));
        case Missing::Vouchers: return void(Q_EMIT goTo(PageId::Vouchers, QStringLiteral("new")));
        case Missing::Surplus: return void(Q_EMIT goTo(PageId::YearEnd, QStringLiteral("surplus")));
        case Missing::Proposal:
        case Missing::Posting: return void(Q_EMIT goTo(PageId::YearEnd, QStringLiteral("adoption")));
        case Missing::PaymentList: return void(Q_EMIT goTo(PageId::YearEnd, QStringLiteral("payments")));
        }
    });
    if (kind == ReportKind::Members)
        addMask(list);
    auto* line = new QFrame;
    line->setProperty("look", QStringLiteral("line"));
    list->addWidget(line);
}

void PrintingPage::addMask(QVBoxLayout* list)
{
    m_mask = new QCheckBox(tr("Mask identity numbers"));
    m_mask->setObjectName(QStringLiteral("maskIdentity"));
    m_mask->setAccessibleName(m_mask->text());
    m_mask->setToolTip(tr("Shows 110105********0021: for lists that hang in public"));
    m_mask->setChecked(m_request.privacy == reports::Privacy::Masked);
    auto* indented = new QHBoxLayout;
    indented->setContentsMargins(22, 0, 0, 6);
    indented->addWidget(m_mask);
    list->addLayout(indented);
    connect(m_mask, &QCheckBox::toggled, this, [this](bool isMasked) {
        m_request.privacy = isMasked ? reports::Privacy::Masked : reports::Privacy::Full;
        if (m_request.kind == ReportKind::Members)
            prepare();
    });
}

QWidget* PrintingPage::buildPreview()
{
    m_card = new Card;
    m_extent = makeChip({}, Tone::Neutral);
    m_extent->setObjectName(QStringLiteral("reportExtent"));
    m_card->corner()->addWidget(m_extent);

    auto* paper = makeButton(tr("Paper and letters"), ButtonRole::Link, QStringLiteral("paperToggle"));
    paper->setCheckable(true);
    m_card->corner()->addWidget(paper);
    m_panel = new PaperPanel;
    m_panel->hide();
    connect(paper, &QPushButton::toggled, m_panel, &QWidget::setVisible);
    connect(m_panel, &PaperPanel::edited, this, [this] {
        storePaper(m_request.kind, m_panel->settings());
        // Other words are another report; all else is the same on another paper.
        if (m_panel->settings().isBilingual != m_request.isBilingual)
            prepare();
        else
            layOut();
    });

    m_preview = new ReportPreview;
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildMessage());
    m_stack->addWidget(m_preview);
    m_saver = new ReportSaver;
    m_card->body()->addWidget(m_panel);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(m_saver);
    watchSaver();
    return m_card;
}

QWidget* PrintingPage::buildMessage()
{
    auto* message = new QWidget;
    m_messageHead = makeLabel({}, TextRole::Heading);
    m_messageHead->setObjectName(QStringLiteral("reportMessageHead"));
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("reportMessage"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* lines = new QVBoxLayout(message);
    lines->addStretch(1);
    lines->addWidget(m_messageHead, 0, Qt::AlignHCenter);
    lines->addWidget(m_message, 0, Qt::AlignHCenter);
    lines->addStretch(2);
    return message;
}

void PrintingPage::watchSaver()
{
    connect(m_saver, &ReportSaver::saved, this, [this](const QString& file) {
        if (const auto note = std::exchange(m_whenSaved, {}))
            note();
        enableActions(isPrepared());
        Q_EMIT notice(tr("Saved: %1").arg(file));
        Q_EMIT savingEnded();
    });
    connect(m_saver, &ReportSaver::stopped, this, [this] {
        enableActions(isPrepared());
        Q_EMIT notice(tr("Stopped; no file was written"));
        Q_EMIT savingEnded();
    });
    connect(m_saver, &ReportSaver::failed, this, [this](const QString& reason) {
        enableActions(isPrepared());
        interaction().tell(reason);
        Q_EMIT savingEnded();
    });
}

QString PrintingPage::title() const
{
    return tr("Printing");
}

QList<QWidget*> PrintingPage::headerWidgets()
{
    return {m_bundle, m_print, m_xlsx, m_csv, m_pdf};
}

void PrintingPage::reveal(const QString& target)
{
    // "voucher:17" is one voucher of the list, "inspection:2025-12-31" the working paper as of that day.
    const QString name = target.section(QLatin1Char(':'), 0, 0);
    const QString id = target.section(QLatin1Char(':'), 1);
    for (ReportChoice* choice : m_choices) {
        if (choice->button()->objectName() != name)
            continue;
        choose(choice->kind());
        m_choiceScroll->ensureWidgetVisible(choice);
        if (id.isEmpty())
            continue;
        if (choice->kind() == ReportKind::Inspection) {
            m_request.asOf = parseDate(fromText(id));
        } else {
            m_request.voucher = VoucherId{id.toLongLong()};
        }
        prepare();
    }
}

void PrintingPage::refresh()
{
    m_request.year = session().year();
    refreshStates();
    prepare();
}

void PrintingPage::refreshStates()
{
    const std::vector<reports::YearPaperStatus> papers = book::YearPaperDesk(book()).papers(m_request.year);
    const Date today = session().clock().today();
    for (ReportChoice* choice : m_choices) {
        const auto paper = std::ranges::find(papers, toWord(kReports, choice->kind()), &reports::YearPaperStatus::report);
        if (paper != papers.end())
            choice->setStatus(*paper, m_request.year, today);
        else
            choice->setMissing(missingFor(choice->kind(), m_request.year, book()), m_request.year);
    }
}

void PrintingPage::choose(ReportKind kind)
{
    m_request.kind = kind;
    m_request.voucher.reset();
    m_request.asOf.reset();
    for (ReportChoice* choice : m_choices)
        choice->button()->setChecked(choice->kind() == kind);
    prepare();
}

void PrintingPage::prepare()
{
    m_printed = {};
    m_layoutTask.cancel();
    enableActions(false);
    setChip(m_extent, {}, Tone::Neutral);
    m_card->setTitle(titleOf(m_request.kind));
    m_panel->setSettings(storedPaper(m_request.kind));
    m_request.isBilingual = m_panel->settings().isBilingual;
    const auto choice = std::ranges::find(m_choices, m_request.kind, &ReportChoice::kind);
    if (choice != m_choices.end() && forbids((*choice)->missing(), m_request.kind)) {
        m_task.cancel();
        showMessage(tr("There is nothing to print yet"), {(*choice)->button()->accessibleDescription()});
        Q_EMIT prepared();
        return;
    }
    // The book is read by a connection of its own, so a large cooperative does not hold up the window.
    m_task.start(
        [request = m_request, file = book().file(), &clock = session().clock(),
         paper = m_panel->settings()](std::stop_token stop) {
            const auto own = book::Book::open(file, book::OpenMode::ReadOnly, clock, {});
            auto report = makeReport(request, *own, clock.today());
            if (!report)
                return Prepared{.issues = std::move(report.error())};
            if (stop.stop_requested())
                return Prepared{};
            auto kept = std::make_shared<const reports::PrintedReport>(*std::move(report));
            return Prepared{.printed = {kept, std::make_shared<SheetsPainter>(*kept, paper)}};
        },
        [this](Prepared result) { take(std::move(result)); },
        [this](std::exception_ptr error) {
            try {
                std::rethrow_exception(std::move(error));
            } catch (const storage::StorageError& failure) {
                showMessage(tr("The book cannot be read"), {failureText(failure)});
            } catch (const std::exception& failure) {
                showMessage(tr("The report cannot be made"), {QString::fromLocal8Bit(failure.what())});
            }
            Q_EMIT prepared();
        });
}

void PrintingPage::layOut()
{
    if (!m_printed.report)
        return;
    enableActions(false);
    m_layoutTask.start(
        [report = m_printed.report, paper = m_panel->settings()](std::stop_token) {
            return PrintedPages{report, std::make_shared<SheetsPainter>(*report, paper)};
        },
        [this](PrintedPages printed) {
            present(std::move(printed));
            enableActions(isPrepared());
            Q_EMIT prepared();
        },
        [this](std::exception_ptr) { enableActions(isPrepared()); });
}

void PrintingPage::present(PrintedPages printed)
{
    m_printed = std::move(printed);
    m_preview->setPages(m_printed.pages);
    m_stack->setCurrentWidget(m_preview);
    setChip(m_extent, tr("%1 rows on %2 pages").arg(reports::spreadsheetOf(*m_printed.report).rows.size()).arg(m_printed.pages->pageCount()),
            Tone::Neutral);
}

void PrintingPage::take(Prepared result)
{
    if (result.printed.pages) {
        present(std::move(result.printed));
    } else {
        QStringList lines;
        for (const Issue& issue : result.issues)
            lines.append(issueText(issue));
        if (lines.size() > kIssuesShown) {
            const qsizetype more = lines.size() - kIssuesShown;
            lines = lines.mid(0, kIssuesShown);
            lines.append(tr("… and %1 more").arg(more));
        }
        showMessage(tr("The distribution of %1 cannot be planned yet").arg(m_request.year.value), lines);
    }
    enableActions(isPrepared());
    Q_EMIT prepared();
}

void PrintingPage::showMessage(const QString& heading, const QStringList& lines)
{
    m_messageHead->setText(heading);
    m_message->setText(lines.join(QLatin1Char('\n')));
    m_stack->setCurrentIndex(0);
}

void PrintingPage::enableActions(bool canUse)
{
    for (QPushButton* button : {m_print, m_xlsx, m_csv, m_pdf})
        button->setEnabled(canUse && !m_saver->isBusy());
    const auto isInBundle = [](const ReportChoice* choice) { return isOfYear(choice->kind()) && choice->isReady(); };
    m_bundle->setEnabled(!m_saver->isBusy() && std::ranges::any_of(m_choices, isInBundle));
}

QString PrintingPage::suggestedName(FileFormat format) const
{
    return toText(std::string_view(m_printed.report->list.title)) +
           QStringLiteral("-%1").arg(m_request.year.value) + endingOf(format);
}

void PrintingPage::save(FileFormat format)
{
    if (!isPrepared())
        return;
    // While the dialog is open another report may be prepared, or none.
    const PrintedPages printed = m_printed;
    const ReportKind kind = m_request.kind;
    QString file = interaction().chooseFileToSave(tr("Save the report as"), suggestedName(format), filterOf(format));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += endingOf(format);
    m_whenSaved = [this, kind, format] { record({kind}, endingOf(format).mid(1).toStdString()); };
    m_saver->save(printed, format, file);
    enableActions(false);
}

void PrintingPage::saveBundle()
{
    Bundle bundle{.year = m_request.year};
    for (const ReportChoice* choice : m_choices) {
        if (isOfYear(choice->kind()) && choice->isReady())
            bundle.kinds.push_back(choice->kind());
    }
    bundle.folder = interaction().chooseFolder(tr("Folder for the papers of %1").arg(bundle.year.value));
    if (bundle.folder.isEmpty() || m_saver->isBusy())
        return;
    m_whenSaved = [this, kinds = bundle.kinds] { record(kinds, "bundle"); };
    m_saver->run(
        [bundle, file = book().file(), &clock = session().clock()](const PageProgress& progress) {
            const auto own = book::Book::open(file, book::OpenMode::ReadOnly, clock, {});
            return writeBundle(bundle, *own, clock.today(), progress);
        },
        bundle.folder, tr("Paper %v of %m"));
    enableActions(false);
}

void PrintingPage::record(const std::vector<ReportKind>& kinds, std::string_view way)
{
    if (session().isReadOnly())
        return;
    try {
        for (const ReportKind kind : kinds) {
            if (isOfYear(kind))
                book::YearPaperDesk(book()).recordMade(m_request.year, toWord(kReports, kind), way);
        }
    } catch (const storage::StorageError& failure) {
        interaction().tell(failureText(failure));
    }
    refreshStates();
}

void PrintingPage::print()
{
    if (!isPrepared())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pageLayoutFor(*m_printed.pages));
    printer->setDocName(suggestedName(FileFormat::Pdf));
    m_choosePrinter(printer, [this, printer, printed = m_printed, kind = m_request.kind] {
        try {
            if (printPages(*printed.pages, *printer)) {
                record({kind}, "printer");
                Q_EMIT notice(tr("Sent to the printer"));
            } else {
                interaction().tell(tr("The printer does not answer. Is it switched on and connected?"));
            }
        } catch (const exchange::FileError& error) {
            interaction().tell(QString::fromLocal8Bit(error.what()));
        }
    });
}

void PrintingPage::printWithDialog(std::shared_ptr<QPrinter> printer, const std::function<void()>& print)
{
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_printed.pages->pageCount());
    // The dialog holds a plain pointer: the printer lives at least as long.
    connect(dialog, &QPrintDialog::finished, this, [printer] {});
    connect(dialog, qOverload<>(&QPrintDialog::accepted), this, print);
    dialog->open();
}

} // namespace coop::ui
