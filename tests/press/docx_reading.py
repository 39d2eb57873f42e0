"""Takes a DOCX apart for the tests: its parts as trees, its words, and whether elements stand in the schema's order."""

import io
import re
import zipfile
from itertools import pairwise

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_RUN = """rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
    vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em
    lang"""
_PARAGRAPH = """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"""
ORDER = {
    # ECMA-376 part 1, annex A.1: the sequences of CT_RPr, CT_PPr, CT_TblPr, CT_TcPr, CT_SectPr, CT_Lvl, CT_Style, …
    "rPr": _RUN,
    "pPr": _PARAGRAPH,
    "pBdr": "top left bottom right between bar",
    "tbl": "tblPr tblGrid tr",
    "tblPr": """tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
        tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription""",
    "tblBorders": "top left bottom right insideH insideV",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "tcBorders": "top left bottom right insideH insideV",
    "sectPr": """headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
        pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid""",
    "endnotePr": "pos numFmt numStart numRestart endnote",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "style": """name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
        personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr""",
    "font": """altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic
        embedBoldItalic""",
    "settings": """zoom embedTrueTypeFonts defaultTabStop autoHyphenation characterSpacingControl updateFields
        footnotePr endnotePr compat themeFontLang decimalSymbol listSeparator""",
}
_ORDER = {name: said.split() for name, said in ORDER.items()}


class Paper:
    """A file as its parts."""

    def __init__(self, data):
        self.file = zipfile.ZipFile(io.BytesIO(data))
        assert self.file.testzip() is None
        names = [name for name in self.file.namelist() if name.endswith((".xml", ".rels"))]
        self.parts = {name: etree.fromstring(self.file.read(name)) for name in names}
        self.body = self.parts["word/document.xml"][0]

    def relations(self, name):
        """Give what a part refers to: id → (kind, target, mode)."""
        return {
            one.get("Id"): (one.get("Type").rsplit("/", 1)[-1], one.get("Target"), one.get("TargetMode"))
            for one in self.parts.get(name, ())
        }

    def words(self):
        """Give all words a reader sees, in reading order, notes after the text."""
        return " ".join(words(part) for part in (self.body, self.parts["word/footnotes.xml"]))


def words(node):
    parts = node.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}p")
    return squeezed("".join(one.text or "" if one.tag == f"{W}t" else " " for one in parts))


def squeezed(said):
    return " ".join(_UNSEEN.sub("", said).split())


def style(paragraph):
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return found.get(f"{W}val") if found is not None else ""


def disorders(root):
    """Give every element whose children do not stand in the order of the schema."""
    found = []
    for node in root.iter():
        name = etree.QName(node).localname
        if name in _ORDER:
            places = [_ORDER[name].index(etree.QName(child).localname) for child in node]
            if any(after < before for before, after in pairwise(places)):
                found.append((name, [etree.QName(child).localname for child in node]))
    return found
