"""Calendars: every entry at the right instant, in every reader; every text as it was; no address where it is public."""

import json
import os
import re
import shutil
import subprocess
import zoneinfo
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from convener.errors import Refused
from convener.press import ics

STAMP = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
NEW_YORK = zoneinfo.ZoneInfo("America/New_York")
DAYS = {  # those on which clocks change there, and quiet ones
    "Europe/Warsaw": [date(2027, 3, 27), date(2027, 3, 28), date(2027, 10, 31), date(2027, 7, 1)],
    "Europe/Dublin": [date(2027, 3, 28), date(2027, 10, 31)],
    "America/New_York": [date(2027, 3, 14), date(2027, 11, 7), date(2027, 1, 15)],
    "Asia/Kathmandu": [date(2027, 3, 28), date(2027, 11, 7)],
    "Asia/Tokyo": [date(2027, 3, 14)],
    "Australia/Lord_Howe": [date(2027, 4, 4), date(2027, 10, 3), date(2027, 12, 24)],
    "America/St_Johns": [date(2027, 3, 14), date(2027, 11, 7)],
    "Africa/Casablanca": [date(2027, 2, 7), date(2027, 3, 14), date(2027, 6, 1)],
    "UTC": [date(2027, 3, 28)],
}
TEXT = st.text(max_size=120)


def entry(uid="one@convener", **other):
    starts = datetime(2027, 3, 28, 9, tzinfo=UTC)
    given = {"starts": starts, "ends": starts + timedelta(hours=1), "title": "Opening", "stamp": STAMP}
    return ics.Entry(uid=uid, **given | other)


def calendar(*entries, **other):
    return ics.Calendar(**{"name": "Dialogue", "entries": entries or (entry(),)} | other)


def read(data):
    return icalendar.Calendar.from_ical(data)


def lines(data):
    return data.replace(b"\r\n ", b"").decode().split("\r\n")


def programme():
    """A session at every half hour of every day above, told by the clocks of its zone."""
    made = []
    for zone, days in DAYS.items():
        for day in days:
            midnight = datetime(day.year, day.month, day.day, tzinfo=zoneinfo.ZoneInfo(zone))
            first = midnight.astimezone(UTC)
            for half in range(50):
                starts = first + timedelta(minutes=30 * half)
                uid = f"{zone}-{day}-{half}"
                made.append(entry(uid, starts=starts, ends=starts + timedelta(minutes=45), zone=zone, title=uid))
    return made


@pytest.fixture(scope="module")
def sessions():
    return programme()


@pytest.fixture(scope="module")
def written(sessions):
    return ics.render(calendar(*sessions))


def instants(sessions):
    return {one.uid: (one.starts.astimezone(NEW_YORK), one.ends.astimezone(NEW_YORK)) for one in sessions}


def test_every_session_is_at_its_instant_read_by_icalendar(sessions, written):
    found = {
        str(event["uid"]): (event["dtstart"].dt.astimezone(NEW_YORK), event["dtend"].dt.astimezone(NEW_YORK))
        for event in read(written).walk("VEVENT")
    }
    assert found == instants(sessions)


def test_every_session_is_at_its_instant_by_the_rules_in_the_file(sessions, written):
    """Not by zoneinfo, which may know better than the file: by what VTIMEZONE says."""
    rules = {str(zone["tzid"]): zone.to_tz(lookup_tzid=False) for zone in read(written).walk("VTIMEZONE")}
    assert set(rules) == set(DAYS) - {"UTC"}
    asked = {one.uid: one.starts for one in sessions}
    for event in read(written).walk("VEVENT"):
        told = event["dtstart"].dt
        if told.tzinfo is not UTC and "TZID" in event["dtstart"].params:
            rule = rules[event["dtstart"].params["TZID"]]
            assert told.replace(tzinfo=rule).astimezone(UTC) == asked[str(event["uid"])]


def test_every_session_is_at_its_instant_read_by_vobject(sessions, written):
    found = {
        event.uid.value: (event.dtstart.value.astimezone(NEW_YORK), event.dtend.value.astimezone(NEW_YORK))
        for event in vobject.readOne(written.decode()).vevent_list
    }
    assert found == instants(sessions)


