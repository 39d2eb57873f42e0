"""A letter says to each reader what is known of them, and reads nothing that was filled in as Markdown."""

from convener.documents import letters, style
from convener.model.letter import Letter, LetterKind
from convener.press import markdown, tree
from tests import make


def letter(event, body):
    return Letter(event=event, kind=LetterKind.OTHER, title="Invitation", body=body, signed_by="The Secretariat")


def test_each_reader_has_a_page_with_their_own_words():
    event = make.event("Quays")
    guests = [make.participant(event, make.person("Ola", name)) for name in ("Nowak", "Berg", "Lind")]
    make.role(make.session(event, "Opening", "09:00"), guests[0])
    made = letters.compose(letter(event, "{address}, come to “{event}” as {part}."), guests)
    assert sum(isinstance(block, tree.PageBreak) for block in made.blocks) == len(guests) - 1
    text = markdown.render(made).decode()
    assert all(f"Dear Ola {name}, come to “Quays”" in text for name in ("Nowak", "Berg", "Lind"))
    assert "as panellist in “Opening”" in text
    assert text.count("as participant.") == 2
    assert text.count("The Secretariat") == 3
    assert "Nobody gets this letter yet." in markdown.render(letters.compose(letter(event, "Dear"), [])).decode()


def test_what_is_filled_in_is_never_read_as_markdown():
    event = make.event("The *quiet* [quay](https://example.org)")
    guest = make.participant(event, make.person("Ola_von_Berg", "#Lind"))
    made = letters.compose(letter(event, "{name} at {event}, **truly**."), [guest])
    (page,) = made.blocks
    spans = next(block for block in page.blocks if "truly" in str(block)).spans
    assert tree.words(spans) == "Ola_von_Berg #Lind at The *quiet* [quay](https://example.org), truly."
    assert [span.words for span in spans if isinstance(span, tree.Text) and span.strong] == ["truly"]


def test_unknown_fields_are_told_and_stay_as_they_are():
    guest = make.participant(make.event(), make.person())
    assert letters.unknown("{name} {shoe size} {shoe size} {part}") == ["shoe size"]
    assert letters.filled("{shoe size}", guest, style.Style()) == "{shoe size}"
    assert letters.unknown(" ".join(f"{{{name}}}" for name in letters.fields())) == []
