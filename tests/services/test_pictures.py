"""Pictures: stored once, of a kind and size that can be printed."""

import io

import pytest
from PIL import Image

from convener.errors import Refused
from convener.model.picture import Blob
from convener.services import events, items, pictures


def drawn(kind="PNG", size=(40, 30), mode="RGB"):
    file = io.BytesIO()
    Image.new(mode, size).save(file, kind)
    return file.getvalue()


@pytest.mark.parametrize(("kind", "media_type"), [("PNG", "image/png"), ("JPEG", "image/jpeg")])
def test_the_same_bytes_are_stored_once(db, kind, media_type):
    event = events.add(db, "Harbour dialogue")
    one, other = (pictures.add(db, event, drawn(kind), caption=caption) for caption in ("One", "Other"))
    db.commit()
    assert one.blob is other.blob
    assert (one.blob.media_type, one.blob.width, one.blob.height) == (media_type, 40, 30)
    items.remove(db, one)
    assert pictures.of(event) == [other]
    with pytest.raises(Refused, match="1 picture rests on it"):
        items.remove(db, other.blob)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no PNG or JPEG"),
        (b"%PDF-1.7", "no PNG or JPEG"),
        (drawn("GIF"), "no PNG or JPEG"),
        (drawn("TIFF"), "no PNG or JPEG"),
        (drawn()[:60], "damaged"),
        (drawn("JPEG", (400, 300))[:700], "damaged"),
        (drawn("PNG", (8000, 5001), "1"), "8,000 × 5,001 pixels; at most 40 million"),
        (drawn("PNG", (20000, 20000), "1"), "no PNG or JPEG|at most 40 million"),
        (bytes(20 * 1024 * 1024 + 1), "20.0 MB; at most 20 MB"),
    ],
    ids=["empty", "pdf", "gif", "tiff", "cut png", "cut jpeg", "many pixels", "bomb", "large"],
)
def test_what_is_no_picture_is_refused_and_not_kept(db, data, sentence):
    with pytest.raises(Refused, match=sentence):
        pictures.store(db, data)
    assert db.query(Blob).count() == 0
