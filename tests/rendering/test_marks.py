from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.diagnostics import Position
from aidreport.model.fields.recorded import Recorded
from aidreport.model.fields.validation import Origins
from aidreport.rendering.escape import as_markdown
from aidreport.rendering.marks import (
    MarkKind,
    Places,
    mark,
    marked,
    spans,
    with_places,
    without_marks,
)

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


@pytest.mark.parametrize("kind", [kind for kind in MarkKind if kind is not MarkKind.MONEY])
def test_without_places_words_stand_alone(kind: MarkKind) -> None:
    with with_places(Places.NONE):
        assert mark("甲", (PLACE,), kind) == marked(Recorded("甲", (PLACE,))) == "甲"
    assert mark("甲", (PLACE,), kind) != "甲"


def test_without_places_amounts_can_still_be_found() -> None:
    with with_places(Places.NONE):
        amount = mark("700元", (PLACE, OTHER), MarkKind.MONEY)
        assert without_marks(f"捐款{amount}。") == "捐款700元。"
        assert told(amount) == [(0, 4, MarkKind.MONEY, ())]


def test_another_thread_marks_places() -> None:
    with with_places(Places.NONE), ThreadPoolExecutor(1) as others:
        there = others.submit(mark, "甲", (PLACE,)).result()
    assert there == mark("甲", (PLACE,))


recorded_words = st.text("见wWh.:/tpf1) ", min_size=1, max_size=5).filter(
    lambda words: words == words.strip()
)


@given(st.lists(st.tuples(recorded_words, st.booleans())))
def test_without_places_the_same_words_become_the_same_markdown(
    pieces: list[tuple[str, bool]],
) -> None:
    def said() -> str:
        words = (
            marked(Recorded(words, (PLACE,))) if is_recorded else f"见{words}见"
            for words, is_recorded in pieces
        )
        return without_marks(as_markdown("".join(words)))

    with with_places(Places.NONE):
        alone = said()
    assert alone == said()


@given(st.lists(st.text("甲乙12hw", min_size=1, max_size=3)))
def test_with_places_of_figures_those_of_figures_are_left(pieces: list[str]) -> None:
    def said() -> str:
        words = [marked(Recorded(words, (PLACE,))) for words in pieces]
        return mark("".join(words), (OTHER,)) + mark("2024年", (PLACE,), MarkKind.PERIOD)

    def of_figures(text: str) -> list[tuple[int, int, MarkKind, Origins]]:
        plain = without_marks(text)
        return [
            piece for piece in told(text) if set(plain[piece[0] : piece[1]]) & set("0123456789")
        ]

    with with_places(Places.FIGURES):
        figures = said()
    assert without_marks(figures) == without_marks(said())
    assert of_figures(figures) == of_figures(said())
