from __future__ import annotations

from pathlib import Path

import pytest

from aidreport.reporters.source_lines import SourceLines


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_lines_are_read_in_their_encoding(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.yaml").write_bytes("甲\r\n乙\r丙\n".encode(encoding))
    lines = SourceLines(tmp_path)
    assert [lines.line("a.yaml", number) for number in range(6)] == [
        None,
        "甲",
        "乙",
        "丙",
        "",
        None,
    ]


def test_no_lines_of_what_is_no_text_or_lies_elsewhere(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (tmp_path / "secret").write_text("a", encoding="utf-8")
    (root / "link").symlink_to(tmp_path / "secret")
    (root / "a.docx").write_bytes(b"PK\0\0")
    lines = SourceLines(root)
    for path in ("link", "../secret", str(tmp_path / "secret"), "missing", "", "a.docx"):
        assert lines.line(path, 1) in (None, "")


def test_no_lines_without_a_project() -> None:
    assert SourceLines(None).line("a.yaml", 1) == ""
