from collections.abc import Callable
from decimal import Decimal

import pytest

from aidreport.model.fields.money import Money, MoneyField
from aidreport.pipeline import Checked

EXPECTED = "expected an amount in yuan (2835.5), in 万元 (1.2万元) or a vague one (近10万元)."


@pytest.mark.parametrize(
    ("text", "amount"), [("700", "700"), ("2835.5", "2835.5"), ("0.05", "0.05"), ("0", "0")]
)
def test_an_amount_in_yuan_is_exact(
    read_field: Callable[..., object], notes: list[str], text: str, amount: str
) -> None:
    assert read_field(MoneyField, text) == Money(Decimal(amount))
    assert notes == []


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1,000", "1000"),
        ("1000元", "1000"),
        ("1万元", "10000"),
        ("1.25万", "12500"),
        ("３００", "300"),
        ("2.000001亿元", "200000100"),
        ("3.45678912亿元", "345678912"),
        ("3.4567891234亿元", "345678912.34"),
    ],
)
def test_a_usual_form_is_read_with_a_note(
    read_field: Callable[..., object], notes: list[str], text: str, amount: str
) -> None:
    assert read_field(MoneyField, text) == Money(Decimal(amount))
    assert notes == [f"“{text}” was read as {amount}: it is best written that way."]


@pytest.mark.parametrize(
    ("text", "amount", "words"),
    [
        ("近10万元", "100000", "近10万元"),
        ("2万余元", "20000", "2万余元"),
        ("20多万元", "200000", "20多万元"),
        ("约7000", "7000", "约7000元"),
    ],
)
def test_a_vague_amount_stays_as_it_is_said(
    read_field: Callable[..., object], text: str, amount: str, words: str
) -> None:
    money = read_field(MoneyField, text)
    assert money == Money(Decimal(amount), words)
    assert isinstance(money, Money)
    assert not money.exact


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("-5", f"found the text “-5”, {EXPECTED}"),
        ("700 yuan", f"found the text “700 yuan”, {EXPECTED}"),
        ("1.005", "“1.005” is more exact than a fen (0.01 yuan): round it to two decimals."),
        ("9" * 5000, f"found the text “{'9' * 40}……”, {EXPECTED}"),
    ],
)
def test_what_is_no_amount_is_refused(refused: Callable[..., str], text: str, said: str) -> None:
    assert refused(MoneyField, text) == said


def test_a_sum_keeps_the_places_of_its_parts(read_field: Callable[..., object]) -> None:
    first, second = read_field(MoneyField, "700"), read_field(MoneyField, "2835.5", line=9)
    assert isinstance(first, Money)
    assert isinstance(second, Money)
    total = first + second
    assert total == Money(Decimal("3535.5"))
    assert [str(place) for place in total.origins] == ["test.yaml:1:1", "test.yaml:9:1"]


RECORD = """\
report: {period: 2024, organisation: 甲STYLE}
signature: {date: 2024-12-31}
organisations: {甲: }
balance: {income: AMOUNT}
"""


@pytest.mark.parametrize(
    ("amount", "canonical"),
    [
        *[("1362.70万元", ""), ("3万元", ""), ("13627000", "")],
        *[("1,362.7万", "1362.7万元"), ("一百万元", "100万元"), ("1000元", "")],
    ],
)
@pytest.mark.parametrize(
    ("style", "configuration"),
    [(", money_unit: 万元", ""), ("", '[report]\nmoney_unit = "万元"\n')],
)
def test_a_report_in_ten_thousands_is_not_advised_to_use_yuan(
    check_year: Callable[..., Checked], amount: str, canonical: str, style: str, configuration: str
) -> None:
    record = RECORD.replace("STYLE", style).replace("AMOUNT", f'"{amount}"')
    findings = check_year(record, configuration=configuration).findings
    notes = [str(each.message) for each in findings if each.code == "unusual-form"]
    expected = f"“{amount}” was read as {canonical}: it is best written that way."
    assert notes == [expected] * bool(canonical)


@pytest.mark.parametrize(
    ("unit", "amount", "noted"),
    [
        ("亿元", "3.4亿元", False),
        ("亿元", "3400万元", False),
        ("亿元", "三点四亿元", True),
        ("元", "3.4亿元", False),
        ("元", "3400万元", True),
    ],
)
def test_hundreds_of_millions_may_be_written_as_they_are_told(
    check_year: Callable[..., Checked], unit: str, amount: str, noted: bool
) -> None:
    record = RECORD.replace("STYLE", f", money_unit: {unit}").replace("AMOUNT", amount)
    codes = [each.code for each in check_year(record).findings]
    assert codes == ["unusual-form"] * noted


def test_any_other_report_is(check_year: Callable[..., Checked]) -> None:
    record = RECORD.replace("STYLE", "").replace("AMOUNT", "1362.70万元")
    (note,) = (each for each in check_year(record).findings if each.code == "unusual-form")
    assert str(note.message).startswith("“1362.70万元” was read as 13627000:")
