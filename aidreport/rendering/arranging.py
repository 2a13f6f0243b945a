"""How pieces of text are put together: heads before them, 一是 and 二是, lines."""

from __future__ import annotations

import re

from markupsafe import Markup

from aidreport.expressions import expression
from aidreport.rendering.marks import without_marks
from aidreport.wording import numerals, punctuation

_STRUCTURE = expression(r"\*\*|#|\d+\. |<|\|")


def lines_of(text: str) -> list[Markup]:
    """Return the lines of a template's text that are not blank, without their indentation."""
    return [Markup(line.strip()) for line in text.split("\n") if line.strip()]


def headed(text: str, head: str) -> Markup:
    """Return a text with a run-in head: in its first paragraph, or before a list."""
    said = text.strip()
    between = "\n\n" if _STRUCTURE.match(said) else ""
    return Markup(f"**{head.strip()}**：{between}{said}") if head.strip() else Markup(said)


def counted_off(text: str) -> Markup:
    """Return the lines of a template, each a text of its own, as 一是……；二是…… in one row.

    They are clauses of one sentence if each is a single sentence, else they stay sentences.
    """
    told = lines_of(text)
    if len(told) < 2:
        return Markup("").join(told)
    single = all(_is_one_sentence(each) for each in told)
    stop = "；" if single else "。"
    said = [
        f"{numerals.ordinal(number)}是{punctuation.without_end(each)}"
        for number, each in enumerate(told, start=1)
    ]
    return Markup(stop.join(said) + "。")


def broken(text: str) -> Markup:
    """Return the lines of a template as lines of one paragraph."""
    return Markup("\\\n").join(lines_of(text))


def enumerated(text: str) -> Markup:
    """Return the lines of a template in a row, joined by 、."""
    return Markup("、").join(lines_of(text))


def in_brackets(text: str) -> Markup:
    """Return the lines of a template as remarks in one pair of （ ）, nothing for none."""
    said = Markup("，").join(lines_of(text))
    return Markup("（") + said + Markup("）") if said else said


def title_of(lines: list[str]) -> Markup:
    """Return a title's lines, escaped already, as one heading."""
    return Markup("<br>").join(lines)


def _is_one_sentence(text: str) -> bool:
    return not re.search("[。！？；]", without_marks(punctuation.without_end(text)))
