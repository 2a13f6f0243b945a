"""What stands in the cells of a table."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.facts.sums import Sum
from aidreport.model.activity import Activity
from aidreport.model.donation import Goods
from aidreport.rendering.comparison_cells import figure_cell
from aidreport.rendering.counts import group_words
from aidreport.rendering.gifts import goods_words
from aidreport.rendering.marks import marked
from aidreport.wording.lists import enumeration


def amount_cell(total: Sum) -> str:
    """Return money without its unit, and what is known only vaguely in words: 700、近1万元."""
    return enumeration([figure_cell(each) for each in (total.amount, *total.left_out) if each])


def exact_cell(total: Sum) -> str:
    """Return the sum of what is known exactly, empty if nothing is."""
    return figure_cell(total.amount) if total.amount else ""


def company_cell(activity: Activity) -> str:
    """Return those who took part: 6名教师、24名学生; 12人 where only the number is known."""
    groups = [group_words(group) for group in activity.participants]
    return enumeration([marked(activity.team), *groups] if activity.team else groups)


def goods_cell(lots: Sequence[Goods]) -> str:
    """Return goods with their quantities; their value has a column of its own.

    Beside a list with a sort of its own (篮球、足球等体育用品) others are set off by ；, or they
    would be read as of that sort.
    """
    said = [goods_words(lot.with_values(value=None)) for lot in lots]
    return "；".join(said) if any(len(lot.items) > 1 for lot in lots) else enumeration(said)
