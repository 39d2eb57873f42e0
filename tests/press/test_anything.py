import html5lib
import page
import pytest

from convener.press import html, markdown, pdf
from tests.press.anything import Anything


@pytest.mark.parametrize("seed", range(24))
def test_any_paper_comes_whole_out_of_every_press(seed, tmp_path):
    document = Anything(seed).document()
    file = tmp_path / "paper.pdf"
    file.write_bytes(pdf.render(document))
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        found = page.validate_pdf(str(file), profile=profile)
        assert found.is_compliant, str(found.failures)
    html5lib.HTMLParser(strict=True).parse(html.render(document))
    assert markdown.render(document)
