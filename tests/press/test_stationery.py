"""Badges, tents and signs stand where a knife and a fold expect them, whatever anybody is called."""

import io

import page as validation
import pikepdf
import pypdfium2
import pytest
from pypdfium2 import raw

from convener.errors import Refused
from convener.press.stationery import cards, printing, sheets
from convener.press.stationery.cards import Badge, Badges, Hour, Imprint, Sign, Signs, Standing, Tent, Tents
from convener.press.stationery.sheets import MM
from convener.press.tree import Paper
from tests.press import awkward

IMPRINT = Imprint("Ready Before the Tide: badges", "Harbour Towns Dialogue", "2026", publisher="North Quay Secretariat")
PEOPLE = (
    Badge("Zdzisława", "Łącka-Wróbel", "Świetlin, Poland", "Mayor", Standing.HOST),
    Badge("Åse", "Skjølberg", "Skarvøya, Norway", "Mayor", Standing.SPEAKER),
    Badge("Nguyễn", "Thị Ấm Phượng", "Đà Nẵng, Viet Nam", "Phó Chủ tịch Ủy ban nhân dân"),
    Badge("Ελευθερία", "Παπακωνσταντίνου-Οικονομοπούλου", "Θεσσαλονίκη", "Αντιδήμαρχος", Standing.STAFF),
    Badge("Володимир", "Перевозниченко", "Запоріжжя", ""),
    Badge("Sukarno", place="Jakarta"),
    Badge("Maria Magdalena Wilhelmina", "de Vasconcelos e Albuquerque da Silva", "Llanfair" * 8, "Director " * 30),
    Badge("Ab" * 30, "Cd" * 30, "Ef" * 30, "Gh" * 30, Standing.SPEAKER),
    Badge("Jo"),
)
FEW = Hour("09:15–09:45", "Welcome to Świetlin"), Hour("14:00–15:30", "Who warns whom " * 8)
SIGNS = (
    Sign("Rope Hall", day="Thursday 11 June 2026", hours=FEW, foot="First floor, left of the stairs"),
    Sign("Neighbours as messengers", "A", "Thursday 11 June 2026", FEW[:1], "Session 2"),
    Sign("Great Hall", hours=tuple(Hour(f"{hour:02}:00", f"Hour {hour}") for hour in range(8, 21))),
)
TENTS = (
    Tent("Gonçalo Quintão", "Mayor of São Telmo do Mar", "Portugal"),
    Tent("Maria Magdalena Wilhelmina de Vasconcelos e Albuquerque", "Deputy Director-General " * 4, "Belgium"),
    Tent("W" * 60),
)


def letters(data):
    """Give for each page its size and its letters with their boxes: left, top, right, bottom from the upper edge."""
    with pypdfium2.PdfDocument(data) as read:
        for page in read:
            width, height = page.get_size()
            text = page.get_textpage()
            found = [
                (letter.replace("\ufffe", "-"), left, height - top, right, height - bottom)
                for place in range(text.count_chars())
                if (letter := text.get_text_range(place, 1)).strip()
                for left, bottom, right, top in [text.get_charbox(place)]
            ]
            yield width, height, found


def words(data):
    with pypdfium2.PdfDocument(data) as read:
        return [page.get_textpage().get_text_range() for page in read]


def fields(data):
    """Give for each page the boxes of what is filled: left, top, right, bottom from the upper edge."""
    with pypdfium2.PdfDocument(data) as read:
        for page in read:
            height = page.get_size()[1]
            boxes = [one.get_bounds() for one in page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,))]
            yield [(left, height - top, right, height - bottom) for left, bottom, right, top in boxes]


def fits(inner, outer, slack=0.05):
    left, top, right, bottom = inner
    return (
        left >= outer[0] - slack
        and top >= outer[1] - slack
        and right <= outer[2] + slack
        and bottom <= outer[3] + slack
    )


def cells(sheet):
    for row in range(sheet.rows):
        for column in range(sheet.columns):
            x, y = sheet.cell(column, row)
            yield x * MM, y * MM, (x + sheet.width) * MM, (y + sheet.height) * MM


def every(kind=Badges, **others):
    made = {
        Badges: lambda: Badges(others.pop("sheet", sheets.BADGES), PEOPLE, IMPRINT, **others),
        Tents: lambda: Tents(Paper.A4, TENTS, IMPRINT, **others),
        Signs: lambda: Signs(Paper.A4, SIGNS, IMPRINT, **others),
    }
    return made[kind]()


