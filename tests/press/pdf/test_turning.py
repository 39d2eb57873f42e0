"""Names and paragraphs in Hebrew and Arabic: where they stand, how they are drawn, how they are found."""

import io
import shutil
import subprocess
from itertools import pairwise

import bidi
import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener.press import directions, pdf
from convener.press import tree as t
from convener.press.figures import Drawing, Lettering, Tone
from convener.press.pdf import faces, lines, styles
from convener.press.pdf.pieces import Piece, Way
from convener.press.tree import plain

HEBREW = "ראש העיר דוד כהן (חיפה) אמר כי 83% מן התושבים מבקשים תחבורה נקייה"
ARABIC = "أشار محمد الإبراهيم إلى أن المدن الكبيرة والصغيرة لا تنتظر أحدا حتى عام 2030"
SAID = st.text(st.sampled_from("אבג ابلا abc 12 (.) «-\n"), max_size=120)


def broken(text, style=styles.BODY, width=300.0, **way):
    return lines.broken([Piece(text, style.name, Tone.INK)], style, width, Way(**way))


def read(line):
    """Return a line as it is read, run after run."""
    return "".join(run.said or " ".join(word.text for word in run.words) for run in line.runs)


def document(*blocks, **others):
    return t.Document(**{"title": "A paper", **others}, blocks=blocks)


def texts(data):
    opened = pypdfium2.PdfDocument(data)
    found = "\n".join(page.get_textpage().get_text_range() for page in opened)
    opened.close()
    return found


def edges(data, letter):
    """Return between which points, from the left of the page, a letter first stands."""
    opened = pypdfium2.PdfDocument(data)
    found = opened[0].get_textpage()
    left, _, right, _ = found.get_charbox(found.get_text_range().index(letter))
    opened.close()
    return left, right


@given(SAID, st.floats(60, 300), st.booleans())
def test_lines_that_run_both_ways_fit_and_lose_no_letter(text, width, turned):
    made = broken(text, width=width, turned=turned)
    assert all(line.width <= width + 0.01 for line in made)
    assert "".join("".join(map(read, made)).split()) == "".join(text.split())


@given(
    st.text(st.sampled_from("אבג سبم abc 12 .,-%"), min_size=1, max_size=40).map(lambda text: " ".join(text.split()))
)
def test_a_line_is_drawn_as_another_library_orders_it(text):
    for line in broken(text, width=5000):
        seen = sorted(line.runs, key=lambda run: run.x)
        assert all(one.x + one.width <= two.x + 0.01 for one, two in pairwise(seen))
        drawn = ("".join(map(faces.told, " ".join(word.text for word in run.words))) + " " * run.spaced for run in seen)
        level = directions.base(text)
        assert "".join(drawn).strip() == bidi.get_display(text, base_dir="LR"[level]).strip()


def test_a_paragraph_from_right_to_left_is_ranged_right():
    made = broken(HEBREW, width=200)
    assert len(made) > 1
    for line in made:
        assert max(run.x + run.width for run in line.runs) == pytest.approx(200)


def test_in_a_column_it_keeps_the_edge_of_the_column():
    assert min(run.x for run in broken(HEBREW, styles.TABLE, 600)[0].runs) == pytest.approx(0)


def test_brackets_face_what_they_hold():
    (line,) = broken("(שלום)")
    assert [word.text for run in sorted(line.runs, key=lambda run: run.x) for word in run.words][::2] == ["(", ")"]


def test_letters_are_joined():
    face = faces.face(faces.Name.ARABIC)
    apart = sum(face.turned(letter).width for letter in "سبب")
    assert face.turned("سبب").width < apart * 0.9


@pytest.mark.parametrize("name", ["דוד כהן", "محمد الإبراهيم", "علی‌رضا", "Harbour Towns"])
@pytest.mark.parametrize("language", ["en-GB", "he"])
def test_a_name_is_found_where_it_stands_alone(name, language):
    cell = t.Table((t.Column(plain("Name")),), (t.Body(((plain(name),),)),))
    assert name in texts(pdf.render(document(cell, language=language)))


@pytest.mark.parametrize("words", [HEBREW.split(" (", maxsplit=1)[0], ARABIC.split(" حتى", maxsplit=1)[0]])
def test_a_sentence_is_found_in_its_paragraph(words):
    found = " ".join(texts(pdf.render(document(t.Paragraph(plain(f"{words}."))))).split())
    assert words in found


