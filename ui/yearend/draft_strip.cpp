// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/draft_strip.h"

#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace coop::ui {

namespace {

constexpr int kLongestName = 150;
constexpr int kLongestOther = 200;

Against toAgainst(const QVariant& data)
{
    const QList<QVariant> parts = data.toList();
    if (parts.size() != 2)
        return {};
    return {static_cast<Against::Kind>(parts[0].toInt()), ScenarioId{parts[1].toLongLong()}};
}

QVariant toData(const Against& against)
{
    return QList<QVariant>{static_cast<int>(against.kind), static_cast<qlonglong>(against.draft.value)};
}

} // namespace

DraftStrip::DraftStrip(QWidget* parent)
    : QWidget(parent), m_chipLayout(new QHBoxLayout),
      m_copy(makeButton(tr("＋ Copy"), ButtonRole::Link, QStringLiteral("copyDraft"))), m_more(new QToolButton),
      m_rename(nullptr), m_remove(nullptr), m_against(new QComboBox),
      m_sideBySide(makeButton(tr("Side by side"), ButtonRole::Link, QStringLiteral("sideBySide")))
{
    setObjectName(QStringLiteral("draftStrip"));
    m_chipLayout->setSpacing(4);
    m_copy->setToolTip(tr("A copy of this draft to try things out; both are kept"));
    auto* menu = new QMenu(m_more);
    m_rename = menu->addAction(tr("Rename"));
    m_rename->setObjectName(QStringLiteral("renameDraft"));
    m_remove = menu->addAction(tr("Remove this draft"));
    m_remove->setObjectName(QStringLiteral("removeDraft"));
    m_more->setObjectName(QStringLiteral("draftMenu"));
    m_more->setAccessibleName(tr("More for this draft"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setText(QStringLiteral("⋯"));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setStyleSheet(QStringLiteral("QToolButton { padding: 1px 6px; color: %1; } QToolButton::menu-indicator { image: none; }")
                              .arg(tokens().muted.name()));
    m_against->setObjectName(QStringLiteral("compareWith"));
    m_against->setAccessibleName(tr("Compare with"));
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_against->setMaximumWidth(kLongestOther * textPercent() / 100);
    m_sideBySide->setCheckable(true);
    m_sideBySide->setMinimumWidth(m_sideBySide->sizeHint().width() + 10); // bold when it is on
    m_sideBySide->setToolTip(tr("The figures of all drafts, a column each"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kSmallGap);
    layout->addLayout(m_chipLayout);
    layout->addWidget(m_more);
    layout->addWidget(m_copy);
    layout->addStretch();
    layout->addWidget(makeLabel(tr("Compare with"), TextRole::Small));
    layout->addWidget(m_against);
    layout->addWidget(m_sideBySide);
    connect(m_copy, &QPushButton::clicked, this, &DraftStrip::copyWanted);
    connect(m_rename, &QAction::triggered, this, &DraftStrip::renameWanted);
    connect(m_remove, &QAction::triggered, this, &DraftStrip::removeWanted);
    connect(m_against, &QComboBox::activated, this, &DraftStrip::againstChosen);
    connect(m_sideBySide, &QPushButton::toggled, this, &DraftStrip::sideBySideToggled);
}

void DraftStrip::show(const std::vector<OtherDraft>& drafts, ScenarioId open, const Offers& offers)
{
    bool hadFocus = false;
    while (QLayoutItem* item = m_chipLayout->takeAt(0)) {
        hadFocus = hadFocus || item->widget()->hasFocus();
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // its own click may have asked for this
        delete item;
    }
    if (m_chips != nullptr)
        m_chips->deleteLater();
    m_chips = new QButtonGroup(this);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const QString name = toText(std::string_view(drafts[i].policy.name));
        auto* chip = makeButton(name, ButtonRole::Secondary, QStringLiteral("draft%1").arg(i));
        const QString shown = name.isEmpty() ? tr("unnamed") : name;
        chip->setText(chip->fontMetrics().elidedText(shown, Qt::ElideRight, kLongestName * textPercent() / 100));
        chip->setAccessibleName(shown);
        chip->setToolTip(shown);
        chip->setProperty("look", QStringLiteral("draft-chip"));
        chip->setCheckable(true);
        chip->setChecked(drafts[i].id == open);
        if (hadFocus && chip->isChecked())
            QTimer::singleShot(0, chip, [chip] { chip->setFocus(); }); // the keyboard stays where it was
        m_chips->addButton(chip);
        m_chipLayout->addWidget(chip);
        chip->show();
        connect(chip, &QPushButton::clicked, this, [this, id = drafts[i].id] { Q_EMIT openWanted(id); });
    }
    m_isOwn = open == ScenarioId{};
    fillAgainst(drafts, open, offers);
    setReadOnly(m_isReadOnly);
}

void DraftStrip::fillAgainst(const std::vector<OtherDraft>& drafts, ScenarioId open, const Offers& offers)
{
    const Against before = against();
    m_against->clear();
    m_against->addItem(tr("nothing"), toData({}));
    for (const OtherDraft& draft : drafts) {
        if (draft.id != open)
            m_against->addItem(toText(std::string_view(draft.policy.name)), toData({Against::Kind::Draft, draft.id}));
    }
    if (!offers.charter.isEmpty())
        m_against->addItem(offers.charter, toData({Against::Kind::Charter, kCharterDraft}));
    if (!offers.lastYear.isEmpty())
        m_against->addItem(offers.lastYear, toData({Against::Kind::LastYear, {}}));
    compareWith(before);
    m_against->setEnabled(m_against->count() > 1);
}

Against DraftStrip::against() const
{
    return toAgainst(m_against->currentData());
}

void DraftStrip::compareWith(const Against& against)
{
    for (int i = 0; i < m_against->count(); ++i) {
        if (toAgainst(m_against->itemData(i)) == against)
            m_against->setCurrentIndex(i);
    }
}

bool DraftStrip::isSideBySide() const
{
    return m_sideBySide->isChecked();
}

void DraftStrip::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_copy->setEnabled(!readOnly);
    m_rename->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly && !m_isOwn);
}

} // namespace coop::ui
