"""What templates ask before they say something one way or the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from aidreport.expressions import expression
from aidreport.model.activity import Activity
from aidreport.model.fields.money import Money, sum_of_money
from aidreport.model.frame import Ground
from aidreport.model.investment import Investment
from aidreport.model.kinds.meeting import Meeting
from aidreport.model.kinds.teaching_placement import TeachingPlacement
from aidreport.model.organisation import Organisation
from aidreport.model.person import Party, Person
from aidreport.model.places import names_of
from aidreport.rendering.company import company
from aidreport.rendering.posts import is_plain_teacher

# With these the activity itself must be the subject.
_OF_THE_ACTIVITY = ("成为", "是", "受到", "得到", "获得", "赢得", "被", "深受", "取得", "收到")
# What people do, and no activity: 通过走访，摸清了情况.
_OF_PEOPLE = ("摸清", "摸排", "了解", "掌握", "听取", "收集", "征求", "查明", "核实", "化解")
# A source that is called so is told as it is (县财政专项资金); any other is told as its money.
_MONEY = ("资金", "款", "费", "金", "捐资", "捐款", "投资", "投入")
_SAYS_IT = {"volunteering": "志愿", "medical-aid": "医"}
_GATHERINGS = expression("(?:会|会议|论坛|大会)$")
_DATED = expression(r"\d+月|元旦|春节|[春夏秋冬]季|年[初底末]|上半年|下半年")
# What a record of an activity that is told by its text alone may hold besides.
_BESIDE_A_TEXT = {"kind", "id", "date", "measure", "purpose", "text", "photos", "region", "extra"}


def is_gathering(meeting: Meeting) -> bool:
    """Return whether a meeting is one that is 召开, as a 座谈会 is and a 对接 is not."""
    called = meeting.form or ("座谈会" if not meeting.name else f"{meeting.name}座谈会")
    return _GATHERINGS.search(called) is not None


def has_organisations(parties: Sequence[Party]) -> bool:
    """Return whether there is an organisation among those that are helped or met."""
    return any(isinstance(party, Organisation) for party in parties)


def says_work(activity: Activity) -> bool:
    """Return whether it has to be said what was done, beside that something was given.

    Who is called a volunteer or a doctor has said it.
    """
    if activity.name or activity.form or activity.donation is None:
        return True
    word = _SAYS_IT.get(activity.kind)
    return word is not None and word not in company(activity)


def has_people(parties: Sequence[Party]) -> bool:
    """Return whether there is a person among those that are helped."""
    return any(isinstance(party, Person) for party in parties)


def needs_subject(activity: Activity) -> bool:
    """Return whether it has to be said whose those who gave are: 我校8名教师, but 全校师生."""
    first = activity.team or next((group.who for group in activity.participants), "")
    counted = any(group.count for group in activity.participants)
    return bool(activity.helpers or activity.funded_by) or counted or not first


def are_plain(teachers: Sequence[Person]) -> bool:
    """Return whether nothing but names is known of teachers, so that one word stands for all."""
    return all(not each.subject and is_plain_teacher(each.posts) for each in teachers)


def is_told_by_its_text(activity: Activity) -> bool:
    """Return whether an activity is nothing but a text that names the day and those concerned."""
    fields = getattr(activity, "__dict__", {})
    known = {name for name, value in fields.items() if value}
    if not activity.text or known - _BESIDE_A_TEXT - {"recipients", "position"}:
        return False
    named = all(
        any(name in activity.text for name in names_of(party))
        for party in activity.recipients
        if isinstance(party, Organisation)
    )
    people = any(isinstance(party, Person) for party in activity.recipients)
    return named and not people and _DATED.search(activity.text) is not None


def only_the_guests(meeting: Meeting) -> bool:
    """Return whether the recipients are those that the guests come from, and no others."""
    homes = {guest.organisation.id for guest in meeting.guests if guest.organisation}
    return all(party.id in homes for party in meeting.recipients)


def is_found_out(activity: Activity) -> bool:
    """Return whether outcomes are what people did by the activity, who are then the subject."""
    return any(outcome.startswith(_OF_PEOPLE) for outcome in activity.outcomes)


def is_effect(activity: Activity) -> bool:
    """Return whether all outcomes are effects that whoever acts can be said to have."""
    return bool(activity.outcomes) and not any(
        outcome.startswith(_OF_THE_ACTIVITY) for outcome in activity.outcomes
    )


def runs_on(activity: Activity) -> bool:
    """Return whether the outcome is said as the last clause of a sentence that is short."""
    given = activity.donation is not None and bool(activity.beneficiaries)
    busy = activity.contents or activity.responses or activity.prospect or activity.received
    return is_effect(activity) and len(activity.outcomes) == 1 and not (busy or given)


def each_one(placements: Sequence[TeachingPlacement]) -> bool:
    """Return whether each placement names one teacher, so that 分别 pairs them with the times."""
    return all(len(placement.teachers) == 1 for placement in placements)


def alike(grounds: Sequence[Ground]) -> list[tuple[Ground, ...]]:
    """Return neighbours that have only titles and numbers together, all others alone.

    按照《A》《B》要求 says once what three documents are for.
    """

    def key(numbered: tuple[int, Ground]) -> object:
        index, ground = numbered
        plain = ground.title and not ground.subject
        return bool(ground.issuer) if plain else (index,)

    return [
        tuple(ground for _, ground in group) for _, group in groupby(enumerate(grounds), key=key)
    ]


def invested(investments: Sequence[Investment]) -> Money | None:
    """Return what investments come to in yuan, None where one of them is known only vaguely."""
    exact = [each.amount for each in investments if each.amount.exact]
    return sum_of_money(exact) if len(exact) == len(investments) else None


def is_money(source: str) -> bool:
    """Return whether a source is called by its money already: 党费, 校友捐资."""
    return source.endswith(_MONEY)
