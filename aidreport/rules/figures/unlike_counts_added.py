"""A sentence adds up figures that are counted differently.

人, 人次, 户 and 家次 are different things, and their numbers have no sum: 教师20人、家长80人次，
共100人次 (own rule). Reported is a total that is just the sum of the figures beside it.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: training
        date: 2024-03-05
        trainees: [{who: 教师, count: 20人}, {who: 家长, count: 80人次}]
        extra: {合计: 100人次}
        text: 培训教师20人、家长80人次，共100人次。

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: training
        date: 2024-03-05
        trainees: [{who: 教师, count: 20人}, {who: 家长, count: 80人次}]
        text: 培训教师20人、家长80人次。
"""

from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Severity, listed
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.typed_figures import YUAN, UnitFigure, figures_in
from aidreport.rules.words import Pattern, Where, Words

_TOTAL = Pattern(
    r"(?:总共|共计?|合计|总计|累计)[^\d，。；！？、\n]{0,8}(?=\d)", "共", "合计", "总计", "累计"
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_TOTAL, Where.TEXTS):
        figures = [each for each in figures_in(mention.sentence) if each.unit != YUAN]
        starts = [each.start for each in figures]
        start = mention.start + len(mention.words()) - mention.sentence_start
        if start not in starts:
            continue
        total = starts.index(start)
        parts = _parts(figures, total)
        if len({each.unit for each in parts}) < 2:
            continue
        yield found_at(
            mention.place_in_sentence(figures[total].words, start),
            "“{total}” adds up {parts}, which are counted differently and have no sum: give"
            " the figures side by side.",
            total=figures[total].words,
            parts=listed(each.words for each in parts),
        )


def _parts(figures: list[UnitFigure], total: int) -> list[UnitFigure]:
    """Return the figures right before or right after a total that add up to it."""
    whole = figures[total].number
    for neighbours in (figures[total - 1 :: -1] if total else [], figures[total + 1 :]):
        parts: list[UnitFigure] = []
        while neighbours and sum((each.number for each in parts), Decimal(0)) < whole:
            parts.append(neighbours[0])
            neighbours = neighbours[1:]
        if len(parts) > 1 and sum(each.number for each in parts) == whole:
            return sorted(parts, key=lambda each: each.start)
    return []


UNLIKE_COUNTS_ADDED = TextRule("unlike-counts-added", Severity.WARNING, _check)
