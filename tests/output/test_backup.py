from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from aidreport.output import CannotWrite, held
from aidreport.output.backup import backup_of


def test_backup_has_the_first_free_number_and_opens_like_the_file_itself(tmp_path: Path) -> None:
    (tmp_path / "2009.2.bak.docx").write_bytes(b"another")
    report = tmp_path / "2009.docx"
    kept = [backup_of(report, content).name for content in (b"one", b"two")]
    assert kept == ["2009.1.bak.docx", "2009.3.bak.docx"]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "2009.1.bak.docx": b"one",
        "2009.2.bak.docx": b"another",
        "2009.3.bak.docx": b"two",
    }


def test_backup_is_kept_where_a_file_has_one_name_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    assert backup_of(tmp_path / "2009.md", b"one").read_bytes() == b"one"
    assert [path.name for path in tmp_path.iterdir()] == ["2009.1.bak.md"]


def test_backup_that_cannot_be_kept_is_refused(tmp_path: Path) -> None:
    with held(tmp_path / "reports", "2009.md") as folder:
        (tmp_path / "reports").rmdir()
        with pytest.raises(CannotWrite):
            folder.keep("2009.md", b"one")
