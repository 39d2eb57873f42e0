"""Which addresses may become links in a paper: web pages and mail, nothing that runs or reads files."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_SEEN = re.compile(r"[\x21-\x7e\u00a1-\ud7ff\ue000-\U0010ffff]+")


def allowed(url: str) -> str:
    """Return an address that may be linked (http, https with a host; mailto with a recipient), else nothing."""
    url = url.strip()
    if not _SEEN.fullmatch(url) or any(letter in url for letter in '<>"\\^`{|}'):
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return ""
    web = parts.scheme in {"http", "https"} and host
    mail = parts.scheme == "mailto" and "@" in parts.path
    return url if web or mail else ""
