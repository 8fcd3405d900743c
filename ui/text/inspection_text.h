// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/inspection/inspect.h"
#include "core/inspection/paper_words.h"
#include "core/reports/report_table.h"

namespace coop::ui {

/// Words for core/inspection in the current language.
[[nodiscard]] reports::Wording inspectionWording();
/// For papers of an inspection: in the current language, or with heads in Chinese and English and sentences in Chinese.
[[nodiscard]] inspection::PaperWording inspectionPaperWording();
[[nodiscard]] inspection::PaperWording bilingualInspectionPaperWording();
[[nodiscard]] QString phraseText(const inspection::Phrase& phrase);

/// Why a book could not be read, as half a sentence beside its path.
[[nodiscard]] QString unreadableText(storage::Failure failure, const std::string& detail);

} // namespace coop::ui
