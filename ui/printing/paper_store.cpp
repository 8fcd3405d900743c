// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_store.h"

#include "ui/text/format.h"

#include <QSettings>

#include <algorithm>

namespace coop::ui {

namespace {

constexpr QLatin1String kPaper("paper");
constexpr QLatin1String kMargin("margin");
constexpr QLatin1String kBinding("binding");
constexpr QLatin1String kOffset("offset");
constexpr QLatin1String kFamily("letters");
constexpr QLatin1String kPercent("percent");
constexpr QLatin1String kPerSheet("perSheet");
constexpr QLatin1String kBilingual("bilingual");

QString groupOf(ReportKind kind)
{
    return QStringLiteral("paper/") + toText(toWord(kReports, kind));
}

} // namespace

PaperSettings storedPaper(ReportKind kind)
{
    QSettings store;
    store.beginGroup(groupOf(kind));
    PaperSettings settings;
    settings.paper = fromWord(kPapers, store.value(kPaper).toString().toStdString());
    if (store.contains(kMargin))
        settings.marginMm = std::clamp(store.value(kMargin).toInt(), 0, kMostMarginMm);
    settings.bindingMm = std::clamp(store.value(kBinding, 0).toInt(), 0, kMostMarginMm);
    const QPointF offset = store.value(kOffset).toPointF();
    const auto kept = [](qreal shift) { return std::clamp<qreal>(shift, -kMostOffsetMm, kMostOffsetMm); };
    settings.offsetMm = {kept(offset.x()), kept(offset.y())};
    settings.family = store.value(kFamily).toString();
    settings.percent = std::clamp(store.value(kPercent, settings.percent).toInt(), kLeastPercent, kMostPercent);
    settings.perSheet = std::clamp(store.value(kPerSheet, 0).toInt(), 0, kMostPerSheet);
    settings.isBilingual = store.value(kBilingual, false).toBool();
    return settings;
}

void storePaper(ReportKind kind, const PaperSettings& settings)
{
    QSettings store;
    store.remove(groupOf(kind));
    store.beginGroup(groupOf(kind));
    if (settings.paper)
        store.setValue(kPaper, toText(toWord(kPapers, *settings.paper)));
    if (settings.marginMm)
        store.setValue(kMargin, *settings.marginMm);
    store.setValue(kBinding, settings.bindingMm);
    store.setValue(kOffset, settings.offsetMm);
    store.setValue(kFamily, settings.family);
    store.setValue(kPercent, settings.percent);
    store.setValue(kPerSheet, settings.perSheet);
    store.setValue(kBilingual, settings.isBilingual);
}

} // namespace coop::ui
