import html5lib
import page
import pypdfium2
import pytest

from convener.press import html, markdown, pdf
from tests.press.anything import Anything


def assert_margins_are_white(file):
    read = pypdfium2.PdfDocument(file)
    for number in range(1, len(read)):
        image = read[number].render(scale=1).to_pil().convert("L")
        wide, tall = image.size
        for margin in ((0, 0, 27, tall), (wide - 40, 0, wide, tall), (0, tall - 30, wide, tall), (0, 0, wide, 30)):
            assert image.crop(margin).getextrema()[0] > 250, (number, margin)
    read.close()


@pytest.mark.parametrize("seed", range(24))
def test_any_paper_comes_whole_out_of_every_press(seed, tmp_path):
    document = Anything(seed).document()
    file = tmp_path / "paper.pdf"
    file.write_bytes(pdf.render(document))
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        found = page.validate_pdf(str(file), profile=profile)
        assert found.is_compliant, str(found.failures)
    assert_margins_are_white(file)
    html5lib.HTMLParser(strict=True).parse(html.render(document))
    assert markdown.render(document)
