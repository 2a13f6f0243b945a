from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例慈善会}
signature: {date: 2024-12-31}
organisations: {示例慈善会: }
indicators:
  惠及:
    value: 500人次
    breakdowns:
      parts: [{name: 济困, value: 500人次}, {name: 助学, value: PART}]
"""


@pytest.mark.parametrize("unit", ["人", "户", "家次", "元"])
def test_persons_visits_households_and_money_are_never_added_up(
    check_year: Callable[..., Checked], unit: str
) -> None:
    checked = check_year(RECORD.replace("PART", f"20{unit}"))
    assert [finding.line(str) for finding in checked.findings] == [
        f"records/2024.yaml:8:59: error: “助学” is counted in {unit}, but “惠及” in 人次, and the"
        " two cannot be added up: count both the same way. [mixed-units]"
    ]


def test_a_column_more_than_the_whole_has_is_no_mixture(
    check_year: Callable[..., Checked],
) -> None:
    assert check_year(RECORD.replace("PART", "[0人次, 3户]")).findings == ()


def test_measure_words_of_heads_are_the_same_unit(check_year: Callable[..., Checked]) -> None:
    record = RECORD.replace("500人次", "500人", 1).replace("500人次", "480名")
    assert check_year(record.replace("PART", "20位")).findings == ()


def test_parts_that_are_all_counted_otherwise_are_a_mixture_too(
    check_year: Callable[..., Checked],
) -> None:
    record = RECORD.replace("济困, value: 500人次", "济困, value: 480人").replace("PART", "20人")
    assert [finding.code for finding in check_year(record).findings] == ["mixed-units"] * 2
