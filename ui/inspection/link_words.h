// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPen>

#include <array>

#include "ui/inspection/link_graph.h"

namespace coop::ui {

inline constexpr std::array kLinkKinds = {inspection::LinkKind::Officer, inspection::LinkKind::BankAccount, inspection::LinkKind::Phone,
                                          inspection::LinkKind::Roster,  inspection::LinkKind::Invoice,     inspection::LinkKind::Serial};

/// "same officer"
[[nodiscard]] QString linkText(inspection::LinkKind kind);
/// "Person 3"
[[nodiscard]] QString nodeText(NodeKind kind, int number);

/// Each kind has its colour and its dashes: none is told by colour alone.
[[nodiscard]] QPen linkPen(inspection::LinkKind kind);
/// A piece of such a line, for buttons.
[[nodiscard]] QIcon linkIcon(inspection::LinkKind kind);

} // namespace coop::ui
