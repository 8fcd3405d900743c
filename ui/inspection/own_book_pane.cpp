// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/own_book_pane.h"

#include "ui/forms/segments.h"
#include "ui/inspection/content_button.h"
#include "ui/inspection/displays_pane.h"
#include "ui/inspection/explanation_form.h"
#include "ui/inspection/finding_line.h"
#include "ui/inspection/findings_view.h"
#include "ui/inspection/inspection_words.h"
#include "ui/text/format.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

OwnBookPane::OwnBookPane(BookSession& session, Interaction& interaction, Inspector inspector, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_inspector(std::move(inspector)),
      m_status(new CountCard(QStringLiteral("inspection.status"), tr("Operation"), Tone::Neutral)),
      m_leads(new CountCard(QStringLiteral("inspection.integrity"), tr("Leads on money and identity"), Tone::Neutral)),
      m_hints(new CountCard(QStringLiteral("inspection.hints"), tr("Compliance hints"), Tone::Neutral)),
      m_card(new Card(tr("Findings"))), m_findings(new FindingsView(QStringLiteral("ownFindings"), FindingsView::Rows::Open)),
      m_displays(new DisplaysPane(QStringLiteral("ownPictures"), m_inspector, interaction)), m_task(this)
{
    auto* cards = new QHBoxLayout;
    cards->setSpacing(Tokens::kGap);
    for (CountCard* card : {m_status, m_leads, m_hints}) {
        card->setCheckable(false);
        card->setFocusPolicy(Qt::NoFocus);
        card->setAttribute(Qt::WA_TransparentForMouseEvents); // a figure here, not a filter
        cards->addWidget(card, 1);
    }
    auto* busy = new QProgressBar;
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    busy->setFixedSize(120, 8);
    busy->setAccessibleName(tr("The book is being read"));
    m_busy = busy;
    m_busy->hide();
    m_card->corner()->addWidget(m_busy);
    auto* version = makeLabel(tr("Catalogue %1").arg(toText(inspection::kCatalogueVersion)), TextRole::Small);
    version->setProperty("look", QStringLiteral("muted"));
    m_card->corner()->addWidget(version);
    auto* paper = makeButton(tr("Working paper…"), ButtonRole::Secondary, QStringLiteral("workingPaper"));
    paper->setToolTip(tr("The findings with their evidence on paper, to be checked on site and signed"));
    m_card->corner()->addWidget(paper);
    connect(paper, &QPushButton::clicked, this, [this] { Q_EMIT paperWanted(m_asOf); });
    auto* parts = new Segments(QStringLiteral("ownParts"), tr("What is shown of the book"), {tr("Findings"), tr("Pictures")});
    auto* stack = new QStackedWidget;
    stack->addWidget(m_findings);
    stack->addWidget(m_displays);
    parts->setCurrent(0);
    connect(parts, &Segments::chosen, stack, &QStackedWidget::setCurrentIndex);
    connect(m_displays, &DisplaysPane::notice, this, &OwnBookPane::notice);
    m_card->corner()->addWidget(parts);
    m_card->body()->addWidget(stack);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kGap);
    layout->addLayout(cards);
    layout->addWidget(m_card, 1);
    m_findings->showSentence(tr("The book is being read…"));
    connect(m_findings, &FindingsView::evidenceOpened, this, &OwnBookPane::evidenceOpened);
    m_findings->setExtra([this](FindingLine& line) {
        line.body()->addWidget(new ExplanationForm(m_session, m_interaction, line.finding()));
    });
}

bool OwnBookPane::hasUnsavedEntry() const
{
    return std::ranges::any_of(findChildren<ExplanationForm*>(), &ExplanationForm::isChanged);
}

void OwnBookPane::setAsOf(std::optional<Date> asOf)
{
    m_asOf = asOf;
}

void OwnBookPane::search(const QString& text)
{
    m_findings->setFilter(text);
}

void OwnBookPane::refresh()
{
    if (!m_session.isOpen())
        return;
    if (m_isBusy)
        m_isWantedAgain = true;
    else
        read();
}

void OwnBookPane::read()
{
    m_isBusy = true;
    m_busy->show();
    m_task.start(
        [inspect = m_inspector.inspect, file = m_session.book().file(),
         request = inspection::InspectionRequest{.asOf = m_asOf, .latest = m_session.clock().today()}](std::stop_token) { return inspect(file, request); },
        [this](const inspection::BookResult& result) {
            finish();
            // What is being typed stays; the next reading shows what has changed.
            if (!m_isBusy && !hasUnsavedEntry())
                show(result);
        },
        [this](std::exception_ptr error) {
            finish();
            try {
                std::rethrow_exception(std::move(error));
            } catch (const std::exception& reason) {
                m_findings->showSentence(tr("The book could not be inspected: %1").arg(QString::fromUtf8(reason.what())));
            }
        });
}

/// What was asked meanwhile is read now, and the older result is not shown.
void OwnBookPane::finish()
{
    m_isBusy = false;
    m_busy->hide();
    if (std::exchange(m_isWantedAgain, false) && m_session.isOpen())
        read();
}

void OwnBookPane::show(const inspection::BookResult& result)
{
    const inspection::Assessment& assessment = result.assessment;
    const QString day = result.failure ? QString() : tr("as of %1").arg(toText(result.asOf));
    m_status->show(statusText(result), day, toneOf(assessment.status));
    m_leads->show(result.failure ? QString(QChar(0x2014)) : integrityText(assessment.integrity), {}, toneOf(assessment.integrity));
    m_hints->show(result.failure ? QString(QChar(0x2014)) : QString::number(assessment.complianceHints));
    m_card->setTitle(nameOf(result));
    m_findings->show(result);
    if (!result.failure)
        m_displays->setBook(result.path, {.asOf = result.asOf});
    Q_EMIT shown();
}

} // namespace coop::ui
