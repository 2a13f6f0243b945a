"""What a letterhead lacks, or says otherwise than GB/T 9704: remarks for the user."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidreport.diagnostics import Message, Severity, message
from aidreport.diagnostics.remark import Remark
from aidreport.ooxml.lengths import TWIPS_A_MILLIMETRE, TWIPS_A_POINT, twips
from aidreport.writers.word.dimensions import CHARACTERS_A_LINE, LINES_A_PAGE
from aidreport.writers.word.letterhead.frame import Frame
from aidreport.writers.word.letterhead.own_styles import OwnStyles
from aidreport.writers.word.sheet import Sheet
from aidreport.writers.word.style import Style

_FONTS = ("eastAsia", "eastAsiaTheme")


def remarks(
    own: OwnStyles, styles: Iterable[Style], sheet: Sheet | None, frame: Frame
) -> Iterator[Remark]:
    """Yield what is to be said: about the page, the headers and footers, then style by style."""
    yield from _of_page(sheet)
    yield from _of_frame(frame)
    for name in own.numbered:
        yield _of_style(
            message(
                "The style “{name}” numbers its paragraphs by itself, but the report has its"
                " numbers in the text: the numbering of the style is left out.",
                name=name,
            ),
            Severity.NOTE,
        )
    for style in styles:
        if style.identifier in own.found:
            yield from _of_used(own, style)


def _of_page(sheet: Sheet | None) -> Iterator[Remark]:
    if sheet is None:
        yield Remark(
            "reference-doc-page",
            Severity.WARNING,
            message(
                "The paper or the margins of the file leave no room for text: those of GB/T 9704"
                " are taken instead. Set them under Layout, and save the file."
            ),
        )
        return
    if sheet.lines >= LINES_A_PAGE and sheet.characters >= CHARACTERS_A_LINE:
        return
    width = round(sheet.text_width() / TWIPS_A_MILLIMETRE)
    height = round((sheet.height - sheet.top - sheet.bottom) / TWIPS_A_MILLIMETRE)
    yield Remark(
        "reference-doc-page",
        Severity.NOTE,
        message(
            "The margins leave {width} × {height} mm for the text, which hold {lines} lines of"
            " {characters} characters; GB/T 9704 has 156 × 225 mm for 22 lines of 28. Set the"
            " margins to 37, 26, 35 and 28 mm (top, right, bottom, left) if the report is to"
            " follow it.",
            width=width,
            height=height,
            lines=sheet.lines,
            characters=sheet.characters,
        ),
    )


def _of_frame(frame: Frame) -> Iterator[Remark]:
    yield from frame.remarks
    footers = [part for part in frame.parts if part.kind == "footer"]
    if footers and not any(part.numbered for part in frame.parts):
        yield Remark(
            "reference-doc-page",
            Severity.WARNING,
            message(
                "Neither a header nor a footer of the file holds the page number: insert it there"
                " (Insert > Page Number), or delete the footers, and the report has its own."
            ),
        )


def _of_used(own: OwnStyles, style: Style) -> Iterator[Remark]:
    if style.layout is None:
        return
    if not any(own.first(style.identifier, "rFonts", slot) for slot in _FONTS):
        yield _of_style(
            message(
                "The style “{name}” names no font for Chinese characters, so each program takes"
                " one of its own: set its “Asian text font”, like 仿宋 or 黑体.",
                name=style.name,
            )
        )
    size = (twips(own.first(style.identifier, "sz")) or 20) / 2
    line = (twips(own.first(style.identifier, "spacing", "line")) or 0) / TWIPS_A_POINT
    rule = own.first(style.identifier, "spacing", "lineRule")
    if rule == "exact" and 0 < line < size:
        yield _of_style(
            message(
                "The style “{name}” has lines of exactly {line} pt for characters of {size} pt,"
                " which cuts them off: give it a larger line spacing.",
                name=style.name,
                line=f"{line:g}",
                size=f"{size:g}",
            )
        )
    level = style.layout.outline
    if level is not None and own.first(style.identifier, "outlineLvl") != str(level):
        yield _of_style(
            message(
                "The style “{name}” has no outline level {level}, so its headings are missing in"
                " the navigation pane: set it under Paragraph > Outline level.",
                name=style.name,
                level=level + 1,
            )
        )


def _of_style(said: Message, severity: Severity = Severity.WARNING) -> Remark:
    return Remark("reference-doc-style", severity, said)
