"""Pupils of the school that reports, and of schools that tell why somebody goes there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

FUND = """\
  - kind: fund-raising
    date: 2024-05-05
    recipients: 学生
    participants: {who: 全校师生}
    donation: {cash: 700}
"""
GIFT = "  - {kind: donation, date: 2024-03-05, recipients: 学生, donation: {cash: 700}}\n"
ILL = "sensitive: {illness: 示例性白血病}"


@pytest.mark.parametrize("school", ["", ", organisation: 示例市第一中学"])
@pytest.mark.parametrize("class_", ["grade: 初一（2）班", "grade: 初一", "posts: 初一（2）班班长"])
@pytest.mark.parametrize("activity", [FUND, GIFT])
def test_an_ill_pupil_of_ones_own_has_no_class(
    edition: Callable[..., str], school: str, class_: str, activity: str
) -> None:
    person = f"  学生: {{name: 章小示, {class_}{school}, minor: true, {ILL}}}\n"
    text = edition(person, activity)
    assert "章某某" in text
    assert [words for words in ("初一", "班", "章小示", "白血病") if words in text] == []
    told = [line for line in text.splitlines() if "章某某" in line]
    assert [line for line in told if "示例市第一中学初" in line or "我校学生" in line] == []


def test_a_pupil_of_ones_own_without_an_illness_keeps_the_class(edition: Callable) -> None:
    person = "  学生: {name: 章小示, grade: 初一, minor: true}\n"
    assert "初一学生章某某" in edition(person, GIFT)


def test_the_class_of_an_ill_pupil_is_no_more_in_a_text(edition: Callable) -> None:
    person = f"  学生: {{name: 章小示, grade: 初一（2）班, minor: true, {ILL}}}\n"
    text = edition(person, FUND.rstrip("\n") + "\n    text: 初一（2）班的章小示十分感动。\n")
    assert "某班的章某某十分感动。" in text


def test_a_school_that_tells_the_circumstances_is_not_named_beside_a_pupil(
    edition: Callable,
) -> None:
    person = "  学生: {name: 章小示, grade: 三年级, organisation: 聋校, minor: true}\n"
    school = "  聋校: {name: 示例县聋哑学校, sort: 学校, region: 示例县}\n"
    text = edition(person, GIFT, organisations=school)
    assert "示例县某学校三年级学生章某某" in text
    assert "聋" not in text


@pytest.mark.parametrize(
    ("grade", "told"),
    [("初一（3）班", "初一"), ("三年级二班", "三年级"), ("初一", "初一"), ("二班", "在校")],
)
def test_an_ill_pupil_of_another_school_keeps_the_grade_without_the_class(
    edition: Callable[..., str], grade: str, told: str
) -> None:
    person = f"  学生: {{name: 章小示, grade: {grade}, organisation: 乙中学, minor: true, {ILL}}}\n"
    text = edition(person, GIFT)
    assert f"{told}学生章某某" in text
    assert "班" not in text
