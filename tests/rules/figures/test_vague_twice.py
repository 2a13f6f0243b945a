from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

CODE = "vague-twice"


@pytest.mark.parametrize(
    "text",
    [
        "约50人，50余人，近20人，20人左右。",
        "附近50余户，超过5人。",
        "约5年，年龄60岁以上。",
        "举办过10多场，走访过50余户，通过20多人，经过2年以上，不过20多个。",
        "节约200多吨，签约30余家，简约50余字。",
        "近10多年，近20多个月。",
    ],
)
def test_one_word_is_enough(said_of_text: Callable[[str, str], list[str]], text: str) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("约50余名教师。", [1]),
        ("近20人左右。", [1]),
        ("超过100户以上。", [1]),
        ("大约3万余元。", [1]),
        ("逾2000多册。", [1]),
        ("和约400万左右，近8万多名。", [2, 10]),
    ],
)
def test_two_words_are_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "约50余名教师。",
            [("1: warning: “约50余名” is called approximate twice: keep one of the two words.")],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said


FIELD = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: }
activities:
  - {kind: volunteering, date: 2024-03-05, participants: {count: COUNT}}
"""


@pytest.mark.parametrize(
    ("count", "found"),
    [
        *[("约50余人", True), ("近二十几名", True), ("二十余人左右", True), ("超过百人以上", True)],
        *[("50余人", False), ("约50人", False), ("20多人", False), ("百人以上", False)],
    ],
)
def test_a_field_says_it_once_too(
    check_year: Callable[..., Checked], count: str, found: bool
) -> None:
    findings = check_year(FIELD.replace("COUNT", count)).findings
    assert [each.position.column for each in findings if each.code == CODE] == [66] * found


@pytest.mark.parametrize(
    "verb", ["举办过", "走访过", "经过", "通过", "度过", "节约", "签约", "相约过"]
)
@pytest.mark.parametrize("figure", ["10多场", "50余户", "200多吨", "3万余人", "2年以上"])
def test_what_only_ends_like_about_is_a_verb(
    said_of_text: Callable[[str, str], list[str]], verb: str, figure: str
) -> None:
    assert said_of_text(CODE, f"共{verb}{figure}。") == []
