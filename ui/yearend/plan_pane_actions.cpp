// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan pane does when asked: keeping and changing drafts, files, paper, and the proposal.
#include "core/exchange/writers.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/plan_pane.h"
#include "ui/yearend/policy_file.h"
#include "ui/yearend/policy_panel.h"
#include "ui/yearend/ready_policy_menu.h"
#include "ui/yearend/result_panel.h"
#include "ui/yearend/rules_card.h"

#include <QFileInfo>
#include <QMenu>

namespace coop::ui {

using distribution::Plan;
using distribution::Policy;

void PlanPane::buildPolicyMenu()
{
    QMenu* menu = m_policy->policyMenu();
    addReadyPolicies(menu, {}, [this](Policy policy) { usePolicy(std::move(policy)); });
    menu->addSeparator();
    const auto add = [this, menu](const char* name, const QString& text, auto call) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, call);
        return action;
    };
    add("useCharter", tr("The rule of the charter in force"), [this] {
        if (m_charter)
            usePolicy(m_charter->data.policy);
        else
            Q_EMIT notice(tr("No charter is in force in this year; the law's own split holds."));
    });
    add("loadPolicy", tr("Load from a file…"), [this] { loadPolicy(); });
    add("savePolicy", tr("Save as a file…"), [this] { savePolicy(); })->setProperty("reads", true);
}

void PlanPane::showStrip()
{
    DraftStrip::Offers offers;
    if (m_charter)
        offers.charter = toText(std::string_view(m_charter->data.name));
    if (m_lastYear)
        offers.lastYear = tr("%1, posted").arg(m_lastYear->year.value);
    m_strip->show(m_drafts.all(), m_drafts.open(), offers);
}

QString PlanPane::otherName() const
{
    const Against against = m_strip->against();
    if (against.kind == Against::Kind::Charter && m_charter)
        return toText(std::string_view(m_charter->data.name));
    if (against.kind == Against::Kind::LastYear && m_lastYear)
        return QString::number(m_lastYear->year.value);
    for (const OtherDraft& draft : m_drafts.all()) {
        if (draft.id == against.draft)
            return toText(std::string_view(draft.policy.name));
    }
    return {};
}

void PlanPane::saveDraft()
{
    m_saveTimer.stop();
    if (!m_now || m_session.isReadOnly() || !m_drafts.isOfSession() || *m_now == m_drafts.stored())
        return;
    try {
        const bool isRenamed = m_now->policy.name != m_drafts.stored().policy.name;
        m_drafts.save(*m_now);
        if (isRenamed && !m_isLeaving)
            showStrip();
    } catch (const storage::StorageError& error) {
        setChip(m_state, tr("not saved"), Tone::Bad);
        Q_EMIT notice(failureText(error));
    }
}

void PlanPane::openDraft(ScenarioId draft)
{
    if (draft != m_drafts.open()) {
        saveDraft();
        const ScenarioId before = m_drafts.open();
        m_drafts.setOpen(draft);
        loadDraft();
        showStrip();
        // The natural thing to compare a draft with is the one that was open.
        if (m_strip->against().kind == Against::Kind::Nothing)
            m_strip->compareWith({Against::Kind::Draft, before});
        m_planTimer.start();
        return;
    }
    showStrip();
}

void PlanPane::copyDraft()
{
    if (!m_now) {
        m_interaction.tell(tr("Mend what is marked in the policy first."));
        return;
    }
    try {
        saveDraft();
        const ScenarioId before = m_drafts.open();
        m_drafts.add(m_now->policy, tr("Draft"));
        loadDraft();
        showStrip();
        m_strip->compareWith({Against::Kind::Draft, before});
        m_planTimer.start();
        m_policy->focusName();
    } catch (const storage::StorageError& error) {
        Q_EMIT notice(failureText(error));
    }
}

void PlanPane::removeDraft()
{
    const ScenarioId draft = m_drafts.open();
    if (draft == ScenarioId{})
        return;
    try {
        m_saveTimer.stop();
        m_now.reset(); // what was typed last goes with it
        m_drafts.remove(draft);
        loadDraft();
        showStrip();
        m_planTimer.start();
        Q_EMIT notice(tr("Draft removed; Ctrl+Z brings it back."));
    } catch (const storage::StorageError& error) {
        loadDraft();
        Q_EMIT notice(failureText(error));
    }
}

