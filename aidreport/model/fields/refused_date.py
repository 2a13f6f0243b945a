"""What is said of a text that should be a date and is none that can be read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression
from aidreport.model.fields.date_as_typed import TypedDate, typed
from aidreport.model.fields.date_without_year import in_year
from aidreport.model.fields.period import days_in_month, iso
from aidreport.model.fields.period_forms import read_form
from aidreport.model.fields.placeholder import is_placeholder
from aidreport.model.fields.refused_numbers import may_be
from aidreport.model.fields.respelt_date import respelt
from aidreport.model.fields.validation import Refusal, wrong_type
from aidreport.sources.values import Scalar
from aidreport.wording.numbers.values import in_plain_numerals, value_of

# A spreadsheet counts days from here, and 60000 is in 2064.
_DAY_ZERO = date(1899, 12, 30)
_SERIAL = expression("[23456][0-9]{4}")
_YEAR_LAST = expression(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_TWO_DIGITS = expression(r"\d\d年\d{1,2}月(?:\d{1,2}[日号])?")
_SHORT_YEAR = expression(r"'?(\d\d)[-./](\d{1,2})[-./](\d{1,2})")
_WHOLE_YEAR = expression(r"(\d{4})年?(?:全年|一年|整年|年内)")
_TWO_YEARS = expression(r"(\d{4})-(\d{4})")
_YEAR_AND_MONTH = expression(r"([12]\d{3})(0[1-9]|1[0-2])")
_PART_OF_YEAR = expression(r"(\d{4})年{0,2}(底|末|初)")
_PART_OF_MONTH = expression(r"(\d{4})[年-](\d{1,2})月?(?:份)?(上旬|中旬|下旬|初|中|底|末)")
_NUMERAL = "一二三四五六七八九十"
_BOTH_NUMERALS = expression(
    rf"(\d{{4}}|[零一二三四五六七八九]{{4}})年(\d{{1,2}}|[{_NUMERAL}]{{1,2}})月"
    rf"(?:(\d{{1,2}}|[{_NUMERAL}]{{1,3}})[日号])?"
)
_HOLIDAYS = expression(
    r"(?:\d{4}年?)?(?:\d{1,2}月)?(?:春节|元旦|元宵|清明|五一|端午|国庆|中秋|重阳|暑假|暑期|寒假)\D*"
)
_WITH_A_NAME = expression(r"(\d.*[日号]|\d.*[-./]\d{1,2})[(,]?(\D{2,12}?)\)?")
_HOW_OFTEN = expression(r"(?:.*每.{0,2}[周月年天日季期].*|不定期|定期|长期|经常|多次|常年|随时)")
_NAME_OF_A_DAY = expression(
    r"[(]?(?!.*(?:[今明昨当即翌次每前后]|工作|休息|节假|星期)日)"
    r"\D{1,10}(?:[^\d一二三四五六七八九十]日|节|宣传[周月]|活动[周月])(?:前夕|前后|期间|当[天日]|[前后])?[)]?"
)
_DAY_ALONE = expression(r"\d{1,2}[日号]")
_QUARTER_OF_A_MONTH = expression(r"\d{1,2}月第?[一二三四1-4]季度")
_MONTH_AND_QUARTER = expression(r"(\d{4})年(\d{1,2})月(第?[一二三四1-4]季度)")


def said_of_no_date(
    text: Scalar, as_typed: TypedDate, expected: Message, year: int | None = None
) -> Message:
    """Return the message about a text that is no date: the form that would be right, if any.

    Args:
        text: as it is written.
        as_typed: the same without blanks, in half-width digits.
        expected: the forms that a date may have.
        year: that of the file, None where it is not known.
    """
    plain = as_typed.text
    if is_placeholder(plain):
        return message("“{found}” is no date: write what is known, or the year alone.", found=text)
    if (without_year := in_year(as_typed, year)) is not None:
        return _without_year(text, without_year)
    if _SERIAL.fullmatch(plain):
        day = _DAY_ZERO + timedelta(int(plain))
        return message(
            "“{found}” is what a spreadsheet makes of a day, of {right}: write that.",
            found=text,
            right=day.isoformat(),
        )
    if said := _of_words(text, plain, year):
        return said
    if _QUARTER_OF_A_MONTH.fullmatch(plain) and year:
        plain = f"{year}年{plain}"
    meant = list(dict.fromkeys([*_meant(plain), *respelt(plain)]))
    if len(meant) == 1:
        return message("“{found}” is no form of a date: write {right}.", found=text, right=meant[0])
    if meant:
        return may_be(text, *meant)
    return wrong_type(text, expected)


def _of_words(text: Scalar, plain: str, year: int | None) -> Message | None:
    """Return what is said of a text that tells of a day by its name, or of no day."""
    if named := _with_a_name(plain, year):
        return message(
            "“{found}” is a date and a name: write {right}, and “{name}” in the field for the"
            " occasion.",
            found=text,
            right=named[0],
            name=named[1],
        )
    if _HOLIDAYS.fullmatch(plain) or _NAME_OF_A_DAY.fullmatch(plain):
        return message(
            "“{found}” names holidays or a feast: write the days or the month, and the name in the"
            " field for the time of year or for the occasion.",
            found=text,
        )
    if _HOW_OFTEN.fullmatch(text.strip()):
        return message(
            "“{found}” says how often, and not when: write from when to when, like"
            " 2009-03至2009-06, and how often in the text.",
            found=text,
        )
    if _DAY_ALONE.fullmatch(plain):
        return message("“{found}” has neither year nor month: write them in front.", found=text)
    return None


def _without_year(text: Scalar, meant: list[str]) -> Message:
    """Return what is said of a date without a year, with what it is in the year of the file."""
    if len(meant) != 1:
        return message("“{found}” has no year: write it in front.", found=text)
    return message(
        "“{found}” has no year: if it is that of this file, write “{right}”.",
        found=text,
        right=meant[0],
    )


def _with_a_name(text: str, year: int | None) -> tuple[str, str] | None:
    """Return the date of a text and the name of the day that stands behind it: 3月5日学雷锋日."""
    found = _WITH_A_NAME.fullmatch(text)
    if found is None or not _NAME_OF_A_DAY.fullmatch(found[2]):
        return None
    with suppress(Refusal):
        if period := read_form(found[1], Scalar(found[1])):
            return iso(period), found[2]
        if meant := in_year(typed(found[1]), year):
            return meant[0], found[2]
    return None


def _meant(text: str) -> Iterator[str]:
    """Yield what a text may mean, as records write it."""
    if match := _BOTH_NUMERALS.fullmatch(in_plain_numerals(text)):
        parts = [int(value_of(part)) for part in match.groups() if part]
        with suppress(ValueError):
            date(*(*parts, 1)[:3])
            yield "-".join(f"{part:02}" for part in parts)
    elif match := _YEAR_LAST.fullmatch(text):
        first, second, year = (int(part) for part in match.groups())
        for month, day in ((first, second), (second, first)):
            if 1 <= month <= 12 and 1 <= day <= days_in_month(year or 1, month) and year:
                yield date(year, month, day).isoformat()
    elif match := _TWO_YEARS.fullmatch(text):
        yield f"{match[1]}至{match[2]}"
        if int(match[2]) == int(match[1]) + 1:
            yield f"{match[1]}—{match[2]}学年度"
    elif match := _YEAR_AND_MONTH.fullmatch(text):
        yield f"{match[1]}-{match[2]}"
    elif _TWO_DIGITS.fullmatch(text):
        yield f"20{text}"
    elif match := _SHORT_YEAR.fullmatch(text):
        first, second, third = (int(part) for part in match.groups())
        for year, month, day in ((first, second, third), (third, second, first)):
            with suppress(ValueError):
                yield date(2000 + year, month, day).isoformat()
    elif match := _MONTH_AND_QUARTER.fullmatch(text):
        yield f"{match[1]}-{int(match[2]):02}"
        yield from respelt(f"{match[1]}年{match[3]}")
    elif match := _WHOLE_YEAR.fullmatch(text):
        yield match[1]
    elif match := _PART_OF_YEAR.fullmatch(text):
        yield f"{match[1]}年{match[2]}"
    elif (match := _PART_OF_MONTH.fullmatch(text)) and 1 <= int(match[2]) <= 12 and int(match[1]):
        part = "中旬" if match[3] == "中" else match[3]
        yield f"{match[1]}年{int(match[2])}月{part}"
