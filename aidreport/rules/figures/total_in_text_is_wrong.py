"""Parts that a sentence lists are not the total that it gives.

“甲校300人、乙校150人，共500人”: a reader adds them up at once (own rule). Parts right before a bare
total (共, 共计, 合计) have to make it; of money after 其中 the parts cannot be more than the whole.
Rounded figures, means and amounts for each (每户500元) are not added up.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      extra: {甲校: 300人, 乙校: 150人, 合计: 500人}
      text: 受益学生有甲校300人、乙校150人，共500人。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      extra: {甲校: 300人, 乙校: 150人, 合计: 450人}
      text: 受益学生有甲校300人、乙校150人，共450人。
    organisations: {示例中学: }
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.typed_figures import YUAN, UnitFigure, figures_in, rounded_or_each
from aidreport.rules.words import Mention, Pattern, Where, Words
from aidreport.wording.money import digits

_TOTAL = Pattern(
    r"(?<=[，（])(?:总共|一共|共计|合计|总计|共)(?:为|有|金额)?(?=\d)", "共", "合计", "总计"
)
_WHOLE = Pattern(r"其中[^\d，。；！？\n]{0,12}(?=\d)", "其中")
# Between parts of one list stands their mark and what they are, no other statement.
_NEXT_PART = expression(r"[^\d，。；]{0,4}(?:（[^（）]*）)?[、和及与，][^\d，。；、]{0,12}")


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_TOTAL, Where.TEXTS):
        sentence, start = mention.sentence, _end(mention)
        figures = list(figures_in(sentence))
        total = next((each for each in figures if each.start == start), None)
        if total and not rounded_or_each(sentence):
            before = [each for each in figures if each.start < start]
            yield from _compare(mention, total, list(_run(before[::-1], sentence)), exactly=True)
    for mention in words.mentions(_WHOLE, Where.TEXTS):
        sentence, start = mention.sentence, _end(mention)
        figures = list(figures_in(sentence))
        before = [each for each in figures if each.start < start]
        after = [each for each in figures if each.start >= start]
        if before and before[-1].unit == YUAN and not rounded_or_each(sentence):
            # 投入500万元，比上年增加100万元，其中……: the whole is the larger one.
            whole = max(before, key=lambda each: (each.unit == YUAN, each.number))
            yield from _compare(mention, whole, list(_run(after, sentence)), exactly=False)


def _end(mention: Mention) -> int:
    return mention.start + len(mention.words()) - mention.sentence_start


def _run(figures: list[UnitFigure], sentence: str) -> Iterator[UnitFigure]:
    """Yield the first figures of a list that are of one unit and stand in one list."""
    last: UnitFigure | None = None
    for figure in figures:
        if last:
            first, second = sorted((last, figure), key=lambda each: each.start)
            between = sentence[first.start + len(first.words) : second.start]
            if figure.unit != last.unit or not _NEXT_PART.fullmatch(between):
                return
        last = figure
        yield figure


def _compare(
    mention: Mention, total: UnitFigure, parts: list[UnitFigure], *, exactly: bool
) -> Found:
    added = sum((part.number for part in parts), Decimal(0))
    if len(parts) < 2 or parts[0].unit != total.unit:
        return
    if added > total.number or (exactly and added < total.number):
        yield found_at(
            mention.place_in_sentence(total.words, total.start),
            "The parts in this sentence add up to {parts}, not to “{total}”: correct one of"
            " the figures.",
            parts=f"{digits(added)}{total.unit}",
            total=total.words,
        )


TOTAL_IN_TEXT_IS_WRONG = TextRule("total-in-text-is-wrong", Severity.WARNING, _check)
