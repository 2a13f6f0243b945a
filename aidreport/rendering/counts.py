"""How counted things are said: 义诊320人次, 教学楼1座、1200平方米, 30户困难家庭."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.model.activity import Participants
from aidreport.model.counted import Built, Counted
from aidreport.model.fields.quantity import Quantity
from aidreport.rendering.marks import marked
from aidreport.rendering.quantities import measured, quantity_words, small_quantity_words
from aidreport.wording.lists import enumeration

_HEADS = "人"


def organisations_words(count: Quantity) -> str:
    """Return how many organisations there are: 五个单位, 五家单位, 五单位."""
    return small_quantity_words(count) + ("" if count.measure_word.endswith("单位") else "单位")


def organisations_of_whom(names: Sequence[str], count: Quantity | None) -> str:
    """Return names with the number of all of whom they are some: 甲局、乙委等五单位."""
    if count is None:
        return enumeration(names, last="和")
    more = "" if count.number == len(names) else "等"
    return enumeration(names) + more + organisations_words(count)


def counted_words(things: Sequence[Counted]) -> str:
    """Return the things that have a quantity, with it after them: 义诊320人次、手术12例."""
    return enumeration(
        [marked(thing.item) + quantity_words(thing.quantity) for thing in things if thing.quantity]
    )


def uncounted_words(things: Sequence[Counted]) -> str:
    """Return the things that have no quantity: 带教、查房."""
    return enumeration([marked(thing.item) for thing in things if not thing.quantity])


def built_words(works: Sequence[Built], verb: str = "", usual: str = "") -> str:
    """Return works with their measurements, each after how it was done: 新建泵站12座、改造机井30眼.

    A line without a verb of its own is told with `verb`, that of them all; where they have none in
    common, it is done as the line before it, and the first one as `usual`.
    """
    common = ""
    lines: list[str] = []
    for work in works:
        now = "" if work.verb else verb or ("" if lines else usual)
        lines.append(marked(work.verb or ("" if now == common else now)) + _built(work))
        common = now
    return enumeration(lines)


def _built(work: Built) -> str:
    sizes = [quantity_words(size) for size in work.quantities]
    what = marked(work.item)
    if len(sizes) < 2:
        return what + "".join(sizes)
    return what + measured(sizes, [size.measure_word for size in work.quantities])


def groups_words(groups: Sequence[Participants], last: str = "和") -> str:
    """Return groups of people with their numbers, the last one joined by `last`."""
    return enumeration([words for group in groups if (words := group_words(group))], last=last)


def trained_words(groups: Sequence[Participants], last: str = "和") -> str:
    """Return groups with their numbers after them, as after a verb of counting: 护士58名."""
    words = [
        marked(group.who) + (quantity_words(group.count, _HEADS) if group.count else "")
        for group in groups
    ]
    return enumeration([said for said in words if said], last=last)


def group_words(group: Participants) -> str:
    """Return one group: 30户困难家庭, 师生60人; only the number if nothing else is known."""
    if group.count is None:
        return marked(group.who)
    count = quantity_words(group.count, _HEADS)
    measure = group.count.measure_word or (_HEADS if group.count.number is not None else "")
    after = measure.endswith((_HEADS, "人次"))
    return marked(group.who) + count if after else count + marked(group.who)