def ical_js():
    """The folder of the ical.js package: CONVENER_ICAL_JS, else what npm has installed for all."""
    node = shutil.which("node")
    if not node:
        pytest.skip("node is not installed, so ical.js cannot read the calendar")
    told = os.environ.get("CONVENER_ICAL_JS")
    if told:
        return node, told
    npm = shutil.which("npm")
    root = (
        subprocess.run([npm, "root", "-g"], capture_output=True, text=True, check=False).stdout.strip() if npm else ""
    )
    if not (Path(root) / "ical.js" / "dist").is_dir():
        pytest.skip("ical.js is not installed: npm install -g ical.js, or name its folder in CONVENER_ICAL_JS")
    return node, str(Path(root) / "ical.js")


def read_by_ical_js(data):
    node, package = ical_js()
    script = Path(__file__).with_name("ical_read.js")
    done = subprocess.run([node, script, package], input=data, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_every_session_is_at_its_instant_read_by_ical_js(sessions, written):
    found = {
        one["uid"]: tuple(datetime.fromisoformat(one[end]).astimezone(NEW_YORK) for end in ("starts", "ends"))
        for one in read_by_ical_js(written)
    }
    assert found == instants(sessions)


def test_texts_are_what_they_were_read_by_ical_js():
    texts = ["C:\\New", 'a; b, c: "d"', "one\ntwo", "\\\\n", "Łódź 🏙 " * 20 + ".", "caret ^n ^' ^^", "a\\,b"]
    made = [
        entry(f"{n}", title=text, place=text, description=text, categories=(text, "b")) for n, text in enumerate(texts)
    ]
    for text, one in zip(texts, read_by_ical_js(ics.render(calendar(*made))), strict=True):
        assert [one["title"], one["place"], one["description"]] == [text] * 3
        assert one["categories"] == [" ".join(text.split()), "b"]


def test_days_are_days_read_by_ical_js():
    bar = entry(starts=date(2027, 3, 27), ends=date(2027, 3, 28))
    (one,) = read_by_ical_js(ics.render(calendar(bar)))
    assert (one["starts"], one["ends"]) == ("2027-03-27", "2027-03-29")


@settings(max_examples=60)
@given(
    st.sampled_from(sorted(zoneinfo.available_timezones() - {"localtime"})),
    st.integers(0, 3_700_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)),  # to 2087
    st.lists(st.integers(-399 * 24 * 60, 399 * 24 * 60), min_size=20, max_size=20),
)
def test_the_rules_of_any_zone_agree_with_zoneinfo(zone, about, offsets):
    """Read here by hand, as RFC 5545 §3.6.5 says: the last onset before an instant rules it."""
    made = read(ics.render(calendar(entry(starts=about, ends=about + timedelta(hours=1), zone=zone))))
    if zone == "UTC":
        return
    (rules,) = made.walk("VTIMEZONE")
    onsets = sorted(
        ((part["dtstart"].dt - part["tzoffsetfrom"].td).replace(tzinfo=UTC), part["tzoffsetto"].td, str(part["tzname"]))
        for part in rules.subcomponents
    )
    there = zoneinfo.ZoneInfo(zone)
    for minutes in (0, *offsets):
        instant = about + timedelta(minutes=minutes)
        offset, name = [onset[1:] for onset in onsets if onset[0] <= instant][-1]
        assert instant.astimezone(there).utcoffset() == offset
        assert instant.astimezone(there).tzname() == name


def test_no_zone_part_has_more_than_one_onset(written):
    for part in (part for zone in read(written).walk("VTIMEZONE") for part in zone.subcomponents):
        assert not {"RDATE", "RRULE"} & set(part)
    assert b"BEGIN:STANDARD" in written


@pytest.mark.parametrize("fold", [0, 1])
def test_the_hour_that_comes_twice_is_told_in_utc(fold):
    starts = datetime(2027, 10, 31, 2, 30, tzinfo=zoneinfo.ZoneInfo("Europe/Warsaw"), fold=fold)
    ends = datetime(2027, 10, 31, 4, 30, tzinfo=UTC)
    data = ics.render(calendar(entry(starts=starts, ends=ends, zone="Europe/Warsaw")))
    assert f"DTSTART:20271031T0{fold}3000Z" in lines(data)
    assert "DTEND;TZID=Europe/Warsaw:20271031T053000" in lines(data)


def as_written(text):
    """What any text becomes: one kind of line end, nothing unwritable."""
    text = re.sub("\r\n|[\r\x0b\x0c\x85\u2028\u2029]", "\n", text)
    return re.sub("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]", "", text)


