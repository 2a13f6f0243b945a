"""The sentences of a report with the headings that they stand under, and what each part is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from aidreport.expressions import expression
from aidreport.extraction.lines import Line, Sort
from aidreport.frozen import frozen

_NUMERAL = "[一二三四五六七八九十百]{1,4}"
_MARK = expression(
    rf"(?P<one>{_NUMERAL}[、.．]|第{_NUMERAL}(?:部分|章)[、：:\s]*)"
    rf"|(?P<two>[（(]{_NUMERAL}[）)][、.]?)"
    r"|(?P<three>\d{1,2}(?:[、．]|\.(?!\d)|\.(?=\d{1,2}月|\d{4}年)))|(?P<four>[（(]\d{1,2}[）)])|(?P<five>[①-⑳])"
)
_LEVELS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_INNER = expression(
    r"(?<=[。；：:])(?=[（(]\d{1,2}[）)]|[①-⑳])|(?<=[。；])(?=[一二三四五六七八九]是)"
)
_END = expression(
    r"(?<=[。！？])(?![”’）》])|(?<=[。！？][”’）》])(?![，。、；：）])|(?<=；)(?=另一方面)"
    r"|(?<=；)(?=我[校院局会队]|[^，。；\d“”]{2,12}(?:小学|中学|学校|医院|卫生院|集团|公司))"
)
_HEAD = expression(r"([^。！？；：:]{2,40})[：:](?=[^“])")
_OPENS = expression(r"([^。！？；：:\d]{2,24})。(?=.)")
LONGEST = 1000
"""Characters of a sentence that is read; a longer one is no sentence, and is listed as it is."""

_LONGEST_HEADING = 40
_DATED = expression(r"\d+月|\d{4}年\d")

_LATER = expression(
    r"打算|下一步|下一年|下年度|下半年.{0,4}(?:计划|工作)|明年|来年|设想|展望|努力方向"
    r"|工作思路|今后"
    r"|计划$|工作计划|工作安排"
)
_FAULTS = expression(r"不足|问题|困难|差距|短板|体会|经验|启示|建议|更正")
_OF_HOUSES = expression(r"各单位|各学校|各校")
"""What houses did that a bureau sums up stands in their own records."""
_HONOURS = expression(r"荣誉|表彰|获奖|屡获|奖项|受奖|称号")
_FIGURES = expression(r"收支|结余|募集情况|支出情况|数据|概况|基本情况|完成情况|成效$|成果$")
_END_OF_TEXT = expression(
    r"(?:总之|综上|回顾|在今后|今后，|展望|新的一年|以上报告|特此报告|在此，)"
)


class Part(StrEnum):
    """What a part of a report tells."""

    OPENING = "opening"
    WORK = "work"
    HONOURS = "honours"
    FIGURES = "figures"
    FAULTS = "faults"
    LATER = "later"
    CLOSING = "closing"
    TABLE = "table"
    NOTE = "note"


TELLING = frozenset({Part.WORK, Part.OPENING, Part.FIGURES})
"""Parts that may tell an activity."""


@frozen
class Sentence:
    """A sentence.

    Attributes:
        line: the number of its line.
        text: without the number before it.
        part: what the part tells that it stands in.
        starts: whether a number stands before it, or it is the first of its line.
        head: the words before a colon, or the heading, that it stands under.
        item: counts the numbered items and paragraphs; sentences of one share it.
    """

    line: int
    text: str
    part: Part
    starts: bool
    head: str
    item: int


@frozen
class Heading:
    """A heading: its level from 1 (0 the title), and its words without the number."""

    line: int
    level: int
    text: str


def divided(lines: Sequence[Line]) -> tuple[list[Sentence], list[Heading]]:
    """Return the sentences and the headings of a report, each in the order of the text."""
    return _Divider().divide(lines)


class _Divider:
    """Goes through a report and keeps in mind where it is."""

    def __init__(self) -> None:
        self._sentences: list[Sentence] = []
        self._headings: list[Heading] = []
        self._part = Part.OPENING
        self._outer = Part.OPENING
        self._head = ""
        self._item = 0

    def divide(self, lines: Sequence[Line]) -> tuple[list[Sentence], list[Heading]]:
        for line in lines:
            if line.sort is Sort.TABLE or line.sort is Sort.NOTE:
                part = Part.TABLE if line.sort is Sort.TABLE else Part.NOTE
                self._item += 1
                self._sentences.append(Sentence(line.number, line.text, part, True, "", self._item))
            else:
                self._read(line)
        return self._sentences, self._headings

    def _read(self, line: Line) -> None:
        mark = _MARK.match(line.text)
        level = _LEVELS[mark.lastgroup or "one"] if mark else 0
        text = line.text[mark.end() :].strip() if mark else line.text
        if _is_heading(line, text, numbered=mark is not None):
            self._enter(line.number, level, text)
            return
        if level == 1 and (found := _HEAD.match(text)) and not _DATED.search(found[1]):
            self._enter(line.number, level, found[1])
            text = text[found.end() :]
        elif level in (1, 2) and (found := _OPENS.match(text)) and not _DATED.search(found[1]):
            self._enter(line.number, level, found[1])
            self._sentence(line, found[0])
            text = text[found.end() :]
        for inner in _INNER.split(text):
            self._paragraph(line, inner)

    def _enter(self, number: int, level: int, text: str) -> None:
        self._headings.append(Heading(number, level, text))
        self._head = text
        part = _part_of(text)
        if level <= 1:
            first = len(self._headings) == 1 and level == 0
            self._outer = self._part = Part.OPENING if first else part
        else:
            self._part = part if part is not Part.WORK else self._outer

    def _sentence(self, line: Line, text: str) -> None:
        self._item += 1
        self._sentences.append(
            Sentence(line.number, text, self._part, True, self._head, self._item)
        )

    def _paragraph(self, line: Line, text: str) -> None:
        self._item += 1
        mark = _MARK.match(text)
        text = text[mark.end() :] if mark else text
        if self._part is not Part.OPENING and (later := _opens(text)):
            self._part = later
        head = self._head
        if (found := _HEAD.match(text)) and _is_head(found[1]):
            head = found[1]
            text = text[found.end() :]
        part = Part.CLOSING if _END_OF_TEXT.match(text) and self._part is not Part.OPENING else None
        starts = True
        for sentence in _END.split(text):
            if bare := sentence.strip():
                self._sentences.append(
                    Sentence(line.number, bare, part or self._part, starts, head, self._item)
                )
                starts = False


def _opens(text: str) -> Part | None:
    """Return the part that the first words of a paragraph begin, whatever its heading says."""
    if re.match(r"下一步|下一年|明年|下半年|今后一段", text):
        return Part.LATER
    if re.match(r"工作中还?存在|存在的(?:问题|不足|困难)", text):
        return Part.FAULTS
    return Part.CLOSING if re.match(r"附件|口径说明", text) else None


def _is_head(words: str) -> bool:
    """Return whether the words before a colon are a heading, and not a sentence."""
    return words.count("，") < 2 and not re.search(r"\d", words)


def _is_heading(line: Line, text: str, *, numbered: bool) -> bool:
    short = 0 < len(text) <= _LONGEST_HEADING and text[-1] not in "。！？；：，、"
    if line.sort is Sort.HEADING:
        return short
    if _DATED.search(text) and numbered:
        return False
    return short and (numbered or line.number == 1)


def _part_of(text: str) -> Part:
    for expression_, part in (
        (_LATER, Part.LATER),
        (_OF_HOUSES, Part.NOTE),
        (_FAULTS, Part.FAULTS),
        (_HONOURS, Part.HONOURS),
        (_FIGURES, Part.FIGURES),
    ):
        if expression_.search(text):
            return part
    return Part.WORK


def in_order(sentences: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    """Yield the sentences of each item together."""
    item: list[Sentence] = []
    for each in sentences:
        if item and each.item != item[0].item:
            yield item
            item = []
        item.append(each)
    if item:
        yield item
