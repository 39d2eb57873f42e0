"""Signs that tell by shape: the same told in words to who cannot see them, in every form."""

import io

import pikepdf
import pypdf
import pytest

from convener.press import docx, html, markdown, pdf, signs
from convener.press import tree as t
from convener.press.figures import Circle, Shape
from convener.press.tree import Degree, plain
from tests.press import docx_reading

TOLD = tuple(t.Sign(degree, f"sign {degree.name.lower()}") for degree in Degree)
HEADS = (t.Column(plain("Place")), *(t.Column(plain(str(one)), align=t.Align.CENTRE, numeral=True) for one in range(4)))
TABLE = t.Table(HEADS, (t.Body(((plain("Świetlin"), *((sign,) for sign in TOLD)),)),), signs=TOLD)
PAPER = t.Document("Done", (TABLE,))


def test_no_two_signs_look_alike():
    assert len({signs.drawn(degree) for degree in Degree}) == len(Degree) == len(set(signs.LETTERS.values()))


@pytest.mark.parametrize("degree", Degree)
def test_a_sign_stays_within_its_square(degree):
    for stroke in signs.drawn(degree).strokes:
        if isinstance(stroke, Circle):
            edge = stroke.radius + (stroke.weight / 2 if stroke.stroke else 0)
            assert edge <= stroke.x <= signs.SIZE - edge + 0.01
        if isinstance(stroke, Shape):
            assert all(0 <= at <= signs.SIZE for ring in stroke.rings for point in ring for at in point)


def test_a_listener_hears_each_sign_in_its_cell():
    with pikepdf.open(io.BytesIO(pdf.render(PAPER))) as read:
        heard = [str(one.Alt) for one in read.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]
    assert heard == [sign.words for sign in TOLD]
    page = html.render(PAPER).decode()
    assert all(f'aria-label="{sign.words}"' in page for sign in TOLD)


@pytest.mark.parametrize("render", [markdown.render, docx.render])
def test_where_signs_are_letters_they_are_explained(render):
    made = render(PAPER)
    said = docx_reading.Paper(made).words() if render is docx.render else made.decode()
    for sign in TOLD:
        letter = signs.LETTERS[sign.degree]
        assert said.count(letter) >= 2  # in the table and where it is explained
        assert letter in said[: said.index(sign.words)]


def test_in_running_text_a_sign_is_its_words_in_print():
    made = pdf.render(t.Document("x", (t.Paragraph((*plain("It is "), TOLD[0], *plain("."))),)))
    assert "It is sign full." in pypdf.PdfReader(io.BytesIO(made)).pages[0].extract_text()
