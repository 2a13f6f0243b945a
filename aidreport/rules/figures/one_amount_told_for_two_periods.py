"""A text gives the same amount for this year and for several years.

“今年捐款500万元，2018年以来累计捐款500万元”: most often one of the two was copied (own rule).
Figures that the record holds are compared by `one-amount-for-two-periods`.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      money_unit: 万元
      extra: {捐款: 500万元}
      text: 今年捐款500万元，2018年以来累计捐款500万元。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      money_unit: 万元
      extra: {捐款: 500万元, 累计捐款: 4000万元}
      text: 今年捐款500万元，2018年以来累计捐款4000万元。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.typed_figures import figures_in
from aidreport.rules.words import Pattern, Where, Words

_OVER_YEARS = Pattern(
    r"(?:(?:19|20)\d\d年?以来|[近过][两三四五六七八九十\d]{1,2}年来?|[两三四五六七八九十]年来|历年)"
    r"[^，。；！？\n\d]{0,6}(?:累计|共|总)[^，。；！？\n\d]{0,12}(?=\d)",
    *("以来", "年", "历年"),
)
_THIS_YEAR = expression("今年|本年度?|全年|当年|年内|本学年")


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_OVER_YEARS, Where.TEXTS):
        text, start = str(mention.text), mention.start + len(mention.words())
        figures = list(figures_in(text))
        total = next((each for each in figures if each.start == start), None)
        if total is None:
            continue
        for figure in figures:
            same = (figure.number, figure.unit) == (total.number, total.unit)
            if same and figure is not total and _THIS_YEAR.search(_clause(text, figure.start)):
                yield found_at(
                    mention.place_in_sentence(total.words, start - mention.sentence_start),
                    "“{total}” is told of this year and of several years: correct one of the two.",
                    total=total.words,
                )
                break


def _clause(text: str, end: int) -> str:
    """Return what stands before a place in its clause."""
    begin = max(text.rfind(mark, 0, end) for mark in "，。；！？\n") + 1
    return text[begin:end]


ONE_AMOUNT_TOLD_FOR_TWO_PERIODS = TextRule(
    "one-amount-told-for-two-periods", Severity.WARNING, _check
)
