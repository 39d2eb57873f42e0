import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener.press.figures import Tone
from convener.press.pdf import faces, lines, pieces, styles

BODY = styles.BODY
PLAIN = styles.SMALL


def broken(text, style=BODY, width=300.0):
    return lines.broken([pieces.Piece(text, style.name, Tone.INK)], style, width)


def words(line):
    return "".join(" ".join(word.letters for word in run.words) + " " * run.spaced for run in line.runs)


LETTERS = st.text(st.sampled_from("abcdefgWMil -–/.,;Łóżšαβжї\n\u00a0"), max_size=200)


@given(LETTERS, st.sampled_from([BODY, PLAIN, styles.QUOTE, styles.TITLES[0]]), st.floats(60, 480))
def test_lines_fit_and_no_letter_is_lost(text, style, width):
    made = broken(text, style, width)
    assert all(line.width <= width + 0.01 for line in made)
    assert "".join("".join(map(words, made)).split()) == "".join(text.split())


def test_balanced_lines_are_about_as_long_and_no_more():
    text = "Harbour towns need three things from their governments, and none of them is equipment"
    plain = broken(text, PLAIN, 280)
    balanced = broken(text, styles.HEADINGS[3], 357)
    assert len(balanced) == 2
    assert abs(balanced[0].width - balanced[1].width) < 30
    assert len(plain) == 2


def test_a_short_last_word_is_not_left_alone():
    for more in range(12):
        made = broken("Towns that warn through neighbours reach more households " + "than " * more + "so.", BODY, 200)
        assert len(made) == 1 or words(made[-1]).strip() != "so."


def test_unbreakable_spaces_hold():
    for width in range(60, 200, 3):
        assert any(
            "page\u00a04" in words(line).replace("page 4", "page\u00a04")
            for line in broken("see it on page\u00a04 now", BODY, width)
        )


def test_letters_are_kerned_and_all_there():
    shaped = faces.face(faces.Name.SERIF).shape("Tomorrow")
    assert shaped.kerns
    assert shaped.text == "Tomorrow"


@pytest.mark.parametrize("name", faces.VOICES)
def test_every_face_writes_the_languages_of_our_towns(name):
    wanted = (
        "ąćęłńóśźżŁÓŻ áčďéěíňóřšťúůýž äöüßÄÖÜẞ åæøÅÆØ ãâàçêëîïôõùûÿœ"
        " ğışİ őű țșăî ķļņģū ð þ ĊħŻ αβγδέήίόύώς жїєґїщюяЇЄҐ ₴€ “„”’–—…"
    )
    assert faces.face(name).letters.issuperset(wanted)


def test_a_long_text_is_set_in_linear_time():
    import time

    def took(count):
        start = time.perf_counter()
        broken("harbour towns and their mayors " * count)
        return time.perf_counter() - start

    took(500)
    assert took(16_000) < 100 * took(1_000)  # 16 times the words; were it quadratic, 256 times the time
