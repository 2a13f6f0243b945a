"""What templates ask about an activity before they say it one way or the other."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.expressions import expression
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus
from aidreport.model.kinds.meeting import Meeting
from aidreport.model.kinds.sponsorship import Sponsorship
from aidreport.model.kinds.works import Stage, Works
from aidreport.model.organisation import Organisation
from aidreport.model.person import Party, Person
from aidreport.model.places import names_of
from aidreport.rendering.company import company
from aidreport.rendering.posts import is_plain_teacher

_SAYS_IT = {"volunteering": "志愿", "medical-aid": "医"}
_GATHERINGS = expression("(?:会|会议|论坛|大会)$")
_DATED = expression(r"\d+月|元旦|春节|[春夏秋冬]季|年[初底末]|上半年|下半年")
# What a record of an activity that is told by its text alone may hold besides.
_BESIDE_A_TEXT = {"kind", "id", "date", "measure", "purpose", "text", "photos", "region", "extra"}


def is_planned(activity: Activity) -> bool:
    """Return whether all of an activity is still to come: works, pupils or money only planned."""
    if isinstance(activity, Works):
        return activity.stage is Stage.PLANNED
    if isinstance(activity, Sponsorship) and activity.sponsored:
        return activity.status is CashStatus.PLANNED
    donation = activity.donation
    if activity.kind not in ("donation", "fund-raising", "sponsorship") or donation is None:
        return False
    return not donation.goods and all(cash.status is CashStatus.PLANNED for cash in donation.cash)


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
    return bool(activity.helpers) or counted or not first


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
