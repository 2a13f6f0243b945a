from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from gathered import YEARS, handed, one_handed
from hypothesis import given
from hypothesis import strategies as st

from aidreport.diagnostics import Severity
from aidreport.gathering import reading
from aidreport.gathering.reading import read_export
from aidreport.gathering.writing import checksum, written

CONTENT = one_handed()
CASES = [pytest.param(*case, id=f"{case[0].name}-{case[1]}") for case in YEARS]
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("1e9999")
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner),
    max_leaves=6,
)


def lines_of(content: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in content.splitlines()]


def signed(lines: list[Any]) -> bytes:
    """Lines with a right checksum, as somebody who wants to deceive would write them."""
    if isinstance(lines[0], dict):
        lines[0]["sha256"] = ""

    def encoded(line: object) -> str:
        return json.dumps(line, ensure_ascii=False, separators=(",", ":"))

    content = "".join(f"{encoded(line)}\n" for line in lines).encode(errors="surrogatepass")
    return content.replace(b'"sha256":""', b'"sha256":"%s"' % checksum(content).encode(), 1)


def refused(content: bytes) -> str:
    found = read_export(content, "甲校.jsonl")
    assert found.year is None
    (finding,) = found.findings
    assert (finding.code, finding.severity) == ("broken-export", Severity.ERROR)
    assert finding.position.path == "甲校.jsonl"
    return f"{finding.position.line}:{finding.position.column}: {finding.message}"


@pytest.mark.parametrize(("folder", "year"), CASES)
def test_what_is_written_is_read_back_the_same(folder: Path, year: str) -> None:
    known = handed(folder, year)
    assert known.year
    found = read_export(known.content, "x")
    assert found.findings == ()
    assert found.year == known.year
    assert written(found.year) == known.content


@given(st.integers(0, len(CONTENT) - 2))
def test_file_that_ends_too_early_is_told_at_its_last_line(length: int) -> None:
    said = refused(CONTENT[:length])
    last = CONTENT.count(b"\n", 0, length) + 1
    assert said.startswith(
        ("1:1: This is no file", "1:1: The file is empty", f"{last}:1: The file ends too early")
    )


def test_how_much_of_a_file_arrived_is_told() -> None:
    cut = CONTENT[: CONTENT.index(b"\n", CONTENT.index(b"\n") + 1) + 1]
    assert refused(cut) == (
        "3:1: The file ends too early: it holds 1 of 12 activities. It was cut off on its way: ask"
        " the house to send it once more."
    )


@given(st.integers(0, len(CONTENT) - 1), st.integers(0, 255))
def test_no_byte_can_be_changed_unseen(place: int, byte: int) -> None:
    changed = CONTENT[:place] + bytes([byte]) + CONTENT[place + 1 :]
    if changed != CONTENT:
        refused(changed)


def test_line_ends_of_windows_and_a_mark_of_utf_8_change_nothing() -> None:
    mailed = b"\xef\xbb\xbf" + CONTENT.replace(b"\n", b"\r\n")
    assert read_export(mailed, "x").year == read_export(CONTENT, "x").year


def test_changed_figure_is_told() -> None:
    changed = CONTENT.replace(b'"exact":"2', b'"exact":"9', 1)
    assert refused(changed) == (
        "1:1: The file was changed after it was written: its lines do not give the checksum of the"
        " first one. Nothing of it is used: ask the house to write it anew with “aidreport export"
        " YEAR --for-gathering”."
    )


def test_export_that_a_program_saved_in_another_encoding_is_told_so() -> None:
    said = refused(CONTENT.decode().encode("gbk"))
    assert said.startswith(
        "1:1: The file was changed after it was written: the line is not in UTF-8, as where another"
        " program has saved the file."
    )


def test_file_of_a_newer_program_is_told() -> None:
    head = lines_of(CONTENT)
    head[0]["version"] = 2
    assert "version 2 of the format, and this aidreport reads version 1" in refused(signed(head))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "1:1: The file is empty"),
        (b"\n \n", "1:1: The file is empty"),
        (b'{"a": 1}\n', "1:1: This is no file for gathering"),
        (b"[]", "1:1: This is no file for gathering"),
        ("年度,捐款\n".encode("gbk"), "1:1: This is no file for gathering"),
        (b"PK\x03\x04 a workbook", "1:1: This is no file for gathering"),
        (b'{"format":"aidreport-gathering",', "1:1: The file ends too early"),
        (b'{"format":"aidreport-gathering","version":[[[\n', "1:46: The file was changed"),
        (b'{"format":"aidreport-gathering","a":' + b"[" * 99_999 + b"\n", "1:1: The file was"),
    ],
)
def test_anything_else_is_told_with_its_mend(content: bytes, said: str) -> None:
    assert refused(content).startswith(said)


