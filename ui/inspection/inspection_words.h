// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/inspection/inspect.h"
#include "ui/theme/widgets.h"

namespace coop::ui {

/// The values of an axis in the words of the screen, and the colour they are seen in.
[[nodiscard]] QString statusText(inspection::OperatingStatus status);
/// As statusText(); "unreadable" where the file could not be read at all.
[[nodiscard]] QString statusText(const inspection::BookResult& result);
[[nodiscard]] Tone toneOf(inspection::OperatingStatus status);
[[nodiscard]] QString integrityText(inspection::Integrity integrity);
[[nodiscard]] Tone toneOf(inspection::Integrity integrity);
[[nodiscard]] QString severityText(inspection::Severity severity);
[[nodiscard]] Tone toneOf(inspection::Severity severity);
[[nodiscard]] QString typeText(inspection::FindingType type);
/// "Operation", by the first letter of a rule's id.
[[nodiscard]] QString familyText(char family);

/// Why the file could not be read, or empty.
[[nodiscard]] QString failureOf(const inspection::BookResult& result);
/// What the book says of itself in one or more sentences: its reasons, or why it could not be read.
[[nodiscard]] QString reasonsText(const inspection::BookResult& result);
/// The name, or that of the file where the book does not say it.
[[nodiscard]] QString nameOf(const inspection::BookResult& result);
/// Share of the members that take part, in whole percent cut off: "63%"; a dash where it is not known.
[[nodiscard]] QString participatingText(const inspection::BookFigures& figures);

} // namespace coop::ui
