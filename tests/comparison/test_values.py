from __future__ import annotations

import pytest

from aidreport.comparison.values import new_value


@pytest.mark.parametrize(
    ("value", "old", "new", "expected"),
    [
        ("700", "700元", "900元", "900"),
        ("700元", "700元", "900元", "900元"),
        ("10000", "1万元", "1.2万元", "12000"),
        ("1万元", "10000元", "12000元", "1.2万元"),
        ("150斤", "150斤", "160斤", "160斤"),
        ("2009-03-25", "3月25日", "3月26日", "2009-03-26"),
        ("2009-03-25", "2009年3月25日", "2010年3月25日", "2010-03-25"),
        ("示例县乙小学", "示例县乙小学", "示例县丙小学", "示例县丙小学"),
        ("加强了两校的交流", "加强了", "增进了", "增进了两校的交流"),
        # What cannot be told for sure is not told.
        ("700", "800元", "900元", ""),
        ("700", "700元", "900万元", "9000000"),
        ("700", "700元", "", ""),
        ("700", "700元", "900册", ""),
        ("2009-08-01..2009-08-05", "8月1日至5日", "8月1日至6日", ""),
        ("", "700元", "900元", ""),
    ],
)
def test_field_gets_what_the_report_was_made_to_say(
    value: str, old: str, new: str, expected: str
) -> None:
    assert new_value(value, old, new) == expected