def test_file_of_gigabytes_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGEST", 1000)
    assert refused(CONTENT).startswith("1:1: The file is larger than 0 MB")


@given(st.data())
def test_whatever_a_forged_file_says_is_refused_or_means_what_it_says(data: st.DataObject) -> None:
    lines = lines_of(CONTENT)
    line = data.draw(st.sampled_from(lines))
    inside: Any = line
    while True:
        keys = list(inside) if isinstance(inside, dict) else range(len(inside))
        key = data.draw(st.sampled_from(list(keys)))
        deeper = isinstance(inside[key], dict | list) and inside[key]
        if not deeper or data.draw(st.booleans()):
            break
        inside = inside[key]
    inside[key] = data.draw(ANYTHING)
    content = signed(lines)
    found = read_export(content, "x")
    if found.year is None:
        refused(content)
    else:
        assert written(found.year) == content


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("file", "../../etc/passwd"),
        ("file", "records/../secret.yaml"),
        ("file", "/etc/passwd"),
        ("file", "records\\2009.yaml"),
        ("file", "C:2009.yaml"),
        ("kind", "something"),
        ("title", "a\x00b"),
        ("title", "a\u2028b"),
        ("title", "好" * 5000),
        ("line", -1),
        ("line", True),
        ("with", ["甲"] * 6000),
    ],
)
def test_field_that_no_program_of_ours_writes_is_named(field: str, value: object) -> None:
    lines = lines_of(CONTENT)
    lines[3][field] = value
    said = refused(signed(lines))
    assert said.startswith("4:1: The file is whole, but this version of aidreport did not")
    assert f"“{field}” is not" in said


def test_a_file_of_another_version_is_not_called_a_changed_one() -> None:
    lines = lines_of(CONTENT)
    lines[0]["program"] = "0.0.9"
    for each in lines[1:]:
        del each["with"]
    assert "this version of aidreport did not write it (it says 0.0.9): “with” is not" in refused(
        signed(lines)
    )


def resigned(content: bytes) -> bytes:
    """A changed file with a right checksum."""
    known = content[content.index(b'"sha256":"') + 10 :][:64]
    plain = content.replace(known, b"", 1)
    return content.replace(known, checksum(plain).encode(), 1)


@pytest.mark.parametrize(
    ("written_so", "field"),
    [
        (('"column":', '"column": '), "column"),
        (('"line":', '"line":-'), "line"),
        (('"date":{"start"', '"date":{ "start"'), "date"),
        (('"words":""', '"words":"","words":""'), "date"),
        (('"title":"', '"title":"\\u0041'), "title"),
        (('"title":"', '"title":"\\/'), "title"),
        (('"places":[', '"places":[ '), "places"),
        (('"recipients":[', '"recipients":[ '), "recipients"),
        (('"with":[]', '"with":[],"with":[]'), "with"),
        (('"figures":[', '"figures":[ '), "figures"),
        (('"figures":[', '"figures":[{},'), "figures"),
        (('"unit":"项",', '"unit": "项",'), "figures"),
        (('"left_out":[]', '"left_out":[ ]'), "figures"),
        (('"exact":"1"', '"exact":null'), "exact"),
        (('"id":"', ' "id":"'), "id"),
        (('"file":', '"more":1,"file":'), "id"),
    ],
)
def test_another_form_of_the_same_is_refused_though_it_means_the_same(
    written_so: tuple[str, str], field: str
) -> None:
    lines = CONTENT.decode().split("\n")
    number = next(n for n, line in enumerate(lines[1:], 1) if written_so[0] in line)
    lines[number] = lines[number].replace(*written_so, 1)
    said = refused(resigned("\n".join(lines).encode()))
    assert said.startswith(f"{number + 1}:1: The file is whole, but this version of aidreport did")
    assert f"“{field}”" in said


def test_day_in_another_form_of_the_standard_is_refused() -> None:
    said = lines_of(CONTENT)[1]["date"]["start"]
    content = CONTENT.replace(said.encode(), said.replace("-", "").encode())
    assert "“date” is not as aidreport writes it" in refused(resigned(content))


@pytest.mark.parametrize("exact", ["1e9", "-1", "01", "NaN", "1" * 40, 5, "", "１"])
def test_number_that_is_none_is_refused(exact: object) -> None:
    lines = lines_of(CONTENT)
    lines[1]["figures"][0]["exact"] = exact
    assert refused(signed(lines)).startswith("2:1: The file is whole, but")


def test_count_that_its_members_do_not_give_is_refused() -> None:
    lines = lines_of(CONTENT)
    lines[0]["figures"][0]["exact"] = "5"
    assert "“figures” is not as aidreport writes it" in refused(signed(lines))
