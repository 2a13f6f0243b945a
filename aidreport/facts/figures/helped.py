"""Who was helped and how much was done for them: pupils, visits, hours, services."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal

from aidreport.facts.figures.people import VISITS, counts_of, heads
from aidreport.facts.figures.work import Work
from aidreport.facts.sums import Sum, added_up, nothing, together
from aidreport.model.activity import Activity
from aidreport.model.donation import CashStatus
from aidreport.model.fields.amount import unit_of
from aidreport.model.fields.quantity import HEADS, Quantity
from aidreport.model.kinds.home_visit import HomeVisit
from aidreport.model.kinds.medical_aid import MedicalAid
from aidreport.model.kinds.sponsorship import Sponsorship
from aidreport.model.kinds.teaching_exchange import TeachingExchange
from aidreport.model.kinds.training import Training
from aidreport.model.kinds.volunteering import Volunteering
from aidreport.model.person import Person

PUPILS = "名"
HOUSEHOLDS = "户次"
"""Households of several rounds: one of them may have been visited twice."""

HOURS = "小时"
LESSONS = "课时"


def pupils(work: Work) -> Sum:
    """Return the pupils sponsored, new and carried over; those only planned are none yet."""
    return _pupils(work, once=False)


def pupils_once(work: Work) -> Sum:
    """Return the pupils who got aid once and are sponsored by nobody."""
    return _pupils(work, once=True)


def _pupils(work: Work, *, once: bool) -> Sum:
    if not work.of(Sponsorship):
        return nothing(PUPILS)
    done = (each for each in work.of(Sponsorship) if each.status is not CashStatus.PLANNED)
    sponsorships = [each for each in done if each.once is once]
    return added_up((count for each in sponsorships for count in _sponsored(each)), PUPILS)


def households(work: Work) -> Sum:
    """Return the households called on, as visits."""
    if not work.of(HomeVisit):
        return nothing(HOUSEHOLDS)
    counts = counts_of(group for each in work.of(HomeVisit) for group in each.visited)
    return _counted(counts, ("户", HOUSEHOLDS), HOUSEHOLDS)


def visited(work: Work) -> Sum:
    """Return the people called on, as visits: those counted, and those named as recipients."""
    visits = work.of(HomeVisit)
    if not visits:
        return nothing(VISITS)
    counted = heads(group for each in visits for group in each.visited)
    named = (person for each in visits for person in _people(each))
    return together([counted, added_up(named, counted.unit)], counted.unit)


def volunteer_hours(work: Work) -> Sum:
    """Return the hours of volunteering."""
    if not work.of(Volunteering):
        return nothing(HOURS)
    hours = (each.service_hours for each in work.of(Volunteering))
    return _counted(hours, ("", HOURS, "个小时"), HOURS)


def lessons(work: Work) -> Sum:
    """Return the lessons given at courses and at teaching exchanges: 课时, 学时 and 节 are one."""
    given = [each.hours for each in work.of(Training)]
    given += [each.hours for each in work.of(TeachingExchange)]
    if not given:
        return nothing(LESSONS)
    return _counted(given, ("", LESSONS, "学时", "节", "节课"), LESSONS)


def services(work: Work) -> Iterator[tuple[str, Sum]]:
    """Yield what medical aid did, each service in each unit by itself."""
    found: dict[tuple[str, str], list[Quantity]] = {}
    for each in work.of(MedicalAid):
        for done in each.services:
            if done.quantity is not None:
                key = (str(done.item), unit_of(done.quantity))
                found.setdefault(key, []).append(done.quantity)
    for (item, unit), quantities in found.items():
        yield item, added_up(quantities, unit)


def _counted(counts: Iterable[Quantity | None], words: Collection[str], unit: str) -> Sum:
    """Return the sum of what is counted by one of the words."""
    return added_up([each for each in counts if each and unit_of(each) in words], unit)


def _sponsored(activity: Sponsorship) -> Iterator[Quantity]:
    """Yield the pupils of an activity, else those whom it names."""
    if not activity.sponsored:
        yield from _people(activity)
    for group in activity.sponsored:
        for count in group.counted:
            if unit_of(count) in HEADS or count.number is None:
                yield count


def _people(activity: Activity) -> Iterator[Quantity]:
    """Yield one for each person who is named as a recipient."""
    for party in activity.recipients:
        if isinstance(party, Person):
            yield Quantity(Decimal(1), "人", origins=(activity.position,))
