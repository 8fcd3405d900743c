// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/charter_pane.h"

#include "ui/models/table_view.h"
#include "ui/shell/book_write.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/charter_editor.h"
#include "ui/yearend/difference_words.h"
#include "ui/yearend/ready_policy_menu.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

constexpr int kEditorWidth = 470;

} // namespace

CharterPane::CharterPane(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_stack(new QStackedWidget),
      m_table(new TableView(QStringLiteral("charters"), tr("Versions of the charter"))), m_model(nullptr),
      m_other(new QComboBox), m_same(makeRemark({})),
      m_differences(new TableView(QStringLiteral("charterDifferences"), tr("In what the two versions differ"))),
      m_differenceModel(nullptr), m_editor(new CharterEditor),
      m_use(makeButton(tr("Use for this year's plan"), ButtonRole::Secondary, QStringLiteral("useCharterForPlan"))),
      m_remove(makeButton(tr("Remove"), ButtonRole::Link, QStringLiteral("removeCharter"))),
      m_save(makeButton(tr("Save"), ButtonRole::Primary, QStringLiteral("saveCharter"))), m_draft(book::newDraftId())
{
    setObjectName(QStringLiteral("charterPane"));
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->setSpacing(Tokens::kGap);
    leftLayout->addWidget(buildVersions(), 2);
    leftLayout->addWidget(buildDifferences(), 3);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, 4, 28, 18);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(left, 1);
    layout->addWidget(buildEditor());

    connect(m_table, &TableView::currentRowChanged, this, &CharterPane::chooseRow);
    connect(m_other, &QComboBox::activated, this, &CharterPane::showDifferences);
    connect(m_editor, &CharterEditor::edited, this, &CharterPane::showButtons);
    connect(m_editor, &CharterEditor::submitted, this, &CharterPane::save);
    connect(m_save, &QPushButton::clicked, this, &CharterPane::save);
    connect(m_remove, &QPushButton::clicked, this, &CharterPane::remove);
    connect(m_use, &QPushButton::clicked, this, [this] {
        const Checked<distribution::Policy> policy = m_editor->policy().readPolicy();
        if (policy.issues.empty())
            Q_EMIT policyWanted(policy.value);
        else
            m_editor->policy().showIssues(policy.issues);
    });
}

QWidget* CharterPane::buildVersions()
{
    using Row = book::StoredCharter;
    m_model = new TableModel<Row>(
        {{.title = tr("In force from"), .text = [](const Row& row) { return toText(row.data.from); }},
         {.title = tr("Name"), .text = [](const Row& row) { return toText(std::string_view(row.data.name)); }},
         {.title = tr("Rule"), .text = [](const Row& row) { return toText(std::string_view(row.data.policy.name)); }},
         {.title = tr("This year"), .text = [this](const Row& row) {
              const auto inForce = std::ranges::find_if(m_versions, [this](const Row& version) {
                  return version.data.from <= m_session.year().last();
              });
              return inForce != m_versions.end() && inForce->id == row.id ? tr("in force") : QString();
          }}},
        this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* card = new Card(tr("Versions by date"));
    auto* add = makeButton(tr("＋ New version"), ButtonRole::Link, QStringLiteral("newCharter"));
    connect(add, &QPushButton::clicked, this, &CharterPane::startNew);
    card->corner()->addWidget(add);
    auto* empty = new EmptyState(
        tr("No charter is kept yet, so the law's own split holds. With a charter each year uses the version in force on its 31 December."),
        tr("Enter the charter"));
    empty->setObjectName(QStringLiteral("charterMissing"));
    connect(empty, &EmptyState::actionTriggered, this, &CharterPane::startNew);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    card->body()->addWidget(m_stack);
    return card;
}

QWidget* CharterPane::buildDifferences()
{
    m_differenceModel = new TableModel<Difference>(
        {{.title = tr("What"), .text = [](const Difference& row) { return differenceText(row).what; }},
         {.title = tr("Before"), .text = [](const Difference& row) { return differenceText(row).before; }},
         {.title = tr("After"), .text = [](const Difference& row) { return differenceText(row).after; }}},
        this);
    m_differences->setModel(m_differenceModel);
    m_differences->setSortingEnabled(false);
    m_other->setObjectName(QStringLiteral("otherCharter"));
    m_other->setAccessibleName(tr("Version to compare with"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_same->setObjectName(QStringLiteral("charterSame"));
    m_same->setAlignment(Qt::AlignTop);
    auto* card = new Card(tr("What changed"));
    card->corner()->addWidget(m_other);
    card->body()->addWidget(m_same);
    card->body()->addWidget(m_differences, 1);
    return card;
}

QWidget* CharterPane::buildEditor()
{
    addReadyPolicies(m_editor->policy().policyMenu(), QStringLiteral("charter."), [this](const distribution::Policy& policy) {
        m_editor->policy().setPolicy(policy);
        showButtons();
    });
    auto* right = new QWidget;
    right->setFixedWidth(kEditorWidth * std::max(100, textPercent()) / 100);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Tokens::kSmallGap);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_use);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kSmallGap);
    layout->addWidget(m_editor, 1);
    layout->addLayout(buttons);
    return right;
}

