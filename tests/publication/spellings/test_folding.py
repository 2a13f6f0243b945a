from __future__ import annotations

import unicodedata

import pytest

from aidreport.publication.spellings.folding import (
    _RADICALS,
    _VARIANTS,
    _WIDE,
    _narrow,
    closed_up,
    simplified,
)


@pytest.mark.parametrize(
    "text",
    ["章 小 示", "章\u200b小\n示", "章**小**示", "章·小-示", "章\u00ad小\ufe0f示", "`章`小\\示"],
)
def test_nothing_between_the_letters_hides_a_name(text: str) -> None:
    assert closed_up(text) == "章小示"


def test_paragraphs_and_marks_of_a_sentence_stay_apart() -> None:
    assert "章小" not in closed_up("……文章\n\n小示")
    assert "章小" not in closed_up("文章，小示")


def test_each_sign_has_the_form_that_unicode_gives_it() -> None:
    # Wide signs are exchanged before the rest: that must not change what comes out of it, also
    # where a mark follows that goes over the letter before it, as in a rare family name.
    signs = [chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xE000]
    for sign in signs:
        for text in (sign, f"\uff21{sign}", f"{sign}，", f"…{sign}\u0301"):
            narrow = unicodedata.normalize("NFKC", _WIDE.sub(_narrow, text))
            assert narrow == unicodedata.normalize("NFKC", text)


def test_each_character_has_the_form_of_its_line_and_no_other() -> None:
    forms = dict(zip(_RADICALS[::2], _RADICALS[1::2], strict=True))
    for line in _VARIANTS.read_text(encoding="utf-8").splitlines()[1:]:
        forms |= dict.fromkeys(line[1:], line[0])
    assert len(forms) > 4000
    for code in (*range(0xD800), *range(0xE000, 0x40000)):
        assert simplified(chr(code)) == forms.get(chr(code), chr(code))
