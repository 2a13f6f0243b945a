from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """report: {{period: 2024, organisation: 甲}}
signature: {{date: 2024-12-31}}
outline:
  - section: activities
    only: {only}
activities:
  - {{id: 一, kind: donation, date: 2024-03-05, purpose: 助学, recipients: 张三}}
organisations: {{甲: , 乙: , 丙: }}
people: {{张三: {{organisation: 乙}}}}
"""


@pytest.mark.parametrize(
    ("only", "said"),
    [
        (
            "{kinds: donations}",
            "“donations” is chosen by “kinds”, but meets nothing of the"
            " year: did you mean “donation”?",
        ),
        (
            "{purposes: 扶老}",
            "“扶老” is chosen by “purposes”, but meets nothing of the year:"
            " correct it, or take it out.",
        ),
        (
            "{recipients: 丙}",
            "“丙” is chosen by “recipients”, but meets nothing of the year:"
            " correct it, or take it out.",
        ),
    ],
)
def test_a_name_that_meets_nothing_is_reported_at_the_choice(
    check_year: Callable[..., Checked], only: str, said: str
) -> None:
    findings = check_year(RECORD.format(only=only)).findings
    assert [finding.line(str) for finding in findings] == [
        f"records/2024.yaml:5:11: warning: {said} [selection-matches-nothing]"
    ]


@pytest.mark.parametrize(
    "only",
    ["{kinds: donation}", "{activities: 一}", "{purposes: 助学}", "{recipients: [张三, 乙]}"],
)
def test_a_name_that_meets_an_activity_is_fine(
    check_year: Callable[..., Checked], only: str
) -> None:
    assert check_year(RECORD.format(only=only)).findings == ()
