"""What an XML file says: the texts between its tags, its attributes and its comments.

Files of Word are read by expat, which Python brings along and which starts ten times as fast as
lxml. What expat refuses, a damaged file or one with a declaration of its own entities, is read by
lxml, which makes out as much as it can.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from aidreport.frozen import frozen
from aidreport.publication.spellings.folding import BARRIER

# Where a text ends in an XML file; inside any other element it goes on.
_ENDS = {
    *("p", "si", "c", "tc", "td", "th", "li", "tr", "title", "subject", "creator", "keywords"),
    *("description", "text", "h1", "h2", "h3", "h4", "h5", "h6", "div", "category", "comment"),
}


@frozen
class Heard:
    """What an XML file says.

    Attributes:
        text: the texts between the tags; where one ends stands a barrier.
        apart: the attributes, each with its name in small letters without its prefix, and the
            comments and instructions, which have no name, in the order of the file.
        whole: whether it is well-formed and has no entities of its own; otherwise more may stand
            in it.
    """

    text: str
    apart: tuple[tuple[str, str | None], ...]
    whole: bool = True


def heard_in(content: bytes) -> Heard | None:
    """Return what an XML file says, None where nothing can be made out."""
    from xml.parsers import expat

    try:
        return _Listener().heard(content)
    except (expat.ExpatError, _OwnEntities, LookupError, ValueError):
        return _made_out(content)


class _OwnEntities(Exception):  # noqa: N818 - says what the file has
    """A file declares what its entities stand for."""


class _Listener:
    """Collects what a parser of expat calls out."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._apart: list[tuple[str, str | None]] = []

    def heard(self, content: bytes) -> Heard:
        from xml.parsers import expat

        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.ordered_attributes = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._texts.append
        parser.CommentHandler = self._comment
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartDoctypeDeclHandler = self._declaration
        parser.Parse(content, True)
        return Heard("".join(self._texts), tuple(self._apart))

    def _start(self, _name: str, attributes: list[str]) -> None:
        # Half of the elements of a Word file have none.
        for at in range(0, len(attributes), 2):
            name = attributes[at]
            if not name.startswith("xmlns") or name[5:6] not in ("", ":"):
                self._apart.append((attributes[at + 1], _local(name)))

    def _end(self, name: str) -> None:
        if _local(name) in _ENDS:
            self._texts.append(BARRIER)

    def _comment(self, words: str) -> None:
        self._apart.append((words, None))

    def _instruction(self, _target: str, words: str) -> None:
        self._apart.append((words, None))

    def _declaration(self, *_: object) -> None:
        raise _OwnEntities


@lru_cache(maxsize=1024)
def _local(name: str) -> str:
    """Return a name without its prefix or namespace, in small letters: `wp:docPr` -> `docpr`."""
    return name.rpartition("}")[2].rpartition(":")[2].lower()


def _made_out(content: bytes) -> Heard | None:
    """Return what lxml makes out of a file that is not well-formed; entities stay unresolved."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root = etree.fromstring(content, parser)
    if root is None:
        return None
    apart: list[tuple[str, str | None]] = []
    for element in root.getroottree().iter():
        if isinstance(element.tag, str):
            apart += [(str(value), _local(str(name))) for name, value in element.attrib.items()]
        else:
            apart.append((element.text or "", None))
    return Heard("".join(_joined(root, etree)), tuple(apart), whole=False)


def _joined(root: object, etree: object) -> Iterator[str]:
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))  # type: ignore[attr-defined]
    for event, element in walk:
        is_element = isinstance(element.tag, str)
        if event == "start":
            yield (element.text or "") if is_element else ""
            continue
        if is_element and event == "end" and _local(element.tag) in _ENDS:
            yield BARRIER
        if element is not root:
            yield element.tail or ""
