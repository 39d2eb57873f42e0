"""Charts and maps of a report: drawn from the data, numbered, found by references, side by side where halves meet."""

import pytest

from convener.documents import event_report, figures, findings_brief, references
from convener.documents.style import Style
from convener.model.picture import Blob, Picture, PictureWidth
from convener.model.report import BlockKind, FigureKind, ReportKind
from convener.press import html, markdown, reading, tree
from tests import make
from tests.documents.harbour import PIXEL, Harbour


@pytest.fixture
def harbour():
    return Harbour()


def outlined(owner, *blocks):
    kind = ReportKind.EVENT_REPORT if owner.noun == "event" else ReportKind.FINDINGS_BRIEF
    report = make.report(owner, kind=kind)
    for block in blocks:
        make.block(report, **block)


def figure(kind, **details):
    return {"kind": BlockKind.FIGURE, "figure": kind, **details}


def shown(document):
    return [part for part in reading.everything(document.blocks) if isinstance(part, tree.Figure)]


@pytest.mark.parametrize("kind", FigureKind)
def test_every_figure_says_in_words_what_it_draws(harbour, kind):
    told = figures.counted(harbour.event, Style())
    drawn = figures.drawn(kind, told)
    assert figures.drawable(kind, told) == (drawn is not None)
    if drawn:
        letters = {one.words for one in drawn.image.strokes if isinstance(one, tree.Lettering)}
        unsaid = [one for one in letters if one not in drawn.alt and one not in tree.words(drawn.caption)]
        assert letters
        assert unsaid == []


@pytest.mark.parametrize("width", PictureWidth)
@pytest.mark.parametrize("kind", [FigureKind.MAP_OF_PLACES, FigureKind.PARTICIPANTS_BY_CATEGORY])
def test_a_figure_is_drawn_as_wide_as_it_is_shown(harbour, kind, width):
    drawn = figures.drawn(kind, figures.counted(harbour.event, Style()), width)
    assert drawn.image.width == {"text": 357, "page": 483, "half": 231}[width.value]
    assert drawn.width is figures.WIDTHS[width]


def test_figures_are_numbered_and_found_by_their_number(harbour):
    outlined(
        harbour.event,
        {"kind": BlockKind.PROSE, "text": "Most came for towns, see [figure](#figure-participants_by_category)."},
        figure(FigureKind.MAP_OF_PLACES, heading="Who came"),
        figure(FigureKind.PARTICIPANTS_BY_CATEGORY),
    )
    made = references.settle(event_report.compose(harbour.event))
    assert [one.label for one in shown(made)] == ["Figure 1", "Figure 2"]
    assert 'see <a href="#at-2-figure-participants-by-category">Figure 2</a>.' in html.render(made).decode()
    assert "\nFigure 2: Participants by category" in markdown.render(made).decode().replace("**", "")


def test_halves_that_follow_one_another_stand_side_by_side(harbour):
    half = {"width": PictureWidth.HALF}
    outlined(
        harbour.event,
        figure(FigureKind.MAP_OF_PLACES, **half),
        figure(FigureKind.PARTICIPANTS_BY_CATEGORY, **half),
        figure(FigureKind.PARTICIPANTS_BY_COUNTRY, **half),
        figure(FigureKind.PARTICIPANTS_BY_COUNTRY, heading="By country", **half),
    )
    blocks = event_report.compose(harbour.event).blocks
    assert [type(one).__name__ for one in blocks] == ["Figures", "Figure", "Heading", "Figure"]
    assert [one.label for one in blocks[0].figures] == ["Figure 1", "Figure 2"]


def test_pictures_take_the_width_that_was_chosen_and_are_not_counted(harbour):
    blob = Blob(sha256="1" * 64, media_type="image/png", width=1, height=1, content=PIXEL)
    section = harbour.event.sections[0]
    section.text = "One.\n\nTwo."
    two = [
        Picture(blob=blob, event=harbour.event, section=section, caption=name, width=PictureWidth.HALF)
        for name in ("Quay", "Mole")
    ]
    wide = Picture(blob=blob, event=harbour.event, caption="Sea", width=PictureWidth.HALF)
    outlined(
        harbour.event,
        {"kind": BlockKind.SECTION, "section": section},
        {"kind": BlockKind.PICTURE, "picture": wide, "width": PictureWidth.PAGE},
        figure(FigureKind.MAP_OF_PLACES),
    )
    made = event_report.compose(harbour.event)
    pair = next(one for one in made.blocks if isinstance(one, tree.Figures))
    assert [tree.words(one.caption) for one in pair.figures] == [one.caption for one in two]
    assert [(one.label, one.width) for one in shown(made)[2:]] == [
        ("", tree.Width.BLOCK),
        ("Figure 1", tree.Width.BLOCK),
    ]


def test_an_edition_counts_the_events_of_its_year(harbour):
    edition = make.edition(harbour.series, year=2026)
    other = make.event("Next year", series=harbour.series, starts_on=harbour.event.starts_on.replace(year=2027))
    make.participation(other, make.place("Lieth", "DE", latitude=54.5, longitude=9.1))
    outlined(edition, figure(FigureKind.MAP_OF_PLACES))
    (drawn,) = shown(findings_brief.compose(edition))
    assert "Świetlin" in drawn.alt
    assert "Lieth" not in drawn.alt
