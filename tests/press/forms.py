"""The four forms of a paper, each read as its reader meets it: all its words in their order."""

import html5lib

from convener.press import docx, html, markdown, pdf
from tests.press import docx_reading, pdf_reading


def squeezed(words):
    """Give words without the spaces that lines and cells put between them."""
    return "".join(words.replace("\u00a0", "").split())


def _page(data):
    return "".join(html5lib.parse(data, namespaceHTMLElements=False).find("body").itertext())


READ = {
    "pdf": lambda paper: pdf_reading.words(pdf.render(paper)),
    "docx": lambda paper: docx_reading.Paper(docx.render(paper)).words(),
    "html": lambda paper: _page(html.render(paper)),
    "md": lambda paper: markdown.render(paper).decode(),
}


def read(form, paper):
    """Give all words of a paper in one form, squeezed."""
    return squeezed(READ[form](paper))
