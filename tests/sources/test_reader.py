import gc

import pytest

from aidreport.sources import reader
from aidreport.sources.reader import Source, read
from aidreport.sources.values import Mapping, Scalar, Sequence, Unreadable


def lines(content: str | bytes) -> list[str]:
    raw = content.encode() if isinstance(content, str) else content
    return [finding.line(str) for finding in read(raw, "records/2009.yaml").findings]


def test_values_are_text_with_places():
    root = read("名称: 示例市甲中学\n人数: [1, 'no']\n".encode(), "r.yaml").root
    assert root == {"名称": "示例市甲中学", "人数": ["1", "no"]}
    assert isinstance(root, Mapping)
    name, people = root
    school, counts = root.values()
    assert isinstance(school, Scalar)
    assert isinstance(counts, Sequence)
    assert [(part.line, part.column) for part in (root, name, school, people, counts, *counts)] == [
        (1, 1),
        (1, 1),
        (1, 5),
        (2, 1),
        (2, 5),
        (2, 6),
        (2, 9),
    ]


@pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL"])
def test_unquoted_null_is_none(written):
    assert read(f"a: {written}\nb: [{written or '~'}]\n".encode(), "r.yaml").root == {
        "a": None,
        "b": [None],
    }


@pytest.mark.parametrize("written", ["no", "2009", "1_000", "0123", "12:30", "2024-02-30", "<<"])
def test_no_other_text_has_a_meaning(written):
    assert read(f"a: {written}\n".encode(), "r.yaml").root == {"a": written}


@pytest.mark.parametrize("quoted", ["''", '""', '"~"', "'null'"])
def test_quoted_null_is_text(quoted):
    assert read(f"a: {quoted}\n".encode(), "r.yaml").root == {"a": quoted[1:-1]}


def test_windows_line_ends_give_the_same_places():
    root = read("a: 1\r\n乙:\r\n  - b\r\n".encode(), "r.yaml").root
    assert root == {"a": "1", "乙": ["b"]}
    assert (root["乙"][0].line, root["乙"][0].column) == (3, 5)


def test_mark_of_utf_8_shifts_no_column():
    root = read(b"\xef\xbb\xbfa: b\n", "r.yaml").root
    (key,) = root
    assert (key, key.line, key.column) == ("a", 1, 1)


@pytest.mark.parametrize("content", ["", "\n \n", "# 只有注释\n", "---\n", "~\n"])
def test_nothing_in_the_file_is_reported(content):
    assert lines(content) == [
        "records/2009.yaml:1:1: error: The file holds nothing but comments or space: fill in the"
        " record, or delete the file. [empty-file]"
    ]


def test_large_file_is_refused_before_parsing(monkeypatch):
    monkeypatch.setattr(reader, "LARGEST", 2 * 1024**2)
    assert lines(b"[" * (2 * 1024**2 + 1)) == [
        "records/2009.yaml:1:1: error: The file is larger than 2 MB, more than any year needs:"
        " divide it into one file an activity in a folder of the year. [file-too-large]"
    ]
    assert lines(b"a: " + b"x" * (2 * 1024**2 - 3)) == []


def test_syntax_error_keeps_other_findings_and_values():
    source = read(b"a: 1\na: 2\nb: [,]\nc: 3\n", "r.yaml")
    assert source.root == {"a": "1", "b": "unreadable-entry", "c": "3"}
    assert isinstance(source.root["b"], Unreadable)
    assert [(found.code, found.position.line) for found in source.findings] == [
        ("doubled-key", 2),
        ("yaml-syntax", 3),
    ]


def test_findings_stand_in_the_order_of_the_file():
    source = read(b"[a, &b c]: 1\nd: 1\nd: 2\n", "r.yaml")
    assert [(found.code, str(found.position)) for found in source.findings] == [
        ("key-not-text", "r.yaml:1:1"),
        ("anchor", "r.yaml:1:5"),
        ("doubled-key", "r.yaml:3:1"),
    ]
    source = read(b"a: [b, &x c\nd: 1\n", "r.yaml")
    assert [(found.code, str(found.position)) for found in source.findings] == [
        ("open-bracket", "r.yaml:1:4"),
        ("anchor", "r.yaml:1:8"),
    ]


@pytest.mark.parametrize("content", [b"a: 1\n", b"a: [\n"])
@pytest.mark.parametrize("enabled", [True, False])
def test_collector_is_left_as_it_was_found(content, enabled):
    was_enabled = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        read(content, "r.yaml")
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was_enabled else gc.disable)()


def test_source_without_findings_says_so():
    assert read(b"a: 1\n", "records/2009.yaml") == Source("records/2009.yaml", {"a": "1"}, ())
