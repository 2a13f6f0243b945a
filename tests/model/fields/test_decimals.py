import pytest
from activities import checked, rendered

RECORD = """\
report: {period: 2024, organisation: 甲, money_unit: 万元, decimals: DECIMALS}
signature: {date: 2024-12-31}
organisations: {甲: }
balance: {income: 1362755}
"""


@pytest.mark.parametrize(("decimals", "said"), [("0", "136万元"), ("2", "136.28万元")])
def test_a_report_may_round_its_amounts(decimals: str, said: str) -> None:
    assert f"本年收入{said}。" in (rendered(RECORD.replace("DECIMALS", decimals)).text or "")


@pytest.mark.parametrize("decimals", ["5", "-1", "两位", "1.5", "[2]"])
def test_decimals_are_a_whole_number_from_0_to_4(decimals: str) -> None:
    (finding,) = checked(RECORD.replace("DECIMALS", decimals))[1]
    assert (finding.code, finding.position.line) == ("wrong-type", 1)
    assert "a number of decimals from 0 to 4" in str(finding.message)
