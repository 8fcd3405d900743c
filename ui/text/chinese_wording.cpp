// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/chinese_wording.h"

#include "core/base/ensure.h"
#include "ui/text/format.h"

#include <QTranslator>

#include <memory>

namespace coop::ui {

reports::Wording chineseReportWording()
{
    return chineseWording("Reports");
}

reports::Wording chineseWording(const char* context)
{
    const auto words = std::make_shared<QTranslator>();
    ensure(words->load(QStringLiteral(":/shezhang_zh_CN.qm")), "the Chinese catalogue is built in");
    return [words, context](std::string_view english) {
        const std::string source(english);
        const QString chinese = words->translate(context, source.c_str());
        return chinese.isEmpty() ? source : fromText(chinese);
    };
}

} // namespace coop::ui
