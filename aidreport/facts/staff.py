"""How many people were sent, received and trained (人员交流和培训) in a year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from aidreport.model.activity import Activity, Participants
from aidreport.model.counted import Direction
from aidreport.model.fields.quantity import HEADS, Quantity, sum_of_quantities
from aidreport.model.kinds.staff_exchange import StaffExchange
from aidreport.model.kinds.teaching_placement import TeachingPlacement
from aidreport.model.kinds.training import Training
from aidreport.model.person import Person


@dataclass(frozen=True, slots=True)
class StaffTotals:
    """People by what they were sent or received for; None where nothing exact is known.

    Attributes:
        placed: teachers placed elsewhere to teach (名), each counted once.
        sent: staff sent out in exchange (名).
        received: staff received (名).
        trained: those who learnt at courses (人次): one person may have come twice.
    """

    placed: Quantity | None = None
    sent: Quantity | None = None
    received: Quantity | None = None
    trained: Quantity | None = None


def staff_totals(activities: Sequence[Activity]) -> StaffTotals:
    """Return the totals of the kinds of activity that move or teach people."""
    exchanges = [each for each in activities if isinstance(each, StaffExchange)]
    placements = [each for each in activities if isinstance(each, TeachingPlacement)]
    courses = [each for each in activities if isinstance(each, Training)]
    return StaffTotals(
        placed=_named([person for each in placements for person in each.teachers], placements),
        sent=_exchanged(exchanges, Direction.SENT),
        received=_exchanged(exchanges, Direction.RECEIVED),
        trained=_trained(group for course in courses for group in course.trainees),
    )


def _named(people: Iterable[Person], activities: Sequence[Activity]) -> Quantity | None:
    """Return how many different people are named; None if nobody is."""
    number = len({person.id for person in people})
    places = tuple(activity.position for activity in activities)
    return Quantity(Decimal(number), "名", origins=places) if number else None


def _exchanged(exchanges: Iterable[StaffExchange], direction: Direction) -> Quantity | None:
    counts = [_heads(each) for each in exchanges if each.direction is direction]
    known = [count for count in counts if count is not None]
    return sum_of_quantities(known) if len(known) == len(counts) else None


def _heads(exchange: StaffExchange) -> Quantity | None:
    """Return the number that is recorded, else that of the names if they are complete."""
    if exchange.count is not None:
        return exchange.count
    return None if exchange.more_staff else _named(exchange.staff, [exchange])


def _trained(groups: Iterable[Participants]) -> Quantity | None:
    counts = [
        group.count
        for group in groups
        if group.count is not None and group.count.measure in (*HEADS, "人次")
    ]
    numbers = [count.number for count in counts if count.number is not None]
    if not numbers or len(numbers) < len(counts):
        return None
    places = tuple(place for count in counts for place in count.origins)
    return Quantity(sum(numbers, Decimal(0)), "人次", origins=places)
