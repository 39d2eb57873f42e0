"""The two documents of the invented workshop, block by block, with the pictures and figures that stand in them."""

from typing import Final

from convener.model.picture import Anchor, PictureWidth
from convener.model.report import BlockKind, FigureKind, NotePlacement, ReportKind
from convener.samples.forms.results import Block, Picture, Report
from convener.samples.harbours import picture

_EVENT_REPORT: Final = Report(
    ReportKind.EVENT_REPORT,
    {
        "document_type": "Event report",
        "show_evidence": True,
        "reading_time": True,
        "footnote_placement": NotePlacement.FOOT_OF_PAGE,
    },
    (
        Block(BlockKind.SECTION, section="Overview"),
        Block(BlockKind.PLACES, "Towns that took part"),
        Block(BlockKind.FIGURE, figure=FigureKind.MAP_OF_PLACES, width=PictureWidth.PAGE),
        Block(BlockKind.FIGURE, figure=FigureKind.PARTICIPANTS_BY_CATEGORY, width=PictureWidth.HALF),
        Block(BlockKind.FIGURE, figure=FigureKind.PLACES_BY_PART_OF_THE_WORLD, width=PictureWidth.HALF),
        Block(BlockKind.FINDINGS, "Findings so far"),
        Block(BlockKind.HEADING, "Key themes"),
        Block(BlockKind.THEMES_AT_A_GLANCE, text="Two key themes emerged:"),
        Block(BlockKind.SECTION, level=2, section="What a harbour owes an arrival"),
        Block(BlockKind.SECTION, level=2, section="Rumours and how to meet them"),
        Block(BlockKind.TAKEAWAYS, "What the groups brought back", session="round-1"),
        Block(BlockKind.SECTION, section="Next steps"),
        Block(BlockKind.RESOURCES, "Further reading"),
        Block(BlockKind.PARTNERS, "Partners"),
        Block(BlockKind.CONTACT, "Contact"),
        Block(BlockKind.DISCLAIMER),
    ),
)
_SUMMARY: Final = Report(
    ReportKind.DIALOGUE_SUMMARY,
    {"document_type": "Summary of the first day"},
    (
        Block(BlockKind.SECTION, section="Overview"),
        Block(BlockKind.DISCLAIMER),
        Block(BlockKind.FIGURE, figure=FigureKind.MAP_OF_PLACES, width=PictureWidth.PAGE),
        Block(BlockKind.FINDINGS, "Findings so far"),
        Block(BlockKind.SESSIONS, "Sessions"),
        Block(BlockKind.SECTION, section="Next steps"),
    ),
)
REPORTS: Final = (_EVENT_REPORT, _SUMMARY)

PICTURES: Final = (
    Picture(
        picture.drawn,
        "Boats off Ørnhavn",
        picture.ALTERNATIVE,
        "Drawn by Convener",
        "2027-05",
        "Ørnhavn",
        "Overview",
        anchor=Anchor.AFTER,
    ),
    Picture(
        picture.door,
        "The office on the quay when the late ferry is in",
        picture.ALTERNATIVE_OF_DOOR,
        "Drawn by Convener",
        "2027",
        "Puerto Yñigo",
        case_study="Puerto Yñigo, Spain",
        anchor=Anchor.BEFORE,
    ),
)
