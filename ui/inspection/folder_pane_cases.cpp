// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen book of the folder pane: its rows are read, and what people decide about its findings.
#include "ui/inspection/case_panel.h"
#include "ui/inspection/finding_line.h"
#include "ui/inspection/findings_view.h"
#include "ui/inspection/folder_pane.h"
#include "ui/inspection/state_filter.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace coop::ui {

namespace {

/// What only several books show of it.
std::vector<inspection::Finding> crossOf(const inspection::BookResult& book)
{
    std::vector<inspection::Finding> cross;
    std::ranges::copy_if(book.findings, std::back_inserter(cross), &inspection::Finding::isCross);
    return cross;
}

/// A book is shown without its cases where they cannot be read; why, the list says of the index already.
void treat(const CaseStore& cases, inspection::BookResult& result)
{
    if (!cases.treat || result.failure)
        return;
    try {
        cases.treat(result);
    } catch (const std::exception&) {
        result.cases.clear();
        result.goneCases.clear();
    }
}

} // namespace

void FolderPane::setCases(CaseStore cases)
{
    m_cases = std::move(cases);
    m_state->setVisible(m_cases.isKept());
    if (!m_cases.isKept())
        return;
    m_findings->setExtra([this](FindingLine& line) { addCasePanel(line); });
    m_findings->setTop([this](const inspection::BookResult& result) -> QWidget* {
        if (!m_shown || (result.cases.empty() && result.goneCases.empty()))
            return nullptr;
        auto* bar = new CaseBar(m_cases, result, m_interaction);
        connect(bar, &CaseBar::written, this, &FolderPane::readCases);
        return bar;
    });
}

bool FolderPane::hasUnsavedEntry() const
{
    return m_findings->hasUnsavedEntry();
}

bool FolderPane::mayLeaveEntry()
{
    return !hasUnsavedEntry() ||
           m_interaction.confirm(tr("What was typed about a finding is not recorded yet. Leave it?"), tr("Leave it"));
}

void FolderPane::addCasePanel(FindingLine& line)
{
    if (!m_shown)
        return;
    const std::string hash = inspection::evidenceHash(line.finding());
    const auto of = std::ranges::find_if(m_shown->cases, [&](const inspection::FindingCase& one) {
        return one.rule == line.finding().rule && one.evidenceHash == hash;
    });
    if (of == m_shown->cases.end())
        return;
    auto* panel = new CasePanel(m_cases, *of, m_interaction);
    connect(panel, &CasePanel::written, this, &FolderPane::readCases);
    line.body()->addWidget(panel);
}

/// The list does not keep the rows that findings rest on; they are read now.
void FolderPane::readRows(const ScannedBook& book)
{
    m_reading.cancel();
    m_reading.start(
        [inspector = m_scan.inspector(), cases = m_cases, book, request = m_scan.request()](std::stop_token) {
            inspection::BookResult result = inspector.readAmong(book->path, request, crossOf(*book));
            treat(cases, result);
            return result;
        },
        [this](const inspection::BookResult& result) {
            if (m_chosen == result.path)
                showRead(result);
        },
        [](std::exception_ptr) {});
}

void FolderPane::showRead(const inspection::BookResult& result)
{
    m_shown = result;
    if (m_cases.isKept())
        m_findings->setToday(m_cases.today());
    m_findings->show(result);
}

/// Somebody decided something about the book that is shown.
void FolderPane::readCases()
{
    if (!m_shown)
        return;
    m_reading.cancel();
    m_reading.start(
        [cases = m_cases, result = *m_shown](std::stop_token) {
            inspection::BookResult treated = result;
            treat(cases, treated);
            return treated;
        },
        [this](const inspection::BookResult& result) {
            if (m_chosen != result.path)
                return;
            showRead(result);
            m_scan.update(result);
        },
        [](std::exception_ptr) {});
}

bool FolderPane::isInState(const inspection::BookResult& book) const
{
    return !m_cases.isKept() || hasFindingInState(book, m_state->currentData().toString(), m_cases.today());
}

} // namespace coop::ui
