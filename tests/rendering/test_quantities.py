from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.model.activity import Participants
from aidreport.model.fields.amount import parse_amount
from aidreport.model.fields.money import Money, parse_money
from aidreport.model.fields.quantity import Quantity, parse_quantity
from aidreport.model.fields.validation import Refusal, Registry, Validation
from aidreport.rendering.counts import group_words
from aidreport.rendering.marks import without_marks
from aidreport.rendering.quantities import money_words, quantity_words
from aidreport.sources.values import Scalar

CONTEXT = Validation("test.yaml", Registry())


def quantity(text: str) -> Quantity:
    return parse_quantity(Scalar(text, 1, 1), CONTEXT)


def printed(text: str) -> str:
    return without_marks(quantity_words(quantity(text)))


@pytest.mark.parametrize(
    ("recorded", "words"),
    [
        *[
            ("54人", "54人"),
            ("一百零五人", "105人"),
            ("3.5万人次", "3.5万人次"),
            ("1.20万册", "1.2万册"),
        ],
        *[("12000册", "12000册"), ("半吨", "0.5吨"), ("70㎡", "70平方米"), ("10几人", "十几人")],
        *[
            ("三四十人", "三四十人"),
            ("30人左右", "30人左右"),
            ("若干", "若干"),
            ("１,２００册", "1200册"),
        ],
    ],
)
def test_a_count_is_printed_as_it_was_meant(recorded: str, words: str) -> None:
    assert printed(recorded) == words


def test_a_sum_is_told_in_ones() -> None:
    visits = quantity("3.5万人次")
    assert quantity_words(Quantity(visits.number, visits.measure_word)) == "35000人次"


@pytest.mark.parametrize(
    ("count", "words"),
    [
        *[
            ("30人左右", "志愿者30人左右"),
            ("十余人", "志愿者十余人"),
            ("30名左右", "30名左右志愿者"),
        ],
        *[("三四十名", "三四十名志愿者"), ("若干", "若干志愿者"), ("105", "志愿者105人")],
    ],
)
def test_a_round_count_stands_where_an_exact_one_would(count: str, words: str) -> None:
    group = Participants(who="志愿者", count=quantity(count))
    assert without_marks(group_words(group)) == words


texts = st.text("一二两三五十百千万零几余多半点元人名次约左右1205.,", min_size=1, max_size=7)


@given(texts)
def test_what_is_printed_is_read_as_the_same_count(text: str) -> None:
    try:
        found = quantity(text)
    except Refusal:
        return
    assert quantity(without_marks(quantity_words(found))) == found


@given(texts)
def test_what_is_printed_is_read_as_the_same_amount(text: str) -> None:
    try:
        found = parse_money(Scalar(text, 1, 1), CONTEXT)
    except Refusal:
        return
    words = without_marks(money_words(found))
    assert parse_money(Scalar(words, 1, 1), CONTEXT) == found
    assert parse_amount(Scalar(words, 1, 1), CONTEXT) == found


def test_an_amount_is_told_in_yuan_unless_it_is_round() -> None:
    assert money_words(Money(Decimal("13627000"))) == "13627000元"
    assert money_words(Money(Decimal(200_000), "二十余万元")) == "二十余万元"
