"""How a sum is said: what it is of, how much, and that something is left out of it."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.facts.sums import Sum
from aidreport.rendering.amounts import amount_words
from aidreport.wording.lists import enumeration

_LEFT_OUT = "未计入约数"
_NO_SUM = "均为约数，未作合计"


def total_words(total: Sum, before: str = "", *remarks: str, left_out: str | None = None) -> str:
    """Return a sum after the words `before`, nothing where nothing is recorded: 累计捐款700元.

    In brackets stand the remarks that are not empty: 累计捐款700元（未计入约数，详见附件2). The
    first one is `left_out`, where it is given, else it says whether anything is left out. The
    only entry there is is said as it was recorded: 累计捐款近10万元.
    """
    if not total.recorded or total.exact == 0:
        return ""
    said = "，".join(filter(None, (left_out or _missing(total), *map(str.strip, remarks))))
    words = amount_words(total.printed) if total.printed else ""
    return before + words + (f"（{said}）" if said else "")


def series_words(series: Sequence[tuple[str, Sum]], most: int) -> str:
    """Return sums after their names, 等 for all beyond the first `most`: 义诊320人次、手术12例."""
    said = [words for name, total in series if (words := total_words(total, name))]
    return enumeration(said[:most], more=len(said) > most)


def _missing(total: Sum) -> str:
    if total.exact is not None:
        return _LEFT_OUT if total.left_out else ""
    return "" if total.printed else _NO_SUM
