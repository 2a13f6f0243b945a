from collections.abc import Callable
from decimal import Decimal

from aidreport import facts
from aidreport.facts.staff import StaffTotals
from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 甲}
organisations: {甲: }
people: {张一: , 李二: , 王三: }
activities:
"""


def staff_of(checked: Checked) -> StaffTotals:
    assert checked.record is not None, checked.findings
    return facts.build(checked.record).totals.staff


def test_a_teacher_placed_twice_is_one_teacher(check_year: Callable[..., Checked]) -> None:
    staff = staff_of(
        check_year(
            FRAME
            + "  - {kind: teaching-placement, date: 2024-03, teachers: [张一, 李二]}\n"
            + "  - {kind: teaching-placement, date: 2024-09, teachers: 张一}\n"
        )
    )
    assert staff.placed is not None
    assert (staff.placed.number, staff.placed.measure) == (Decimal(2), "名")
    assert [str(place) for place in staff.placed.origins] == [
        "records/2024.yaml:5:5",
        "records/2024.yaml:6:5",
    ]


def test_staff_sent_and_received_are_apart(check_year: Callable[..., Checked]) -> None:
    staff = staff_of(
        check_year(
            FRAME
            + "  - {kind: staff-exchange, date: 2024-03, direction: sent, staff: [张一, 李二]}\n"
            + "  - {kind: staff-exchange, date: 2024-04, direction: sent, count: 3名}\n"
            + "  - {kind: staff-exchange, date: 2024-05, direction: received, count: 14人}\n"
        )
    )
    assert staff.sent is not None
    assert staff.sent.number == Decimal(5)
    assert staff.received is not None
    assert staff.received.number == Decimal(14)


def test_names_that_are_not_complete_give_no_total(check_year: Callable[..., Checked]) -> None:
    exchange = (
        "{kind: staff-exchange, date: 2024-03, direction: sent, staff: 张一, more_staff: true}"
    )
    assert staff_of(check_year(FRAME + f"  - {exchange}\n")).sent is None


def test_those_trained_are_counted_by_attendance(check_year: Callable[..., Checked]) -> None:
    staff = staff_of(
        check_year(
            FRAME
            + "  - {kind: training, date: 2024-03, trainees: {count: 72名}}\n"
            + "  - {kind: training, date: 2024-04, trainees: {count: 58人次}}\n"
        )
    )
    assert staff.trained is not None
    assert (staff.trained.number, staff.trained.measure) == (Decimal(130), "人次")


def test_a_vague_number_trained_gives_no_total(check_year: Callable[..., Checked]) -> None:
    courses = "  - {kind: training, date: 2024-03, trainees: [{count: 72名}, {count: 十余人}]}\n"
    assert staff_of(check_year(FRAME + courses)).trained is None
