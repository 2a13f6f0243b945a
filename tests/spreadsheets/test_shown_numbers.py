from __future__ import annotations

from decimal import Decimal

import pytest

from aidreport.spreadsheets.cells import FROM_1900, FROM_1904
from aidreport.spreadsheets.number_formats import BUILT_IN
from aidreport.spreadsheets.shown_numbers import plain_number, show

SHOWN = [
    ("1000", "General", "1000"),
    ("2835.5", "G/通用格式", "2835.5"),
    ("12345", "#,##0.00", "12345.00"),
    ("5", '0"万元"', "5万元"),
    ("15000", '0!.0,"万元"', "1.5万元"),
    ("12345", '0.0,"千元"', "12.3千元"),
    ("5000", '"约"0"元"', "约5000元"),
    ("300", '0"余元"', "300余元"),
    ("3", "0.##", "3"),
    ("3.1", "0.00", "3.10"),
    ("-3", "0;(0)", "(3)"),
    ("0", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-"),
    ("1234567", '[>=10000]0!.0,"万";0', "123.5万"),
    ("99", '[>=10000]0!.0,"万";0', "99"),
    ("1234", "[$¥-804]#,##0", "¥1234"),
    ("0.5", "0%", "50%"),
    ("7", ";;;", ""),
    ("7", '"无"', "无"),
]
DAYS = [
    ('m"月"d"日"', "3月25日", "md"),
    ('[$-804]yyyy"年"m"月"d"日";@', "2009年3月25日", "ymd"),
    ("yyyy/m/d h:mm", "2009/3/25 0:00", "ymd"),
    ('yyyy"年"m"月"', "2009年3月", "ym"),
    ("mm-dd-yy", "03-25-09", "ymd"),
    ("h:mm:ss", "0:00:00", ""),
]


@pytest.mark.parametrize(("number", "code", "text"), SHOWN)
def test_number_is_shown_as_its_format_says(number: str, code: str, text: str) -> None:
    shown = show(Decimal(number), code, FROM_1900)
    assert shown is not None
    assert (shown.text, shown.parts) == (text, "")


@pytest.mark.parametrize(("code", "text", "parts"), DAYS)
def test_day_is_shown_with_the_parts_that_its_format_has(code: str, text: str, parts: str) -> None:
    shown = show(Decimal(39897), code, FROM_1900)
    assert shown is not None
    assert (shown.text, shown.parts) == (text, parts)


@pytest.mark.parametrize("code", ["# ?/?", "0.00E+00", "[DBNum2]0", "[h]:mm"])
def test_format_that_is_not_read_gives_nothing(code: str) -> None:
    assert show(Decimal("1.5"), code, FROM_1900) is None


def test_days_of_1904_are_four_years_later() -> None:
    shown = show(Decimal(39897 - 1462), "yyyy-m-d", FROM_1904)
    assert shown is not None
    assert shown.text == "2009-3-25"


def test_chinese_formats_are_known_by_their_numbers() -> None:
    assert sorted(BUILT_IN) == [14, 22, *range(27, 37), *range(50, 59)]


@pytest.mark.parametrize(
    ("stored", "number"),
    [(54.0, "54"), (2835.4999999999995, "2835.5"), (0.1 + 0.2, "0.3"), (1e15, "1E+15")],
)
def test_noise_of_stored_numbers_is_no_digit(stored: float, number: str) -> None:
    assert plain_number(stored) == Decimal(number)
