"""Photographs: the picture as it is to be looked at, and nothing that the camera tells."""

import io

from PIL import Image

from convener.services import photographs, pictures


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


def test_what_is_no_photograph_stays_as_it_is():
    file = io.BytesIO()
    Image.new("RGB", (4, 3)).save(file, "PNG")
    data = file.getvalue()
    assert photographs.upright(pictures.opened(data), data) is data
