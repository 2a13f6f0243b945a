from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.diagnostics import Diagnostic, Position
from aidreport.exporting.dataset.exact import LARGEST_AMOUNT, LARGEST_COUNT, amount, count

AT = Position("records/2009.yaml", 7, 5)
FITS_NOT = (
    "{number} does not fit the dataset, which holds amounts of up to 16 digits and two decimals and"
    " whole numbers of people up to 2147483647: correct the record, or say the figure vaguely"
    " (近10万元)."
)


@pytest.mark.parametrize(
    ("of", "number"),
    [
        (amount, "10000000000000000"),
        (amount, "250.025"),
        (amount, "0.001"),
        (count, "2147483648"),
        (count, "2.5"),
    ],
)
def test_what_does_not_fit_is_told_at_its_place_and_never_rounded(of, number: str) -> None:  # type: ignore[no-untyped-def]
    found: list[Diagnostic] = []
    assert of(Decimal(number), AT, found.append) is None
    (finding,) = found
    assert (finding.code, finding.position) == ("beyond-dataset", AT)
    assert str(finding.message) == FITS_NOT.format(number=number)


@given(st.integers(0, int(LARGEST_AMOUNT) * 100 - 1))
def test_every_amount_of_whole_fen_fits_as_it_is(fen: int) -> None:
    refused: list[Diagnostic] = []
    found = amount(Decimal(fen) / 100, AT, refused.append)
    assert (found, refused) == (Decimal(fen) / 100, [])
    assert found is not None
    assert found.as_tuple().exponent == -2


@given(st.integers(0, LARGEST_COUNT))
def test_every_number_of_people_fits_as_it_is(number: int) -> None:
    assert count(Decimal(number), AT, lambda _: pytest.fail("refused")) == number
