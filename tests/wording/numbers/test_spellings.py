"""Numbers in all the spellings that offices use, made from their value and read back."""

from __future__ import annotations

from decimal import Decimal

from examples import examples
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from aidreport.wording.measure_words import MEASURE_WORDS
from aidreport.wording.money import digits
from aidreport.wording.numbers.reading import Counted, plain, read_count, read_yuan
from aidreport.wording.numbers.values import value_of
from aidreport.wording.numerals import numeral

MANY = settings(max_examples=examples(400), deadline=None)
_CAPITALS = str.maketrans("一二三四五六七八九十百千零万亿", "壹贰叁肆伍陆柒捌玖拾佰仟零萬億")
_FULL_WIDTH = {digit: digit + 0xFEE0 for digit in map(ord, "0123456789.,")}
_NUMERALS = set("零一二两三四五六七八九十百千万亿几数余多来半")
BEFORE = ["近", "约", "大约", "将近", "超过", "逾", "不足", "至少"]
AFTER = ["左右", "上下", "以上", "以下", "多", "余"]
# Words that are numerals at their beginning have rules of their own, and 元 is money.
PLAIN_MEASURES = sorted(
    word for word in MEASURE_WORDS if word[0] not in _NUMERALS and word not in ("元", "角", "分")
)
measures = st.sampled_from(["", *PLAIN_MEASURES])


def in_characters(number: int) -> str:
    """Return a whole number below 10^12 in characters, written as people are taught to."""
    words = ""
    for power, name in ((10**8, "亿"), (10**4, "万"), (1, "")):
        part = number // power % 10**4
        if not part:
            continue
        gap = "零" if words and (part < 1000 or words[-1] not in "万亿") else ""
        said = numeral(part)
        said = f"一{said}" if (gap or words) and 10 <= part < 20 else said
        words += gap + said + name
    return words


def makes_a_thousand(text: str, measure: str) -> bool:
    """Whether a number and a measure word may be read as another pair: 一千 and 克, 一 and 千克."""
    return plain(text)[-1:] == "千" and measure[:1] in tuple("克米瓦卡伏")


def spellings(number: int) -> st.SearchStrategy[str]:
    """Return the ways in which a whole number from 1 may be written."""
    words = in_characters(number)
    two = words.replace("二百", "两百").replace("二千", "两千").replace("二万", "两万")
    ways = [str(number), f"{number:,}", words, two, words.translate(_CAPITALS)]
    ways += [str(number).translate(_FULL_WIDTH), f"{number:,}".translate(_FULL_WIDTH)]
    ways += [f"{digits(Decimal(number) / 10**4)}万"] if number % 100 == 0 else []
    ways += [f"{digits(Decimal(number) / 10**8)}亿"] if number % 10**6 == 0 else []
    ways += (
        [f"{number // 10**4}万{number % 10**4}"] if number % 10**4 >= 1000 < number - 10**4 else []
    )
    return st.sampled_from(ways)


numbers = st.one_of(
    st.integers(1, 120),
    st.integers(1, 9999),
    st.builds(lambda few, power: few * 10**power, st.integers(1, 9999), st.integers(0, 8)),
)
written = numbers.flatmap(lambda number: st.tuples(st.just(number), spellings(number)))


@given(numbers)
@MANY
def test_every_number_is_read_from_its_characters(number: int) -> None:
    assert value_of(in_characters(number)) == number


@given(written, measures)
@MANY
def test_every_spelling_has_its_value_and_its_measure_word(
    case: tuple[int, str], measure: str
) -> None:
    number, text = case
    assume(plain(text + measure) != "一批")  # 壹批, too: a lot of something, which nobody counts
    assume(not makes_a_thousand(text, measure))
    found = read_count(plain(text + measure))
    assert found is not None
    assert (found.number, found.measure_word, found.words) == (number, measure, "")


@given(written)
@MANY
def test_amounts_and_counts_are_read_in_the_same_forms(case: tuple[int, str]) -> None:
    number, text = case
    for amount in (text, f"{text}元", f"¥{text}", f"人民币{text}元整"):
        found = read_yuan(plain(amount))
        assert found is not None
        assert (found.number, found.words) == (number, "")


@given(
    written,
    measures,
    st.one_of(
        st.tuples(st.sampled_from(BEFORE), st.just("")),
        st.tuples(st.just(""), st.sampled_from(AFTER)),
        st.tuples(st.sampled_from(BEFORE), st.sampled_from(AFTER)),
    ),
)
@MANY
def test_a_hedge_makes_any_number_a_round_one(
    case: tuple[int, str], measure: str, hedge: tuple[str, str]
) -> None:
    number, text = case
    assume(not makes_a_thousand(text, measure))
    for unit, read in ((measure, read_count), ("元", read_yuan)):
        found = read(plain(f"{hedge[0]}{text}{unit}{hedge[1]}"))
        assert found is not None
        assert found.number == number
        assert found.measure_word == unit
        assert found.words.startswith(hedge[0])
        assert found.words.endswith(hedge[1])


@given(written, st.sampled_from("余多来"), st.sampled_from(["", "万", "亿"]), measures)
@MANY
def test_a_hedge_inside_makes_it_one_too(
    case: tuple[int, str], inside: str, scale: str, measure: str
) -> None:
    number, text = case
    found = read_count(plain(f"{text}{inside}{scale}{measure}"))
    assert found is not None
    assert found.number == number * {"": 1, "万": 10**4, "亿": 10**8}[scale]
    assert found.words
    assert found.measure_word == measure


texts = st.text("一二两三五十百千万亿零几数余多来半点元人名次克左右近约1205.,", max_size=8)


@given(st.one_of(texts, written.map(lambda case: case[1])))
@MANY
def test_what_is_printed_is_read_as_the_same(text: str) -> None:
    for read in (read_count, read_yuan):
        found = read(plain(text))
        if found is not None:
            assert read(plain(found.said)) == found


@given(texts)
@MANY
def test_a_measure_word_never_begins_with_a_numeral(text: str) -> None:
    found = read_count(plain(text))
    if found is not None and found.measure_word and found.measure_word != "两":
        assert found.measure_word[0] not in _NUMERALS or found.measure_word.startswith(
            ("千克", "千米")
        )
        assert not found.measure_word.endswith(("左右", "余", "多", "以上"))


def test_the_reader_says_nothing_of_a_text_that_is_no_number() -> None:
    assert read_count("") is None
    assert read_yuan("") is None
    assert Counted(Decimal(0)).said == "0"
