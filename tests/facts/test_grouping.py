from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport import facts
from aidreport.facts.outline import Section
from aidreport.pipeline import Checked

RECORD = """report: {{period: 2024, organisation: 甲中学}}
outline: {outline}
measures:
  教学: {{title: 教学}}
activities:
  - {{id: 一, kind: donation, date: 2024-03-05, purpose: 助学, recipients: 乙中学}}
  - {{id: 二, kind: volunteering, date: 2024-05-05, purpose: 济困, recipients: 丙村}}
  - {{id: 三, kind: volunteering, date: 2024-03-20, recipients: 张三}}
  - {{id: 四, kind: teaching-placement, date: 2024, measure: 教学, recipients: 乙中学}}
  - {{id: 五, kind: donation, date: 2024-06-01, purpose: 助学}}
organisations: {{甲中学: , 乙中学: , 丙村: }}
people: {{张三: {{organisation: 乙中学}}}}
"""


@pytest.fixture
def sections(check_year: Callable[..., Checked]) -> Callable[[str], tuple[Section, ...]]:
    def made(outline: str) -> tuple[Section, ...]:
        checked = check_year(RECORD.format(outline=outline))
        assert checked.record is not None, [finding.line(str) for finding in checked.findings]
        return facts.build(checked.record).sections

    return made


def told(sections: tuple[Section, ...]) -> list[str]:
    return [
        "|".join("".join(str(each.id) for each in group.activities) for group in section.groups)
        for section in sections
        if section.name == "activities"
    ]


def test_without_an_outline_activities_stand_by_date_and_by_measure(sections):
    found = sections("[]")
    assert [section.name for section in found] == ["measures", "activities"]
    assert told(found) == ["一三二五"]
    assert [each.id for each in found[0].measures[0].groups[0]] == ["四"]


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        ("{kinds: donation}", ["一五", "三二"]),
        ("{recipients: 乙中学}", ["一三四", "二五"]),
        ("{recipients: 张三}", ["三", "一二五"]),
        ("{purposes: [助学, 济困]}", ["一二五", "三"]),
        ("{activities: [二, 四]}", ["二四", "一三五"]),
        ("{measures: 教学}", ["四", "一三二五"]),
        ("{kinds: donation, recipients: 乙中学}", ["一", "三二五"]),
    ],
)
def test_a_part_tells_what_it_chooses_and_the_rest_comes_last(sections, only, expected):
    assert told(sections(f"[{{section: activities, only: {only}}}]")) == expected


def test_no_activity_is_told_twice(sections):
    outline = "[{section: activities, only: {kinds: donation}},"
    outline += " {section: activities, only: {recipients: 乙中学}}]"
    assert told(sections(outline)) == ["一五", "三四", "二"]


@pytest.mark.parametrize(
    ("by", "expected", "heads"),
    [
        ("kind", "一五|三二", ["捐赠、资助", "志愿服务"]),
        ("purpose", "一五|二|三", ["助学", "济困", "其他"]),
        ("recipient", "一三|二|五", ["乙中学", "丙村", "其他"]),
        ("month", "一三|二|五", ["2024-03", "2024-05", "2024-06"]),
    ],
)
def test_activities_are_grouped_in_the_order_of_their_first_one(sections, by, expected, heads):
    found = sections(f"[{{section: activities, group: {by}}}]")
    assert told(found) == [expected]
    section = next(section for section in found if section.name == "activities")
    assert [
        group.term
        or "".join(party.id for party in group.parties)
        or (group.month and f"{group.month.start:%Y-%m}")
        for group in section.groups
    ] == heads


def test_a_measure_whose_activities_are_told_elsewhere_is_left_out(sections):
    found = sections("[{section: activities, only: {measures: 教学}}]")
    assert [section.name for section in found] == ["activities", "activities"]


def test_parts_without_a_heading_are_not_numbered(sections):
    outline = "[{section: activities, only: {kinds: donation}, headings: none},"
    outline += " {section: activities}, {section: measures}]"
    found = sections(outline)
    assert [(section.name, section.number) for section in found] == [
        ("activities", 0),
        ("activities", 1),
        ("measures", 2),
    ]


@pytest.mark.parametrize(
    ("entry", "marks"),
    [
        ("", "（一）"),
        (", headings: run-in", "一是"),
        (", headings: none", "run-on"),
        (", group: kind", "一是"),
        (", group: kind, heads: own-line", "1."),
        (", group: kind, heads: 一是", "run-on"),
        (", group: kind, marks: （1）", "（1）"),
    ],
)
def test_each_level_has_its_own_marks(sections, entry, marks):
    found = sections(f"[{{section: activities{entry}}}]")
    assert [section.marks for section in found if section.name == "activities"] == [marks]


def test_purposes_come_in_the_order_of_the_record_not_of_their_dates(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(
        "report: {period: 2024, organisation: 甲中学}\n"
        "organisations: {甲中学: }\n"
        "outline: [{section: activities, group: purpose}]\n"
        "activities:\n"
        "  - {id: 一, kind: donation, date: 2024-06-01, purpose: 济困, donation: {cash: 1}}\n"
        "  - {id: 二, kind: donation, date: 2024-03-01, purpose: 助学, donation: {cash: 1}}\n"
    )
    assert checked.record is not None, [finding.line(str) for finding in checked.findings]
    assert told(facts.build(checked.record).sections) == ["一|二"]


def test_the_kind_other_comes_last(check_year: Callable[..., Checked]) -> None:
    outline = "[{section: activities, group: kind}]"
    record = RECORD.format(outline=outline).replace(
        "kind: donation, date: 2024-03", "kind: other, text: 甲。, date: 2024-03"
    )
    checked = check_year(record)
    assert checked.record is not None, [finding.line(str) for finding in checked.findings]
    assert told(facts.build(checked.record).sections)[0].endswith("|一")