@pytest.mark.parametrize("sheet", sheets.SHEETS, ids=lambda sheet: sheet.title)
def test_every_cell_lies_on_its_paper_and_on_no_other(sheet):
    width, height = (part * MM for part in sheet.size)
    boxes = list(cells(sheet))
    assert all(fits(box, (0, 0, width, height), 0.01) for box in boxes)
    for number, (left, top, right, bottom) in enumerate(boxes):
        for other in boxes[number + 1 :]:
            apart = other[0] >= right - 0.01 or other[1] >= bottom - 0.01 or other[2] <= left + 0.01
            assert apart or other[3] <= top + 0.01


@pytest.mark.parametrize("sheet", sheets.SHEETS, ids=lambda sheet: sheet.title)
def test_every_letter_of_a_badge_lies_inside_its_cell(sheet):
    for width, height, found in letters(printing.render(every(sheet=sheet, backs=True))):
        assert (width, height) == pytest.approx([part * MM for part in sheet.size], abs=0.01)
        boxes = list(cells(sheet))
        assert found
        assert [one for one in found if not any(fits(one[1:], box) for box in boxes)] == []


@pytest.mark.parametrize("sheet", sheets.SHEETS, ids=lambda sheet: sheet.title)
def test_every_badge_keeps_its_own_words(sheet):
    people = PEOPLE[: sheet.columns * sheet.rows]
    (*_, found), *_ = letters(printing.render(Badges(sheet, people, IMPRINT)))
    for badge, box in zip(people, cells(sheet), strict=False):
        inside = "".join(letter for letter, *place in found if fits(place, box))
        assert badge.standing.value in inside
        assert badge.name.replace(" ", "")[:20] in inside
        assert badge.rest.replace(" ", "")[:20] in inside
        assert badge.place.replace(" ", "")[:20] in inside


def test_a_badge_keeps_the_measures_it_was_drawn_with():
    badge = Badge("Hinnen", "Hinnen", "Hinnen", "Hinnen", Standing.SPEAKER)
    data = printing.render(Badges(sheets.BADGES, (badge,), Imprint("Badges", "Hinnen", "2026")))
    ((_, _, found),) = letters(data)
    left, top, *_ = next(cells(sheets.BADGES))
    capitals = [place for letter, *place in found if letter == "H"]
    assert [round(bottom - top) for _, _, _, bottom in capitals] == [21, 66, 91, 122, 138]
    assert [round(x - left) for x, *_ in capitals] == pytest.approx([18] * 5, abs=2)
    strip = next(box for box in next(fields(data)) if box[2] - box[0] > 200)
    assert strip == pytest.approx((left, top + 62 * MM - 18, left + 90 * MM, top + 62 * MM), abs=0.02)


@pytest.mark.parametrize("sheet", [one for one in sheets.SHEETS if one.marks], ids=lambda sheet: sheet.title)
def test_cut_marks_stand_at_the_cuts_outside_the_badges(sheet):
    data = printing.render(Badges(sheet, (Badge(""),) * sheet.columns * sheet.rows, Imprint("Badges")))
    marks = [box for box in next(fields(data)) if box[2] - box[0] < 0.5 or box[3] - box[1] < 0.45]
    upright = [box for box in marks if box[2] - box[0] < 0.5]
    first, *_, last = cells(sheet)
    cuts = {round(one * MM, 1) for column in range(sheet.columns + 1) for one in [sheet.cell(column, 0)[0]]}
    assert {round((box[0] + box[2]) / 2, 1) for box in upright} == cuts
    outer = [box for box in upright if box[3] < first[1] or box[1] > last[3]]
    assert len(outer) == 2 * (sheet.columns + 1)
    assert all(fits(box, (0, 0, *(part * MM for part in sheet.size)), 0) for box in marks)


def test_letters_shrink_to_fit_but_not_below_ten_points():
    data = printing.render(every())
    with pikepdf.open(io.BytesIO(data)) as read:
        sizes = [
            float(operands[1])
            for page in read.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "Tf"
        ]
    assert min(one for one in sizes if one not in {8.75, 9.5, 12}) >= 10
    assert {one * 2 % 1 for one in sizes if one != 8.75} == {0}


