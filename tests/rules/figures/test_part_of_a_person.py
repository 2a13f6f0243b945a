from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

CODE = "part-of-a-person"
RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: {profile: {figures: {name: 户均人口, value: 3.2人}}}}
activities:
  - {kind: volunteering, date: 2024-03-05, participants: {count: COUNT}}
"""


@pytest.mark.parametrize(
    ("count", "said"),
    [
        ("54.5人", ["“54.5人” counts a part of what is never divided: correct the number."]),
        ("2.5户", ["“2.5户” counts a part of what is never divided: correct the number."]),
        ("一人半", ["“1.5人” counts a part of what is never divided: correct the number."]),
        *[("54人", []), ("5.45万人", []), ("2.5吨", []), ("约54.5人", []), ("1.5小时", [])],
    ],
)
def test_only_whole_persons_take_part(
    check_year: Callable[..., Checked], count: str, said: list[str]
) -> None:
    findings = check_year(RECORD.replace("COUNT", count)).findings
    assert [str(each.message) for each in findings if each.code == CODE] == said