const book::StoredCharter* CharterPane::versionOf(CharterId version) const
{
    const auto found = std::ranges::find(m_versions, version, &book::StoredCharter::id);
    return found == m_versions.end() ? nullptr : &*found;
}

void CharterPane::refresh()
{
    std::vector<book::StoredCharter> now = m_session.book().charters().all();
    std::ranges::reverse(now);
    const bool isOther = std::exchange(m_book, &m_session.book()) != &m_session.book();
    const book::StoredCharter* before = m_chosen ? versionOf(*m_chosen) : nullptr;
    const std::optional<distribution::Charter> shown = before == nullptr ? std::nullopt : std::optional(before->data);
    m_versions = std::move(now);
    m_quiet = true;
    m_model->setRows(m_versions);
    m_table->fitColumns(2);
    m_stack->setCurrentIndex(m_versions.empty() ? 0 : 1);
    m_quiet = false;

    const book::StoredCharter* still = m_chosen ? versionOf(*m_chosen) : nullptr;
    const bool keepsTyping = !isOther && m_editor->isChanged() && (still != nullptr) == m_chosen.has_value() &&
                             (still == nullptr || still->data == shown);
    if (!keepsTyping)
        show(still != nullptr && !isOther ? m_chosen : m_versions.empty() ? std::nullopt : std::optional(m_versions.front().id));
    m_editor->setReadOnly(m_session.isReadOnly());
    showButtons();
    showDifferences();
}

void CharterPane::chooseRow(int row)
{
    if (m_quiet || row < 0 || row >= static_cast<int>(m_versions.size()))
        return;
    const CharterId id = m_versions[static_cast<std::size_t>(row)].id;
    if (m_chosen == id)
        return;
    if (mayLeave())
        show(id);
    else
        selectChosen();
}

bool CharterPane::hasUnsavedEntry() const
{
    return !m_session.isReadOnly() && m_book != nullptr && m_editor->isChanged();
}

bool CharterPane::mayLeave()
{
    return !hasUnsavedEntry() ||
           m_interaction.confirm(tr("What was typed for this version is not saved."), tr("Go on without it"));
}

void CharterPane::selectChosen()
{
    m_quiet = true;
    m_table->clearSelection();
    for (std::size_t row = 0; row < m_versions.size(); ++row) {
        if (m_chosen == m_versions[row].id)
            m_table->selectRow(static_cast<int>(row));
    }
    m_quiet = false;
}

