"""How counted things are said: 义诊320人次, 教学楼1座、1200平方米, 30户困难家庭."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.model.activity import Participants
from aidreport.model.counted import Built, Counted
from aidreport.rendering.marks import told
from aidreport.rendering.quantities import quantity_words
from aidreport.wording.lists import enumeration

_HEADS = "人"


def counted_words(things: Sequence[Counted]) -> str:
    """Return things with their quantities after them: 义诊320人次、手术12例."""
    return enumeration(
        [
            told(thing.item) + (quantity_words(thing.quantity) if thing.quantity else "")
            for thing in things
        ]
    )


def built_words(works: Sequence[Built]) -> str:
    """Return works with their measurements: 村组公路3.2公里、饮水工程2处."""
    return enumeration([_built(work) for work in works], last="和")


def _built(work: Built) -> str:
    sizes = [quantity_words(size) for size in work.quantities]
    if len(sizes) < 2:
        return told(work.item) + "".join(sizes)
    return f"{told(work.item)}{sizes[0]}（{enumeration(sizes[1:])}）"


def groups_words(groups: Sequence[Participants]) -> str:
    """Return groups of people with their number before them: 30户困难家庭、12名学生."""
    return enumeration([group_words(group) for group in groups], last="和")


def group_words(group: Participants) -> str:
    """Return one group: 30户困难家庭; only the number if nothing else is known."""
    count = quantity_words(group.count, _HEADS) if group.count else ""
    return count + told(group.who)
