"""How parts are said: 其中，甲300元、乙200元; 按用途分，……; 甲和乙分别为……."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.facts.indicators import BreakdownFacts, PartFacts
from aidreport.model.fields.period import Period
from aidreport.rendering.amounts import figures_words, planned_words, status_words
from aidreport.rendering.comparisons import growths_words
from aidreport.rendering.marks import marked
from aidreport.rendering.quantities import quantity_words
from aidreport.wording.lists import enumeration

_MANY = 6
_FEW = 3


def with_inner(breakdown: BreakdownFacts) -> Iterator[BreakdownFacts]:
    """Yield a breakdown and those inside it that deserve a sentence of their own."""
    yield breakdown
    for part in breakdown.parts:
        if part.breakdown is not None and not fits_inside(part.breakdown):
            yield from with_inner(part.breakdown)


def parts_words(breakdown: BreakdownFacts, period: Period) -> str:
    """Return all parts in a row.

    A long list is announced by its length.
    """
    words = [part_words(part, period, breakdown.reaching) for part in breakdown.parts]
    if (
        any("、" in part.name for part in breakdown.parts)
        or any("，" in said for said in words)
        or any(len(part.figures) > 1 for part in breakdown.parts)
    ):
        row = "；".join(words)
    elif any("（" in said for said in words):
        row = "，".join(words)
    else:
        row = enumeration(words)
    return _announced(breakdown) + row


def _announced(breakdown: BreakdownFacts) -> str:
    if breakdown.partial or len(breakdown.parts) < _MANY:
        return ""
    noun = marked(breakdown.by or "") if breakdown.count.measure_word == "个" else ""
    return f"共{quantity_words(breakdown.count)}{noun}："


def part_words(part: PartFacts, period: Period, reaching: str | None) -> str:
    """Return one part with its figures; parts of its own that are few stand in brackets."""
    words = planned_words(part.status, part.name) + marked(part.name)
    words += status_words(part.status, part.name)
    words += figures_words(part.figures, part.name, part.attributes, reaching)
    if part.breakdown is not None and fits_inside(part.breakdown):
        inner = enumeration([part_words(each, period, None) for each in part.breakdown.parts])
        words += f"（{_introduced(part.breakdown)}{inner}）"
    if part.share is not None:
        words += f"，占{quantity_words(part.share)}"
    if grown := growths_words(part.figures, period):
        words += f"，{grown}"
    return words


def _introduced(breakdown: BreakdownFacts) -> str:
    """Return the words before parts in brackets: 其中, 含, 按学段分：."""
    if breakdown.by:
        return f"按{marked(breakdown.by)}分："
    return "其中" if breakdown.partial else "含"


def fits_inside(breakdown: BreakdownFacts) -> bool:
    """Return whether parts are so few and plain that they can stand in （ ） after their whole."""
    few = not breakdown.listed and len(breakdown.parts) <= _FEW
    return few and all(_simple(part) for part in breakdown.parts)


def _simple(part: PartFacts) -> bool:
    only = len(part.figures) == 1 and part.figures[0].growth is None
    return only and not (part.share or part.breakdown or part.attributes or part.text)
