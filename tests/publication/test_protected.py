from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.publication.protected import protected
from aidreport.sources.publish import Donors, Publish

HEAD = """\
report: {period: 2024, organisation: 示例市甲中学}
organisations: {示例市甲中学: {sort: 学校}, 示例县乙小学: {sort: 学校, region: 示例县}}
people:
  王示例: {posts: 校长}
"""
REFERENCES = {
    "helped": "activities: [{kind: donation, date: 2024-03-05, recipients: 某人,"
    " donation: {cash: 100}}]",
    "honoured": "honours: [{award: 示例奖, recipient: 某人}]",
    "thanked": "thanks: {parties: [某人]}",
    "gives a banner": "activities: [{kind: donation, date: 2024-03-05, recipients: 示例县乙小学,"
    " donation: {cash: 100}, received: [{item: 锦旗, giver: 某人}]}]",
    "supports": "activities: [{kind: donation, date: 2024-03-05, recipients: 示例县乙小学,"
    " donation: {cash: 100}, supporters: [某人]}]",
    "is named nowhere": "activities: []",
}
LEADS = (
    "activities: [{kind: donation, date: 2024-03-05, recipients: 示例县乙小学, leaders: 某人,"
    " donation: {cash: 100}}]"
)


def who(check_year: Callable, person: str, rest: str) -> set[str]:
    checked = check_year(f"{HEAD}  某人: {{name: 章小示{person}}}\n{rest}\n")
    assert checked.record, [finding.line(str) for finding in checked.findings]
    return set(protected(checked.record.record, Publish()))


@pytest.mark.parametrize("part", REFERENCES)
@pytest.mark.parametrize("person", ["", ", posts: 高中生", ", posts: 贫困生", ", posts: 中队长"])
def test_whoever_is_not_known_to_be_an_adult_is_protected(
    check_year: Callable, part: str, person: str
) -> None:
    assert who(check_year, person, REFERENCES[part]) == {"某人"}


@pytest.mark.parametrize("part", REFERENCES)
@pytest.mark.parametrize(
    "person", [", posts: 教师", ", minor: false", ", posts: 村党支部书记", ", posts: 医生"]
)
def test_a_post_of_adults_or_the_record_tells_an_adult(
    check_year: Callable, part: str, person: str
) -> None:
    assert who(check_year, person, REFERENCES[part]) == set()


@pytest.mark.parametrize(
    "title",
    [
        *(
            "学生会主席",
            "团支部书记兼班长",
            "学习委员",
            "语文课代表",
            "大队委",
            "小记者",
            "少先队员",
        ),
        *(
            "初中生",
            "研究生",
            "学生代表",
            "六年级学生",
            "三班班长",
            "患儿",
            "小志愿者",
            "志愿者",
            "小组长",
        ),
    ],
)
def test_a_title_that_pupils_hold_tells_nothing(check_year: Callable, title: str) -> None:
    assert who(check_year, f", posts: {title}", REFERENCES["honoured"]) == {"某人"}


@pytest.mark.parametrize(
    "title", ["校长", "副县长", "先进办主任", "家长代表", "人大代表", "医生", "老教师", "村民"]
)
def test_a_title_of_adults_is_known(check_year: Callable, title: str) -> None:
    assert who(check_year, f", posts: {title}", REFERENCES["honoured"]) == set()


def test_who_leads_is_an_adult_but_not_as_a_pupil(check_year: Callable) -> None:
    assert who(check_year, "", LEADS) == set()
    assert who(check_year, ", posts: 学生会主席", LEADS) == {"某人"}
    assert who(check_year, ", minor: true", LEADS) == {"某人"}


def test_an_illness_protects_adults_too(check_year: Callable) -> None:
    person = ", posts: 教师, minor: false, sensitive: {illness: 示例病}"
    assert who(check_year, person, LEADS) == {"某人"}


GIVES = """\
  某人: {name: 章示例, posts: 企业家}
activities:
  - {kind: donation, date: 2024-03-05, helpers: 某人, donation: {cash: 100}}
"""


@pytest.mark.parametrize(("donors", "found"), [(Donors.MASKED, {"某人"}), (Donors.NAMED, set())])
def test_a_person_who_gives_is_named_where_the_office_has_the_agreement(
    check_year: Callable, donors: Donors, found: set[str]
) -> None:
    record = check_year(f"{HEAD}{GIVES}").record.record
    assert set(protected(record, Publish(donors=donors))) == found
