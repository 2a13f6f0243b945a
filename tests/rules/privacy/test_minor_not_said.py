from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {{period: 2024, organisation: 示例中学}}
signature: {{date: 2024-12-31}}
organisations: {{示例中学: }}
people: {{张示例: {{{fields}}}}}
activities:
  - {{kind: {kind}, date: 2024-03-05, recipients: 张示例}}
"""


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ("grade: 初一, minor: true", "donation"),
        ("grade: 初一, minor: false", "donation"),
        ("grade: 大三", "donation"),
        ("posts: 研究生同学", "donation"),
        ("posts: 村民", "sponsorship"),
        ("subject: 历史", "donation"),
    ],
)
def test_those_of_known_age_are_right(
    check_year: Callable[..., Checked], fields: str, kind: str
) -> None:
    found = check_year(RECORD.format(fields=fields, kind=kind)).findings
    assert [finding for finding in found if finding.code == "minor-not-said"] == []


@pytest.mark.parametrize(
    ("fields", "kind"),
    [("grade: 初一", "donation"), ("posts: 学生", "donation"), ("subject: 历史", "sponsorship")],
)
def test_a_pupil_of_unknown_age_is_reported(
    check_year: Callable[..., Checked], fields: str, kind: str
) -> None:
    found = check_year(RECORD.format(fields=fields, kind=kind)).findings
    assert [each.line(str) for each in found if each.code == "minor-not-said"] == [
        "records/2024.yaml:4:15: warning: This person is a pupil or is sponsored, but it is not"
        " said whether a minor: add “minor: true”, or “minor: false” for a person of age."
        " [minor-not-said]"
    ]
