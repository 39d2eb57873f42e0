"""A calendar as a square code (ISO/IEC 18004) that a telephone reads without a network."""

from __future__ import annotations

from typing import Final

from reportlab.graphics.barcode import qrencoder

from convener.press import ics
from convener.press.entries import Calendar

MOST: Final = 1200
"""bytes; with more, the squares get too small for a camera"""
Modules = tuple[tuple[bool, ...], ...]


def fits(calendar: Calendar) -> bool:
    """Tell whether a calendar is short enough for a code that a camera can read."""
    return len(ics.render(calendar)) <= MOST


def modules(calendar: Calendar | None) -> Modules | None:
    """Return the squares of the code row by row, or nothing for a calendar that is empty or too long."""
    if calendar is None or not calendar.entries:
        return None
    text = ics.render(calendar)
    if len(text) > MOST:  # as `fits` says
        return None
    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.L)
    code.addData(qrencoder.QR8bitByte(text))
    code.make()
    return tuple(tuple(bool(one) for one in row) for row in code.modules)
