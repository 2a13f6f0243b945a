"""The text of a lock: what is written is read back, and nothing else is taken for a lock."""

from __future__ import annotations

import re

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from aidreport.closing.content import Content, Entry, Leaf
from aidreport.closing.lock import BrokenLock, Earlier, Lock
from aidreport.closing.lock_reading import read
from aidreport.closing.lock_writing import written
from aidreport.diagnostics import Position
from aidreport.model.closing import SignedFigure, SignedHouse, SignedHouses

HERE = Position("records/2024.lock")
PATH = HERE.path

texts = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S"), include_characters=" "),
    min_size=1,
    max_size=12,
)
leaves = st.dictionaries(
    st.builds("{}[{}]".format, st.sampled_from(["a", "b.c", "report.period"]), texts),
    st.builds(Leaf, st.one_of(texts, st.sampled_from(["=1a2b", "3600元", "no", "~", "2024"]))),
    max_size=4,
)
entries = st.lists(
    st.builds(Entry, leaves.filter(bool), st.sampled_from(["", "=12ab"])), max_size=3
).map(tuple)
figures = st.dictionaries(
    st.tuples(
        st.sampled_from(["cash", "activities"]),
        texts.map(str.strip).filter(bool),
        st.sampled_from(["元", "人次", "项", "%"]),
    ),
    st.builds(
        SignedFigure,
        st.sampled_from(["", "0", "3600", "2835.5"]),
        st.integers(0, 3),
        st.just(HERE),
    ),
    max_size=3,
)


houses = st.one_of(
    st.none(),
    st.builds(
        SignedHouses,
        figures,
        st.dictionaries(
            texts, st.builds(SignedHouse, figures, st.just("=1a2b"), st.just(HERE)), max_size=3
        ),
        st.integers(0, 30),
        st.integers(0, 30),
        st.just(HERE),
    ),
)


def lock_of(content: Content, figures: dict, earlier: tuple[Earlier, ...] = ()) -> Lock:
    reports = {"reports/2024.docx": "a1 b2"}
    return Lock("2024", "2024-12-31", "aidreport 1", figures, reports, content, earlier, HERE)


SMALL = lock_of(
    Content({"report.period": Leaf("2024")}, (), (), (Entry({"date": Leaf("2024-03-25")}),)),
    {("cash", "paid", "元"): SignedFigure("3600", 1, HERE)},
)


@settings(max_examples=examples(60))
@given(leaves.filter(bool), entries, entries, figures, figures, houses)
def test_what_is_written_is_read_back(
    frame: dict,
    parties: tuple,
    activities: tuple,
    now: dict,
    before: dict,
    handed_in: SignedHouses | None,
) -> None:
    corrections = {"2025-05-10 =aaaa": frozenset[str]()}
    content = Content(frame, parties, parties, activities, corrections, handed_in)
    lock = lock_of(content, now, (Earlier("2024-12-30", "aidreport 0", before),))
    found = read(written(lock), PATH, "2024")
    assert written(found) == written(lock)
    assert found.figures == lock.figures
    assert found.content.frame == frame
    assert found.earlier[0].figures == before
    assert found.content.houses == handed_in


def test_places_are_lines_of_the_lock() -> None:
    content = written(SMALL)
    (figure,) = read(content, PATH, "2024").figures.values()
    assert content.decode().splitlines()[figure.place.line - 1] == '  cash.paid: "3600元 +1"'


def test_line_ends_and_a_mark_of_the_encoding_do_not_break_it() -> None:
    windows = b"\xef\xbb\xbf" + written(SMALL).replace(b"\n", b"\r\n")
    assert written(read(windows, PATH, "2024")) == written(SMALL)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("3600元", "3800元", "not as aidreport wrote it"),
        ("# ", "## ", "not as aidreport wrote it"),
        ("lock: 1", "lock: 2", "the form “2”"),
        ('year: "2024"', 'year: "2023"', "the lock of “2023”"),
        ("record:", "<<<<<<< HEAD\nrecord:", "damaged"),
        ("figures:", "figures: [", "damaged"),
    ],
)
def test_a_lock_that_was_changed_is_refused(old: str, new: str, code: str) -> None:
    changed = written(SMALL).decode().replace(old, new, 1).encode()
    with pytest.raises(BrokenLock, match=re.escape(code)) as broken:
        read(changed, PATH, "2024")
    assert broken.value.place.path == PATH


def test_a_lock_that_was_cut_off_anywhere_is_refused() -> None:
    content = written(SMALL)
    for end in range(len(content) - 1):
        with pytest.raises(BrokenLock):
            read(content[:end], PATH, "2024")


def test_a_lock_in_another_encoding_is_refused() -> None:
    with pytest.raises(BrokenLock, match="damaged"):
        read(written(SMALL).decode().encode("gbk"), PATH, "2024")


def test_the_figures_signed_first_are_those_of_the_first_closing_that_had_others() -> None:
    def paid(number: str) -> dict:
        return {("cash", "paid", "元"): SignedFigure(number, 0, HERE)}

    earlier = (Earlier("1", "a", paid("3600")), Earlier("2", "a", paid("3700")))
    assert lock_of(SMALL.content, paid("3800"), earlier).first == paid("3600")
    assert lock_of(SMALL.content, paid("3600"), earlier).first == {}
