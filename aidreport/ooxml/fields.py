"""Fields of a Word file: what a program works out anew, `{ PAGE }`, and the result it had last."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.expressions import expression
from aidreport.frozen import field, slotted
from aidreport.ooxml.names import WORD, Element, local

_INSTRUCTIONS = ("instrText", "delInstrText")
_OF_FIELDS = ("fldChar", "fldSimple", *_INSTRUCTIONS)
_WORDS = expression(r'"((?:[^"\\]|\\.)*)"|(\S+)')


@slotted
class Field:
    """A field: its instruction, and the elements that it is made of, in the order of the text.

    Attributes:
        instruction: `HYPERLINK "http://www.example.cn/"`, without what fields inside of it say.
        marks: its `w:fldChar` and `w:instrText`; of a simple field its `w:fldSimple`.
        hidden: what stands between them in the instruction, which is not shown.
        result: what is shown of it until a program works it out anew.
        separated: whether its result has begun.
    """

    instruction: str = ""
    marks: list[Element] = field(default_factory=list)
    hidden: list[Element] = field(default_factory=list)
    result: list[Element] = field(default_factory=list)
    separated: bool = False

    # Each is its own, whatever it holds.
    __eq__ = object.__eq__
    __hash__ = object.__hash__

    @property
    def words(self) -> list[str]:
        """The words of the instruction, those in quotation marks as one."""
        return [quoted or plain for quoted, plain in _WORDS.findall(self.instruction)]

    @property
    def name(self) -> str:
        """The first word of the instruction, in capitals: `PAGE`; empty for none."""
        return self.words[0].upper() if self.words else ""

    @property
    def is_simple(self) -> bool:
        """Whether it is one element around its result."""
        return local(self.marks[0].tag) == "fldSimple"

    def contain(self, element: Element) -> None:
        """Take in what stands inside of the field."""
        (self.result if self.separated else self.hidden).append(element)


def fields(root: Element) -> list[Field]:
    """Return the fields of a part, an outer one before those inside of it.

    A field without an end has no result: what stands behind its beginning is text.
    """
    # Few parts have one, and a large document has a hundred thousand elements.
    if next(root.iter(*(f"{{*}}{name}" for name in _OF_FIELDS)), None) is None:
        return []
    return [field for story in _stories(root) for field in _of_story(story)]


def _stories(root: Element) -> Iterator[list[Element]]:
    """Yield what fields are made of: of the part itself, and of each text box by itself."""
    boxes: dict[Element | None, list[Element]] = {}
    for element in root.iter():
        parent = element.getparent()
        if local(element.tag) == "fldSimple" or (
            parent is not None and parent.tag == f"{WORD}r" and local(element.tag) != "rPr"
        ):
            box = next(element.iterancestors(f"{WORD}txbxContent"), None)
            boxes.setdefault(box, []).append(element)
    yield from boxes.values()


def _of_story(elements: list[Element]) -> list[Field]:
    found: list[Field] = []
    opened: list[Field] = []
    for element in elements:
        tag, step = local(element.tag), element.get(f"{WORD}fldCharType")
        is_mark = tag in ("fldChar", *_INSTRUCTIONS)
        begins = tag == "fldSimple" or step == "begin" or (is_mark and not opened)
        for each in opened if begins else opened[: -1 if is_mark else None]:
            each.contain(element)
        if begins:
            found.append(_begun(element))
        if step == "begin":
            opened.append(found[-1])
        elif is_mark and opened:
            _follow(opened, element, step)
    for each in opened:
        each.hidden, each.result = [], []
    return found


def _begun(element: Element) -> Field:
    """Return the field that an element begins, or is: a simple one, or one without its ends."""
    result = [each for run in element.iter(f"{WORD}r") for each in run if local(each.tag) != "rPr"]
    instruction = element.get(f"{WORD}instr") or element.text or ""
    return Field(instruction, [element], [], result, separated=bool(result))


def _follow(opened: list[Field], mark: Element, step: str | None) -> None:
    """Take in a mark of the innermost open field, which it may close."""
    innermost = opened[-1]
    innermost.marks.append(mark)
    if step == "separate":
        innermost.separated = True
    elif step == "end":
        opened.pop()
    elif not innermost.separated:
        innermost.instruction += mark.text or ""
