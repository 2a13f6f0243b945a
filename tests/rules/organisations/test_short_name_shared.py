from collections.abc import Callable

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations:
  示例中学:
"""


def test_short_name_of_two_is_reported_at_the_second(check_year: Callable[..., Checked]) -> None:
    checked = check_year(
        FRAME
        + "  甲: {name: 甲县中心小学, short_name: 中心小学}\n"
        + "  乙: {name: 乙县中心小学, short_name: 中心小学}\n"
    )
    assert [finding.line(str) for finding in checked.findings] == [
        "records/2024.yaml:6:6: warning: “中心小学” is what both “乙县中心小学” and “甲县中心小学”"
        " are called in the report: give one of them another short name, or none."
        " [short-name-shared]"
    ]


def test_short_name_that_is_the_full_name_of_another(check_year: Callable[..., Checked]) -> None:
    checked = check_year(
        FRAME + "  甲: {name: 敬老院}\n  乙: {name: 乙县敬老院, short_name: 敬老院}\n"
    )
    assert [finding.code for finding in checked.findings] == ["short-name-shared"]
