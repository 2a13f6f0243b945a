from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from aidreport.model.fields.quantity import Quantity, QuantityField

EXPECTED = (
    "expected a number with its measure word (54人, 150斤) or a vague quantity (十余人, 若干)."
)


@pytest.mark.parametrize(
    ("text", "number", "measure"),
    [("54人", "54", "人"), ("3.2公里", "3.2", "公里"), ("64", "64", ""), ("30人次", "30", "人次")],
)
def test_a_number_keeps_its_measure_word(
    read_field: Callable[..., object], notes: list[str], text: str, number: str, measure: str
) -> None:
    assert read_field(QuantityField, text) == Quantity(Decimal(number), measure)
    assert notes == []


@pytest.mark.parametrize(
    "text",
    ["若干", "一些", "十余人", "十几名", "50余人", "近百人", "数十户", "约30人", "100多册", "一批"],
)
def test_a_vague_quantity_stays_vague(read_field: Callable[..., object], text: str) -> None:
    assert read_field(QuantityField, text) == Quantity(None, words=text)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [("一面", "1面"), ("两所", "2所"), ("1,200册", "1200册"), ("54 人", "54人")],
)
def test_a_usual_form_is_read_with_a_note(
    read_field: Callable[..., object], notes: list[str], text: str, canonical: str
) -> None:
    read_field(QuantityField, text)
    assert notes == [f"“{text}” was read as {canonical}: it is best written that way."]


@pytest.mark.parametrize("text", ["many", "人", "-3人", "3-5人"])
def test_what_is_no_quantity_is_refused(refused: Callable[..., str], text: str) -> None:
    assert refused(QuantityField, text) == f"found the text “{text}”, {EXPECTED}"


@given(text=st.text(min_size=1, max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_a_quantity_or_refused(read_field: Callable[..., object], text: str) -> None:
    with suppress(ValidationError):
        assert isinstance(read_field(QuantityField, text), Quantity)
