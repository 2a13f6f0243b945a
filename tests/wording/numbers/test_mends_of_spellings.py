"""Amounts and counts as clerks type them: read as what is meant, or refused with a right mend.

The value and the vagueness of each text are known from how it was made, not from how it is read.
"""

from __future__ import annotations

from decimal import Decimal

from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from aidreport.diagnostics import message
from aidreport.model.fields.refused_numbers import refused_amount, refused_count
from aidreport.model.fields.validation import Refusal
from aidreport.wording.numbers.reading import Counted, plain, read_count, read_yuan

MANY = settings(max_examples=examples(400), deadline=None)
EXPECTED = message("a number")
_EXACT, _VAGUE = False, True

Way = tuple[str, bool]
"""What a text is, {} for its number, and whether that makes the number a vague one."""

WAYS = (
    *[("{}人", _EXACT), ("{}台", _EXACT), ("{}两", _EXACT), ("{}起", _EXACT), ("{}台套", _EXACT)],
    *[("{}人出头", _VAGUE), ("{}箱有余", _VAGUE), ("{}亩开外", _VAGUE), ("{}人不到", _VAGUE)],
    *[("{}户许", _VAGUE), ("{}人（约）", _VAGUE), ("{}台（估）", _VAGUE), ("{}人及以上", _VAGUE)],
    *[("{}人或以下", _VAGUE), ("{}人起", _VAGUE), ("不少于{}人", _VAGUE), ("不超过{}吨", _VAGUE)],
    *[
        ("不低于{}课时", _VAGUE),
        ("（约）{}人", _VAGUE),
        ("大概{}人", _VAGUE),
        ("至多{}人", _VAGUE),
        ("{}件整", _EXACT),
        ("{}人之多", _EXACT),
        ("小{}人", _VAGUE),
    ],
    *[
        ("{}人左右余", _VAGUE),
        ("{}人？", _VAGUE),
        ("预计{}人", _VAGUE),
        ("{}人以上", _VAGUE),
        ("共计{}人", _EXACT),
        ("教师{}名", _EXACT),
    ],
)
WAYS_OF_MONEY = (
    *[("{}元", _EXACT), ("人民币{}元整", _EXACT), ("¥{}", _EXACT), ("{}圆", _EXACT)],
    *[("{}元出头", _VAGUE), ("{}元不到", _VAGUE), ("{}元（约）", _VAGUE), ("{}元及以上", _VAGUE)],
    *[("（约）{}元", _VAGUE), ("大概{}元", _VAGUE), ("{}元?", _VAGUE), ("年均{}元", _VAGUE)],
    *[("不少于{}元", _VAGUE), ("小{}元", _VAGUE), ("{}元有余", _VAGUE), ("{0}元（¥{0}）", _EXACT)],
    *[("{0}元（大写：{0}元整）", _EXACT), ("{}元左右余", _VAGUE)],
)
NUMERALS = "零一二三四五六七八九"


def section(number: int) -> str:
    """A number below 10000 in characters, each digit with its power."""
    digits = [(number // 10**power % 10, name) for power, name in enumerate(["", "十", "百", "千"])]
    said = "".join(f"{NUMERALS[digit]}{name if digit else ''}" for digit, name in digits[::-1])
    while "零零" in said:
        said = said.replace("零零", "零")
    return said.strip("零")


def ways_of_number(number: int) -> list[str]:
    """Ways to write a number, some of them odd; each means it and nothing else."""
    thousands, rest = divmod(number, 1000)
    ways = [str(number), f"{number:,}", section(number)]
    ways += [f"{thousands}千{section(rest)}"] if thousands and rest >= 100 else []
    ways += [f"{thousands}k"] if thousands and not rest else []
    ways += [
        f"{Decimal(number) / 10000}w",
        f"{Decimal(number) / 10000}W",
        f"{Decimal(number) / 10000}万",
    ]
    return ways


def mends_of(refusal: Refusal) -> list[str]:
    """What a refusal says is to be written; of two meanings both."""
    named = dict(refusal.message.arguments)
    return [
        str(named[key]) for key in ("right", "whole", "numbers", "first", "second") if key in named
    ]


def agrees(read: Counted, number: Decimal | int, vague: bool) -> bool:
    return read.number == number and bool(read.words) == vague


numbers = st.one_of(st.integers(1, 120), st.integers(121, 9999), st.sampled_from([500, 1500, 2000]))


@given(numbers, st.data())
@MANY
def test_a_number_is_what_was_meant_or_the_mend_is(number: int, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(ways_of_number(number)))
    for ways, read, refuse in (
        (WAYS, read_count, refused_count),
        (WAYS_OF_MONEY, read_yuan, refused_amount),
    ):
        way, vague = data.draw(st.sampled_from(ways))
        written = way.format(text)
        if (found := read(plain(written))) is not None:
            assert agrees(found, number, vague), (written, found)
            continue
        mends = mends_of(refuse(written, EXPECTED))
        found_again = [read(plain(mend)) for mend in mends]
        assert not mends or any(
            each is not None and agrees(each, number, vague) for each in found_again
        ), (written, mends)
