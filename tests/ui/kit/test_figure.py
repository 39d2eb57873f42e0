"""Charts and maps on the window: in the colours of the look, in their proportions, told in words."""

import pytest
from PySide6.QtWidgets import QApplication

from convener.documents import charts
from convener.press.figures import Anchoring, Circle, Drawing, Lettering, Shape, Tone
from convener.ui.kit import dress, figure, look

COUNTS = (("Europe", 12), ("A part of the world with a very long name indeed", 3))
DOT = Drawing(100, 50, (Circle(50, 25, 10, Tone.ACCENT),))


@pytest.fixture(params=["light", "dark", "contrast"])
def worn(request, qapp, faces):
    dress.wear(QApplication.instance(), request.param)
    yield request.param
    dress.wear(QApplication.instance(), "light")


def contrast(one, other):
    def luminance(colour):
        parts = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3])
        return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_every_tone_has_a_colour_that_reads_in_every_look(worn):
    ground = look.ink("base")
    assert all(figure.colour(tone).isValid() for tone in Tone)
    assert contrast(figure.colour(Tone.INK), ground) >= 7
    assert contrast(figure.colour(Tone.DATA), ground) >= 3
    assert contrast(figure.colour(Tone.INK), figure.colour(Tone.LAND)) >= 7


def test_a_dot_is_painted_where_it_lies_in_the_colour_of_the_look(worn):
    image = figure.painted(DOT, 2.0, 1.5).toImage()
    assert (image.width(), image.height()) == (300, 150)
    assert image.pixelColor(150, 75).name() == look.ink("accent").name()
    assert image.pixelColor(2, 2).alpha() == 0


def test_it_is_as_high_as_its_width_asks_for_and_no_larger_than_its_words(qtbot, faces):
    view = figure.FigureView("Map", "Map of the places that took part: Świetlin.")
    qtbot.add_widget(view)
    assert view.heightForWidth(300) == 0
    assert not view.drawn
    view.draw(DOT)
    assert view.heightForWidth(100) == 50
    assert view.heightForWidth(2000) == view.heightForWidth(145)
    assert view.accessibleName() == "Map"
    assert "Świetlin" in view.accessibleDescription()


def test_a_look_that_changes_is_painted_anew(qtbot, faces):
    view = figure.FigureView("Dot", "A dot")
    qtbot.add_widget(view)
    view.draw(DOT)
    view.resize(100, 50)
    assert view.grab().toImage().pixelColor(50, 25).name() == look.ink("accent").name()
    try:
        dress.wear(QApplication.instance(), "dark")
        assert view.grab().toImage().pixelColor(50, 25).name() == look.DARK.accent.lower()
    finally:
        dress.wear(QApplication.instance(), "light")


def test_a_label_too_long_for_its_room_ends_in_dots_and_covers_no_bar(qtbot, faces):
    image = figure.painted(charts.bars(COUNTS, 300), 1.0).toImage()
    row = [image.pixelColor(0, y).alpha() for y in range(16, 32)]
    assert not any(row), "the label begins inside the frame"


def test_open_lines_and_letters_of_every_anchoring_are_painted(qtbot, faces):
    line = Shape((((0, 0), (90, 0), (90, 40)),), stroke=Tone.INK, weight=2, closed=False)
    words = [Lettering(50, 20, "Mm", 10, anchoring=one, halo=True) for one in Anchoring]
    for stroke in (line, *words):
        image = figure.painted(Drawing(100, 50, (stroke,)), 1.0).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(100) for y in range(50))
