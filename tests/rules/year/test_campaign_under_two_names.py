from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: }
activities:
"""


def found(check_year: Callable[..., Checked], *names: str) -> list[str]:
    lines = [
        f"  - {{kind: volunteering, date: 2024-0{month}-05, name: {name}}}\n"
        for month, name in enumerate(names, start=3)
    ]
    findings = check_year(FRAME + "".join(lines)).findings
    return [each.line(str) for each in findings if each.code == "campaign-under-two-names"]


@pytest.mark.parametrize("other", ["温暧同行", "温暖同行行动", "温暖同行公益活动"])
def test_one_campaign_in_two_spellings(check_year: Callable[..., Checked], other: str) -> None:
    assert found(check_year, "温暖同行", other) == [
        f"records/2024.yaml:6:50: warning: “{other}” looks like “温暖同行”: if it is one campaign,"
        " write one name for it. [campaign-under-two-names]"
    ]


@pytest.mark.parametrize("other", ["温暖同行", "温暖过冬行动", "爱心同行", "一元捐", "二元捐"])
def test_the_same_name_and_another_one_are_right(
    check_year: Callable[..., Checked], other: str
) -> None:
    assert found(check_year, "温暖同行", "一元捐", other) == []


def test_numbered_campaigns_are_several(check_year: Callable[..., Checked]) -> None:
    assert found(check_year, "第一期送教", "第二期送教") == []


def test_of_several_that_look_alike_the_first_is_named(check_year: Callable[..., Checked]) -> None:
    second, third = found(check_year, "温暖同行", "温暧同行", "温暧同行行动")
    assert "“温暧同行” looks like “温暖同行”" in second
    assert "“温暧同行行动” looks like “温暖同行”" in third
