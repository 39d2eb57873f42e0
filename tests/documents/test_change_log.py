"""The change log tells each change in words, under the day on which the session now is."""

import copy

from convener.documents import change_log
from convener.press import markdown, tree
from convener.services import issues
from tests import make


def told(event, before, after):
    return markdown.render(change_log.compose(event, before, after, "Since issue 1")).decode()


def programme():
    event = make.event()
    event.rooms.append(make.room(event))
    for number, title in enumerate(("Opening", "Panel", "Closing"), 9):
        session = make.session(event, title, f"{number:02}:00", room=event.rooms[0])
        make.role(session, make.participant(event, make.person("Ola", f"Nowak {title}")))
    return event, issues.snapshot(event)


def test_nothing_is_told_where_nothing_changed():
    event, now = programme()
    assert "Nothing has changed." in told(event, now, copy.deepcopy(now))


def test_each_kind_of_change_is_told():
    event, before = programme()
    after = copy.deepcopy(before)
    opening, panel, closing = after
    after[opening].update(title="Welcome", starts="08:30", room="Small Hall", people=[["Chair", "Ada Lind"]])
    after[panel]["cancelled"] = True
    del after[closing]
    after["new"] = {**before[panel], "title": "Reception", "starts": "18:00", "ends": "", "people": []}
    text = told(event, before, after)
    assert "**Welcome**: was called “Opening”" in text
    assert "now 08:30–10:00, was 09:00–10:00" in text
    assert "was in Great Hall" in text
    assert "joined by Ada Lind (chair)" in text
    assert "without Ola Nowak Opening" in text
    assert "**Panel**: cancelled." in text
    assert "**Closing**: taken out of the programme." in text
    assert "**Reception**: new, " in text
    assert "takes place after all" in told(event, after, before)


def test_changes_stand_by_day_and_hour_with_unknown_days_at_the_end():
    event, before = programme()
    after = copy.deepcopy(before)
    opening, panel, closing = after
    after[opening]["day"] = ""
    after[panel]["title"], after[closing]["title"] = "Second", "Third"
    made = change_log.compose(event, before, after, "")
    headings = [tree.words(block.spans) for block in made.blocks if isinstance(block, tree.Heading)]
    assert len(headings) == 2
    assert headings[-1] == "Day to be announced"
    text = told(event, before, after)
    assert text.index("Second") < text.index("Third") < text.index("Opening")
    assert "now 09:00–10:00, was " in text
