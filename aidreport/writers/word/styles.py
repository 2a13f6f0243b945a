"""The styles of the report, by GB/T 9704—2012, 5.2 and 7.3: only those that a report needs."""

from __future__ import annotations

import re
from collections.abc import Collection

from aidreport.document.blocks import Byline, Document, Properties
from aidreport.frozen import replace
from aidreport.writers.word.attachments import attachment_styles
from aidreport.writers.word.comment_styles import comment_styles
from aidreport.writers.word.dimensions import (
    BODY_SIZE,
    CONDENSED,
    LINE,
    PAGE_NUMBER_SIZE,
    TITLE_LINES_ABOVE,
    TITLE_LINES_BELOW,
    TITLE_SIZE,
)
from aidreport.writers.word.fonts import Typefaces, typefaces
from aidreport.writers.word.namespaces import MAIN, RELATIONSHIPS
from aidreport.writers.word.picture_styles import picture_styles
from aidreport.writers.word.sheet import STANDARD, Sheet
from aidreport.writers.word.signature import signature_styles
from aidreport.writers.word.signature_placement import (
    SignaturePlacement,
    signature_placement,
    title_spaces,
)
from aidreport.writers.word.style import Layout, Lettering, Style
from aidreport.writers.word.table_styles import TABLE_STYLE, table_styles

_FONTS = "{fonts}"
"""Stands where the names of fonts come."""

_DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
    "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    # Word's own styles stay out of its lists until somebody uses one.
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" '
    'w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
)
# Not snapping to the grid: LibreOffice 7.4 gives a character that is wider than its cell
# two cells. The condensed spacing makes the 28 characters instead, in every program.
_NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    '<w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:kinsoku/><w:wordWrap/><w:overflowPunct/>'
    '<w:topLinePunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
    '<w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>'
    f'<w:spacing w:before="0" w:after="0" w:line="{LINE}" w:lineRule="exact"/>'
    '<w:jc w:val="both"/></w:pPr><w:rPr>{fonts}'
    f'<w:snapToGrid w:val="0"/><w:color w:val="000000"/><w:spacing w:val="{CONDENSED}"/>'
    f'<w:kern w:val="0"/><w:sz w:val="{BODY_SIZE}"/><w:szCs w:val="{BODY_SIZE}"/></w:rPr></w:style>'
)
_BASES = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
    "<w:unhideWhenUsed/></w:style>"
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
)
_RUN_IN = (1, 2)
"""The levels whose headings may run into their paragraph."""


BASE = "ReportBase"
PAGE_NUMBER, EVEN_PAGE_NUMBER = "PageNumber", "EvenPageNumber"
"""Styles that a report on a letterhead has besides: 正文 and 页脚 are the letterhead's own."""

_NOTHING = Document(Properties("", "", 1), ())


def styles(document: Document) -> str:
    """Return the styles part."""
    faces = typefaces(document.fonts)
    fonts = _fonts(faces)
    defaults = _DEFAULTS.replace(_FONTS, fonts) + _NORMAL.replace(_FONTS, fonts)
    listed = "".join(style.xml() for style in (*report_styles(document), *_footers(faces)))
    return f"<w:styles {MAIN} {RELATIONSHIPS}>{defaults}{_BASES}{TABLE_STYLE}{listed}</w:styles>"


def _fonts(faces: Typefaces) -> str:
    """Return the fonts of what has no style of its own."""
    return Lettering(faces.body, faces.latin).xml()


def report_styles(document: Document = _NOTHING, sheet: Sheet = STANDARD) -> tuple[Style, ...]:
    """Return the styles of the text, of attachments and tables, on the sheets `sheet`.

    The signature's indents and the line below the title depend on the document, and whether
    there are styles of pictures.
    """
    faces = typefaces(document.fonts)
    place = signature_placement(document) if sheet == STANDARD else SignaturePlacement()
    return (
        *_title_styles(faces, document, place.down),
        *_text_styles(place.keep),
        *_headings(faces),
        *signature_styles(document, sheet),
        *attachment_styles(faces),
        *table_styles(faces),
        *(picture_styles(faces) if document.media else ()),
        *(comment_styles(faces) if document.comments else ()),
    )


def every_style() -> tuple[Style, ...]:
    """Return all styles that a report on a letterhead may have besides the letterhead's."""
    faces = typefaces(_NOTHING.fonts)
    return (*report_styles(), *picture_styles(faces), *_page_numbers(faces))