@settings(max_examples=300)
@given(TEXT, TEXT, TEXT, st.lists(TEXT.filter(as_written), max_size=3))
def test_any_text_comes_back_as_it_was(title, place, description, categories):
    made = entry(title=title, place=place, description=description, categories=tuple(categories))
    data = ics.render(calendar(made, name=title))
    (event,) = read(data).walk("VEVENT")
    assert unescaped(data, "SUMMARY") == as_written(title)
    assert unescaped(data, "DESCRIPTION") == as_written(description)
    assert unescaped(data, "LOCATION") == as_written(place)
    assert str(event["uid"]) == made.uid
    assert event["dtstart"].dt == made.starts


def unescaped(data, name):
    """A text by RFC 5545 §3.3.11, each escape once; icalendar's own reader takes some twice."""
    found = [line.partition(":")[2] for line in lines(data) if line.startswith(f"{name}:")]
    return re.sub(r"\\(.)", lambda escape: "\n" if escape[1] in "nN" else escape[1], "".join(found))


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="\\"), max_size=200))
def test_a_title_without_backslashes_comes_back_in_icalendar_and_vobject(title):
    data = ics.render(calendar(entry(title=title)))
    (event,) = read(data).walk("VEVENT")
    assert str(event["summary"]) == title
    assert vobject.readOne(data.decode()).vevent.summary.value == title


@settings(max_examples=200)
@given(TEXT, st.text(max_size=2000))
def test_no_line_is_longer_than_75_octets_or_broken_within_a_letter(title, description):
    data = ics.render(calendar(entry(title=title, description=description)))
    assert data.endswith(b"\r\n")
    for line in data[:-2].split(b"\r\n"):
        assert len(line) <= 75
        assert line.decode().strip("\r\n ") or description or title
        assert b"\n" not in line
        assert b"\r" not in line


def test_what_is_injected_stays_text():
    evil = "x\r\nATTENDEE:mailto:eve@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR"
    party = ics.Party(evil, "a@example.org")
    made = entry(
        evil, title=evil, place=evil, description=evil, categories=(evil,), organiser=party, attendees=(party,)
    )
    data = ics.render(calendar(made, name=evil, product=evil, method=ics.Method.REQUEST))
    (event,) = read(data).walk("VEVENT")
    assert [line for line in lines(data) if "eve@" in line and line.startswith("ATTENDEE:")] == []
    assert event["attendee"] == "mailto:a@example.org"
    assert len([line for line in lines(data) if line.startswith("END:VCALENDAR")]) == 1


def test_a_bar_over_days_ends_the_day_after():
    data = ics.render(calendar(entry(starts=date(2027, 3, 27), ends=date(2027, 3, 28), zone="Europe/Warsaw")))
    (event,) = read(data).walk("VEVENT")
    assert (event["dtstart"].dt, event["dtend"].dt) == (date(2027, 3, 27), date(2027, 3, 29))
    assert event["transp"] == "TRANSPARENT"
    assert not read(data).walk("VTIMEZONE")


def test_a_moment_has_no_end():
    starts = datetime(2027, 3, 28, 9, tzinfo=UTC)
    (event,) = read(ics.render(calendar(entry(starts=starts, ends=starts)))).walk("VEVENT")
    assert "dtend" not in event


def test_everything_said_is_written():
    made = entry(
        sequence=3,
        status=ics.Status.TENTATIVE,
        url="https://example.org/Łódź?a=b%20c",
        geo=(51.77, 19.47),
        last_modified=STAMP,
        alarms=(15, 60),
        organiser=ics.Party("The secretariat", "office@example.org"),
    )
    data = ics.render(calendar(made))
    (event,) = read(data).walk("VEVENT")
    assert {"SEQUENCE:3", "STATUS:TENTATIVE", "GEO:51.77;19.47", "METHOD:PUBLISH", "VERSION:2.0"} <= set(lines(data))
    assert {"DTSTAMP:20261122T093000Z", "LAST-MODIFIED:20261122T093000Z"} <= set(lines(data))
    assert {"TRIGGER:-PT15M", "TRIGGER:-PT1H", "NAME:Dialogue", "X-WR-CALNAME:Dialogue"} <= set(lines(data))
    assert event["url"] == "https://example.org/%C5%81%C3%B3d%C5%BA?a=b%20c"
    assert len(event.walk("VALARM")) == 2
    assert not read(data).errors
    assert not event.errors


def test_the_same_calendar_gives_the_same_bytes(sessions, written):
    assert ics.render(calendar(*sessions)) == written


