// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_paper.h"

#include "core/exchange/replace_file.h"
#include "core/exchange/writers.h"
#include "ui/charts/chart_drawing.h"
#include "ui/print/pdf_letters.h"
#include "ui/theme/chart_colours.h"

#include <QBuffer>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPdfWriter>
#include <QPrinter>

#include <filesystem>

namespace coop::ui {

namespace {

constexpr int kPerInch = 1200;
constexpr qreal kScreenPerInch = 96; ///< charts are laid out in pixels of this size
constexpr qreal kMargin = 15;        ///< of the page, in millimetres

/// Takes in every text that is drawn, in its order, and nothing else.
class TextListener final : public QPaintEngine {
public:
    explicit TextListener(DrawnTexts& texts) : QPaintEngine(AllFeatures), m_texts(texts) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& text) override
    {
        m_texts.push_back({text.font().bold() ? Weight::Bold : Weight::Regular, text.text()});
    }
    [[nodiscard]] Type type() const override { return User; }

private:
    DrawnTexts& m_texts;
};

/// A sheet for the listener, of the same measures as the page that is drawn afterwards.
class ListeningSheet final : public QPaintDevice {
public:
    ListeningSheet(const QPagedPaintDevice& page, DrawnTexts& texts) : m_page(page), m_engine(texts) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_page.width();
        case PdmHeight:
            return m_page.height();
        case PdmWidthMM:
            return m_page.widthMM();
        case PdmHeightMM:
            return m_page.heightMM();
        case PdmNumColors:
            return m_page.colorCount();
        case PdmDepth:
            return m_page.depth();
        default:
            return metric == PdmDevicePixelRatio || metric == PdmDevicePixelRatioScaled ? 1 : m_page.logicalDpiX();
        }
    }

private:
    const QPagedPaintDevice& m_page;
    mutable TextListener m_engine;
};

/// The room of a page, in its device's units.
QRectF roomOf(const QPagedPaintDevice& page, int perInch)
{
    return QRectF(QPointF(), page.pageLayout().paintRectPixels(perInch).size());
}

} // namespace

QPageLayout chartPage()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(kMargin, kMargin, kMargin, kMargin),
            QPageLayout::Millimeter};
}

void paintChart(const ChartData& data, QPainter& painter, const QRectF& target, qreal perInch)
{
    const LightColours light;
    const qreal scale = perInch / kScreenPerInch;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    QRectF room(QPointF(), target.size() / scale);

    const auto write = [&painter, &room](const QString& text, const QFont& font, const QColor& ink, Qt::Alignment edge) {
        painter.setFont(font);
        painter.setPen(ink);
        const QRectF lines = painter.boundingRect(room, static_cast<int>(edge | Qt::AlignLeft) | Qt::TextWordWrap, text);
        painter.drawText(room, static_cast<int>(edge | Qt::AlignLeft) | Qt::TextWordWrap, text);
        const qreal taken = lines.height() + painter.fontMetrics().height() / 2.0;
        if (edge == Qt::AlignTop)
            room.setTop(room.top() + taken);
        else
            room.setBottom(room.bottom() - taken);
    };
    write(data.title, paperFont(20, Weight::Bold), tokens().text, Qt::AlignTop);
    if (!data.remarks.isEmpty())
        write(data.remarks.join(QLatin1Char('\n')), paperFont(12), tokens().muted, Qt::AlignBottom);

    DrawnChart drawn = drawChart(data, {.hovered = [](std::optional<ChartPoint>) {}, .clicked = [](ChartPoint) {}});
    QGraphicsScene scene;
    QChart* chart = drawn.chart.get();
    scene.addItem(chart);
    chart->resize(room.size());
    chart->layout()->activate(); // nobody waits for an event here
    scene.setSceneRect(QRectF(QPointF(), room.size()));
    scene.render(&painter, room, scene.sceneRect(), Qt::IgnoreAspectRatio);
    scene.removeItem(chart);
    painter.restore();
}

void saveChartPdf(ChartView& chart, const QString& file)
{
    const ChartData& data = chart.chartData();
    QByteArray content;
    DrawnTexts texts;
    {
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter page(&buffer);
        page.setResolution(kPerInch);
        page.setPageLayout(chartPage());
        page.setTitle(data.title);
        page.setCreator(QStringLiteral("Shezhang"));
        ListeningSheet sheet(page, texts);
        QPainter listening(&sheet);
        paintChart(data, listening, roomOf(page, kPerInch), kPerInch);
        listening.end();
        QPainter painter(&page);
        paintChart(data, painter, roomOf(page, kPerInch), kPerInch);
    }
    const QByteArray pdf = withTrueLetters(std::move(content), texts);
    try {
        exchange::replaceFile(std::filesystem::path(file.toStdString()),
                              std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size())));
    } catch (const exchange::FileError& error) {
        throw PictureError(error.what());
    }
}

bool printChart(const ChartData& chart, QPrinter& printer)
{
    printer.setDocName(chart.title);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    paintChart(chart, painter, roomOf(printer, printer.resolution()), printer.resolution());
    return painter.end();
}

} // namespace coop::ui
