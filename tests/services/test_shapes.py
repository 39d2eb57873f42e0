"""What single values look like; empty ones pass everywhere."""

import pytest

from convener.errors import Refused
from convener.services import shapes


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("email", "a@b.eu"),
        ("link", "HTTPS://example.org/ü"),
        ("accent", "#0B6b6B"),
        ("language", "sr-Latn"),
        ("languages", "ca-valencia de-CH-1996"),
        ("country", "XK"),
        ("zone", "Asia/Kathmandu"),
        ("seats", 0),
        ("latitude", -90.0),
        ("title", "anything"),
        ("country", ""),
        ("seats", None),
    ],
)
def test_what_can_be(key, value):
    shapes.check(key, value, "Field")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("email", "a@b"),
        ("email", "a b@c.eu"),
        ("email", "Ola <a@b.eu>"),
        ("link", "#"),
        ("link", "ftp://example.org"),
        ("link", "https://"),
        ("link", "https://exa mple.org"),
        ("link", "http://[broken"),
        ("link", "mailto:"),
        ("accent", "#fff"),
        ("languages", "en_GB"),
        ("country", "POL"),
        ("country", "EU"),
        ("zone", "CET/Warsaw"),
        ("seats", 1_000_001),
        ("year", 22),
        ("longitude", 180.5),
        ("longitude", float("nan")),
        ("minutes", -5),
        ("anything", 2**31),
    ],
)
def test_what_cannot_be(key, value):
    with pytest.raises(Refused) as refused:
        shapes.check(key, value, "Field")
    assert key == "zone" or "“Field”" in str(refused.value)
