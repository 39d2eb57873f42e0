import pytest

from convener.press import addresses


@pytest.mark.parametrize(
    "url", ["https://a.example", "http://a.example/ż?b=c#d", "mailto:a@b.example", " https://a.example "]
)
def test_pages_and_mail_become_links(url):
    assert addresses.allowed(url) == url.strip()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "https:",
        "//host/share",
        "\\\\host\\share",
        "ms-msdt:/id",
        "mailto:",
        "https://a.example/\nx",
        "https://a.example/ x",
        "http://[bad",
        "HTTPS\t://a.example",
    ],
)
def test_nothing_else_does(url):
    assert addresses.allowed(url) == ""
