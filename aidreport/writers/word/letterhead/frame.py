"""What stands above and below the text: headers and footers with their pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from aidreport.diagnostics import Message, Severity, message
from aidreport.expressions import expression
from aidreport.writers.word.letterhead.opened import (
    MAIN,
    RELATED,
    Opened,
    parse,
)
from aidreport.writers.word.letterhead.remark import Remark, UnusableLetterhead

_KINDS = ("header", "footer")
_ACTIVE_FIELD = expression(
    r"\b(DDE|DDEAUTO|LINK|INCLUDEPICTURE|INCLUDETEXT|IMPORT|DATABASE|MACROBUTTON|PRINT)\b"
)
_DRAWN = (f"{MAIN}drawing", f"{MAIN}pict", f"{MAIN}object")
_STYLES = ("pStyle", "rStyle", "tblStyle")
_FIRST_DRAWING = 900_000


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a header or footer."""

    identifier: str
    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class FramePart:
    """A header or a footer: `pages` says which pages show it (`default`, `even`, `first`)."""

    kind: str
    pages: tuple[str, ...]
    xml: str
    pictures: tuple[Picture, ...]
    numbered: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """All headers and footers, and what was left out of them."""

    parts: tuple[FramePart, ...]
    left_out: tuple[Message, ...]


def frame(opened: Opened, section: etree._Element | None, renamed: Mapping[str, str]) -> Frame:
    """Return the headers and footers that a section shows.

    Args:
        opened: the file.
        section: its first `w:sectPr`, if it has any.
        renamed: identifiers of styles that are called otherwise in the report.

    Raises:
        UnusableLetterhead: for a field that fetches something from outside.
    """
    targets = {each.identifier: each for each in opened.relations(opened.main)}
    shown: dict[tuple[str, str], list[str]] = {}
    for kind in _KINDS:
        for each in section.iter(f"{MAIN}{kind}Reference") if section is not None else ():
            relation = targets.get(each.get(f"{RELATED}id", ""))
            if relation and not relation.external and relation.target in opened.parts:
                pages = each.get(f"{MAIN}type", "default")
                shown.setdefault((kind, relation.target), []).append(pages)
    made = [
        _part(opened, kind, name, tuple(pages), number, renamed)
        for number, ((kind, name), pages) in enumerate(shown.items())
    ]
    return Frame(
        tuple(part for part, _ in made), tuple(said for _, left_out in made for said in left_out)
    )


def _part(
    opened: Opened,
    kind: str,
    name: str,
    pages: tuple[str, ...],
    number: int,
    renamed: Mapping[str, str],
) -> tuple[FramePart, list[Message]]:
    root = parse(opened.parts[name])
    _refuse_active_fields(root)
    left_out: list[Message] = []
    pictures: list[Picture] = []
    for relation in opened.relations(name):
        used = [
            element
            for element in root.iter()
            if relation.identifier in (element.get(f"{RELATED}{key}") for key in _USES)
        ]
        if not used:
            continue
        inside = not relation.external and relation.target in opened.parts
        if relation.kind == "image" and inside:
            identifier = f"rId{len(pictures) + 1}"
            pictures.append(_picture(opened, relation.target, identifier, number))
            for element in used:
                for key in _USES:
                    if element.get(f"{RELATED}{key}") == relation.identifier:
                        element.set(f"{RELATED}{key}", f"new-{identifier}")
            continue
        left_out.append(_left_out(relation.target))
        for element in used:
            _drop(element)
    _settle(root, number, renamed)
    numbered = any("PAGE" in instruction.split() for instruction in _instructions(root))
    return FramePart(
        kind, pages, etree.tostring(root, encoding="unicode"), tuple(pictures), numbered
    ), left_out


_USES = ("id", "embed", "link", "pict", "dm", "lo", "qs", "cs")


def _picture(opened: Opened, target: str, identifier: str, number: int) -> Picture:
    suffix = target.rsplit(".", 1)[-1].lower()
    name = f"letterhead{number + 1}-{identifier.removeprefix('rId')}.{suffix}"
    return Picture(identifier, name, opened.content_type(target), opened.parts[target])


def _drop(element: etree._Element) -> None:
    """Take an element out: of a link its words stay, a drawing goes as a whole."""
    if element.tag == f"{MAIN}hyperlink":
        parent = element.getparent()
        if parent is not None:
            place = parent.index(element)
            for offset, child in enumerate(list(element)):
                parent.insert(place + offset, child)
            parent.remove(element)
        return
    drawn = next(
        (each for each in (element, *element.iterancestors()) if each.tag in _DRAWN), element
    )
    parent = drawn.getparent()
    if parent is not None:
        parent.remove(drawn)


def _settle(root: etree._Element, number: int, renamed: Mapping[str, str]) -> None:
    """Give pictures and styles the names that they have in the report."""
    for element in root.iter():
        for key in _USES:
            value = element.get(f"{RELATED}{key}", "")
            if value.startswith("new-"):
                element.set(f"{RELATED}{key}", value.removeprefix("new-"))
    for tag in _STYLES:
        for element in root.iter(f"{MAIN}{tag}"):
            style = element.get(f"{MAIN}val", "")
            element.set(f"{MAIN}val", renamed.get(style, style))
    for element in list(root.iter(f"{MAIN}numPr")):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    drawings = [each for each in root.iter() if str(each.tag).endswith("}docPr")]
    for place, element in enumerate(drawings):
        element.set("id", str(_FIRST_DRAWING + 1000 * number + place))


def _refuse_active_fields(root: etree._Element) -> None:
    for instruction in _instructions(root):
        if found := _ACTIVE_FIELD.search(instruction.upper()):
            said = message(
                "A header or footer of the file holds the field {field}, which fetches"
                " something from outside: replace it by its result in Word (Ctrl+Shift+F9),"
                " and save the file.",
                field=found[1],
            )
            raise UnusableLetterhead(Remark("unsafe-reference-doc", Severity.ERROR, said))


def _instructions(root: etree._Element) -> Iterator[str]:
    """Yield the instructions of the fields; Word may cut one into several runs."""
    for paragraph in root.iter(f"{MAIN}p"):
        yield "".join(each.text or "" for each in paragraph.iter(f"{MAIN}instrText"))
    for simple in root.iter(f"{MAIN}fldSimple"):
        yield simple.get(f"{MAIN}instr", "")


def _left_out(target: str) -> Message:
    return message(
        "A header or footer of the file points to “{target}”, which a report does not take along:"
        " it is left out. Put a picture into the file itself (Insert > Picture) if it is to be"
        " shown.",
        target=target,
    )
