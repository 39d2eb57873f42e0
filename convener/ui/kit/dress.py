"""Dressing the application: typefaces, palette and style sheet of the look that is worn."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPixmapCache
from PySide6.QtWidgets import QApplication, QStyleFactory

from convener import folders
from convener.ui.kit import look

FACES = ("400Regular", "600SemiBold", "400Regular_Italic")


def chosen_look(preferred: str) -> str:
    """Give the look for a preference (system, light, dark, contrast); “system” follows what the system asks for."""
    if preferred != "system":
        return preferred
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()
    if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def load_faces() -> None:
    """Make the typefaces of the window known to Qt."""
    for face in FACES:
        QFontDatabase.addApplicationFont(str(folders.resource("fonts") / f"SourceSans3_{face}.ttf"))


def wear(application: QApplication, name: str, factor: float = 1.0, *, compact: bool = False) -> None:
    """Put on a look by its name (light, dark, contrast) with a size of text; everything open repaints itself."""
    worn = (look.LOOKS[name], factor, compact)
    if (look.Worn.look, look.Worn.factor, look.Worn.compact) == worn and application.styleSheet():
        return
    look.Worn.look = look.LOOKS[name]
    look.Worn.factor = factor
    look.Worn.compact = compact
    QPixmapCache.clear()
    if application.style().name().lower() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setFont(look.face())
    application.setPalette(look.palette())
    application.setStyleSheet(style_sheet())


def style_sheet() -> str:
    """Give the style sheet of the look that is worn, made of its tokens."""
    worn = look.now()
    tokens = {name: getattr(worn, name) for name in worn._fields if isinstance(getattr(worn, name), str)}
    sizes = {"s26": 26, "s22": 22, "s20": 20, "s18": 18, "s16": 16, "s15": 15, "s14": 14, "s13": 13}
    tokens |= {name: f"{look.pixels(size)}px" for name, size in sizes.items()}
    tokens |= {"control": f"{look.pixels(28)}px", "small": f"{look.pixels(24)}px"}
    sheet = _SHEET
    for name in sorted(tokens, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", tokens[name])
    return sheet


_SHEET = """
QMainWindow, QDialog, #chrome { background: @window; }
QMenuBar { background: @window; color: @text; padding: 1px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @soft; color: @softtext; }
QMenu { background: @base; color: @text; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @soft; color: @softtext; }
QMenu::item:disabled { color: @text3; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @text; color: @base; border: none; padding: 4px 6px; }
#page { background: @page; border-left: 1px solid @line; border-top: 1px solid @line; }
#inspector, #drawer { background: @base; border-left: 1px solid @line; border-top: 1px solid @line; }
#card { background: @base; border: 1px solid @line; border-radius: 8px; }
#well { background: @alt; border: 1px solid @line; border-radius: 8px; }
#refusal { background: @redsoft; border: 1px solid @red; border-radius: 8px; }
#notice { background: @ambersoft; border: 1px solid @amber; border-radius: 8px; }
#finder { background: @base; border: 1px solid @edge; border-radius: 12px; }
#hair { background: @line; border: none; }
QLabel { background: transparent; color: @text; }
QLabel[ink="text2"] { color: @text2; } QLabel[ink="text3"] { color: @text3; }
QLabel[ink="red"] { color: @red; } QLabel[ink="amber"] { color: @amber; }
QLabel[ink="accent"] { color: @accent; } QLabel[ink="green"] { color: @green; }
QLabel[size="26"] { font-size: @s26; font-weight: 600; } QLabel[size="22"] { font-size: @s22; font-weight: 600; }
QLabel[size="18"] { font-size: @s18; font-weight: 600; } QLabel[size="16"] { font-size: @s16; }
QLabel[size="15"] { font-size: @s15; } QLabel[size="14"] { font-size: @s14; } QLabel[size="13"] { font-size: @s13; }
QLabel[bold="true"] { font-weight: 600; }
QPushButton { background: @base; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 0 12px;
    min-height: @control; font-size: @s14; }
QPushButton:hover { background: @soft; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; }
QPushButton:disabled { color: @text3; border-color: @line; background: transparent; }
QPushButton[kind="primary"] { background: @accent; color: @onaccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @hover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @line; border-color: @line; color: @text3; }
QPushButton[kind="attention"]:checked { background: @ambersoft; border-color: @amber; color: @amber; font-weight: 600; }
QPushButton[kind="small"] { min-height: @small; padding: 0 9px; font-size: @s13; }
QPushButton[kind="link"], QPushButton[kind="quiet"] { background: transparent; border: 2px solid transparent;
    border-radius: 4px; color: @accent; padding: 0 2px; min-height: 20px; font-weight: 600; text-align: left; }
