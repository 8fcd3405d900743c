// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/displays_pane.h"

#include "ui/charts/chart_card.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace coop::ui {

DisplaysPane::DisplaysPane(const QString& objectName, Inspector inspector, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_inspector(std::move(inspector)), m_kind(new QComboBox), m_task(this)
{
    setObjectName(objectName);
    m_kind->setObjectName(objectName + QStringLiteral(".kind"));
    m_kind->setAccessibleName(tr("Picture"));
    for (const DisplayKind kind : kDisplayKinds)
        m_kind->addItem(displayText(kind), static_cast<int>(kind));
    m_card = new ChartCard(objectName + QStringLiteral("."), tr("Picture"),
                           [&interaction](const QString& asked, const QString& suggested, const QString& filter) {
                               return interaction.chooseFileToSave(asked, suggested, filter);
                           });
    connect(m_card, &ChartCard::failed, this, [&interaction](const QString& reason) { interaction.tell(reason); });
    connect(m_card, &ChartCard::saved, this, [this](const QString& file) { Q_EMIT notice(tr("Saved: %1").arg(file)); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DisplaysPane::draw);
    auto* remark = makeRemark(tr("For a look only: no finding rests on these pictures, and none of them counts for or against a cooperative."));
    remark->setObjectName(objectName + QStringLiteral(".remark"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kSmallGap);
    layout->addWidget(remark);
    layout->addWidget(m_kind);
    layout->addWidget(m_card, 1);
}

void DisplaysPane::setBook(const std::filesystem::path& file, const inspection::InspectionRequest& request)
{
    m_file = file;
    m_request = request;
    m_displays.reset();
    m_trouble.clear();
    m_task.cancel();
    m_isBusy = false;
    if (isVisible())
        read();
    else
        draw();
}

void DisplaysPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_displays && !m_isBusy && !m_file.empty())
        read();
}

void DisplaysPane::read()
{
    if (!m_inspector.displays)
        return;
    m_isBusy = true;
    draw();
    m_task.start([displays = m_inspector.displays, file = m_file, request = m_request](std::stop_token) { return displays(file, request); },
                 [this](inspection::Displays displays) {
                     m_isBusy = false;
                     m_displays = std::move(displays);
                     draw();
                 },
                 [this](const std::exception_ptr& error) {
                     m_isBusy = false;
                     try {
                         std::rethrow_exception(error);
                     } catch (const std::exception& reason) {
                         m_trouble = QString::fromUtf8(reason.what());
                     }
                     draw();
                 });
}

void DisplaysPane::draw()
{
    const auto kind = static_cast<DisplayKind>(m_kind->currentData().toInt());
    m_card->setTitle(displayText(kind));
    if (!m_displays) {
        m_card->setEmpty(m_isBusy ? tr("The book is being read…") : m_trouble.isEmpty() ? QString() : tr("The book cannot be read: %1").arg(m_trouble));
        return;
    }
    DisplayChart display = displayChart(kind, *m_displays);
    if (display.missing.isEmpty())
        m_card->setChart(std::move(display.chart));
    else
        m_card->setEmpty(display.missing);
}

} // namespace coop::ui
