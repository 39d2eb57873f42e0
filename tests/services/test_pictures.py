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


def photographed(orientation):
    """Give a photograph, red on its left, that tells where it was taken."""
    image = Image.new("RGB", (40, 20), "blue")
    image.paste("red", (0, 0, 20, 20))
    exif = image.getexif()
    exif[0x0112] = orientation
    exif[0x010F] = "Camera of Ola Nordmann"
    exif.get_ifd(0x8825)[1] = "N"
    file = io.BytesIO()
    image.save(file, "JPEG", exif=exif, comment=b"in Gdynia", quality=95)
    return file.getvalue()


def test_a_photograph_keeps_its_picture_and_not_what_the_camera_tells(db):
    data = photographed(1)
    blob = pictures.store(db, data)
    assert b"Nordmann" in data
    for told in (b"Nordmann", b"Gdynia", b"Exif"):
        assert told not in blob.content
    kept = Image.open(io.BytesIO(blob.content))
    assert kept.tobytes() == Image.open(io.BytesIO(data)).tobytes()
    assert not kept.getexif()
    assert pictures.store(db, data) is blob
    assert pictures.store(db, blob.content) is blob


def test_a_photograph_that_lies_on_its_side_is_stood_up(db):
    blob = pictures.store(db, photographed(6))  # the camera was turned by a quarter
    assert (blob.width, blob.height) == (20, 40)
    kept = Image.open(io.BytesIO(blob.content))
    assert not kept.getexif()
    top, foot = kept.getpixel((10, 5)), kept.getpixel((10, 35))
    assert top[0] > 200
    assert top[2] < 60
    assert foot[2] > 200
    assert foot[0] < 60


def test_of_several_pictures_in_one_file_the_first_is_kept(db):
    file = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(file, "MPO", save_all=True, append_images=[Image.new("RGB", (40, 30))])
    blob = pictures.store(db, file.getvalue())
    kept = Image.open(io.BytesIO(blob.content))
    assert (blob.media_type, kept.format, kept.getpixel((20, 15))[0] > 200) == ("image/jpeg", "JPEG", True)