def test_no_address_is_published():
    made = entry(organiser=ics.Party("The secretariat", "office@example.org"))
    for method in (ics.Method.PUBLISH, None):
        data = ics.render(calendar(made, method=method))
        assert b"@example.org" not in data
        assert 'ORGANIZER;CN="The secretariat":invalid:nomail' in lines(data)
    with pytest.raises(Refused, match="“Opening” names people invited"):
        ics.render(calendar(entry(attendees=(ics.Party("Ana", "ana@example.org"),))))


def test_an_invitation_names_who_invites_and_who_is_invited():
    party = ics.Party("Ana Peña", "ana@example.org")
    made = entry(organiser=ics.Party("Office", "office@example.org"), attendees=(party,))
    data = ics.render(calendar(made, method=ics.Method.REQUEST))
    (event,) = read(data).walk("VEVENT")
    assert event["attendee"] == "mailto:ana@example.org"
    assert dict(event["attendee"].params) == {
        "CN": "Ana Peña",
        "ROLE": "REQ-PARTICIPANT",
        "PARTSTAT": "NEEDS-ACTION",
        "RSVP": "TRUE",
    }
    assert event["organizer"] == "mailto:office@example.org"
    with pytest.raises(Refused, match="nobody who invites"):
        ics.render(calendar(entry(attendees=(party,)), method=ics.Method.REQUEST))
    with pytest.raises(Refused, match="for one entry"):
        ics.render(calendar(made, entry("two"), method=ics.Method.REQUEST))


def test_what_is_cancelled_says_so():
    party = ics.Party("Ana", "ana@example.org")
    data = ics.render(calendar(entry(organiser=party, attendees=(party,), sequence=4), method=ics.Method.CANCEL))
    assert {"METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:4"} <= set(lines(data))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Smith\\", "Smith"),
        ('Ana "Nita" Peña', "Ana 'Nita' Peña"),
        ("a\r\nb\x00c", "a bc"),
        ("Mayor; of, X: Y", None),
        ("^n ^", None),
    ],
)
def test_a_name_stays_out_of_the_address(name, shown):
    party = ics.Party(name, "ana@example.org")
    data = ics.render(calendar(entry(organiser=party, attendees=(party,)), method=ics.Method.REQUEST))
    (event,) = read(data).walk("VEVENT")
    assert event["attendee"] == "mailto:ana@example.org"
    assert event["attendee"].params["CN"] == (shown or name)


@settings(max_examples=100)
@given(TEXT)
def test_any_name_leaves_the_address_whole(name):
    party = ics.Party(name, "ana@example.org")
    data = ics.render(calendar(entry(organiser=party, attendees=(party,)), method=ics.Method.REQUEST))
    (event,) = read(data).walk("VEVENT")
    assert event["attendee"] == event["organizer"] == "mailto:ana@example.org"


@pytest.mark.parametrize("address", ["", "ana", "ana@", "a b@example.org", "a@example.org\r\nX:y", "ana@example.org>"])
def test_an_address_that_is_none_is_refused_and_not_repeated(address):
    party = ics.Party("Ana", address)
    with pytest.raises(Refused, match="e-mail address is none") as refusal:
        ics.render(calendar(entry(organiser=party, attendees=(party,)), method=ics.Method.REQUEST))
    assert not address or address not in str(refusal.value)


@pytest.mark.parametrize(
    "url", ["example.org", "javascript:alert(1)", "https://a b", "https://a\r\nX:y", "file:///etc"]
)
def test_a_link_that_is_none_is_refused(url):
    with pytest.raises(Refused, match="is no web address"):
        ics.render(calendar(entry(url=url)))


def test_an_entry_ends_after_it_starts():
    starts = datetime(2027, 3, 28, 9, tzinfo=UTC)
    with pytest.raises(Refused, match="“Opening” ends before it starts"):
        ics.render(calendar(entry(starts=starts, ends=starts - timedelta(minutes=1))))
    with pytest.raises(Refused, match="ends before"):
        ics.render(calendar(entry(starts=date(2027, 3, 28), ends=date(2027, 3, 27))))


def test_faults_of_the_program_are_no_refusals():
    with pytest.raises(ValueError, match="same UID"):
        ics.render(calendar(entry(), entry()))
    with pytest.raises(ValueError, match="with a zone"):
        ics.render(calendar(entry(starts=STAMP.replace(tzinfo=None), ends=STAMP.replace(tzinfo=None))))
    with pytest.raises(ValueError, match="not one each"):
        ics.render(calendar(entry(ends=date(2027, 3, 28))))


def test_an_empty_calendar_is_a_calendar():
    assert read(ics.render(ics.Calendar(name="", entries=()))).walk("VEVENT") == []
