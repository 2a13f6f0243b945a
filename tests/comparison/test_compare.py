"""Reports compared as readings, without files: what is inserted, deleted, changed, moved."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aidreport.comparison import compare
from aidreport.comparison.change import Comparison, LookChange
from aidreport.frozen import replace
from aidreport.report_readers.reading import (
    Paragraph,
    Part,
    Piece,
    Place,
    Reading,
    Revision,
    Tracked,
)
from aidreport.tracing.trace import Trace

BODY = Place(Part.BODY)
NO_TRACE = Trace("", (), "", {})


def reading(*texts: str, place: Place = BODY) -> Reading:
    return Reading(tuple(Paragraph(place, (Piece(text),)) for text in texts))


def told(fresh: Reading, found: Reading) -> list[tuple[str, str, str]]:
    changes = compare(fresh, found, NO_TRACE).changes
    return [(str(each.kind), each.old, each.new) for each in changes]


def test_sentence_in_the_middle_of_a_paragraph_is_one_change() -> None:
    fresh = reading("甲校捐款。乙校捐书。丙校支教。")
    assert told(fresh, reading("甲校捐款。丙校支教。")) == [("deleted", "乙校捐书。", "")]
    assert told(reading("甲校捐款。丙校支教。"), fresh) == [("inserted", "", "乙校捐书。")]
    assert told(fresh, reading("甲校捐款。乙校捐了书。丙校支教。")) == [
        ("changed", "乙校捐书。", "乙校捐了书。")
    ]


def test_sentence_that_stands_elsewhere_is_moved_once() -> None:
    fresh = reading("我校高度重视帮扶。", "甲校捐款。", "乙校捐书。")
    assert told(fresh, reading("甲校捐款。", "乙校捐书。我校高度重视帮扶。")) == [
        ("moved", "我校高度重视帮扶。", "我校高度重视帮扶。")
    ]


def test_paragraph_split_in_two_is_no_change_of_text() -> None:
    (change,) = compare(reading("甲。乙。"), reading("甲。", "乙。"), NO_TRACE).changes
    assert (change.kind, change.new) == ("look", "乙。")
    assert change.looks == (LookChange("", "paragraph", "", "1"),)


def test_cell_heading_and_note_have_their_places() -> None:
    cell = Place(Part.TABLE, 1, 2, 3)
    (change,) = compare(reading("700", place=cell), reading("900", place=cell), NO_TRACE).changes
    assert (change.kind, change.place) == ("changed", cell)
    note = replace(cell, part=Part.NOTE)
    fresh, found = reading("甲。"), reading("甲。")
    found = Reading((*found.paragraphs, *reading("见附件。", place=note).paragraphs))
    (change,) = compare(fresh, found, NO_TRACE).changes
    assert (change.kind, change.place.part) == ("inserted", Part.NOTE)


def test_paragraph_joined_under_tracking_runs_on_and_names_who_did_it() -> None:
    by = Tracked(Revision.DELETED, "张示例")
    found = Reading(
        (
            Paragraph(BODY, (Piece("甲校捐款。"),), tracked=by),
            Paragraph(BODY, (Piece("乙校捐书。"),)),
        )
    )
    (change,) = compare(reading("甲校捐款。", "乙校捐书。"), found, NO_TRACE).changes
    assert change.looks == (LookChange("", "paragraph", "1", ""),)


def test_sentence_deleted_under_tracking_names_who_did_it() -> None:
    gone = Tracked(Revision.DELETED, "张示例")
    pieces = (Piece("甲校捐款。"), Piece("乙校捐书。", (), gone), Piece("丙校支教。"))
    found = Reading((Paragraph(BODY, pieces),))
    (change,) = compare(reading("甲校捐款。乙校捐书。丙校支教。"), found, NO_TRACE).changes
    assert (change.kind, change.old, change.authors) == ("deleted", "乙校捐书。", ("张示例",))


def test_margins_are_compared() -> None:
    fresh, found = reading("甲。"), reading("甲。")
    fresh = replace(fresh, pages=((("top", "37"),),))
    found = replace(found, pages=((("top", "25"),),))
    assert compare(fresh, found, NO_TRACE).page == (LookChange("", "top", "37", "25"),)


def test_thousands_of_the_same_sentence_are_compared_in_no_time() -> None:
    fresh = reading(*["捐款一千元。"] * 20_000)
    found = Reading((*fresh.paragraphs[:10_000], *reading("另。").paragraphs))
    found = Reading((*found.paragraphs, *fresh.paragraphs[10_000:]))
    assert told(fresh, found) == [("inserted", "", "另。")]


TEXTS = st.lists(st.text("甲乙。；“”1 \n", max_size=12), max_size=6)


@given(TEXTS)
def test_report_is_the_same_as_itself(texts: list[str]) -> None:
    assert compare(reading(*texts), reading(*texts), NO_TRACE) == Comparison()


@given(TEXTS, TEXTS)
def test_changes_tell_every_sentence_that_is_not_in_both(old: list[str], new: list[str]) -> None:
    fresh, found = reading(*old), reading(*new)
    if "".join(old).split() != "".join(new).split():
        assert compare(fresh, found, NO_TRACE).changes or _spaced_alike(old, new)


def _spaced_alike(old: list[str], new: list[str]) -> bool:
    """Whether the texts differ in blanks and the borders of paragraphs alone."""
    return "".join("".join(old).split()) == "".join("".join(new).split())
