"""The style sheet of the HTML papers: the same voices, spaces and colours as in print, light and dark, no script."""

from __future__ import annotations

from importlib.resources import files

from convener.press.figures import Tone
from convener.press.html.drawings import variable
from convener.press.palette import Palette

_RULES = (files(__package__) / "sheet.css").read_text("utf-8")


def style_sheet(colours: Palette, dark: Palette) -> str:
    """Return the style sheet of a paper with its colours on white and on a dark screen."""
    light_variables = _variables(colours)
    dark_variables = _variables(dark)
    return (
        f":root{{color-scheme:light dark;{light_variables}}}"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{dark_variables}}}}}{_RULES}"
    )


def _variables(colours: Palette) -> str:
    return "".join(f"{variable(tone)}:{colours.hex(tone)};" for tone in Tone)
