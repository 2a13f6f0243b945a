import pytest

from aidreport.rules.regions import county


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("甲县", "甲县"),
        ("示例市甲县乙镇", "甲县"),
        ("示例省示例市样例区第一小学", "样例区"),
        ("示例自治州甲自治县", "甲自治县"),
        ("示例市第一中学", None),
        ("甲社区", None),
        ("示例市高新区第一小学", None),
        ("山区", None),
        ("县教育局", None),
        ("全县各乡镇", None),
        ("", None),
        (None, None),
    ],
)
def test_county_is_what_an_address_begins_with(words: str | None, expected: str | None) -> None:
    assert county(words) == expected
