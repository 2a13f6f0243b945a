from __future__ import annotations

import pytest

from aidreport.spreadsheets.write_csv import harmless


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\t=1", "\uff1d1", "\uff201"])
def test_what_a_spreadsheet_would_calculate_gets_an_apostrophe(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "示例县", "2023", "a=1"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text
