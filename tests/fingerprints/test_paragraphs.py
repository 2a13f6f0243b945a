from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aidreport.fingerprints.paragraphs import as_noted, body_prints, noted, settled
from aidreport.report_readers.reading import Comment, Paragraph, Part, Piece, Place, Reading

TEXTS = st.lists(
    st.sampled_from(["甲校捐款700元。", "甲校捐款900元。", "乙校捐书。", "丙校支教。"])
)


def reading(*texts: str, part: Part = Part.BODY) -> Reading:
    return Reading(tuple(Paragraph(Place(part), (Piece(text),)) for text in texts))


def is_settled(written: list[str], found: list[str], fresh: list[str]) -> bool:
    return settled(body_prints(reading(*written)), reading(*found), reading(*fresh))


@given(st.lists(st.binary(min_size=4, max_size=4), max_size=200))
def test_what_is_noted_is_read_again_from_properties_that_word_keeps_whole(
    prints: list[bytes],
) -> None:
    properties = dict(noted(prints))
    assert as_noted(properties.values()) == prints
    assert all(len(value) <= 255 for value in properties.values())


def test_a_very_long_report_is_not_noted_and_what_is_no_note_tells_nothing() -> None:
    assert list(noted([b"abcd"] * 2_001)) == []
    assert as_noted(["别的"]) == []


def test_a_correction_that_is_in_the_fresh_report_is_settled_beside_what_grew_old() -> None:
    old, new = ["共捐700元。", "甲校捐700元。"], ["共捐900元。", "甲校捐900元。"]
    assert is_settled(old, [old[0], new[1]], new)
    assert not is_settled(old, [old[0], "甲校捐800元。"], new)


def test_what_was_taken_out_or_moved_is_settled_only_with_the_record() -> None:
    assert not is_settled(["甲。", "乙。"], ["甲。"], ["甲。", "乙。"])
    assert is_settled(["甲。", "乙。"], ["甲。"], ["甲。", "丙。"])
    assert not is_settled(["甲。", "乙。"], ["乙。", "甲。"], ["甲。", "丙。"])


def test_comments_and_edges_are_somebodys() -> None:
    written = body_prints(reading("甲。"))
    found = Reading(reading("甲。").paragraphs, comments=(Comment("张示例", "请核对。", "", 0),))
    assert not settled(written, found, reading("乙。"))
    header = reading("示例市甲中学", part=Part.HEADER).paragraphs
    assert not settled(written, Reading((*header, *found.paragraphs)), reading("乙。"))
    assert not settled([], reading("甲。"), reading("甲。"))


@given(TEXTS, TEXTS, TEXTS)
def test_in_a_settled_report_every_paragraph_is_written_or_fresh(
    written: list[str], found: list[str], fresh: list[str]
) -> None:
    if is_settled(written, found, fresh):
        assert set(found) <= set(written) | set(fresh)
        assert not (set(written) - set(found)) & set(fresh)


@given(TEXTS, TEXTS)
def test_an_untouched_report_is_settled(written: list[str], fresh: list[str]) -> None:
    assert is_settled(written, written, fresh) is bool(written)
