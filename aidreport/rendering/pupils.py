"""How sponsored pupils are said: the whole, then each school stage (学段)."""

from __future__ import annotations

from aidreport.model.fields.quantity import Quantity
from aidreport.model.kinds.sponsorship import Sponsored, Sponsorship
from aidreport.model.person import Person
from aidreport.rendering.marks import marked
from aidreport.rendering.quantities import quantity_words, rate_words
from aidreport.wording.lists import enumeration

_HEADS = "名"


def sponsored_whole(activity: Sponsorship) -> str:
    """Return all pupils: 学生42名（新增12名、续助30名）; of one stage 初中学生42名, else 学生.

    That all are new, or none is, stands in the verb before them.

    Empty if nothing is recorded of the pupils, or the number of those of several stages is known
    only vaguely.
    """
    groups = activity.sponsored
    count = activity.pupils or (groups[0].count if len(groups) == 1 else None)
    if count is None:
        return ""
    pupils = _pupils_of(groups[0].stage or "") if len(groups) == 1 else "学生"
    return f"{pupils}{_heads(count)}{_new_and_old(activity)}"


def sponsored_verb(activity: Sponsorship) -> str:
    """Return what was done for all pupils: 新增资助 and 续助 where they are of one sort.

    Aid that is given once is always new: 一次性资助.
    """
    if not activity.once and not any(group.count for group in activity.sponsored):
        if activity.new and not activity.carried_over:
            return "新增资助"
        if activity.carried_over and not activity.new:
            return "续助"
    return "资助" if activity.once or activity.funded_by else "结对资助"


def is_single(activity: Sponsorship) -> bool:
    """Return whether it is one pupil, whose money is that of all."""
    return activity.pupils is not None and activity.pupils.number == 1


def names_some(activity: Sponsorship) -> bool:
    """Return whether those who are named are some of more pupils."""
    named = sum(isinstance(party, Person) for party in activity.recipients)
    count = activity.pupils.number if activity.pupils else None
    return bool(named) and (count is None or count > named)


def sponsored_stages(activity: Sponsorship) -> list[str]:
    """Return what is known of each stage: 小学15名（新增5名、续助10名），每人800元.

    One stage that the whole has named already gives only 每人800元.
    """
    if len(activity.sponsored) == 1 and (activity.pupils or activity.sponsored[0].count):
        several = not is_single(activity)
        return [_each(group) for group in activity.sponsored if group.each and several]
    said = [[_stage(group), _each(group)] for group in activity.sponsored]
    return ["，".join(part for part in parts if part) for parts in said if any(parts)]


def _pupils_of(stage: str) -> str:
    """Return what the pupils of a school stage are called: 小学生, 初中学生."""
    if stage.endswith("生"):
        return marked(stage)
    return marked(stage) + ("生" if stage.endswith("学") else "学生")


def _stage(group: Sponsored) -> str:
    stage = marked(group.stage or "")
    # A vague number has no sum, and is said as it stands.
    pupils = group.count or group.pupils
    if pupils and (group.count or (group.new and group.carried_over)):
        return f"{_pupils_of(group.stage or '')}{_heads(pupils)}{_new_and_old(group)}"
    parts = [
        f"{word}{_heads(count)}"
        for word, count in (("新增", group.new), ("续助", group.carried_over))
        if count
    ]
    return (stage or ("学生" if parts else "")) + enumeration(parts)


def _each(group: Sponsored) -> str:
    return f"每人{rate_words(group.each)}" if group.each else ""


def _new_and_old(of: Sponsored | Sponsorship) -> str:
    """Return how many are new and how many are carried over, in brackets.

    Where the whole is recorded they may be some of it: （其中新增5名）.
    """
    groups = of.sponsored if isinstance(of, Sponsorship) else (of,)
    if len(groups) == 1:
        of = groups[0]  # as recorded: a vague number has no sum
    parts = [
        f"{word}{_heads(count)}"
        for word, count in (("新增", of.new), ("续助", of.carried_over))
        if count
    ]
    if any(group.count for group in groups):
        return f"（其中{enumeration(parts)}）" if parts else ""
    return f"（{enumeration(parts)}）" if len(parts) > 1 else ""


def _heads(count: Quantity) -> str:
    return quantity_words(count, _HEADS)
