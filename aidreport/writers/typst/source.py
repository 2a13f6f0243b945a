"""A report as the source that typst lays out: the layout, then a call for each block."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from aidreport.document.blocks import Block, Document, Signature
from aidreport.expressions import expression
from aidreport.writers.typst.blocks import Calls
from aidreport.writers.typst.dimensions import dimensions
from aidreport.writers.typst.literal import literal
from aidreport.writers.typst.picture import Pictures
from aidreport.writers.word.sections import sections
from aidreport.writers.word.sheet import STANDARD, Sheet
from aidreport.writers.word.signature_placement import signature_placement

_DAY = expression(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_LAYOUT = Path(__file__).with_name("layout.typ")


def source(
    document: Document,
    families: Mapping[str, str],
    pictures: Pictures,
    sheet: Sheet = STANDARD,
    pulled: float = 0,
) -> str:
    """Return the source.

    Args:
        document: the report.
        families: what typst calls the fonts, by what they are used for.
        pictures: what the document shows.
        sheet: the paper and its margins.
        pulled: points that are left free where the last paragraph before the signature ends.
    """
    faces = ", ".join(f"{use}: {literal(family)}" for use, family in families.items())
    said = document.properties
    keywords = "".join(f"{literal(word)}, " for word in said.keywords)
    properties = (
        f"title: {literal(' '.join(said.title.split()))}, author: {literal(said.organisation)}, "
        f"keywords: ({keywords}), date: {_date(document)}"
    )
    parts = []
    down = signature_placement(document).down if sheet == STANDARD else 0
    calls = Calls(document, pictures, down)
    for section in sections(document.blocks, sheet):
        room = sheet.text_width(landscape=section.landscape)
        said_here = "\n".join(calls.of(section.blocks, room))
        parts.append(f"turned({{\n{said_here}\n}})" if section.landscape else said_here)
    layout = _LAYOUT.read_text(encoding="utf-8")
    whole = "\n".join(parts)
    return (
        f"#let faces = ({faces})\n{dimensions(sheet)}\n#let pulled = {pulled:g}pt\n{layout}\n"
        f"#report({properties}, {{\n{whole}\n}})\n"
    )


def _date(document: Document) -> str:
    """Return the day that the file says it was made, none where no standard asks for one.

    PDF/A does (ISO 19005-2, 6.6.2): the day of signing, or the last of the year.
    """
    if not any(each.startswith("a-") for each in document.pdf_standards):
        return "none"
    signed = (line for block in document.blocks for line in _signed(block))
    year, month, day = next(signed, (document.properties.year, 12, 31))
    return f"datetime(year: {year}, month: {month}, day: {day})"


def _signed(block: Block) -> Iterator[tuple[int, int, int]]:
    for line in block.lines if isinstance(block, Signature) else ():
        if found := _DAY.fullmatch(line):
            yield int(found[1]), int(found[2]), int(found[3])
