"""Who took part, by counting word: 人, 人次, 户 … are never added into each other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from aidreport.facts.statistics.figure import Figure, Group, Key
from aidreport.model.activity import Activity
from aidreport.model.fields.quantity import HEADS, Quantity

PEOPLE = "人"
"""人, 名 and 位 count the same: heads, activity by activity."""

# What makes a quantity vague, at its beginning: 近, 约, 十余, 50多, 若干.
_VAGUE = re.compile(
    r"^(?:近|约|超过|逾)?[\d一二三四五六七八九十百千万两数几]*(?:余|多|几|来|若干)?万?"
)


def participants(activities: Iterable[Activity]) -> dict[Key, Figure]:
    """Return the participants of all activities, one figure for each counting word."""
    counts: dict[str, list[Quantity]] = {}
    for activity in activities:
        for group in activity.participants:
            if group.count is not None:
                counts.setdefault(counting_word(group.count), []).append(group.count)
    first = [word for word in (PEOPLE, "人次") if word in counts]
    order = first + [word for word in counts if word not in first]
    return {Key(Group.PARTICIPANTS, word, word): _added_up(counts[word]) for word in order}


def counting_word(count: Quantity) -> str:
    """Return the word that people are counted by: 64名 -> 人, 十余户 -> 户, 若干 -> 人."""
    word = count.measure if count.number is not None else _VAGUE.sub("", count.words)
    return PEOPLE if word in HEADS or count.words in ("一些", "少量", "部分") else word


def _added_up(counts: Iterable[Quantity]) -> Figure:
    counts = list(counts)
    exact = [(count.number, count.origins) for count in counts if count.number is not None]
    return Figure(
        sum((number for number, _ in exact), Decimal(0)),
        len(counts) - len(exact),
        origins=tuple(place for _, origins in exact for place in origins),
    )
