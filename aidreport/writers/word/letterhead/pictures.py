"""The pictures in headers and footers, and what else these point to."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import message
from aidreport.diagnostics.remark import Remark
from aidreport.frozen import frozen
from aidreport.ooxml.names import RELATION, WORD, Element, attributes, local, remove, unwrap
from aidreport.ooxml.package import Package, Relation
from aidreport.writers.word.letterhead.frame_fields import linked
from aidreport.writers.word.letterhead.remark import unsafe

_DRAWN = (f"{WORD}drawing", f"{WORD}pict", f"{WORD}object")
_LINKS = {"hyperlink", "hlinkClick", "hlinkHover", "hlinkMouseOver"}
_EMBED, _LINK = f"{RELATION}embed", f"{RELATION}link"


@frozen
class LetterheadPicture:
    """A picture in a header or footer."""

    identifier: str
    name: str
    content_type: str
    content: bytes


def take_pictures(
    package: Package, part: str, root: Element, number: int
) -> tuple[tuple[LetterheadPicture, ...], list[Remark]]:
    """Return the pictures of a header or footer, the `number`th, under new identifiers.

    Whatever else it points to is taken out of it, with a remark: of a link only the address, of
    a picture that is not in the file the whole picture.
    """
    relations = {each.identifier: each for each in package.relations(part)}
    pictures: dict[str, LetterheadPicture] = {}
    remarks: list[Remark] = []
    for element in list(root.iter()):
        for attribute, identifier in _references(element):
            relation = relations.get(identifier)
            if relation and _is_picture(package, relation):
                if relation.target not in pictures:
                    place = len(pictures) + 1
                    pictures[relation.target] = _picture(package, relation.target, number, place)
                element.set(attribute, pictures[relation.target].identifier)
            else:
                remarks += _take_out(element, attribute, relation)
    return tuple(pictures.values()), remarks


def _references(element: Element) -> Iterator[tuple[str, str]]:
    """Yield the attributes that point to something; a link is looked at even without one."""
    found = [(name, value) for name, value in attributes(element) if name.startswith(RELATION)]
    yield from found
    if not found and local(element.tag) in _LINKS:
        yield "", ""


def _is_picture(package: Package, relation: Relation) -> bool:
    return (
        relation.kind == "image"
        and not relation.external
        and relation.target in package
        and package.content_type(relation.target).startswith("image/")
    )


def _picture(package: Package, target: str, number: int, place: int) -> LetterheadPicture:
    suffix = target.rpartition(".")[2].lower()
    return LetterheadPicture(
        f"rId{place}",
        f"letterhead{number + 1}-{place}.{suffix}",
        package.content_type(target),
        package.content(target),
    )


def _take_out(element: Element, attribute: str, relation: Relation | None) -> Iterator[Remark]:
    target = relation.target if relation else ""
    name = local(element.tag)
    if name in _LINKS:
        unwrap(element) if name == "hyperlink" else remove(element)
        if target:
            yield linked(target)
        return
    if not element.get(attribute) or (attribute == _LINK and element.get(_EMBED)):
        # The picture is in the file as well, or nothing is pointed to.
        del element.attrib[attribute]
        return
    above = (each for each in (element, *element.iterancestors()) if each.tag in _DRAWN)
    remove(next(above, element))
    yield _left_out(target or element.get(attribute, ""))


def _left_out(target: str) -> Remark:
    return unsafe(
        message(
            "A header or footer of the file points to “{target}”, which a report does not take"
            " along: it is left out. Put a picture into the file itself (Insert > Picture) if it"
            " is to be shown.",
            target=target,
        )
    )
