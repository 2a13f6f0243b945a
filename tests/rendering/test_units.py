from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.diagnostics import Position
from aidreport.model.fields.money import Money
from aidreport.model.layout import MoneyUnit
from aidreport.rendering.marks import MarkKind, mark, without_marks
from aidreport.rendering.quantities import money_figure, money_words, rate_words
from aidreport.rendering.units import in_unit
from aidreport.wording import money

PLACE = (Position("records/2024.yaml", 3, 5),)


@pytest.mark.parametrize(
    ("amount", "words"), [("2835.5", "2835.5元"), ("13627000", "1362.7万元"), ("20000", "2万元")]
)
def test_every_exact_amount_is_said_in_the_unit_of_the_report(amount, words):
    said = f"捐款{money_words(Money(Decimal(amount), origins=PLACE))}。"
    assert without_marks(in_unit(said, MoneyUnit.TEN_THOUSAND_YUAN)) == f"捐款{words}。"
    assert in_unit(said, MoneyUnit.YUAN) == said


def test_decimals_are_rounded_off_where_the_report_says_so():
    said = f"捐款{money_words(Money(Decimal('1362755.5'), origins=PLACE))}。"
    assert without_marks(in_unit(said, MoneyUnit.TEN_THOUSAND_YUAN, 1)) == "捐款136.3万元。"


@pytest.mark.parametrize(
    ("unit", "decimals", "figure"),
    [("元", None, "700"), ("万元", None, "0.07"), ("万元", 1, "0.1"), ("亿元", None, "0.000007")],
)
def test_a_figure_in_a_table_has_the_unit_of_its_head(unit, decimals, figure):
    said = money_figure(Money(Decimal(700), origins=PLACE))
    assert without_marks(in_unit(said, MoneyUnit(unit), decimals)) == figure


def test_what_one_person_gets_stays_in_yuan():
    said = rate_words(Money(Decimal(500), origins=PLACE))
    assert without_marks(in_unit(said, MoneyUnit.TEN_THOUSAND_YUAN)) == "500元"


@pytest.mark.parametrize(
    "said",
    [
        mark("近10万元", PLACE, MarkKind.MONEY),
        mark("5000元", PLACE, MarkKind.TEXT),
        mark("700人", PLACE, MarkKind.QUANTITY),
        "5000元",
    ],
)
def test_what_is_no_exact_amount_stays_as_it_is(said):
    assert in_unit(said, MoneyUnit.TEN_THOUSAND_YUAN) == said


@given(
    st.one_of(
        st.integers(0, 10**10).map(str),
        st.decimals(0, 10**10, places=2).map(str),
        st.sampled_from(["007", "100000000", "99999999"]),
    )
)
def test_what_stays_as_it_stands_in_yuan_is_what_would_be_said(written):
    said = mark(f"{written}元", PLACE, MarkKind.MONEY)
    words = money.in_words(Decimal(written), money.YUAN)
    assert without_marks(in_unit(said, MoneyUnit.YUAN)) == words
