// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <QMap>

namespace coop::ui {

namespace {

constexpr const char* kSheet = R"css(
QWidget { color: @text; }
QMainWindow, QWidget[look="page"] { background: @page; }
QScrollArea, QScrollArea > QWidget > QWidget[look="scrolled"] { background: transparent; border: none; }

QWidget[look="rail"] { background: @rail; }
QWidget[look="rail"] QLabel { color: @railMuted; background: transparent; }
QWidget[look="rail"] QLabel[look="brand"] { color: @railText; }
QToolButton[look="rail-item"] {
    color: @railText; background: transparent; border: none; border-left: 4px solid transparent;
    padding: 9px 12px 9px 15px; text-align: left; }
QToolButton[look="rail-item"]:hover { background: @railActive; }
QToolButton[look="rail-item"]:checked { background: @railActive; border-left-color: @railMark; }
QToolButton[look="rail-item"]:focus { border-right: 2px solid @railMark; }
QToolButton[look="rail-item"]:disabled { color: @railMuted; }
QToolButton[look="rail-item"]::menu-indicator { image: none; }

QWidget[look="header"] { background: @header; border-bottom: 1px solid @border; }
QFrame[look="card"] { background: @card; border: 1px solid @border; border-radius: @radiuspx; }
QFrame[look="card"] QLabel, QFrame[look="card"] QCheckBox, QFrame[look="card"] QRadioButton { background: transparent; }
QLabel[look="muted"] { color: @muted; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="bad"] { color: @bad; }
QLabel[look="field-problem"] { color: @bad; }
QLabel[look="field-problem"][tone="warning"] { color: @warning; }
QLabel[look="chip"] { border-radius: 9px; padding: 2px 9px; background: @accentSoft; color: @accent; }
QLabel[look="chip"][tone="good"] { background: @accentSoft; color: @accent; }
QLabel[look="chip"][tone="neutral"] { background: @line; color: @muted; }
QLabel[look="chip"][tone="warning"] { background: @warningSoft; color: @warning; }
QLabel[look="chip"][tone="bad"] { background: @badSoft; color: @bad; }
QFrame[look="banner"] { background: @warningSoft; border: none; border-bottom: 1px solid @border; }
QFrame[look="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }

QPushButton { border-radius: 5px; padding: 6px 14px; border: 1px solid @border; background: @card; }
QPushButton:hover { background: @accentSoft; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @muted; background: @page; }
QPushButton[look="primary"] { background: @accent; border-color: @accent; color: @accentText; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @railMark; padding: 5px 13px; }
QPushButton[look="primary"]:disabled { background: @border; border-color: @border; color: @muted; }
QPushButton[look="secondary"] { border-color: @accent; color: @accent; background: transparent; }
QPushButton[look="secondary"]:hover { background: @accentSoft; }
QPushButton[look="secondary"]:disabled { border-color: @border; color: @muted; }
QPushButton[look="draft-chip"] { border: 1px solid @border; border-radius: 9px; padding: 2px 10px; background: @card; color: @muted; }
QPushButton[look="draft-chip"]:hover { color: @accent; border-color: @accent; }
QPushButton[look="draft-chip"]:checked { background: @accentSoft; border-color: @accent; color: @accent; font-weight: 600; }
QPushButton[look="draft-chip"]:focus { border-color: @accent; }
QPushButton[look="link"] { border: 1px solid transparent; background: transparent; color: @muted; padding: 2px 5px; }
QPushButton[look="link"]:hover { color: @accent; }
QPushButton[look="link"]:focus { border: 1px solid @accent; }
QPushButton[look="link"]:checked { color: @accent; font-weight: 600; }
QPushButton[look="count-card"] { background: @card; border: 1px solid @border; border-radius: @radiuspx; padding: 0; text-align: left; }
QPushButton[look="count-card"]:hover { border-color: @accent; background: @card; }
QPushButton[look="count-card"]:checked, QPushButton[look="count-card"]:focus { border-color: @accent; }
QPushButton[look="count-card"]:checked { background: @accentSoft; }
QPushButton[look="finding"] { background: transparent; border: 1px solid transparent; border-bottom: 1px solid @line; border-radius: 0;
    padding: 0; text-align: left; }
QPushButton[look="finding"]:hover { background: @accentSoft; }
QPushButton[look="finding"]:focus { border: 1px solid @accent; }
QPushButton[look="finding"]:checked { font-weight: 600; }
QFrame[look="verdict"] { background: @line; border: none; border-left: 4px solid @muted; border-radius: 0; }
QFrame[look="verdict"][tone="good"] { background: @accentSoft; border-left-color: @accent; }
QFrame[look="verdict"][tone="warning"] { background: @warningSoft; border-left-color: @warning; }
QFrame[look="verdict"][tone="bad"] { background: @badSoft; border-left-color: @bad; }
QFrame[look="verdict"] QLabel { background: transparent; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 8px; background: transparent; }
QToolButton:hover { background: @accentSoft; }
QToolButton:focus { border-color: @accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {
    background: @card; border: 1px solid @border; border-radius: 5px; padding: 5px 8px;
    selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus { border: 1px solid @accent; }
QLineEdit:disabled, QLineEdit:read-only, QComboBox:disabled, QPlainTextEdit:disabled { background: @page; color: @muted; }
QLineEdit[problem="error"], QComboBox[problem="error"], QPlainTextEdit[problem="error"] { border: 1px solid @bad; }
QLineEdit[problem="warning"], QComboBox[problem="warning"] { border: 1px solid @warning; }
QLineEdit[look="cell"] { border: 1px solid transparent; border-radius: 0; background: transparent; padding: 0 6px; }
QLineEdit[look="cell"]:read-only { color: @text; background: transparent; }
QLineEdit[look="cell"]:focus { border: 2px solid @accent; background: @accentSoft; padding: 0 5px; }
QLineEdit[look="cell"][problem="warning"] { border: 1px solid @warning; }
QLineEdit[look="cell"][problem="error"] { border: 1px solid @bad; background: @badSoft; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView, QMenu, QListView[look="popup"] {
    background: @card; border: 1px solid @border; selection-background-color: @selection; selection-color: @text; }
QListView[look="popup"] { border-radius: 5px; }
QListView[look="popup"]::item { padding: 5px 8px; }
QMenu::item { padding: 6px 22px 6px 14px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QToolTip { background: @card; color: @text; border: 1px solid @border; padding: 4px; }

QTableView, QListView, QTreeView { background: @card; border: none; gridline-color: @line; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QTableView::item { padding: 0 5px; border-bottom: 1px solid @line; }
QTableView::item:selected { background: @selection; color: @text; }
QTableView:focus { border: 1px solid @accent; border-radius: 3px; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @muted; border: none; border-bottom: 1px solid @headLine; padding: 6px 5px; }
QHeaderView::section:hover { color: @accent; }
QTableCornerButton::section { background: @card; border: none; }

QScrollBar:vertical { width: 11px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 11px; background: transparent; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: @border; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 3px; }
QSlider::handle:horizontal { background: @accent; width: 16px; margin: -5px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { border: 2px solid @railMark; }
QSplitter::handle { background: transparent; }
QProgressBar { border: 1px solid @border; border-radius: 5px; background: @page; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QTabBar::tab { padding: 6px 14px; color: @muted; background: transparent; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabWidget::pane { border: none; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px; background: @card; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check.svg); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox:focus { color: @accent; }
QCheckBox::indicator:disabled { border-color: @border; background: @page; }
QCheckBox::indicator:checked:disabled { border-color: @muted; background: @muted; }
QAbstractScrollArea::corner { background: transparent; border: none; }
)css";

} // namespace

QString styleSheet(const Tokens& t)
{
    const QMap<QString, QColor> colors = {
        {QStringLiteral("rail"), t.rail},
        {QStringLiteral("railText"), t.railText},
        {QStringLiteral("railMuted"), t.railMuted},
        {QStringLiteral("railActive"), t.railActive},
        {QStringLiteral("railMark"), t.railMark},
        {QStringLiteral("page"), t.page},
        {QStringLiteral("header"), t.header},
        {QStringLiteral("card"), t.card},
        {QStringLiteral("border"), t.border},
        {QStringLiteral("line"), t.line},
        {QStringLiteral("headLine"), t.border.darker(115)},
        {QStringLiteral("text"), t.text},
        {QStringLiteral("muted"), t.muted},
        {QStringLiteral("accent"), t.accent},
        {QStringLiteral("accentHover"), t.accent.lighter(112)},
        {QStringLiteral("accentText"), t.accentText},
        {QStringLiteral("accentSoft"), t.accentSoft},
        {QStringLiteral("good"), t.good},
        {QStringLiteral("warning"), t.warning},
        {QStringLiteral("warningSoft"), t.warningSoft},
        {QStringLiteral("bad"), t.bad},
        {QStringLiteral("badSoft"), t.badSoft},
        {QStringLiteral("selection"), t.selection},
    };
    QString sheet = QString::fromUtf8(kSheet);
    sheet.replace(QStringLiteral("@radius"), QString::number(Tokens::kRadius));
    // Longer names first, so that @railText is not read as @rail followed by "Text".
    QStringList names = colors.keys();
    std::ranges::sort(names, [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& name : names)
        sheet.replace(QLatin1Char('@') + name, colors[name].name());
    return sheet;
}

} // namespace coop::ui
