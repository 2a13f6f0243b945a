from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from aidreport import facts
from aidreport.facts.figures.people import counting_word
from aidreport.facts.sums import Sum
from aidreport.model.fields.quantity import Quantity
from aidreport.pipeline import Checked
from aidreport.wording.numbers.reading import read_count

FRAME = """\
report: {period: 2024, organisation: 甲}
organisations: {甲: }
people: {张一: , 李二: , 王三: }
activities:
"""


Totals = Callable[[str], "dict[str, Sum]"]


@pytest.fixture
def totals(check_year: Callable[..., Checked]) -> Totals:
    def totals(activities: str) -> dict[str, Sum]:
        checked = check_year(FRAME + activities)
        assert checked.record is not None, checked.findings
        return dict(facts.build(checked.record).totals)

    return totals


def test_a_teacher_placed_twice_is_one_teacher(totals: Totals) -> None:
    placed = totals(
        "  - {kind: teaching-placement, date: 2024-03, teachers: [张一, 李二]}\n"
        "  - {kind: teaching-placement, date: 2024-09, teachers: 张一}\n"
    )["placed"]
    assert (placed.exact, placed.unit) == (2, "名")
    assert [str(place) for place in placed.origins] == [
        "records/2024.yaml:5:5",
        "records/2024.yaml:6:5",
    ]


def test_staff_sent_and_received_are_apart(totals: Totals) -> None:
    found = totals(
        "  - {kind: staff-exchange, date: 2024-03, direction: sent, staff: [张一, 李二]}\n"
        "  - {kind: staff-exchange, date: 2024-04, direction: sent, count: 3名}\n"
        "  - {kind: staff-exchange, date: 2024-05, direction: received, count: 14人}\n"
    )
    assert (found["sent"].exact, found["received"].exact) == (5, 14)


def test_names_that_are_not_complete_are_left_out(totals: Totals) -> None:
    sent = totals(
        "  - {kind: staff-exchange, date: 2024-03, direction: sent, staff: 张一,"
        " more_staff: true}\n"
        "  - {kind: staff-exchange, date: 2024-04, direction: sent, count: 3名}\n"
    )["sent"]
    assert (sent.exact, len(sent.left_out)) == (3, 1)


def test_those_trained_are_counted_by_attendance(totals: Totals) -> None:
    trained = totals(
        "  - {kind: training, date: 2024-03, trainees: {count: 72名}}\n"
        "  - {kind: training, date: 2024-04, trainees: {count: 58人次}}\n"
    )["trained"]
    assert (trained.exact, trained.unit) == (130, "人次")


def test_a_vague_number_trained_is_left_out_of_the_total(totals: Totals) -> None:
    trained = totals(
        "  - {kind: training, date: 2024-03, trainees: [{count: 72名}, {count: 十余人}]}\n"
    )["trained"]
    assert (trained.exact, [each.words for each in trained.left_out]) == (72, ["十余人"])


@pytest.mark.parametrize(
    ("measure", "word"), [("人", "人"), ("名", "人"), ("", "人"), ("人次", "人次"), ("户", "户")]
)
def test_names_and_heads_are_one_counting_word(measure: str, word: str) -> None:
    assert counting_word(Quantity(Decimal(3), measure)) == word


@pytest.mark.parametrize(
    ("count", "word"),
    [
        *[
            ("近百户", "户"),
            ("50多人次", "人次"),
            ("约30名", "人"),
            ("若干", "人"),
            ("数十户", "户"),
        ],
        *[("一些", "人"), ("10万余人次", "人次"), ("30人左右", "人"), ("三四十户", "户")],
    ],
)
def test_a_vague_count_has_a_counting_word_too(count: str, word: str) -> None:
    found = read_count(count)
    assert found is not None
    assert counting_word(Quantity(None, found.measure_word, found.words)) == word
