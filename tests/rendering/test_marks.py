from hypothesis import given
from hypothesis import strategies as st

from aidreport.diagnostics import Position
from aidreport.model.fields.recorded import Recorded
from aidreport.model.fields.validation import Origins
from aidreport.rendering.marks import MarkKind, mark, marked, spans, without_marks

PLACE = Position("records/示例.yaml", 12, 3)
OTHER = Position("records/示例.yaml", 40, 11)

words = st.text(st.characters(exclude_categories=("Cs", "Cn")), min_size=1, max_size=8)
places = st.builds(Position, words, st.integers(1, 10**8), st.integers(1, 10**6))


def told(marked: str) -> list[tuple[int, int, MarkKind, Origins]]:
    """What the marks of a text say of its pieces."""
    return [(span.start, span.end, span.kind, span.origins) for span in spans(marked)]


@given(words, words, words)
def test_marks_are_invisible_and_know_their_words(before: str, value: str, after: str) -> None:
    marked = before + mark(value, (PLACE, OTHER), MarkKind.MONEY) + after
    text = before + value + after
    assert without_marks(marked) == text
    for span in spans(marked):
        assert value.startswith(text[span.start : span.end])
        assert (span.kind, span.origins) == (MarkKind.MONEY, (PLACE, OTHER))


@given(st.lists(places, min_size=1, max_size=3), st.sampled_from(MarkKind))
def test_marks_know_any_place(origins: list[Position], kind: MarkKind) -> None:
    assert told(mark("甲", tuple(origins), kind)) == [(0, 1, kind, tuple(origins))]


def test_a_text_is_marked_with_where_it_stands_in_its_file() -> None:
    text = Recorded("甲", ())
    text.places, text.line, text.column = PLACE.path, PLACE.line, PLACE.column
    assert marked(text) == mark("甲", (PLACE,))


def test_a_mark_does_not_repeat_the_path_of_its_file() -> None:
    place = Position("records/" + "长" * 500 + ".yaml", 4000, 20)
    assert len(mark("甲", (place,))) < 30


def test_a_marked_text_may_hold_another_one() -> None:
    inner = mark("700元", (OTHER,), MarkKind.MONEY)
    assert told(mark(f"捐款{inner}", (PLACE,))) == [
        (0, 6, MarkKind.TEXT, (PLACE,)),
        (2, 6, MarkKind.MONEY, (OTHER,)),
    ]


def test_of_two_marks_around_the_same_words_the_inner_one_comes_first() -> None:
    twice = mark(mark("甲", (OTHER,)), (PLACE,)) + mark("乙", (OTHER,))
    assert [origins for _, _, _, origins in told(twice)] == [(OTHER,), (PLACE,), (OTHER,)]


def test_the_mark_at_the_end_of_a_sentence_stays_outside() -> None:
    assert mark("很好。", (PLACE,)).endswith("。")


def test_only_a_record_s_text_is_marked() -> None:
    assert marked("甲") == "甲"
    assert without_marks(marked(Recorded("甲", (PLACE,)))) == "甲"
    assert told(marked(Recorded("甲", (PLACE,)))) == [(0, 1, MarkKind.TEXT, (PLACE,))]
