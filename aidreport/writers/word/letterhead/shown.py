"""A header or footer without what nobody sees: marks, controls, hidden text, paths."""

from __future__ import annotations

import re

from aidreport.expressions import expression
from aidreport.ooxml.names import WORD, Element, attributes, is_on, local, remove, unwrap

_UNSEEN = {
    *("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef"),
    *("permStart", "permEnd", "bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak"),
    *("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr"),
}
_AROUND = {"sdt", "sdtContent", "smartTag", "customXml"}
"""What stands around words and is not seen; their words stay."""

_BOUND = expression("creator|lastModifiedBy|manager", re.IGNORECASE)
"""Where a control shows who wrote the file: the properties are those of Dublin Core and Office."""

_ADDRESSES = {"href", "src", "althref"}
_NAMES = {"descr", "title", "name"}
_PATH = expression(r"(?:[A-Za-z]:|\\|/|file:).*[\\/]")


def keep_what_is_shown(root: Element) -> None:
    """Take out of a part, in place, what is not shown."""
    for element in [each for each in root.iter() if each is not root]:
        _keep(element)


def _keep(element: Element) -> None:
    name = local(element.tag)
    if not element.tag.startswith(WORD):
        _name_no_paths(element)
    elif (
        (name == "sdt" and _tells_the_author(element))
        or name in _UNSEEN
        or (name == "r" and is_on(element.find(f"{WORD}rPr"), "vanish"))
    ):
        remove(element)
    elif name in _AROUND:
        unwrap(element)


def _tells_the_author(control: Element) -> bool:
    binding = control.find(f"{WORD}sdtPr/{WORD}dataBinding")
    return binding is not None and bool(_BOUND.search(binding.get(f"{WORD}xpath", "")))


def _name_no_paths(element: Element) -> None:
    """Take addresses out of a drawing, and folders out of the names of its files."""
    for attribute, value in attributes(element):
        if local(attribute) in _ADDRESSES:
            del element.attrib[attribute]
        elif local(attribute) in _NAMES:
            element.set(attribute, _PATH.sub("", value))
