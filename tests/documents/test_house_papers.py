"""The papers for the house say what the plan says: own programmes, sign-in, groups, briefing, run of show, annex."""

from collections.abc import Iterator

import pytest

from convener import samples
from convener.documents import (
    annex,
    briefing,
    charts,
    crew,
    follow_up,
    group_lists,
    naming,
    own_programme,
    participants,
    run_of_show,
    sign_in,
)
from convener.model.commitment import Progress
from convener.press import markdown, pdf, tree
from convener.services import events
from convener.store.workspace import Workspace


@pytest.fixture(scope="module")
def workspace():
    ws = Workspace.in_memory()
    samples.enter(ws)
    yield ws
    ws.close()


@pytest.fixture(scope="module")
def event(workspace):
    """The invented workshop of harbour towns."""
    return next(one for one in events.every(workspace.session) if one.title.startswith("When the Ferry"))


@pytest.fixture
def speaker(event):
    return max((one for one in event.participants if one.place and one.status.coming), key=lambda one: len(one.roles))


def parts(value) -> Iterator[object]:
    """Every part of a tree, at any depth."""
    yield value
    if isinstance(value, tuple):
        for one in value:
            yield from parts(one)
    elif hasattr(value, "__slots__"):
        for name in value.__slots__:
            yield from parts(getattr(value, name))


def of_kind(document, kind):
    return [one for one in parts(document.blocks) if isinstance(one, kind)]


def words(value) -> str:
    return "".join(one.words for one in parts(value) if isinstance(one, tree.Text))


def test_a_persons_programme_holds_every_part_of_theirs_and_nobody_elses(event, speaker):
    document = own_programme.of_person(speaker)
    shown = {words(item.title) for item in of_kind(document, tree.AgendaItem)}
    own = {role.session.title for role in speaker.roles if not role.session.internal}
    assert own <= shown
    assert document.subtitle.startswith(f"{naming.name(speaker)}, ")
    assert document.title == "Own programme"
    assert isinstance(document.blocks[0], tree.AgendaDay)
    called = crew.contact_line(event)  # whom everybody may call on the day
    others = [one for one in event.participants if one is not speaker and one.person and naming.name(one) not in called]
    told = words(document.blocks)
    assert not [naming.name(one) for one in others if naming.name(one) in told]


def test_breakout_rounds_that_do_not_concern_somebody_are_not_in_their_programme(event):
    seated = {member.participant for one in event.sessions for theme in one.themes for member in theme.members}
    outsider = next(one for one in event.participants if one.status.coming and one not in seated)
    titles = {words(item.title) for item in of_kind(own_programme.of_person(outsider), tree.AgendaItem)}
    assert not titles & {one.title for one in event.sessions if one.themes}


def test_a_delegation_is_named_with_its_parts(event, speaker):
    document = own_programme.of_place(event, speaker.place)
    assert naming.name(speaker) in words(document.blocks)
    assert len(own_programme.delegates(event, speaker.place)) == sum(
        one.place is speaker.place and one.status.coming for one in event.participants
    )


@pytest.mark.parametrize("by", list(sign_in.By))
def test_a_sign_in_sheet_has_a_line_for_everybody_and_some_to_spare(event, by):
    tables = of_kind(sign_in.compose(event, sign_in.Options(by)), tree.Table)
    lines = [row for table in tables for body in table.bodies for row in body.rows]
    named = [row for row in lines if words(row[1])]
    expected = {naming.filed_name(one) for one in participants.taking_part(event)}
    if by is not sign_in.By.PLACE:
        assert {words(row[1]) for row in named} == expected
        companions = sum(one.people - 1 for one in participants.taking_part(event))
        assert sum(words(row[2]).startswith("with ") for row in lines) >= companions
    spare = [row for row in lines if not words(row[1:])]
    assert len(spare) == sign_in.SPARE * len(tables)
    assert [words(row[0]) for row in tables[0].bodies[0].rows][:3] == ["1", "2", "3"]
    assert all(table.columns[-1].to_fill for table in tables)


def test_each_group_has_a_page_with_its_members(event):
    document = group_lists.compose(event)
    themes = [theme for one in event.sessions for theme in one.themes]
    headings = of_kind(document, tree.Heading)
    assert sorted(words(one.spans) for one in headings) == sorted(theme.title for theme in themes)
    assert len(of_kind(document, tree.PageBreak)) == len(themes) - 1


