from activities import checked, year_of

from aidreport import facts

PLACEMENT = {
    "kind": "teaching-placement",
    "date": "2024-03",
    "measure": "支教",
    "recipients": "丙中学",
    "teachers": "王三",
}


def groups(**other: object) -> list[int]:
    placements = [PLACEMENT, {**PLACEMENT, "date": "2024-09", "teachers": "李二", **other}]
    year, _ = checked(year_of(*placements, measures={"支教": {"title": "派出教师支教"}}))
    assert year is not None
    (measure,) = facts.build(year).measures
    return [len(group) for group in measure.groups]


def test_placements_that_differ_in_teachers_and_time_alone_are_told_together() -> None:
    assert groups() == [2]


def test_a_placement_with_a_fact_of_its_own_is_told_alone() -> None:
    assert groups(outcomes="提高了教学质量") == [1, 1]
    assert groups(recipients="乙小学") == [1, 1]


def test_placements_with_more_to_say_before_are_told_alone() -> None:
    led = {**PLACEMENT, "leaders": "张一"}
    year, _ = checked(
        year_of(led, {**led, "date": "2024-09"}, measures={"支教": {"title": "派出教师支教"}})
    )
    assert year is not None
    (measure,) = facts.build(year).measures
    assert [len(group) for group in measure.groups] == [1, 1]
