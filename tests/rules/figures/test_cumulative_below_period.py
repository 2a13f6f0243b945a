from collections.abc import Callable

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例慈善会}
signature: {date: 2024-12-31}
organisations: {示例慈善会: }
indicators:
  救助: {value: 500万元, cumulative: {since: 2018, value: 400万元}}
"""


def test_a_cumulative_figure_holds_that_of_the_period(check_year: Callable[..., Checked]) -> None:
    assert [finding.line(str) for finding in check_year(RECORD).findings] == [
        "records/2024.yaml:5:55: warning: “救助” has 4000000元 over the years, but 5000000元 in the"
        " report's period alone: correct one of the two. [cumulative-below-period]"
    ]


def test_a_figure_since_a_day_in_the_period_may_be_smaller(
    check_year: Callable[..., Checked],
) -> None:
    assert check_year(RECORD.replace("2018", "2024-03")).findings == ()