void PlanPane::propose()
{
    if (!m_now || !m_now->surplus)
        return;
    saveDraft();
    try {
        book::DistributionDesk& desk = book().distributions();
        const bool isCorrection = m_distribution && m_distribution->postedOn;
        const auto proposed =
            isCorrection ? desk.proposeCorrection(m_distribution->id, m_now->policy, *m_now->surplus, m_now->priorLoss, m_proposal)
                         : desk.propose(m_drafts.year(), m_now->policy, *m_now->surplus, m_now->priorLoss, m_proposal);
        if (!proposed) {
            m_rules->showRefusals(proposed.error());
            return;
        }
        m_proposal = book::newDraftId();
        Q_EMIT notice(tr("Proposed: %1 · %2")
                          .arg(toText(std::string_view(proposed->policy.name)), toText(book::shortHash(proposed->planHash))));
        Q_EMIT goTo(PageId::YearEnd, QStringLiteral("adoption"));
    } catch (const storage::StorageError& error) {
        m_interaction.tell(failureText(error));
    }
}

void PlanPane::search(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_result->setFilter(std::nullopt);
        return;
    }
    const auto ids = book().members().ids({.search = fromText(text.trimmed())});
    m_result->setFilter(std::set<MemberId>(ids.begin(), ids.end()));
}

void PlanPane::reveal(const QString& target)
{
    const QString kind = target.section(QLatin1Char(':'), 0, 0);
    const QString value = target.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("stage")) {
        m_policy->revealStage(value.toULong());
    } else if (kind == QLatin1String("surplus")) {
        m_policy->focusSurplus();
    } else if (kind == QLatin1String("member") && m_result->plan()) {
        const Plan& shown = *m_result->plan();
        for (std::size_t line = 0; line < shown.members.size(); ++line) {
            if (shown.memberAt(line).id.value == value.toLongLong())
                m_result->chooseMember(line);
        }
    }
}

bool PlanPane::acceptFile(const QString& file)
{
    if (!file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || m_session.isReadOnly())
        return false;
    if (m_drafts.areOfOther())
        refresh();
    return readPolicy(file);
}

void PlanPane::usePolicy(Policy policy)
{
    if (m_drafts.areOfOther())
        refresh();
    const Checked<book::YearEndDraft> read = m_policy->read();
    book::YearEndDraft draft = read.value;
    draft.policy = std::move(policy);
    useDraft(draft);
}

void PlanPane::loadPolicy()
{
    const QString file = m_interaction.chooseFileToOpen(tr("Load a distribution policy"), tr("Policy (*.json)"));
    if (!file.isEmpty())
        (void)readPolicy(file);
}

bool PlanPane::readPolicy(const QString& file)
{
    auto policy = readPolicyFile(file);
    if (!policy) {
        m_interaction.tell(policy.error());
        return true;
    }
    usePolicy(*std::move(policy));
    Q_EMIT notice(tr("Policy loaded: %1").arg(QFileInfo(file).fileName()));
    return true;
}

void PlanPane::savePolicy()
{
    if (!m_now) {
        m_interaction.tell(tr("Mend what is marked in the policy first."));
        return;
    }
    const QString name = toText(std::string_view(m_now->policy.name));
    const QString file = m_interaction.chooseFileToSave(tr("Save the distribution policy"),
                                                        name + QStringLiteral(".json"), tr("Policy (*.json)"));
    if (file.isEmpty())
        return;
    if (const QString problem = writePolicyFile(m_now->policy, file); !problem.isEmpty())
        m_interaction.tell(problem);
    else
        Q_EMIT notice(tr("Saved: %1").arg(file));
}

void PlanPane::exportTable()
{
    const auto shown = m_result->plan();
    if (!shown)
        return;
    saveDraft(); // the seal is that of the book with what was typed last
    const reports::ReportHead head{.cooperative = book().profile().read().name,
                                   .seal = book().seal(),
                                   .printedOn = m_session.clock().today()};
    const reports::ReportTable table = resultTable(*shown, head);
    const QString file = m_interaction.chooseFileToSave(
        tr("Export the result"), toText(std::string_view(table.title)) + QStringLiteral(".xlsx"),
        tr("Spreadsheet (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty())
        return;
    try {
        if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            exchange::writeCsv(fromText(file), table);
        else
            exchange::writeXlsx(fromText(file), table);
        Q_EMIT notice(tr("Saved: %1").arg(file));
    } catch (const exchange::FileError& error) {
        m_interaction.tell(tr("The file cannot be written: %1").arg(QString::fromUtf8(error.what())));
    }
}

void PlanPane::print()
{
    saveDraft();
    Q_EMIT goTo(PageId::Printing, QStringLiteral("dividends"));
}

} // namespace coop::ui