def added_styles(document: Document, found: Collection[str], sheet: Sheet) -> str:
    """Return the styles that a letterhead lacks, as `w:style` elements.

    Where it has a style Normal, those of ours that go back to Normal go back to a style that
    is as our Normal would be: what the letterhead has under this name is not for reports.

    Args:
        document: the report.
        found: identifiers of the styles that the letterhead has.
        sheet: its paper and margins.
    """
    base = BASE if "Normal" in found or BASE in found else "Normal"
    faces = typefaces(document.fonts)
    own = (*report_styles(document, sheet), *_page_numbers(faces))
    lacking = [style for style in own if style.identifier not in found]
    bases = "".join(
        each
        for each in re.findall("<w:style .*?</w:style>", _BASES)
        if _identifier(each) not in found
    )
    normal = _NORMAL.replace(_FONTS, _fonts(faces))
    if base == BASE:
        normal = normal.replace(
            ' w:default="1" w:styleId="Normal"', f' w:customStyle="1" w:styleId="{BASE}"'
        )
        normal = normal.replace('<w:name w:val="Normal"/>', '<w:name w:val="报告基准"/>')
    normal = "" if base in found else normal
    table = "" if "ReportTable" in found else TABLE_STYLE
    listed = "".join(
        replace(style, based_on=base if style.based_on == "Normal" else style.based_on).xml()
        for style in lacking
    )
    return f"{normal}{bases}{table}{listed}"


def _identifier(style: str) -> str:
    found = re.search('w:styleId="([^"]*)"', style)
    return found[1] if found else ""


def _page_numbers(faces: Typefaces) -> tuple[Style, ...]:
    odd, even = _footers(faces)
    return (
        replace(odd, identifier=PAGE_NUMBER, name="页码"),
        replace(even, identifier=EVEN_PAGE_NUMBER, name="偶数页页码", based_on=PAGE_NUMBER),
    )


def _title_styles(faces: Typefaces, document: Document, down: int) -> tuple[Style, ...]:
    """Return the title's style and those of what follows it; a byline stands right below.

    `down` is by how many lines the title goes down.
    """
    byline = any(isinstance(block, Byline) for block in document.blocks)
    above, below_it = title_spaces(down)
    below_it += 0 if byline else TITLE_LINES_BELOW
    title = Layout(
        keep_next=True,
        keep_lines=True,
        before=(TITLE_LINES_ABOVE + above) * LINE,
        after=below_it * LINE,
        alignment="center",
    )
    lettering = Lettering(faces.title, faces.latin, size=TITLE_SIZE, spacing=0)
    below = Layout(keep_next=True, alignment="center")
    last = Layout(after=TITLE_LINES_BELOW * LINE)
    return (
        Style("Title", "Title", title, lettering, following="BodyText"),
        Style("Byline", "题下署名", below, Lettering(faces.subheading, faces.latin)),
        Style("LastByline", "题下署名末行", last, based_on="Byline"),
        Style("Salutation", "Salutation", Layout(keep_next=True), following="BodyText"),
    )


def _text_styles(keep: bool) -> tuple[Style, ...]:
    """Return the styles of the text; `keep` says that its end is kept with the signature."""
    body = Layout(first_line=2)
    last = Layout(keep_next=keep)
    return (
        Style("BodyText", "Body Text", body, priority=2),
        Style("ListItem", "列表项", body, priority=5),
        Style("LastText", "正文末段", last, based_on="BodyText", priority=6),
        Style("LastItem", "列表项末段", last, based_on="ListItem", priority=6),
        Style(
            "Strong",
            "Strong",
            lettering=Lettering(bold=True),
            based_on="DefaultParagraphFont",
            priority=9,
        ),
    )


def _headings(faces: Typefaces) -> tuple[Style, ...]:
    """Return `heading 1` to `heading 4`, and the character halves that leads are written in."""
    headings = tuple(
        Style(
            f"Heading{level}",
            f"heading {level}",
            Layout(keep_next=True, keep_lines=True, first_line=2, outline=level - 1),
            Lettering(face, faces.latin),
            following="BodyText",
            link=f"Heading{level}Char" if level in _RUN_IN else "",
            priority=3,
        )
        for level, face in enumerate(faces.by_level, start=1)
    )
    leads = (
        Style(
            f"Heading{level}Char",
            f"标题 {level} 字符",
            lettering=Lettering(faces.by_level[level - 1], faces.latin),
            based_on="DefaultParagraphFont",
            link=f"Heading{level}",
            priority=3,
            listed=False,
        )
        for level in _RUN_IN
    )
    return (*headings, *leads)


def _footers(faces: Typefaces) -> tuple[Style, ...]:
    """Return the page number's styles: odd pages outside right, even pages outside left."""
    size = PAGE_NUMBER_SIZE
    odd = Layout(line=size * 10, right=1, character=size * 10, alignment="right")
    even = Layout(right=0, left=1, character=size * 10, alignment="left")
    lettering = Lettering(faces.page_number, faces.page_number, size=size, spacing=0)
    return (
        Style("Footer", "footer", odd, lettering, priority=99, listed=False),
        Style("EvenFooter", "偶数页页脚", even, based_on="Footer", priority=99, listed=False),
    )