def test_the_follow_up_counts_what_is_done_as_the_reports_say(workspace):
    text = next(one for each in events.every(workspace.session) for one in each.declarations if one.commitment_reports)
    (table,) = of_kind(follow_up.compose(text), tree.Table)
    year = max(one.year for one in text.commitment_reports)
    for number, commitment in enumerate(text.commitments, 1):
        done = sum(
            one.progress is Progress.DONE and one.commitment is commitment and one.year == year
            for one in text.commitment_reports
        )
        assert words(table.total[number]) == str(done)
    rows = [row for body in table.bodies for row in body.rows]
    shown = {cell[0] for row in rows for cell in row[1:-1]}
    assert shown <= set(table.signs)
    assert len({sign.degree for sign in table.signs}) == len(table.signs) == len(Progress)
    reported = [row for row in rows if any(sign.degree is not tree.Degree.NONE for (sign,) in row[1:-1])]
    assert {words(row[-1]) for row in reported} == {"15 April 2027"}


def test_a_principal_is_told_when_they_speak_and_where(speaker):
    document = briefing.compose(speaker)
    assert document.title == "Briefing"
    assert document.subtitle.startswith(f"{naming.name(speaker)}, ")
    told = words(document.blocks)
    sittings = {words(one.title) for one in of_kind(document, tree.Sitting)}
    assert sittings == {role.session.title for role in speaker.roles}
    assert speaker.event.venue in told


def test_the_run_of_show_counts_on_from_cue_to_cue(event):
    document = run_of_show.compose(event, run_of_show.Options("3"))
    session = next(one for one in event.sessions if len(one.cues) > 2)
    by_item = {words(line.item).removesuffix(" (internal)"): line.clock for line in of_kind(document, tree.CueLine)}
    clocks = [by_item[cue.item] for cue in session.cues]
    assert clocks == sorted(clocks)
    assert all(clocks)
    assert "Version 3" in document.foot


def test_internal_items_are_left_out_for_those_who_shall_not_see_them(event):
    hidden = [cue.item for one in event.sessions for cue in one.cues if cue.internal]
    public = words(run_of_show.compose(event, run_of_show.Options(internal=False)).blocks)
    assert not [item for item in hidden if item in public]


def test_the_counts_of_the_annex_equal_the_list(event):
    document = annex.compose(event)
    everybody = sum(one.people for one in participants.taking_part(event))
    charted = [one for one in of_kind(document, tree.Figure) if one.alt.startswith("Participants by")]
    assert charted
    for chart in charted:
        numbers = [int(word) for word in chart.alt.replace(",", "").replace(".", "").split() if word.isdigit()]
        assert sum(numbers) == everybody, chart.alt


def test_the_annex_never_calls_those_who_endorse_participants(workspace):
    event = next(one for one in events.every(workspace.session) if one.declarations and not one.participations)
    assert any(text.endorsements for text in event.declarations)
    document = annex.compose(event)
    drawn = next(one for one in of_kind(document, tree.Figure) if one.alt.startswith("Map of the places"))
    assert drawn.alt.startswith("Map of the places that endorse")
    assert "took part" not in words(drawn.caption)
    assert "0 places" not in words(document.blocks)


def test_a_bar_is_as_long_as_its_share(event):
    drawing = charts.bars([("Many", 40), ("Some", 10), ("None", 0)], 357)
    lengths = [
        max(x for x, _y in one.rings[0]) - min(x for x, _y in one.rings[0])
        for one in drawing.strokes
        if isinstance(one, tree.Shape)
    ]
    assert lengths[0] == pytest.approx(4 * lengths[1])
    assert lengths[2] < 1


@pytest.mark.parametrize(
    "compose",
    [
        sign_in.compose,
        group_lists.compose,
        run_of_show.compose,
        annex.compose,
        lambda event: own_programme.of_place(event, event.city),
    ],
)
def test_every_paper_for_the_house_prints_even_of_an_empty_event(event, workspace, compose):
    assert pdf.render(compose(event)).startswith(b"%PDF")
    assert words(compose(event).blocks)[:20].split()[0] in markdown.render(compose(event)).decode()
    with workspace.step("Add") as db:
        bare = events.add(db, "Bare", city=event.city)
    assert pdf.render(compose(bare)).startswith(b"%PDF")
    workspace.undo()
