"""Who took part and what it was called: 64名学生志愿者, 一行54人, “……”活动."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.model.activity import Activity, Participants
from aidreport.model.fields.quantity import HEADS
from aidreport.model.fields.recorded import origins_of
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.places import names_of
from aidreport.rendering.counts import group_words
from aidreport.rendering.marks import mark, marked
from aidreport.rendering.quantities import quantity_words
from aidreport.wording.lists import enumeration
from aidreport.wording.punctuation import quote

_HEADS = "人"
_WORKS = ("活动", "行动", "工程", "计划", "项目")
_SHORT = 2


def company(activity: Activity) -> str:
    """Return those who took part, empty if nobody is named."""
    heads = [group for group in activity.participants if _is_heads(group)]
    groups = [group_words(group) for group in activity.participants if not _is_heads(group)]
    party = "".join(f"一行{quantity_words(group.count, _HEADS)}" for group in heads if group.count)
    if not activity.team:
        return enumeration(groups, last="和") + party
    return marked(activity.team) + (f"的{enumeration(groups, last='和')}" if groups else "") + party


def attendants(activity: Activity) -> str:
    """Return those who took part where others act: 12人, not 一行12人."""
    if is_party(activity):
        return enumeration([group_words(group) for group in activity.participants])
    return company(activity)


def is_party(activity: Activity) -> bool:
    """Return whether nothing but the number is known of those who went (一行12人)."""
    return bool(activity.participants) and not (
        activity.team or not all(map(_is_heads, activity.participants))
    )


def _is_heads(group: Participants) -> bool:
    """Return whether a group is so many people and no more is known of it.

    1300人次 are no party: some of them came several times.
    """
    counted = group.count is None or group.count.measure_word in HEADS
    return not group.who and counted


def is_long(activity: Activity) -> bool:
    """Return whether so much is to be said before the work itself that a sentence ends there."""
    before = (
        *(activity.season, activity.occasion, activity.proposer, activity.capacity),
        *(activity.aims, activity.leaders, activity.organiser),
    )
    return sum(bool(part) for part in before) > _SHORT and bool(activity.contents)


def activity_words(activity: Activity, otherwise: str = "", noun: str = "活动") -> str:
    """Return what an activity is called: its name in “ ” and `noun`, its form, or `otherwise`."""
    if not activity.name:
        return marked(activity.form or otherwise)
    name = mark(quote(activity.name), origins_of(activity.name))
    if activity.form:
        return name + marked(activity.form)
    # A name that ends with 会 is that of a 座谈会 already, one with 班 that of a 培训.
    own = () if noun in _WORKS else (noun[-1], "班")
    return name + ("" if activity.name.endswith((noun, *own, *_WORKS)) else noun)


def each_person_once(activity: Activity) -> Activity:
    """Return an activity without those among the leaders whom it sends as well, or the reverse.

    张三老师带领8名教师前往 says enough of a teacher who leads; who is sent alone leads nobody.
    """
    name = "staff" if hasattr(activity, "staff") else "teachers"
    others = _without(activity.exchanged, activity.leaders)
    if len(others) == len(activity.exchanged):
        return activity
    if others or activity.participants or activity.team:
        return activity.with_values(**{name: others})
    return activity.with_values(leaders=_without(activity.leaders, activity.exchanged))


def _without(people: Sequence[Person], others: Sequence[Person]) -> tuple[Person, ...]:
    known = {person.id for person in others}
    return tuple(person for person in people if person.id not in known)


def names_recipients(activity: Activity) -> bool:
    """Return whether the words for those who took part name the organisations that are helped."""
    said = "".join([activity.team or "", *(group.who for group in activity.participants)])
    helped = [party for party in activity.recipients if isinstance(party, Organisation)]
    return all(any(name in said for name in names_of(party)) for party in helped)
