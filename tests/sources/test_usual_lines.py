from pathlib import Path
from runpy import run_path

import pytest
import yaml
from examples import examples
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aidreport.sources.encoding import decoded
from aidreport.sources.parsing import parse
from aidreport.sources.refusals import Refusals
from aidreport.sources.usual_lines import read_usual_lines
from aidreport.sources.values import Mapping, Sequence, Value

ROOT = Path(__file__).parents[2]

record_file = run_path(str(ROOT / "benchmarks" / "invented.py"))["record_file"]

FOLDERS = ("records", "docs", "tests/golden", "tests/bad")
RECORDS = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.yaml"))

LINES = [
    *(
        "a: b",
        "a:",
        "a: >-",
        "a: |-",
        "b: c  # d",
        "a:  b ",
        "a: 'b'",
        'a: "b" # c',
        "a: '' ",
        "甲: 乙",
    ),
    *("- a", "- a: b", "- a:", "-  a: b", "- - a", "- {a: b}", "- [a]", "- 'a: b'", "- a # b", "-"),
    *("date: a", "date:", "date", "date:: a", "date :", "- date: a", "- date:", "- date"),
    *("a: [b, c]", "a: {b: c, d: e}", "a: [b, [c, {d: e}]]", "a: []", "a: [b,c]", "a: [b, ]"),
    *("a: [b, c-d]", "a: [b, c: d]", "a: [, b]", "a: {b: c, d-e: f g}", "a: {b: c: d, e: f}"),
    *("a: ~", "a: null", "a: [~]", "a: {b: }", "a: {b: c, b: d}", "a: {b}", "a: [b] c", "a: [b"),
    *("b", "b - c", "# c", "", "  ", "a: b: c", "a:b", "a : b", "a: b:", ": a", "a: # b", "a: #b"),
    *("a: b#c", "---", "...", "? a", "a: &b c", "a: *b", "a: !b c", "a: @b", "a: -b", "a: >- # b"),
    *(
        "a: 'b''c'",
        'a: "b\\n"',
        "null: a",
        "a: b\tc",
        "a: b\u3000",
        "“a”: b",
        "a: {}",
        "a: {b: [c]}",
    ),
]


def with_places(value: Value) -> object:
    if value is None:
        return None
    place = value.line, value.column
    if isinstance(value, Mapping):
        return place, [(with_places(key), with_places(each)) for key, each in value.items()]
    if isinstance(value, Sequence):
        return place, [with_places(each) for each in value]
    return place, str(value)


def is_read_like_libyaml(text: str) -> bool:
    """Return whether a text is read; what is read must be what libyaml reads, without a doubt."""
    found = read_usual_lines(text)
    if found is None:
        return False
    refusals = Refusals("r.yaml")
    try:
        expected = parse(text.encode(), refusals)
    except yaml.YAMLError as error:
        pytest.fail(f"read, and is no YAML: {text!r}\n{error}")
    assert with_places(found) == with_places(expected), text
    assert not refusals.findings, text
    assert not refusals.suspicious, text
    return True


@pytest.mark.parametrize("folder", FOLDERS)
def test_records_are_read_like_libyaml(folder):
    for path in (each for each in RECORDS if each.is_relative_to(ROOT / folder)):
        known = decoded(path.read_bytes(), path.name)
        if known.text is not None and not known.findings:
            is_read_like_libyaml(known.text)


def test_nearly_all_good_records_are_read():
    good = [path for path in RECORDS if "bad" not in path.parent.name and path.stem != "bad"]
    left = [path for path in good if read_usual_lines(path.read_text(encoding="utf-8")) is None]
    assert len(left) < len(good) / 20, left


@pytest.mark.parametrize("year", range(1960, 1970))
def test_invented_years_are_read(year):
    assert is_read_like_libyaml(record_file(year % 7 + 1, year, others=year * 31))


def test_lines_of_windows_are_read_like_those_of_unix():
    for path in RECORDS:
        known = decoded(path.read_bytes(), path.name)
        if known.text is not None and "\r" not in known.text:
            unix = read_usual_lines(known.text)
            windows = read_usual_lines(known.text.replace("\n", "\r\n"))
            assert unix is windows is None or with_places(unix) == with_places(windows), path


def test_records_of_windows_are_read():
    assert is_read_like_libyaml(record_file(3).replace("\n", "\r\n"))


def test_a_file_longer_than_what_is_split_at_once_is_read():
    assert is_read_like_libyaml(record_file(200))


@given(
    st.lists(st.tuples(st.sampled_from([0, 0, 2, 2, 4, 1, 6]), st.sampled_from(LINES)), max_size=9),
    st.sampled_from(["", "\n", "\n\n"]),
    st.sampled_from(["\n", "\r\n"]),
)
@settings(max_examples=examples(2_000))
@example([(0, "a: >-"), (2, "b"), (0, ""), (2, "c")], "\n", "\n")
@example([(0, "a:"), (0, "- a"), (0, "b: c  # d")], "", "\n")
@example([(0, "a: |-"), (2, "b"), (2, "c"), (0, "d: e")], "\n", "\r\n")
@example([(0, "date:"), (0, "- a"), (0, "- b:"), (0, "- - c"), (0, "-  d")], "\n", "\n")
@example([(0, "date:"), (0, "- a"), (0, "-  b"), (0, "- c"), (2, "- d")], "\n", "\n")
def test_any_lines_are_read_like_libyaml_or_left(lines, end, line_end):
    text = "\n".join(" " * indent + line for indent, line in lines) + end
    is_read_like_libyaml(text.replace("\n", line_end))


@given(st.data())
@settings(max_examples=examples(1_000))
def test_any_change_of_a_record_is_read_like_libyaml_or_left(data):
    text = record_file(2).replace("\n", data.draw(st.sampled_from(["\n", "\r\n"])))
    start = data.draw(st.integers(0, len(text)))
    end = start + data.draw(st.integers(0, 5))
    typed = data.draw(st.text(st.sampled_from("a甲 \n\r-:,[]{}'\"\\&*!|>%@#?~：　0"), max_size=4))
    is_read_like_libyaml(text[:start] + typed + text[end:])


@pytest.mark.parametrize(
    "text",
    [
        "a: |\n  b\n",
        "a: >-\n  b\n   c\n",
        "a: b\n  c\n",
        "a:\n  b\n",
        'a: "b\n  c"\n',
        "a: [b,\n  c]\n",
        "- a\n",
        "a: b\rc: d\r\n",
        "a: 1\na: 2\n",
        "a: >-\n  b - c\n",
        "a: " + "[" * 6 + "]" * 6,
        "".join(" " * column + "a:\n" for column in range(22)),
    ],
)
def test_unusual_lines_are_left(text):
    assert read_usual_lines(text) is None
