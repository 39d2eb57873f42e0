"""Colours and type of the window: three looks of the same tokens, and the one that is worn now."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette

FAMILY: Final = "Source Sans 3"
TABULAR: Final = QFont.Tag("tnum")

# Sizes of type in logical pixels, before the person's own factor.
KEY_FIGURE: Final = 26
TITLE: Final = 22
LARGE: Final = 18
PROSE: Final = 16
EVENT: Final = 15
BODY: Final = 14
SMALL: Final = 13


class Look(NamedTuple):  # not a dataclass: making one of so many fields delays the first paint
    """The tokens of one look; every colour of the window is one of them."""

    name: str
    window: str
    page: str
    base: str
    alt: str
    text: str
    text2: str
    text3: str
    line: str
    edge: str
    scroll: str
    accent: str
    hover: str
    onaccent: str
    soft: str
    softtext: str
    red: str
    redsoft: str
    amber: str
    ambersoft: str
    green: str
    greensoft: str
    bars: tuple[str, str, str, str, str, str, str]  # kinds of session, 1 to 7
    fills: tuple[str, str, str, str, str, str, str]

    def ink(self, token: str) -> QColor:
        """Give the colour of a token (“text2”, “bar3”, “fill3”), or the colour that is written as #RRGGBB."""
        if token.startswith("#"):
            return QColor(token)
        if token[:3] == "bar":
            return QColor(self.bars[int(token[3:]) - 1])
        if token[:4] == "fill":
            return QColor(self.fills[int(token[4:]) - 1])
        return QColor(getattr(self, token))


LIGHT: Final = Look(
    name="light",
    window="#ECEFF0", page="#F7F8F8", base="#FFFFFF", alt="#F3F5F5",
    text="#182226", text2="#47545A", text3="#5C686E",
    line="#D6DCDE", edge="#7D898F", scroll="#B4BEC2",
    accent="#0B5F78", hover="#094F64", onaccent="#FFFFFF", soft="#D9EAF0", softtext="#0A4C60",
    red="#A3211B", redsoft="#FBE6E3", amber="#774A00", ambersoft="#FCEED0", green="#1B6238", greensoft="#DEF0E4",
    bars=("#0B5F78", "#78407A", "#35609F", "#2F7047", "#87590A", "#A33B57", "#7D898F"),
    fills=("#DCEBF0", "#F1E4F1", "#E2EAF6", "#E0EFE4", "#F7EBD2", "#F8E4E8", "#E9ECED"),
)  # fmt: skip
DARK: Final = Look(
    name="dark",
    window="#14191B", page="#191F22", base="#20272A", alt="#252D30",
    text="#E8EDEE", text2="#B3BEC2", text3="#98A4A9",
    line="#343E42", edge="#7A878D", scroll="#4D5A60",
    accent="#73C5DB", hover="#8FD3E5", onaccent="#06242D", soft="#1C4351", softtext="#BFE6F1",
    red="#FF9C91", redsoft="#422523", amber="#F2C063", ambersoft="#43341A", green="#82CF9C", greensoft="#1E3D2B",
    bars=("#73C5DB", "#D69BD8", "#93B5EC", "#82CF9C", "#E5B75C", "#F09AB0", "#8A969B"),
    fills=("#1D3A44", "#3D2A40", "#27344A", "#223A2C", "#403420", "#45282F", "#2A3235"),
)  # fmt: skip
CONTRAST: Final = Look(
    name="contrast",
    window="#000000", page="#000000", base="#000000", alt="#0A0A0A",
    text="#FFFFFF", text2="#FFFFFF", text3="#E6E6E6",
    line="#8C8C8C", edge="#FFFFFF", scroll="#FFFFFF",
    accent="#5CE1FF", hover="#A5F0FF", onaccent="#000000", soft="#003B4A", softtext="#FFFFFF",
    red="#FF9E94", redsoft="#000000", amber="#FFD454", ambersoft="#000000", green="#7CF0A0", greensoft="#000000",
    bars=("#5CE1FF", "#F0A8F2", "#A9C6FF", "#7CF0A0", "#FFD454", "#FFA6BC", "#FFFFFF"),
    fills=("#000000",) * 7,
)  # fmt: skip
LOOKS: Final = {look.name: look for look in (LIGHT, DARK, CONTRAST)}


class Worn:
    """What the window wears now: one look, one size of text, and comfortable or compact rows."""

    look: Look = LIGHT
    factor: float = 1.0
    compact: bool = False


def now() -> Look:
    """Give the look that is worn now."""
    return Worn.look


def ink(token: str) -> QColor:
    """Give a colour of the look that is worn now."""
    return Worn.look.ink(token)


def pixels(size: float) -> int:
    """Give a size of type in pixels, with the person's own factor (0.9 to 1.5)."""
    return round(size * Worn.factor)


def row_height() -> int:
    """Give the height of a table's row in pixels."""
    return round((28 if Worn.compact else 35) * max(1.0, Worn.factor))


def face(size: float = BODY, *, bold: bool = False, italic: bool = False) -> QFont:
    """Give the window's typeface at a size, with figures that stand under one another."""
    font = QFont(FAMILY)
    font.setPixelSize(pixels(size))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    font.setFeature(TABULAR, 1)
    return font


def palette() -> QPalette:
    """Give the fifteen roles of Qt's palette in the look that is worn now."""
    role = QPalette.ColorRole
    colours = QPalette()
    for named, token in {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "base",
        role.AlternateBase: "alt",
        role.Text: "text",
        role.PlaceholderText: "text3",
        role.Button: "base",
        role.ButtonText: "text",
        role.BrightText: "red",
        role.ToolTipBase: "text",
        role.ToolTipText: "base",
        role.Highlight: "accent",
        role.HighlightedText: "onaccent",
        role.Link: "accent",
        role.LinkVisited: "bar2",
    }.items():
        colours.setColor(named, ink(token))
    for named in (role.WindowText, role.Text, role.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, named, ink("edge"))
    return colours
