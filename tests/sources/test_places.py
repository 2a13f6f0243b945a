import pytest

from aidreport.sources.places import place_at

CASES = [
    ("", 0, (1, 1)),
    ("ab", 1, (1, 2)),
    ("甲\n乙丙", 3, (2, 2)),
    ("a\r\nb", 3, (2, 1)),
    ("a\rb", 2, (2, 1)),
    ("a\n\nb", 3, (3, 1)),
    ("ab\n", 3, (1, 3)),
    ("ab\n\n  \n", 7, (1, 3)),
    ("\n\n", 2, (1, 1)),
]


@pytest.mark.parametrize(("text", "index", "place"), CASES)
def test_lines_and_columns_count_from_one_and_end_with_the_text(text, index, place):
    assert place_at(text, index) == place
