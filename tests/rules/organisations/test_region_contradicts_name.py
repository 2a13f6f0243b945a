from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations:
  示例中学:
"""


def test_another_county_than_the_name_says(check_year: Callable[..., Checked]) -> None:
    checked = check_year(FRAME + "  甲县第一小学: {region: 示例市乙县}\n")
    assert [finding.line(str) for finding in checked.findings] == [
        "records/2024.yaml:5:11: warning: “甲县第一小学” is recorded in 乙县, but by its name it"
        " is in 甲县: correct “region”, or the name. [region-contradicts-name]"
    ]


@pytest.mark.parametrize(
    "entry",
    [
        "甲县小学: {region: 示例市}",
        "示例市小学: {region: 乙县}",
        "示例市高新区小学: {region: 样例区}",
        "共青团示例县委: {region: 乙县}",
    ],
)
def test_what_may_both_be_true_is_none(check_year: Callable[..., Checked], entry: str) -> None:
    assert check_year(FRAME + f"  {entry}\n").findings == ()
