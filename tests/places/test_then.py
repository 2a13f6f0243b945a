import pytest

from aidreport.places.division import month_of
from aidreport.places.then import unit_then


@pytest.mark.parametrize(
    ("words", "code", "month", "name"),
    [
        ("西安市户县", "610118", "2009-12", "户县"),
        ("西安市鄠邑区", "610118", "2009-12", "户县"),
        ("西安市户县", "610118", "2018-12", "鄠邑区"),
        ("", "610118", "2009-12", "户县"),
        ("北京市崇文区", "110101", "2009-12", "崇文区"),
        ("北京市崇文区", "110101", "2011-12", "东城区"),
        # What came of a merger was two or more before: of these it is none alone.
        ("北京市东城区", "110101", "2009-12", "东城区"),
    ],
)
def test_a_place_is_what_it_was_then(words: str, code: str, month: str, name: str) -> None:
    unit = unit_then(words, code, month_of(month))
    assert unit
    assert unit.name == name


def test_what_is_in_no_table_is_no_unit() -> None:
    assert unit_then("示例县", "", month_of("2009")) is None