QPushButton[kind="quiet"] { font-weight: 400; }
QPushButton[kind="link"]:hover, QPushButton[kind="quiet"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus, QPushButton[kind="quiet"]:focus { border-color: @accent; }
QPushButton[kind="link"]:disabled, QPushButton[kind="quiet"]:disabled { color: @text3; }
QPushButton[kind="amber"] { background: transparent; border: 2px solid transparent; border-radius: 4px; color: @amber;
    padding: 0 2px; min-height: 20px; font-weight: 600; font-size: @s13; }
QPushButton[kind="amber"]:hover { text-decoration: underline; }
QPushButton[kind="amber"]:focus { border-color: @accent; }
QPushButton[kind="heading"] { background: transparent; border: 2px solid transparent; border-radius: 4px;
    padding: 0 2px;
    min-height: 22px; font-size: @s16; font-weight: 600; text-align: left; }
QPushButton[kind="heading"]:hover { text-decoration: underline; }
QPushButton[kind="heading"]:focus { border-color: @accent; }
QPushButton[kind="find"] { color: @text3; text-align: left; padding: 0 10px; min-height: 32px; }
QPushButton[kind="event"] { border: 2px solid transparent; background: transparent; padding: 0 6px; text-align: left; }
QPushButton[kind="event"]:hover { background: @soft; } QPushButton[kind="event"]:focus { border-color: @accent; }
QPushButton[kind="row"] { border: 2px solid transparent; border-radius: 6px; background: transparent; padding: 0;
    text-align: left; }
QPushButton[kind="row"]:hover { background: @soft; } QPushButton[kind="row"]:focus { border-color: @accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0; color: @text; }
QToolButton:hover { background: @soft; } QToolButton:focus { border: 2px solid @accent; }
QToolButton::menu-indicator { image: none; }
#segments { background: @window; border: 1px solid @line; border-radius: 7px; }
#segments QToolButton { border-radius: 5px; padding: 0 11px; min-height: 26px; color: @text2; }
#segments QToolButton:checked { background: @base; color: @text; border: 1px solid @edge; font-weight: 600; }
#segments QToolButton:focus { border: 2px solid @accent; }
QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit, QPlainTextEdit { background: @base; color: @text;
    border: 1px solid @edge; border-radius: 6px; padding: 0 8px; min-height: @control; font-size: @s14;
    placeholder-text-color: @text3; selection-background-color: @accent; selection-color: @onaccent; }
QTextEdit, QPlainTextEdit { padding: 4px 6px; }
QLineEdit:hover, QComboBox:hover, QTextEdit:hover { border-color: @text2; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 0 7px; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px 5px; }
QLineEdit[refused="true"], QComboBox[refused="true"], QTextEdit[refused="true"] { border: 2px solid @red; }
QLineEdit:disabled, QComboBox:disabled, QTextEdit:disabled { border-color: @line; color: @text3;
    background: transparent; }
#finder QLineEdit { border: none; font-size: @s20; background: transparent; }
QComboBox { padding-right: 24px; } QComboBox:focus { padding-right: 23px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView, #choices { background: @base; border: 1px solid @edge; padding: 4px; outline: 0;
    selection-background-color: @soft; selection-color: @softtext; }
QCheckBox { color: @text; spacing: 8px; font-size: @s14; min-height: 24px; }
QTableView { background: @base; border: 1px solid @line; border-radius: 8px; outline: 0; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @alt; color: @text2; border: none; border-bottom: 1px solid @line;
    padding: 0 10px; height: 32px; font-weight: 600; font-size: @s13; }
QHeaderView::section:first { border-top-left-radius: 7px; } QHeaderView::section:last { border-top-right-radius: 7px; }
#choices::item { padding: 4px 6px; border-radius: 4px; color: @text; }
#choices::item:selected { background: @soft; color: @softtext; }
QListView { background: transparent; border: none; outline: 0; }
QScrollArea, QScrollArea > QWidget > QWidget#clear { background: transparent; border: none; }
QScrollBar:vertical { width: 9px; background: transparent; }
QScrollBar:horizontal { height: 9px; background: transparent; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; } QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @edge; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
"""
