from __future__ import annotations

import pytest

from aidreport.diagnostics import Diagnostic, Position, Severity, message
from aidreport.ignores.baseline import (
    HEAD,
    Entry,
    Settled,
    WrongBaseline,
    compared,
    read,
    updated,
    written,
)

WHOLE = Settled(None, ())
RULE, SHAPE = "date-outside-period", "unknown-key"
PATH = "records/2009.yaml"
KNOWN = Entry(PATH, RULE, "a")


def found(code: str = RULE, path: str = PATH, line: int = 1) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, Position(path, line), message("The date is wrong."))


def test_what_is_written_is_read_again_in_order_with_its_lines() -> None:
    entries = [Entry("记录/2010.yaml", RULE, "b"), KNOWN, KNOWN]
    assert written(entries).decode() == (
        f"{HEAD}\nrecords/2009.yaml\t{RULE}\ta\n记录/2010.yaml\t{RULE}\tb\n"
    )
    assert read(written(entries)) == {KNOWN: 2, entries[0]: 3}


def test_a_mark_of_the_byte_order_comments_and_windows_line_ends_do_no_harm() -> None:
    content = "\ufeff" + written([KNOWN]).decode().replace("\n", "\r\n") + "# seen\r\n\r\n"
    assert read(content.encode()) == {KNOWN: 2}


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"report: {period: 2024}\n", b"PK\x03\x04"])
def test_another_file_is_no_baseline(content: bytes) -> None:
    for broken in (False, True):
        with pytest.raises(WrongBaseline, match="The file is no baseline"):
            read(content, broken=broken)


def test_a_broken_line_is_told_and_left_out_where_the_baseline_is_written_anew() -> None:
    content = written([KNOWN]) + b"records/2009.yaml  date-outside-period  b\n"
    with pytest.raises(WrongBaseline) as raised:
        read(content)
    assert raised.value.line == 3
    assert read(content, broken=True) == {KNOWN: 2}


def test_what_is_known_is_not_new_and_what_is_gone_is_told_at_its_line() -> None:
    gone = Entry(PATH, RULE, "gone")
    old, new = found(line=1), found(line=2)
    split = compared({old: "a", new: "b"}, {KNOWN: 2, gone: 3}, "baseline.txt", WHOLE)
    assert (split.new, split.known) == ([new], [old])
    assert [(each.code, str(each.position)) for each in split.unneeded] == [
        ("unneeded-baseline-entry", "baseline.txt:3:1")
    ]


def test_what_cannot_be_read_is_never_known() -> None:
    slip = found(SHAPE)
    assert updated({slip: "s"}, (), WHOLE) == []
    assert compared({slip: "s"}, {Entry(PATH, SHAPE, "s"): 2}, "b", WHOLE).new == [slip]


def test_files_that_were_not_checked_or_not_read_keep_their_entries() -> None:
    other, unread = Entry("records/2010.yaml", RULE, "c"), Entry("records/2011.yaml", RULE, "d")
    settled = Settled({PATH, "records/2011.yaml"}, {"records/2011.yaml"})
    entries = {KNOWN: 2, other: 3, unread: 4}
    assert set(updated({}, entries, settled)) == {other, unread}
    lines = [each.position.line for each in compared({}, entries, "b", settled).unneeded]
    assert lines == [2]
