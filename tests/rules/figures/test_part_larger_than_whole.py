from collections.abc import Callable

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例慈善会}
signature: {date: 2024-12-31}
organisations: {示例慈善会: }
indicators:
  救助:
    value: 500万元
    breakdowns:
      parts: [{name: 济困, value: 3000万元}, {name: 助学, value: 200万元}]
"""


def test_the_part_is_reported_at_its_amount_and_the_sum_is_not_reported_as_well(
    check_year: Callable[..., Checked],
) -> None:
    assert [finding.line(str) for finding in check_year(RECORD).findings] == [
        "records/2024.yaml:8:33: error: “济困” is 30000000元, more than the whole of “救助”, which"
        " is 5000000元: correct one of the two. [part-larger-than-whole]"
    ]
