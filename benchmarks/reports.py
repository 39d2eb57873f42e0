"""A report of about 10, 100 and 1,000 pages in every press, against bare ReportLab and other engines in one run.

typst and WeasyPrint run beside it where they are installed (`pip install typst weasyprint`). Also held: that pages take
no longer when there are more of them, how much memory a thousand take, and that a note of 1 MB prints in ten seconds.
"""

from __future__ import annotations

import subprocess
import sys

import pypdfium2

from benchmarks import engines, measure
from benchmarks.chapters import Chapter, chapters, document
from convener.press import html, markdown, pdf, tree
from convener.press.tree import plain

TAGGED = 1.6
"""with the structure tree, which bare ReportLab does not write"""
STEADY = 1.4
"""a page of 1,000 against a page of 100"""
MEMORY = 4.0
"""the peak at 1,000 pages against that at 100; half of it is the structure tree while it is written"""
NOTE_SECONDS = 10.0
SHORT, LONG, LONGER = 5, 50, 500


def ours(given: list[Chapter]) -> bytes:
    """The report as it leaves Convener: tagged, kerned, archived."""
    return pdf.render(document(given))


def pages(data: bytes) -> int:
    """How many pages a PDF has."""
    with pypdfium2.PdfDocument(data) as opened:
        return len(opened)


def presses(count: int, rounds: int) -> bool:
    """All presses and engines with the same words."""
    given = chapters(count)
    made = document(given)
    cases: dict[str, measure.Case] = {"bare ReportLab": lambda: engines.bare(given), "PDF, tagged": lambda: ours(given)}
    if count < LONGER:
        cases |= {name: lambda engine=engine: engine(given) for name, engine in engines.there().items()}
    cases |= {"HTML": lambda: html.render(made), "Markdown": lambda: markdown.render(made)}
    sizes = f"{pages(engines.bare(given))} pages bare, {pages(ours(given))} ours"
    return measure.in_turn(f"A report of {count} chapters ({sizes})", cases, {"PDF, tagged": TAGGED}, rounds)


def steady() -> bool:
    """A page costs the same in a long report: times by pages, in one run."""
    long, longer = chapters(LONG), chapters(LONGER)
    taken = measure.time_in_turn("", {"long": lambda: ours(long), "longer": lambda: ours(longer)}, rounds=3)
    ratio = taken.ratio("longer") / (pages(ours(longer)) / pages(ours(long)))
    print(f"- a page of {pages(ours(longer)):,} takes {ratio:.2f} × that of {pages(ours(long)):,} (limit {STEADY:g})\n")
    return ratio <= STEADY


def memory() -> bool:
    """The peak of a process that prints one report, at two lengths; only Linux tells it so exactly."""
    if not sys.platform.startswith("linux"):
        return True
    peaks = [_peak(count) for count in (LONG, LONGER)]
    ratio = peaks[1] / peaks[0]
    print(f"- peak memory {peaks[0]:.0f} MiB and {peaks[1]:.0f} MiB: {ratio:.2f} × (limit {MEMORY:g})\n")
    return ratio <= MEMORY


def _peak(count: int) -> float:
    """The greatest resident size of a process of its own, in MiB (`ru_maxrss` may be the parent's)."""
    work = (
        "import pathlib; from benchmarks import reports; from benchmarks.chapters import chapters; "
        f"reports.ours(chapters({count})); "
        "print(pathlib.Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0])"
    )
    told = subprocess.run([sys.executable, "-c", work], capture_output=True, text=True, check=True)
    return int(told.stdout) / 1024


def note() -> bool:
    """One paragraph of a million letters."""
    words = " ".join(word for _, paragraphs, *_ in chapters(400) for word in paragraphs)[:1_000_000]
    made = tree.Document("A note", (tree.Paragraph(plain(words)),))
    return measure.within("A note of 1 MB as PDF", lambda: pdf.render(made), NOTE_SECONDS, rounds=3)


def main() -> None:
    """Print the figures; the exit status is 1 when a limit was passed."""
    absent = {"typst", "weasyprint"} - set(engines.there())
    if absent:
        print(f"Not installed, so not compared: {', '.join(sorted(absent))}.\n")
    measure.finish(presses(SHORT, 7), presses(LONG, 5), presses(LONGER, 1), steady(), memory(), note())


if __name__ == "__main__":
    main()
