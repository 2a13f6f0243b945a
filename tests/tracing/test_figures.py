import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.diagnostics import Position
from aidreport.rendering.marks import MarkKind, mark, spans, with_digits, without_marks
from aidreport.tracing.figures import figures

# Words inside words inside words, with digits within, beside and across the marks.
_WORDS = st.text("捐书12。\n", min_size=1, max_size=4)
_MARKED = st.recursive(
    _WORDS.map(lambda words: ("words", words)),
    lambda inner: st.tuples(
        st.sampled_from(list(MarkKind)), st.lists(inner, min_size=1, max_size=4)
    ),
    max_leaves=12,
)


def _with_marks(piece, numbers) -> str:
    kind, content = piece
    if kind == "words":
        return content
    inner = "".join(_with_marks(each, numbers) for each in content)
    return mark(inner, (Position("records/2024.yaml", next(numbers), 1),), kind)


@given(st.lists(_MARKED, max_size=6))
def test_digits_belong_to_the_shortest_text_around_them(pieces) -> None:
    numbers = iter(range(1, 1000))
    marked = "".join(_with_marks(piece, numbers) for piece in pieces)
    text, found = without_marks(marked), spans(marked)
    for figure in figures(text, found):
        if figure.kind is MarkKind.TEXT:
            around = [
                span
                for span in found
                if span.kind is MarkKind.TEXT
                and span.start <= figure.start
                and figure.end <= span.end
            ]
            shortest = min(around, key=lambda span: span.end - span.start, default=None)
            assert figure.origins == (shortest.origins if shortest else ())


@given(st.lists(_MARKED, max_size=6))
def test_digits_that_begin_inside_a_value_are_no_figure_of_their_own(pieces) -> None:
    numbers = iter(range(1, 1000))
    marked = "".join(_with_marks(piece, numbers) for piece in pieces)
    found = spans(marked)
    values = [span for span in found if span.kind is not MarkKind.TEXT]
    for figure in figures(without_marks(marked), found):
        if figure.kind is MarkKind.TEXT:
            assert not any(span.start <= figure.start < span.end for span in values)


@given(st.lists(_MARKED, max_size=6))
def test_words_without_digits_are_not_needed_to_find_figures(pieces) -> None:
    numbers = iter(range(1, 1000))
    marked = "".join(_with_marks(piece, numbers) for piece in pieces)
    text, fewer = without_marks(marked), with_digits(marked)
    assert without_marks(fewer) == text
    assert figures(text, spans(fewer)) == figures(text, spans(marked))


@pytest.mark.parametrize(
    "text", ["示教发〔2024〕5号", "〔2024〕", "1.〔2024〕12号、3件", "〔12〕5号"]
)
def test_the_number_of_a_document_is_one_figure_with_its_year(text: str) -> None:
    expected = re.findall(r"〔\d{4}〕\d+号|\d[\d.,]*(?<![.,])", text)
    assert [text[each.start : each.end] for each in figures(text, [])] == expected
