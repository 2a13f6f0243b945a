from __future__ import annotations

import sys
import unicodedata

from aidreport.wording.numbers.small import in_plain_signs


def test_whatever_becomes_digits_and_is_no_digit_is_kept_apart_from_a_number() -> None:
    glued = [
        sign
        for sign in map(chr, range(0x80, sys.maxunicode + 1))
        if unicodedata.category(sign) == "No"
        and (plain := unicodedata.normalize("NFKC", sign)).isascii()
        and in_plain_signs(f"1{sign}") == f"1{plain}"
    ]
    assert glued == []


def test_units_and_wide_digits_are_as_plain_as_in_nfkc() -> None:
    assert in_plain_signs("２１㎡") == "21m2"
    assert in_plain_signs("20m²") == "20m2"
    assert in_plain_signs("⑩名") == "10名"
