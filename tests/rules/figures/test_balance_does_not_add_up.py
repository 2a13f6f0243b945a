from collections.abc import Callable

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例慈善会}
signature: {date: 2024-12-31}
organisations: {示例慈善会: }
"""


def lines(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_a_wrong_closing_balance_is_reported_with_the_sum_written_out(
    check_year: Callable[..., Checked],
) -> None:
    text = "balance: {opening: 100, income: 1000.5, spending: 800, closing: 200}\n"
    assert lines(check_year(FRAME + text)) == [
        "records/2024.yaml:4:65: error: 200元 are said to be left, but 100元 + 1000.5元 - 800元 ="
        " 300.5元, a difference of 100.5元: correct one of the four. [balance-does-not-add-up]"
    ]


def test_more_cannot_be_spent_than_there_was(check_year: Callable[..., Checked]) -> None:
    text = "balance: {opening: 100, income: 1000, spending: 1200}\n"
    assert lines(check_year(FRAME + text)) == [
        "records/2024.yaml:4:49: error: 1200元 were spent, but there were only 1100元:"
        " correct the balance. [balance-does-not-add-up]"
    ]


def test_a_vague_amount_leaves_the_balance_open(check_year: Callable[..., Checked]) -> None:
    text = "balance: {opening: 约100元, income: 1000, spending: 800, closing: 200}\n"
    assert lines(check_year(FRAME + text)) == []


def test_the_parts_of_an_amount_must_add_up_to_it(check_year: Callable[..., Checked]) -> None:
    parts = "closing_parts: [{name: 基金, amount: 200}, {name: 可用资金, amount: 90}]"
    assert lines(check_year(f"{FRAME}balance: {{closing: 300, {parts}}}\n")) == [
        "records/2024.yaml:4:60: error: The parts of “closing” add up to 290元, but it is 300元:"
        " correct a part or the whole. [balance-does-not-add-up]"
    ]


def test_a_vague_part_may_be_the_rest(check_year: Callable[..., Checked]) -> None:
    parts = "closing_parts: [{name: 基金, amount: 200}, {name: 可用资金, amount: 近100元}]"
    assert lines(check_year(f"{FRAME}balance: {{closing: 300, {parts}}}\n")) == []