def test_a_long_name_breaks_before_it_gets_smaller_than_the_second_name():
    ((_, _, found),) = letters(
        printing.render(Badges(sheets.BADGES, (Badge("Maria Magdalena Wilhelmina", "Silva"),), Imprint("")))
    )
    capitals = [place for letter, *place in found if letter in "MW"]
    assert len({round(place[3]) for place in capitals}) == 2
    assert min(place[3] - place[1] for place in capitals) > 0.6 * 21


def test_backs_meet_their_fronts_when_the_paper_turns():
    people = PEOPLE[:3]
    front, back = letters(printing.render(Badges(sheets.BADGES, people, IMPRINT, backs=True)))
    boxes = list(cells(sheets.BADGES))
    for badge, here, there in zip(people, (0, 1, 2), (1, 0, 3), strict=True):
        for found, box in ((front[2], boxes[here]), (back[2], boxes[there])):
            assert badge.rest.replace(" ", "") in "".join(letter for letter, *place in found if fits(place, box))


@pytest.mark.parametrize("paper", Paper)
def test_the_two_faces_of_a_tent_mirror_each_other_at_the_fold(paper):
    for width, height, found in letters(printing.render(Tents(paper, TENTS, IMPRINT))):
        assert width > height
        lower = sorted(((x, y, r, b) for _, x, y, r, b in found if y > height / 2), key=lambda box: (box[1], box[0]))
        upper = [(x, y, r, b) for _, x, y, r, b in found if b < height / 2]
        turned = sorted(
            ((width - r, height - b, width - x, height - y) for x, y, r, b in upper), key=lambda b: (b[1], b[0])
        )
        assert len(lower) == len(upper) == len(found) / 2
        for one, other in zip(lower, turned, strict=True):
            assert one == pytest.approx(other, abs=0.1)


@pytest.mark.parametrize("paper", Paper)
def test_nothing_crosses_the_fold_but_ticks_at_the_edges(paper):
    data = printing.render(Tents(paper, TENTS, IMPRINT))
    for (width, height, found), filled in zip(letters(data), fields(data), strict=True):
        fold = height / 2
        assert [one for one in found if one[2] < fold + 20 and one[4] > fold - 20] == []
        near = [box for box in filled if box[1] < fold + 5 and box[3] > fold - 5]
        assert near
        assert all(right <= 24.1 or left >= width - 24.1 for left, _, right, _ in near)
        assert all(fits(one[1:], (50, 10, width - 50, height - 10)) for one in found)


def test_a_tent_keeps_its_measures():
    ((width, height, found),) = letters(
        printing.render(Tents(Paper.A4, (Tent("Hinnen", "Hinnen", "Hinnen"),), IMPRINT))
    )
    fold = height / 2
    heads = [place for letter, *place in found if letter == "H" and place[1] > fold]
    assert [round(bottom - fold) for *_, bottom in heads] == [42, 148, 222, 258]
    assert round(heads[1][3] - heads[1][1]) == round(0.66 * 84)
    assert width == pytest.approx(841.89, abs=0.01)


@pytest.mark.parametrize("paper", Paper)
def test_signs_stay_within_their_margins(paper):
    for width, height, found in letters(printing.render(Signs(paper, SIGNS, IMPRINT))):
        assert found
        assert all(fits(one[1:], (50, 30, width - 50, height - 30)) for one in found)


def overlapping(found):
    """Give the pairs of letters of which one covers a good part of the other."""
    for number, (letter, left, top, right, bottom) in enumerate(found):
        for other, x, y, right_too, bottom_too in found[number + 1 :]:
            wide, high = min(right, right_too) - max(left, x), min(bottom, bottom_too) - max(top, y)
            if wide > 0 and high > 0:
                least = min((right - left) * (bottom - top), (right_too - x) * (bottom_too - y))
                if wide * high > 0.2 * least:
                    yield letter, other


@pytest.mark.parametrize(
    "made",
    [
        Badges(sheets.BADGES, PEOPLE, IMPRINT),
        Badges(sheets.SHEETS[3], PEOPLE, IMPRINT),
        Badges(sheets.SHEETS[5], PEOPLE, IMPRINT),
        Tents(Paper.A4, TENTS, IMPRINT),
        Signs(Paper.A4, SIGNS, IMPRINT),
    ],
    ids=["badges", "cards", "labels", "tents", "signs"],
)
def test_no_line_runs_into_another(made):
    for _, _, found in letters(printing.render(made)):
        assert list(overlapping(found)) == []


