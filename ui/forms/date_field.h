// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_edit.h"

namespace coop::ui {

/// A day, typed in any form that files may have; shown as 2025-12-31 once left. Up and Down go a
/// day on and back, Alt+Down or the mark at the right opens a calendar.
class DateField final : public LineField {
    Q_OBJECT
public:
    DateField(const QString& field, const QString& label, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tidy();
    void step(int days);
    void openCalendar();
};

} // namespace coop::ui