void CharterPane::show(std::optional<CharterId> version)
{
    m_chosen = version;
    m_draft = book::newDraftId();
    const book::StoredCharter* stored = version ? versionOf(*version) : nullptr;
    distribution::Charter charter;
    if (stored != nullptr) {
        charter = stored->data;
    } else if (!m_versions.empty()) { // a new version starts from the newest one
        charter = m_versions.front().data;
        charter.name.clear();
        charter.from = {};
    } else {
        charter.policy = distribution::statutoryDefault();
    }
    m_editor->set(charter, m_session.book().profile().read().form);
    selectChosen();
    m_quiet = true;
    // The natural thing to compare a version with is the one before it.
    m_other->clear();
    bool isPast = !version.has_value();
    int natural = -1;
    for (const book::StoredCharter& other : m_versions) {
        if (version == other.id) {
            isPast = true;
            continue;
        }
        if (isPast && natural < 0)
            natural = m_other->count();
        m_other->addItem(QStringLiteral("%1 · %2").arg(toText(other.data.from), toText(std::string_view(other.data.name))),
                         static_cast<qlonglong>(other.id.value));
    }
    m_other->setCurrentIndex(std::max(natural, m_other->count() > 0 ? 0 : -1));
    m_quiet = false;
    showButtons();
    showDifferences();
}

void CharterPane::startNew()
{
    if (!mayLeave())
        return;
    show(std::nullopt);
    m_editor->focusName();
}

void CharterPane::showButtons()
{
    const bool canWrite = !m_session.isReadOnly();
    m_save->setEnabled(canWrite && (!m_chosen || m_editor->isChanged()));
    m_save->setText(m_chosen ? tr("Save the change") : tr("Add the version"));
    m_save->setAccessibleName(m_save->text());
    m_remove->setVisible(m_chosen.has_value());
    m_remove->setEnabled(canWrite);
    m_use->setEnabled(canWrite);
}

void CharterPane::save()
{
    if (m_session.isReadOnly())
        return;
    const Checked<distribution::Charter> read = m_editor->read();
    m_editor->showIssues(read.issues);
    if (hasErrors(read.issues))
        return;
    book::CharterDesk& desk = m_session.book().charters();
    std::optional<CharterId> saved;
    const Written written = writeBook(m_interaction, [&] {
        auto made = m_chosen ? desk.change(*m_chosen, read.value) : desk.add(read.value, m_draft);
        if (made)
            saved = made->id;
        return made;
    });
    if (!written.isWritten) {
        m_editor->showIssues(written.issues);
        return;
    }
    m_chosen = saved;
    m_editor->set(read.value, m_session.book().profile().read().form); // nothing is unsaved any more
    refresh();
    show(saved);
    Q_EMIT notice(tr("Saved: %1").arg(toText(std::string_view(read.value.name))));
}

void CharterPane::remove()
{
    const book::StoredCharter* version = m_chosen ? versionOf(*m_chosen) : nullptr;
    if (version == nullptr || m_session.isReadOnly())
        return;
    const QString name = toText(std::string_view(version->data.name));
    const CharterId id = version->id;
    m_chosen.reset();
    const Written written = tryToWrite(m_interaction, [&] {
        m_session.book().charters().remove(id);
        return Issues{};
    });
    if (!written.isWritten) {
        show(id);
        return;
    }
    refresh();
    show(m_versions.empty() ? std::nullopt : std::optional(m_versions.front().id));
    Q_EMIT notice(tr("Removed: %1; Ctrl+Z brings it back.").arg(name));
}

void CharterPane::showDifferences()
{
    if (m_quiet)
        return;
    const book::StoredCharter* other = versionOf(CharterId{m_other->currentData().toLongLong()});
    const book::StoredCharter* chosen = m_chosen ? versionOf(*m_chosen) : nullptr;
    const bool hasBoth = other != nullptr && chosen != nullptr;
    std::vector<Difference> found;
    if (hasBoth) // the older one is what stood before
        found = other->data.from < chosen->data.from ? distribution::differences(other->data, chosen->data)
                                                     : distribution::differences(chosen->data, other->data);
    m_other->setVisible(other != nullptr);
    m_same->setText(!hasBoth        ? tr("With two versions, what changed from the older to the newer one stands here.")
                    : found.empty() ? tr("Both say the same.")
                                    : QString());
    m_same->setVisible(!m_same->text().isEmpty());
    m_differences->setVisible(!found.empty());
    m_differenceModel->setRows(std::move(found));
    m_differences->fitColumns(0);
}

} // namespace coop::ui
