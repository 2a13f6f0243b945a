"""How pieces of text are put together: heads before them, 一是 and 二是, lines."""

from __future__ import annotations

from markupsafe import Markup

from aidreport.expressions import expression
from aidreport.rendering.marks import EVERY_MARK, without_marks
from aidreport.wording import numerals, punctuation

_EMPTY_LINE = expression(r"\n[ \t]*\n")
_END_OF_SENTENCE = expression("[。！？；]")
_STRUCTURE = expression(r"\*\*|#|\d+\. |<|\|")

_MARKS = {
    "（一）": lambda number: f"（{numerals.ordinal(number)}）",
    "（1）": "（{}）".format,
    "1.": "{}. ".format,
}


def lines_of(text: str) -> list[Markup]:
    """Return the lines of a template's text that are not blank, without their indentation."""
    return [Markup(line) for line in plain_lines_of(text)]


def plain_lines_of(text: str) -> list[str]:
    """Return the same lines as plain texts, for whoever makes one text of them."""
    return [said for line in str(text).split("\n") if (said := line.strip())]


def headed(text: str, head: str) -> Markup:
    """Return a text with a run-in head: in its first paragraph, or before a list."""
    said = text.strip()
    between = "\n\n" if _STRUCTURE.match(said) else ""
    return Markup(f"**{head.strip()}**：{between}{said}") if head.strip() else Markup(said)


def counted_off(text: str) -> Markup:
    """Return the lines of a template, each a text of its own, as 一是……；二是…… in one row.

    They are clauses of one sentence if each is a single sentence, else they stay sentences.
    Where one begins with a figure, brackets count instead: （1）1月20日, not 一是1月20日.
    """
    told = lines_of(text)
    if len(told) < 2:
        return Markup("").join(told)
    single = all(_is_one_sentence(each) for each in told)
    stop = "；" if single else "。"
    dated = any(_begins_with_a_figure(each) for each in told)
    said = [
        (f"（{number}）" if dated else f"{numerals.ordinal(number)}是")
        + punctuation.without_end(each)
        for number, each in enumerate(told, start=1)
    ]
    return Markup(stop.join(said) + "。")


def numbered(text: str, marks: str) -> Markup:
    """Return paragraphs, each with its number: `marks` are （一）, （1）, 1. or none.

    A paragraph alone has none, and 1. before 3月5日 would read as a decimal.
    """
    told = [each.strip() for each in _EMPTY_LINE.split(text) if each.strip()]
    if marks == "1." and any(_begins_with_a_figure(each) for each in told):
        marks = "（1）"
    mark = _MARKS.get(marks) if len(told) > 1 else None
    if mark is None:
        return Markup("\n\n".join(told))
    return Markup("\n\n".join(mark(number) + each for number, each in enumerate(told, start=1)))


def list_mark(number: int, depth: int, first: int = 0) -> str:
    """Return the mark of an entry of a list, after GB/T 9704: （一）, 1., （1）, ①, a.

    `depth` counts from 0 below the level of the `first` entries: `(1, 0) -> （一）`,
    `(1, 0, 1) -> "1. "`, `(1, 1, 1) -> （1）`.
    """
    level = first + depth
    if level == 0:
        return f"（{numerals.ordinal(number)}）"
    return Markup(f"{number}. ") if level == 1 else numerals.by_level(number, level - 1)


def broken(text: str) -> Markup:
    """Return the lines of a template as lines of one paragraph."""
    return Markup("\\\n").join(lines_of(text))


def enumerated(text: str) -> Markup:
    """Return the lines of a template in a row, joined by 、."""
    return Markup("、").join(lines_of(text))


def heading(text: str) -> Markup:
    """Return the lines of a template as those of one heading."""
    return Markup("<br>").join(lines_of(text))


def _begins_with_a_figure(text: str) -> bool:
    return text.lstrip(EVERY_MARK)[:1].isdigit()


def _is_one_sentence(text: str) -> bool:
    return not _END_OF_SENTENCE.search(without_marks(punctuation.without_end(text)))
