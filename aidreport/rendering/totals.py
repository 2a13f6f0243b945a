"""How a sum is said: what it is of, how much, and that something is left out of it."""

from __future__ import annotations

from aidreport.facts.sums import Sum
from aidreport.rendering.amounts import amount_words

VAGUE_LEFT_OUT = "未计入约数"


def total_words(total: Sum, before: str, *remarks: str, left_out: str | None = None) -> str:
    """Return a sum after the words `before`, nothing where there is none: 累计捐款700元.

    In brackets stand the remarks that are not empty: 累计捐款700元（未计入约数，详见附件2). The
    first one is `left_out`, where it is given, else 未计入约数 where anything is left out.
    """
    if not total or total.amount is None:
        return ""
    missing = VAGUE_LEFT_OUT if left_out is None and total.left_out else left_out
    said = "，".join(remark for remark in (missing, *(each.strip() for each in remarks)) if remark)
    return before + amount_words(total.amount) + (f"（{said}）" if said else "")