def test_each_word_of_a_name_is_found_in_a_sentence_that_runs_the_other_way():
    paper = document(t.Paragraph(plain("The mayors דוד כהן and محمد الإبراهيم signed.")))
    found = texts(pdf.render(paper))
    for word in ("דוד", "כהן", "محمد", "الإبراهيم"):
        assert word in found


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_other_readers_find_a_name_in_a_sentence(tmp_path):
    file = tmp_path / "paper.pdf"
    file.write_bytes(pdf.render(document(t.Paragraph(plain("The mayors דוד כהן and محمد الإبراهيم signed.")))))
    found = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True).stdout.decode()
    assert "דוד כהן" in found
    assert "محمد الإبراهيم" in found


def test_labels_of_maps_and_charts_run_as_they_should():
    label = Lettering(50, 40, "חיפה (Haifa)", halo=True)
    made = pdf.render(document(t.Figure(Drawing(200, 80, (label,)), "A map with one town")))
    assert "חיפה" in texts(made)
    assert edges(made, "H")[1] < edges(made, "ה")[0] < edges(made, "ח")[0]


def test_a_listener_hears_the_words_in_their_order_and_language():
    with pikepdf.open(io.BytesIO(pdf.render(document(t.Paragraph(plain("Mayor דוד כהן of Haifa")))))) as opened:
        spans = [
            one for one in opened.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == pikepdf.Name.Span
        ]
        assert [(str(one.ActualText), str(one.Lang)) for one in spans] == [("דוד כהן ", "he")]


def test_a_paper_from_right_to_left_has_its_side_column_at_the_right():
    blocks = (t.Beside((t.Detail("Side", (plain("ג"),)),), (t.Paragraph(plain("שלום " * 60)),)),)
    assert edges(pdf.render(document(*blocks)), "ג")[1] < 170
    assert edges(pdf.render(document(*blocks, language="he")), "ג")[0] > 420


def test_nothing_lies_on_top_of_anything_in_a_mirrored_paper():
    cover = t.Cover(facts=(t.Fact("7", "ערים"),), dots=(t.Dot("Haifa", 32.8, 35.0),))
    made = pdf.render(document(t.Heading(1, plain("Jam")), cover=cover, language="he", title="ח"))
    assert edges(made, "7")[1] < 200  # where the map leaves room
    headed = t.Heading(1, plain("Quay"), remark=plain("ש" * 60))
    made = pdf.render(document(headed, language="he", title=""))
    opened = pypdfium2.PdfDocument(made)
    found = opened[0].get_textpage()
    said = found.get_text_range()
    boxes = {letter: found.get_charbox(said.index(letter)) for letter in "Qש"}
    opened.close()
    assert boxes["ש"][3] < boxes["Q"][1]  # a remark stands below a heading that runs against the paper


def test_the_number_of_an_item_stands_where_the_item_begins():
    items = t.Items((t.Item((t.Paragraph(plain("שלום")),)), t.Item((t.Paragraph(plain("Peace")),))), t.Numbering.NUMBER)
    made = pdf.render(document(items, title="", press_words=t.PressWords(page_of="")))
    assert edges(made, "1")[0] > edges(made, "ש")[1]
    assert edges(made, "2")[1] < edges(made, "P")[0]


@pytest.mark.parametrize("name", faces.VOICES)
def test_letters_of_every_script_come_back_from_every_face(name):
    sample = "ąćęłńóśźż ğışİ őű țșăî ḳ αβγδέήίόύώς жїєґїщюяЇЄҐ אבגדהוזחטיךכםמןנסעףפץצקרשת ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    strong, emphasis = "STRONG" in name.name or "BOLD" in name.name, "ITALIC" in name.name
    spans = (t.Text(sample, strong=strong, emphasis=emphasis),)
    role = t.Role.BODY if "SERIF" in name.name else t.Role.ADDRESS
    found = texts(pdf.render(document(t.Paragraph(spans, role))))
    assert set(sample) - set(found) == set()


def test_a_long_text_from_right_to_left_is_set_in_linear_time():
    import time

    def took(count):
        start = time.process_time()
        broken("ראש העיר (12) said שלום " * count)
        return time.process_time() - start

    took(100)
    assert took(4_000) < 100 * took(250)  # 16 times the words; were it quadratic, 256 times the time
