from collections.abc import Callable

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例慈善会}
signature: {date: 2024-12-31}
organisations: {示例慈善会: }
indicators:
"""


def lines(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_both_sums_and_the_difference_are_named_for_each_column(
    check_year: Callable[..., Checked],
) -> None:
    text = (
        "  救助:\n    value: [500万元, 80人次]\n    breakdowns:\n      parts:\n"
        "        - {name: 济困, value: [300万元, 50人次]}\n"
        "        - {name: 助学, value: [150.5万元, 40人次]}\n"
    )
    assert lines(check_year(FRAME + text)) == [
        "records/2024.yaml:8:7: error: The parts of “救助” add up to 450.5万元, but the whole is"
        " 500万元: 49.5万元 missing: correct a part or the whole. [parts-do-not-add-up]",
        "records/2024.yaml:8:7: error: The parts of “救助” add up to 90人次, but the whole is"
        " 80人次: 10人次 too much: correct a part or the whole. [parts-do-not-add-up]",
    ]


def test_inner_levels_and_second_axes_add_up_too(check_year: Callable[..., Checked]) -> None:
    text = (
        "  救助:\n    breakdowns:\n"
        "      - parts:\n"
        "          - name: 济困\n            value: 3人\n"
        "            parts: [{name: 春, value: 1人}, {name: 秋, value: 1人}]\n"
        "          - {name: 助学, value: 2人}\n"
        "      - {by: 镇, parts: [{name: 甲镇, value: 3人}, {name: 乙镇, value: 3人}]}\n"
    )
    assert lines(check_year(FRAME + text)) == [
        "records/2024.yaml:8:13: error: The parts of “济困” add up to 2人, but the whole is"
        " 3人: 1人 missing: correct a part or the whole. [parts-do-not-add-up]",
        "records/2024.yaml:12:9: error: The parts of “救助” add up to 6人, but the whole is"
        " 5人: 1人 too much: correct a part or the whole. [parts-do-not-add-up]",
    ]


def test_some_of_the_parts_may_be_less_than_the_whole_but_not_more(
    check_year: Callable[..., Checked],
) -> None:
    text = (
        "  救助:\n    value: 5人\n"
        "    breakdowns: {partial: true, parts: [{name: 甲, value: 3人}, {name: 乙, value: 1人}]}\n"
    )
    assert lines(check_year(FRAME + text)) == []
    found = lines(check_year(FRAME + text.replace("1人", "4人")))
    assert found == [
        "records/2024.yaml:7:17: error: The parts of “救助” add up to 7人, but the whole is"
        " 5人: 2人 too much: correct a part or the whole. [parts-do-not-add-up]"
    ]


def test_a_vague_or_unknown_part_leaves_the_sum_open(check_year: Callable[..., Checked]) -> None:
    text = (
        "  救助:\n    value: 50人\n"
        "    breakdowns: {parts: [{name: 甲, value: 十余人}, {name: 乙, value: 1人}, {name: 丙}]}\n"
    )
    assert lines(check_year(FRAME + text)) == []


def test_shares_are_not_added_up(check_year: Callable[..., Checked]) -> None:
    text = (
        "  满意度:\n    value: 98%\n"
        "    breakdowns: {parts: [{name: 甲村, value: 99%}, {name: 乙村, value: 97%}]}\n"
    )
    assert lines(check_year(FRAME + text)) == []


def test_people_are_said_by_the_word_of_the_record(check_year: Callable[..., Checked]) -> None:
    text = "  学生: {value: 50名, breakdowns: {parts: [{name: 男, value: 30名}]}}\n"
    assert lines(check_year(FRAME + text)) == [
        "records/2024.yaml:5:32: error: The parts of “学生” add up to 30名, but the whole is 50名:"
        " 20名 missing: correct a part or the whole. [parts-do-not-add-up]"
    ]


def test_small_sums_are_said_in_yuan(check_year: Callable[..., Checked]) -> None:
    text = "  救助: {value: 5000元, breakdowns: {parts: [{name: 男, value: 3000元}]}}\n"
    assert "3000元, but the whole is 5000元: 2000元" in lines(check_year(FRAME + text))[0]
