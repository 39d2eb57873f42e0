"""What stands together, what may be parted, and how much air is between: at every height of a page."""

import pytest

from convener.press import pdf
from convener.press import tree as t
from convener.press.tree import plain
from tests.press.pdf_reading import pages, where


def paper(*blocks, **others):
    return pdf.render(t.Document(**{"title": "A paper", **others}, blocks=blocks))


def lines(count):
    """Return so many paragraphs of one line: what follows them stands lower."""
    return tuple(t.Paragraph(plain("A line.")) for _ in range(count))


def parts(data, names):
    """Return how many of some names stand on each page that has any."""
    counts = [sum(name in text for name in names) for text in pages(data)]
    return [count for count in counts if count]


def listed(kind, names):
    if kind == "examples":
        return t.Examples(plain("Elsewhere"), tuple(t.Example(name, plain("A short remark"), "Land") for name in names))
    return t.Matter("Reading", (t.Reading(tuple(t.Publication(plain(name), "Press", "2026") for name in names)),))


@pytest.mark.parametrize("kind", ["examples", "reading"])
def test_a_few_rows_stay_together_and_no_row_of_more_stands_alone(kind):
    few, many = ([f"Town-{letter}" for letter in letters] for letters in ("abcdef", "abcdefghi"))
    divided = 0
    for above in range(15, 31):
        assert parts(paper(*lines(above), listed(kind, few)), few) == [6]
        found = parts(paper(*lines(above), listed(kind, many)), many)
        assert sum(found) == 9
        assert min(found) >= 2
        divided += len(found) > 1
    assert divided > 2


def test_a_rule_below_a_side_text_has_as_much_air_as_below_a_text():
    people = tuple(t.Attribution(f"Person {number}", "Mayor") for number in range(5))
    after = t.Matter("Next steps", (t.Paragraph(plain("They meet again.")),))
    short = t.Paragraph(plain("Short."))
    sided = paper(t.Sitting(plain("Session"), blocks=(short,), groups=(t.Group("Panel", people),)), after)
    ended = paper(t.Paragraph(plain("Person 4\nMayor")), after)
    assert where(sided, "Mayor")[1] < where(sided, "Short.")[1]
    airs = [where(data, "Next steps")[2] - where(data, "Person 4")[4] for data in (sided, ended)]
    side_leading, leading = 10.5, 14.0
    assert airs[0] - side_leading >= airs[1] - leading - 2


def test_the_running_head_says_a_long_title_whole():
    title = "Strong Harbours: Ten Key Findings and Recommendations of the Northern Dialogue on Winter Ferries"
    data = paper(*lines(60), title=title, running="The Old Rope Walk, Ørnhavn, 20–21 May 2027")
    second = " ".join(pages(data)[1].split())
    assert title in second
    assert "…" not in second
    _, _, _, title_ends, _ = where(paper(*lines(60), title=title), "Winter Ferries")
    assert title_ends < 540


def test_a_few_lines_on_a_last_page_are_drawn_in():
    heights = set()
    for after in range(1, 20):
        sections = [block for n in range(12) for block in (t.Heading(2, plain(f"Part {n}")), *lines(2))]
        data = paper(*sections, *lines(after), t.Paragraph(plain("The very end.")))
        number, _, _, _, lower = where(data, "The very end.")
        assert number < 2 or lower > 84 + 5 * 14
        heights.add(number)
    assert heights == {1, 2}


def test_a_page_break_before_a_few_lines_is_kept():
    data = paper(*lines(20), t.PageBreak(), t.Paragraph(plain("The very end.")))
    assert where(data, "The very end.")[0] == 1


def test_a_case_study_leaves_no_more_than_a_quarter_of_a_page_white():
    matters = tuple(t.Matter(name, (t.Paragraph(plain("A line of it. " * 22)),)) for name in ("Why", "How", "Then"))
    case = t.CaseStudy(plain("Brélannec"), matters, label="Case study")
    parted = 0
    for above in range(8, 30):
        data = paper(*lines(above), t.Paragraph(plain("The last line.")), case)
        before, begun = where(data, "The last line."), where(data, "Brélannec")
        if begun[0] > before[0]:
            assert 770 - before[4] < 49 * 14 / 4 + 40
        parted += len(parts(data, ("Why", "How", "Then"))) > 1
        for page in pages(data)[:-1]:
            assert "Brélannec" not in page or "Why" in page
    assert parted > 3


def panel(count):
    people = tuple(t.Attribution(f"Person-{number:02}", "Mayor of a town", "") for number in range(count))
    return t.Sitting(plain("Session"), blocks=(t.Paragraph(plain("Short.")),), groups=(t.Group("Panel", people),))


def test_very_many_people_stand_below_a_short_session_and_a_few_beside_it():
    many, few = paper(*(panel(14) for _ in range(3))), paper(panel(4))
    assert len(pages(many)) <= 2
    text = pages(paper(panel(14)))[0]
    assert [text.index(f"Person-{number:02}") for number in range(14)] == sorted(
        text.index(f"Person-{number:02}") for number in range(14)
    )
    assert where(many, "Person-13")[1] >= where(many, "Short.")[1] - 1
    assert where(few, "Person-03")[1] < where(few, "Short.")[1] - 100


def test_a_heading_breaks_between_words_rather_than_inside_a_compound():
    title = "Prevention in an Evolving and Inter-Connected Threat Environment"
    text = pages(paper(t.Heading(2, plain(title)), *lines(2)))[0]
    assert "Inter-Connected" in text
    assert "Environment" not in text.split("Inter-Connected")[0]
    long = "Well-meant-but-never-tried-anywhere-else-" * 4 + "town"
    found = pages(paper(t.Heading(2, plain(long))))[0].replace("\ufffe", "-")
    assert long in "".join(found.split())


def test_a_heading_does_not_lean_on_the_title():
    heading, text = t.Heading(1, plain("Hours")), t.Paragraph(plain("Words."))
    *_, title = where(paper(heading, text), "A paper")
    assert where(paper(heading, text), "Hours")[2] - title > where(paper(text), "Words.")[2] - title


def test_the_room_of_a_theme_stands_apart_from_the_office_above_it():
    rapporteur = t.Group("Rapporteur", (t.Attribution("Ada Lind", "Mayor of Oudezand"),))
    theme = t.Theme("A", plain("Bridges"), groups=(rapporteur,), room="Sail Loft")
    data = paper(t.AgendaDay("Thursday", (t.AgendaItem(plain("Groups"), themes=(theme,)),)))
    turned, end, room = (where(data, words)[4] for words in ("Ada Lind", "Oudezand", "Sail Loft"))
    assert room - end >= (end - turned) * 1.3
