"""How a sum is said: what it is of, how much, and that something is left out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aidreport.facts.sums import Sum
from aidreport.rendering.amounts import amount_words
from aidreport.wording.lists import enumeration

_LEFT_OUT = "未计入约数"
_NO_SUM = "均为约数，未作合计"


def total_words(total: Sum, before: str = "", *remarks: str) -> str:
    """Return a sum after the words `before`, nothing where nothing is recorded: 累计捐款700元.

    In brackets stand whether anything is left out, and the remarks that are not empty:
    累计捐款700元（未计入约数，详见附件2). The only entry there is is said as it was recorded:
    累计捐款近10万元.
    """
    if not total.recorded or total.exact == 0:
        return ""
    said = "，".join(filter(None, (_missing(total), *map(str.strip, remarks))))
    words = amount_words(total.printed) if total.printed else ""
    return before + words + (f"（{said}）" if said else "")


def series_words(series: Sequence[tuple[str, Sum]], most: int) -> str:
    """Return sums after their names, 等 for all beyond the first `most`: 义诊320人次、手术12例."""
    said = [words for name, total in series if (words := total_words(total, name))]
    return enumeration(said[:most], more=len(said) > most)


def has_unvalued_goods(totals: Mapping[str, Sum]) -> bool:
    """Return whether there are goods without any value: one that is vague is left out as such."""
    return totals["goods_unvalued"].value > len(totals["goods_value"].left_out)


def _missing(total: Sum) -> str:
    if total.exact is not None:
        return _LEFT_OUT if total.left_out else ""
    return "" if total.printed else _NO_SUM
