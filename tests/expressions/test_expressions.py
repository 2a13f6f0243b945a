from __future__ import annotations

import re

import pytest

from aidreport.expressions import expression


def test_an_expression_does_what_a_compiled_one_does() -> None:
    year = expression(r"(?P<year>\d{4})年", re.IGNORECASE)
    assert year.fullmatch("2024年")
    assert year.sub("", "在2024年，2025年") == "在，"
    assert [match["year"] for match in year.finditer("2024年、2025年")] == ["2024", "2025"]
    assert (year.pattern, year.flags & re.IGNORECASE) == (r"(?P<year>\d{4})年", re.IGNORECASE)
    assert expression(rb"a+").match(b"aab")


def test_an_expression_is_compiled_at_its_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = []
    original = re.compile
    monkeypatch.setattr(re, "compile", lambda *given: compiled.append(given) or original(*given))
    marks = expression("[，。]")
    assert marks.pattern == "[，。]"
    assert compiled == []
    for _ in range(3):
        assert marks.search("甲。")
    assert len(compiled) == 1


def test_a_wrong_expression_is_told_when_it_is_used() -> None:
    wrong = expression("(")
    with pytest.raises(re.error):
        wrong.search("甲")
