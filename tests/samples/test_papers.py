"""Every paper of every sample, as somebody would print them all: sound for archives and for readers who listen."""

import page
import pytest

from convener.services import declarations, events, packs, series
from convener.services.papers import Format

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)


def faults(folder):
    """Give what the validator finds against each PDF in a folder, and how many there are."""
    found, count = {}, 0
    for file in folder.rglob("*.pdf"):
        count += 1
        for profile in PROFILES:
            told = page.validate_pdf(str(file), profile=profile)
            if not told.is_compliant:
                found[file.name, str(profile)] = told.to_json()
    return found, count


def packed(db, subject, folder):
    """Write all papers of a subject as PDF, those for the house and for each reader too."""
    for one in (subject, *(declarations.of(subject) if subject.noun == "event" else ())):
        list(packs.export(db, one, folder / one.uid, [Format.PDF]))


@pytest.mark.parametrize("title", ["The Hague 2022", "Berlin 2023", "Ørnhavn 2027", "Kaišiauostis 2026"])
def test_every_paper_of_an_event_is_fit_for_archives_and_for_listening(filled, tmp_path, title):
    (event,) = [one for one in events.every(filled.session) if one.short_title == title]

    packed(filled.session, event, tmp_path)

    found, count = faults(tmp_path)
    assert found == {}
    assert count >= len(event.participants) / 2


def test_every_brief_is_fit_for_archives_and_for_listening(filled, tmp_path):
    editions = [edition for one in series.every(filled.session) for edition in series.editions(one)]
    for edition in editions:
        packed(filled.session, edition, tmp_path)

    found, count = faults(tmp_path)
    assert found == {}
    assert count == len(editions)
