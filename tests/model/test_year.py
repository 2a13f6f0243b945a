import pytest

from aidreport.model.year import year_before


@pytest.mark.parametrize(
    ("name", "before"),
    [
        ("2009", "2008"),
        ("2009-h1", "2008-h1"),
        ("2008-2009", "2007-2008"),
        ("0000", "0000"),
    ],
)
def test_the_year_before_has_the_name_of_the_same_period(name: str, before: str) -> None:
    assert year_before(name) == before
