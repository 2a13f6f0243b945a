"""The rules by which a Word file lays its text out, which no page shows until a line is broken.

Measured: LibreOffice 7.4 drops the lists of marks that begin or end no line, the compression of
marks and the indents in characters when it saves; ONLYOFFICE core 10.0 drops the grid too.
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.ooxml.edges import section_properties, sections
from aidreport.ooxml.names import VALUE, WORD, Element, attributes, is_on, local
from aidreport.ooxml.package import Package

_MARKS = ("noLineBreaksBefore", "noLineBreaksAfter", "characterSpacingControl")
_GRID = ("type", "linePitch", "charSpace")
_WRAPPED = 1 << 32


def layout_rules(content: bytes) -> frozenset[tuple[str, ...]]:
    """Return the rules of a file, each a name and its values.

    Raises:
        Unreadable: when it is no DOCX, or a damaged one.
    """
    package = Package(content)
    return frozenset(
        (
            *_of_settings(next(iter(package.parts("settings")), None)),
            *_grids(package),
            *_edges(package),
            *_indents(next(iter(package.parts("styles")), None)),
        )
    )


def _of_settings(settings: Element | None) -> Iterator[tuple[str, ...]]:
    for child in settings if settings is not None else ():
        if local(child.tag) in _MARKS:
            yield local(child.tag), "".join(sorted(set(child.get(VALUE, ""))))
    if is_on(settings, "evenAndOddHeaders"):
        yield ("evenAndOddHeaders",)


def _grids(package: Package) -> Iterator[tuple[str, ...]]:
    for section in section_properties(package.document):
        grid = section.find(f"{WORD}docGrid")
        if grid is not None:
            yield "docGrid", *(_number(grid.get(f"{WORD}{name}", "")) for name in _GRID)


def _number(value: str) -> str:
    """Return a value of the grid; LibreOffice writes -849 as 4294966447."""
    if value.isdecimal() and int(value) >= _WRAPPED // 2:
        return str(int(value) - _WRAPPED)
    return value


def _edges(package: Package) -> Iterator[tuple[str, ...]]:
    for section in sections(package):
        for edge in section.edges:
            yield edge.kind, edge.pages


def _indents(styles: Element | None) -> Iterator[tuple[str, ...]]:
    """Yield that some style has its indents in characters, which follow the size of the text."""
    indents = styles.iter(f"{WORD}ind") if styles is not None else ()
    if any(local(name).endswith("Chars") for each in indents for name, _ in attributes(each)):
        yield ("indents in characters",)
