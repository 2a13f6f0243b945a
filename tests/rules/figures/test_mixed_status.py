from collections.abc import Callable

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例慈善会}
signature: {date: 2024-12-31}
organisations: {示例慈善会: }
indicators:
  助学资金:
    status: paid
    breakdowns:
      parts:
        - {name: 小学, value: 30万元}
        - {name: 中学, value: 20万元, status: planned}
"""


def test_planned_money_is_not_part_of_what_was_paid(check_year: Callable[..., Checked]) -> None:
    assert [finding.line(str) for finding in check_year(RECORD).findings] == [
        "records/2024.yaml:10:11: error: The money of “中学” is planned, but that of “助学资金” is"
        " paid: record it as an indicator of its own. [mixed-status]"
    ]
