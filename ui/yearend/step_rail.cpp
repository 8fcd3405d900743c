// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/step_rail.h"

#include "ui/theme/widgets.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kMarkWidth = 26;
constexpr int kMarkRadius = 7;

enum class Place { First, Middle, Last };

/// The circle of a step and its piece of the line: full when done, a ring where the way stands, faint ahead.
class StepMark final : public QWidget {
public:
    StepMark(StepRail::Progress progress, Place place) : m_progress(progress), m_place(place) { setFixedWidth(kMarkWidth); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        using Progress = StepRail::Progress;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF centre(kMarkRadius + 3, 11);
        const QPen walked(tokens().accent, 2);
        const QPen ahead(tokens().border, 2);
        painter.setPen(m_progress == Progress::Ahead ? ahead : walked);
        if (m_place != Place::First)
            painter.drawLine(QPointF(centre.x(), 0), QPointF(centre.x(), centre.y() - kMarkRadius));
        painter.setPen(m_progress == Progress::Done ? walked : ahead);
        if (m_place != Place::Last)
            painter.drawLine(QPointF(centre.x(), centre.y() + kMarkRadius), QPointF(centre.x(), height()));
        painter.setPen(m_progress == Progress::Ahead ? ahead : walked);
        painter.setBrush(m_progress == Progress::Done ? QBrush(tokens().accent) : QBrush(tokens().card));
        painter.drawEllipse(centre, kMarkRadius, kMarkRadius);
        if (m_progress == Progress::Done)
            drawTick(painter, centre);
        if (m_progress == Progress::Current) {
            painter.setBrush(tokens().accent);
            painter.drawEllipse(centre, 2, 2);
        }
    }

private:
    static void drawTick(QPainter& painter, QPointF centre)
    {
        QPainterPath tick;
        tick.moveTo(centre + QPointF(-3, 0));
        tick.lineTo(centre + QPointF(-1, 2.5));
        tick.lineTo(centre + QPointF(3.5, -2.5));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens().accentText, 1.6));
        painter.drawPath(tick);
    }

    StepRail::Progress m_progress;
    Place m_place;
};

QString progressText(StepRail::Progress progress)
{
    switch (progress) {
    case StepRail::Progress::Done: return StepRail::tr("done");
    case StepRail::Progress::Current: return StepRail::tr("next");
    case StepRail::Progress::Ahead: return StepRail::tr("ahead");
    }
    return {};
}

} // namespace

StepRail::StepRail(const QString& objectName, QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(objectName);
    setAccessibleName(tr("Steps"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
}

void StepRail::setSteps(const std::vector<Step>& steps)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[i];
        auto* row = new QWidget;
        row->setObjectName(QStringLiteral("%1.%2").arg(objectName()).arg(i));
        row->setAccessibleName(step.name + QStringLiteral(": ") + progressText(step.progress));
        row->setAccessibleDescription(step.remark);
        auto* name = makeLabel(step.name, step.progress == Progress::Current ? TextRole::Heading : TextRole::Body);
        if (step.progress == Progress::Ahead)
            name->setProperty("look", QStringLiteral("muted"));
        auto* texts = new QVBoxLayout;
        texts->setContentsMargins(0, 0, 0, 9);
        texts->setSpacing(0);
        texts->addWidget(name);
        if (!step.remark.isEmpty())
            texts->addWidget(makeRemark(step.remark));
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(4);
        const Place place = i == 0 ? Place::First : i + 1 == steps.size() ? Place::Last : Place::Middle;
        line->addWidget(new StepMark(step.progress, place));
        line->addLayout(texts, 1);
        m_layout->addWidget(row);
        spoken << row->accessibleName();
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

} // namespace coop::ui
