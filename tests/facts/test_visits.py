import pytest
from activities import YEAR, checked, year_of

from aidreport import facts

VISIT = {"kind": "volunteering", "leaders": "张一"}
AT_B = {**VISIT, "recipients": "乙小学"}
AT_C = {**VISIT, "recipients": "丙中学"}


def again(*activities: dict[str, object]) -> list[bool]:
    year, findings = checked(year_of(*activities))
    assert year is not None, findings
    returning = facts.build(year).returning
    return [activity.position in returning for activity in year.record.activities]


def test_a_later_visit_to_the_same_recipient_is_another_one() -> None:
    first, second = {**AT_B, "date": "2024-03-01"}, {**AT_B, "date": "2024-05-01"}
    assert again(first, second) == [False, True]
    assert again(second, first) == [True, False]


@pytest.mark.parametrize("date", ["2024-03-01", "2024-03", "2024"])
def test_a_visit_that_may_be_the_earlier_one_is_no_other_visit(date: str) -> None:
    assert again({**AT_B, "date": "2024-03-01"}, {**AT_B, "date": date}) == [False, False]


def test_it_is_said_once_of_a_place_that_one_went_there_again() -> None:
    visits = [{**AT_B, "date": f"2024-0{month}-01"} for month in range(3, 7)]
    assert again(*visits) == [False, True, False, False]
    both = {**VISIT, "recipients": ["乙小学", "丙中学"], "date": "2024-08-01"}
    assert again(*visits, {**AT_C, "date": "2024-07-01"}, both) == [
        *(False, True, False, False),
        *(False, True),
    ]


def test_what_is_told_later_was_no_visit_before() -> None:
    def of(measure: str, date: str) -> dict[str, object]:
        return {**AT_B, "date": date, "measure": measure}

    told = year_of(
        of("民生", "2024-02-01"),
        of("产业", "2024-03-01"),
        measures={name: {"title": name} for name in ("产业", "民生")},
    )
    year, _ = checked(told)
    assert year is not None
    assert facts.build(year).returning == frozenset()


def test_all_recipients_must_have_been_visited_before() -> None:
    first = {**AT_B, "date": "2024-03-01"}
    both = {**VISIT, "recipients": ["乙小学", "丙中学"], "date": "2024-04-01"}
    assert again(first, both) == [False, False]
    assert again(first, {**AT_C, "date": "2024-03-02"}, both) == [False, False, True]


def test_a_house_that_lives_in_one_of_several_villages_does_not_go_there_again() -> None:
    names = {**YEAR["organisations"], "驻乙小学工作队": None}
    visits = [
        {**AT_B, "date": "2024-03-01"},
        {**AT_C, "date": "2024-03-02"},
        {**VISIT, "recipients": ["乙小学", "丙中学"], "date": "2024-04-01"},
        {**AT_C, "date": "2024-05-01"},
    ]
    frame = {**YEAR["report"], "organisation": "驻乙小学工作队"}
    year, findings = checked(year_of(*visits, report=frame, organisations=names))
    assert year is not None, findings
    returning = facts.build(year).returning
    told = [activity.position in returning for activity in year.record.activities]
    assert told[2:] == [False, True]


def test_the_record_s_own_word_counts_first() -> None:
    first = {**AT_B, "date": "2024-03-01", "again": "true"}
    assert again(first, {**AT_B, "date": "2024-05-01", "again": "false"}) == [True, False]


def test_what_was_only_sent_is_no_visit() -> None:
    sent = {"kind": "donation", "date": "2024-03-01", "recipients": "乙小学"}
    sent["donation"] = {"cash": "700"}  # type: ignore[assignment]
    assert again(sent, {**AT_B, "date": "2024-05-01"}) == [False, False]
    assert again({**AT_B, "date": "2024-02-01"}, sent) == [False, False]


def test_a_place_of_its_own_is_what_was_visited() -> None:
    place = {**VISIT, "place": "示例镇"}
    first, second = {**place, "date": "2024-03-01"}, {**place, "date": "2024-05-01"}
    assert again(first, {**second, "recipients": "乙小学"}) == [False, True]


def test_help_from_afar_is_no_visit() -> None:
    afar = {**AT_B, "date": "2024-05-01", "remote": "true"}
    assert again({**AT_B, "date": "2024-03-01"}, afar) == [False, False]
    assert again({**afar, "date": "2024-03-01"}, {**AT_B, "date": "2024-06-01"}) == [False, False]
