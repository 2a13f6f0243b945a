from collections.abc import Callable

from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学, self_reference: SELF}
signature: {date: 2024-12-31}
organisations: {示例中学: {name: “示例市示例中学”}}
activities:
  - {kind: volunteering, date: 2024-03-05, place: 示例镇, name: “情暖示例”}
"""


def found(checked: Checked) -> list[str]:
    return [str(each.position) for each in checked.findings if each.code == "quotes-around-a-name"]


def test_each_quoted_name_is_reported_at_its_place(check_year: Callable[..., Checked]) -> None:
    assert found(check_year(RECORD.replace("SELF", "“我校”"))) == [
        "records/2024.yaml:1:60",
        "records/2024.yaml:3:30",
        "records/2024.yaml:5:62",
    ]


def test_quotes_within_a_name_are_its_own(check_year: Callable[..., Checked]) -> None:
    record = RECORD.replace("SELF", "我校").replace("“示例市示例中学”", "示例“阳光”中学")
    assert found(check_year(record.replace("“情暖示例”", "情暖示例"))) == []