def test_a_sign_with_many_hours_goes_on_and_loses_none():
    found = words(printing.render(Signs(Paper.A4, SIGNS[2:], IMPRINT)))
    assert len(found) == 3
    assert all("Great Hall" in one for one in found)
    assert [hour for hour in range(8, 21) if f"Hour {hour}" not in " ".join(found)] == []


def test_the_letter_of_a_theme_is_large():
    ((_, _, found),) = letters(printing.render(Signs(Paper.A4, (Sign("Guests", "A"),), Imprint("Signs"))))
    assert max(place[3] - place[1] for letter, *place in found if letter == "A") > 0.6 * 160


def everything():
    return [every(kind) for kind in (Badges, Tents, Signs)]


@pytest.mark.parametrize("made", everything(), ids=lambda made: type(made).__name__)
@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_2A"])
def test_prints_are_fit_for_listeners_and_archives(made, profile, tmp_path):
    file = tmp_path / "cards.pdf"
    file.write_bytes(printing.render(made))
    found = validation.validate_pdf(str(file), profile=getattr(validation.ValidationProfile, profile))
    assert found.is_compliant, str(found)


@pytest.mark.parametrize("made", everything(), ids=lambda made: type(made).__name__)
def test_faces_are_embedded_and_metadata_name_nobody(made):
    data = printing.render(made)
    with pikepdf.open(io.BytesIO(data)) as read:
        fonts = [one for one in read.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"]
        told = str(dict(read.docinfo)) + read.Root.Metadata.read_bytes().decode()
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
        assert str(read.Root.Lang) == "en-GB"
    assert "Ready Before the Tide: badges" in told
    assert not any(name in told for name in ("Skjølberg", "Gonçalo", "Mayor"))
    assert data == printing.render(made)


def test_what_stands_twice_is_heard_once():
    with pikepdf.open(io.BytesIO(printing.render(every(Tents)))) as read:
        tags = [
            str(one.S) for one in read.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one and "/P" in one
        ]
    assert tags.count("/H1") == len(TENTS)


def test_awkward_words_stay_in_their_cells():
    people = tuple(Badge(one, one, one, one, Standing.HOST) for one in awkward.STRINGS)
    for sheet in (sheets.BADGES, sheets.SHEETS[5]):
        for _, _, found in letters(printing.render(Badges(sheet, people, IMPRINT))):
            boxes = list(cells(sheet))
            assert [one for one in found if not any(fits(one[1:], box) for box in boxes)] == []


def test_awkward_words_stay_on_tents_and_signs():
    tents = tuple(Tent(one, one, one) for one in awkward.STRINGS)
    signs = tuple(Sign(one, one[:3], one, (Hour(one[:11], one),) * 2, one) for one in awkward.STRINGS)
    for made in (Tents(Paper.A4, tents, IMPRINT), Signs(Paper.LETTER, signs, IMPRINT)):
        for width, height, found in letters(printing.render(made)):
            assert all(fits(one[1:], (45, 5, width - 45, height - 5)) for one in found)


def test_letters_without_a_face_are_named():
    assert printing.unprintable(Tents(Paper.A4, (Tent("日本", "Mayor"),), IMPRINT)) == {"日", "本"}
    assert printing.unprintable(Signs(Paper.A4, (Sign("Hall", hours=(Hour("9", "本"),)),), IMPRINT)) == {"本"}


def test_nothing_to_print_is_refused_in_words():
    with pytest.raises(Refused, match="nothing to print"):
        printing.render(Badges(sheets.BADGES, (), IMPRINT))


def test_progress_is_told_and_can_stop_it():
    told = []
    printing.render(Tents(Paper.A4, TENTS, IMPRINT), on_progress=told.append)
    assert told == pytest.approx([1 / 3, 2 / 3, 1])

    def stop(_part):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        printing.render(Tents(Paper.A4, TENTS, IMPRINT), on_progress=stop)


def test_sheets_are_called_by_their_measures():
    assert sheets.BADGES.title == "A4, 2 × 4, 90 × 62 mm"
    assert len({sheet.title for sheet in sheets.SHEETS}) == len(sheets.SHEETS)
    assert {standing.value for standing in cards.Standing} == {"Participant", "Speaker", "Host", "Staff"}
