from __future__ import annotations

import zlib

from hypothesis import given
from hypothesis import strategies as st

from aidreport.pdf.deflate import deflated

words = st.sampled_from([b"<</Type/StructElem/S/TD/P ", b" 0 R", b"1", b"23", b"\xff\x90"])
anything = st.lists(words | st.binary(max_size=300), max_size=40).map(b"".join)


@given(anything, st.integers(1, 40))
def test_what_is_deflated_is_inflated_to_the_same(content: bytes, times: int) -> None:
    assert zlib.decompress(deflated(content * times)) == content * times


@given(st.integers(4, 300), st.integers(1, 40_000))
def test_words_of_every_length_at_every_distance_are_the_same(length: int, far: int) -> None:
    word = b"a" * length
    content = word + b"1" * far + word + b"2"
    assert zlib.decompress(deflated(content)) == content


def test_words_that_repeat_take_little() -> None:
    content = b"".join(
        b"<</Type/StructElem/S/TD/P %d 0 R/K[%d]>>" % (n // 6, n) for n in range(900)
    )
    assert len(deflated(content)) < len(content) / 4


def test_the_bytes_are_the_same_with_every_library() -> None:
    assert deflated(b"/K[1 2]/K[1 2]").hex() == "7801d3f78e3654308ad5f78e3654308a0500196f036b"
