"""A report as the source that typst lays out: the layout, then a call for each block."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from aidreport.document.blocks import Document
from aidreport.writers.typst.blocks import Calls
from aidreport.writers.typst.literal import literal
from aidreport.writers.typst.measured import measures
from aidreport.writers.typst.picture import Pictures
from aidreport.writers.word.sections import sections
from aidreport.writers.word.sheet import STANDARD, Sheet

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
        f"keywords: ({keywords})"
    )
    parts = []
    calls = Calls(document, pictures)
    for section in sections(document.blocks, sheet):
        room = sheet.text_width(landscape=section.landscape)
        said_here = "\n".join(calls.of(section.blocks, room))
        parts.append(f"turned({{\n{said_here}\n}})" if section.landscape else said_here)
    layout = _LAYOUT.read_text(encoding="utf-8")
    whole = "\n".join(parts)
    return (
        f"#let faces = ({faces})\n{measures(sheet)}\n#let pulled = {pulled:g}pt\n{layout}\n"
        f"#report({properties}, {{\n{whole}\n}})\n"
    )
