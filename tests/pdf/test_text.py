"""What a PDF says is read as its pages show it, and never silently left out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.pdf.packing import packed
from aidreport.pdf.strings import content, strings_in, text_of
from aidreport.pdf.text import other_texts, texts

PAGE = b"BT /f0 16 Tf <00010002> Tj [(\\000\\001) -20 <0002>] TJ ET"
LETTERS = (
    b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
    b"1 beginbfchar <0001> <738B> endbfchar 1 beginbfrange <0002> <0002> [<5F3A>] endbfrange"
)


def pdf(page: bytes = PAGE, letters: bytes = LETTERS) -> bytes:
    """Return a PDF of one page."""
    streams = {5: page, 6: letters}
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        3: b"<</Type/Page/Resources<</Font<</f0 4 0 R>>>>/Contents 5 0 R/Parent 2 0 R>>",
        4: b"<</Type/Font/Subtype/Type0/ToUnicode 6 0 R>>",
        **{
            number: b"<</Length %d>>\nstream\n%s\nendstream" % (len(stream), stream)
            for number, stream in streams.items()
        },
    }
    written, places = b"%PDF-1.7\n", []
    for number, each in objects.items():
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(written)
    return (
        written
        + b"xref\n0 7\n0000000000 65535 f \n%strailer\n<</Size 7/Root 1 0 R/Info<</Title(T)>>>>\n"
        % table
        + b"startxref\n%d\n%%%%EOF\n" % start
    )


@pytest.mark.parametrize("change", [bytes, packed])
def test_words_are_read_by_the_letters_of_their_font(change: Callable[[bytes], bytes]) -> None:
    (found,) = texts(change(pdf()))
    assert (found.words, found.page, found.tagged) == ("王强王强", 1, False)


def test_a_code_without_a_letter_is_no_silence() -> None:
    (found,) = texts(pdf(PAGE.replace(b"<0002>", b"<0009>")))
    assert found.words == "王强王\ufffd"


def test_text_in_a_font_that_nobody_can_read_is_refused() -> None:
    with pytest.raises(Unreadable):
        list(texts(pdf(PAGE.replace(b"/f0", b"/f9"))))


def test_texts_beside_the_pages_are_found() -> None:
    assert "T" in list(other_texts(pdf()))
    assert "T" in list(other_texts(packed(pdf())))


def test_texts_for_people_who_do_not_see_are_found() -> None:
    marked = b"/Span<</MCID 0/Alt<FEFF738B5F3A>>>BDC EMC " + PAGE
    assert next(each.words for each in texts(pdf(marked))) == "王强"


@pytest.mark.parametrize(
    ("string", "said"),
    [
        (b"(a(b)c)", b"a(b)c"),
        (rb"(\101\n\(\\)", b"A\n(\\"),
        (b"(a\\\nb)", b"ab"),
        (b"<41 4>", b"A@"),
    ],
)
def test_strings_are_read_with_their_escapes(string: bytes, said: bytes) -> None:
    assert content(string) == said
    assert list(strings_in(b"/A " + string + b" <</B/C>>")) == [said]


def test_texts_for_people_have_three_encodings() -> None:
    assert [text_of(each) for each in (b"\xfe\xff\x73\x8b", b"\xef\xbb\xbf\xe7\x8e\x8b", b"T")] == [
        "王",
        "王",
        "T",
    ]


@pytest.mark.parametrize("found", [b"", b"scan", b"%PDF-1.7\nstartxref\n9\n%%EOF", pdf()[:-60]])
def test_what_is_no_pdf_is_refused(found: bytes) -> None:
    with pytest.raises(Unreadable):
        list(texts(found))


@given(st.integers(0, 900), st.binary(max_size=4))
def test_a_damaged_file_is_read_or_refused(at: int, junk: bytes) -> None:
    whole = pdf()
    with suppress(Unreadable):
        list(texts(whole[:at] + junk + whole[at + len(junk) :]))
