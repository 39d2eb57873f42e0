"""Every look can be read: contrasts as WCAG 2.2 asks for them, and a style sheet without a forgotten token."""

import re

import pytest

from convener.ui.kit import dress, look


def _luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _ratio(one, other):
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("worn", look.LOOKS.values(), ids=list(look.LOOKS))
def test_words_and_controls_stand_out_from_their_grounds(worn):
    for ground in (worn.window, worn.page, worn.base, worn.alt):
        for ink in (worn.text, worn.text2, worn.text3, worn.accent):
            assert _ratio(ink, ground) >= 4.5, (ink, ground)
        assert _ratio(worn.edge, ground) >= 3.0
    for ink, ground in (
        (worn.onaccent, worn.accent), (worn.softtext, worn.soft), (worn.red, worn.redsoft),
        (worn.amber, worn.ambersoft), (worn.green, worn.greensoft), (worn.text2, worn.soft),
    ):  # fmt: skip
        assert _ratio(ink, ground) >= 4.5, (ink, ground)
    for fill in worn.fills:
        assert _ratio(worn.text, fill) >= 10


def test_the_style_sheet_names_no_token_that_there_is_not(monkeypatch):
    for worn in look.LOOKS.values():
        monkeypatch.setattr(look.Worn, "look", worn)
        sheet = dress.style_sheet()
        assert "@" not in sheet
        assert sheet.count("{") == sheet.count("}")
        assert len(sheet.splitlines()) <= 125


def test_type_grows_with_the_persons_factor_and_nothing_is_smaller_than_thirteen(monkeypatch):
    monkeypatch.setattr(look.Worn, "factor", 1.5)
    assert look.face(14).pixelSize() == 21
    sizes = [int(size) for size in re.findall(r"font-size: (\d+)px", dress.style_sheet())]
    assert min(sizes) >= 19
