from collections.abc import Callable

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例慈善会}
signature: {date: 2024-12-31}
organisations: {示例慈善会: }
indicators:
  救助:
    breakdowns: {announced: 3个, parts: [{name: 济困, value: 3人}, {name: 助学, value: 2人}]}
"""


def test_the_number_announced_is_compared_with_the_items_listed(
    check_year: Callable[..., Checked],
) -> None:
    assert [finding.line(str) for finding in check_year(RECORD).findings] == [
        "records/2024.yaml:6:29: warning: 3个 are announced for “救助”, but 2 are listed:"
        " correct the number, or complete the list. [announced-count-differs]"
    ]


def test_some_of_the_items_may_be_fewer_than_announced(
    check_year: Callable[..., Checked],
) -> None:
    assert check_year(RECORD.replace("announced", "partial: true, announced")).findings == ()
