from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from sent import export, house, put, record, zipped

from aidreport.receiving.finding_items import items_of
from aidreport.receiving.item import Sort


def found(root: Path, *sources: Path) -> list[tuple[str, Sort]]:
    return [(item.place, item.sort) for item in items_of(root, sources or [root])]


def test_folders_are_looked_through_by_names(tmp_path: Path) -> None:
    put(tmp_path / "b" / "x.jsonl", export("甲校"))
    house(tmp_path / "a", record("乙校"))
    put(
        tmp_path / "c.zip", zipped({"甲/records/2010.yaml": b"", "乙/x.jsonl": b"", "丙.docx": b""})
    )
    put(tmp_path / ".hidden", b"x")
    assert found(tmp_path) == [
        ("a", Sort.RECORDS),
        ("b/x.jsonl", Sort.EXPORT),
        ("c.zip (甲)", Sort.RECORDS),
        ("c.zip (乙/x.jsonl)", Sort.EXPORT),
        ("c.zip (丙.docx)", Sort.OTHER),
    ]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_export_that_a_program_saved_in_utf_16_is_told_so(tmp_path: Path, encoding: str) -> None:
    saved = f"\ufeff{export('甲校').decode()}".encode(encoding)
    put(tmp_path / "a.jsonl", saved)
    (item,) = items_of(tmp_path, [tmp_path])
    assert item.sort is Sort.OTHER
    assert str(item.reason).startswith("another program has saved it in UTF-16")


def test_records_at_the_top_of_a_zip_are_found(tmp_path: Path) -> None:
    put(tmp_path / "a.zip", zipped({"records/2010.yaml": b"", "records/registry.yaml": b""}))
    assert found(tmp_path) == [("a.zip (records)", Sort.RECORDS)]


@pytest.mark.skipif(sys.platform == "win32", reason="makes links")
def test_links_that_lead_out_are_not_followed(tmp_path: Path) -> None:
    outside = house(tmp_path / "outside", record("甲校"))
    put(tmp_path / "secret.jsonl", export("甲校"))
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "a").symlink_to(outside)
    (inside / "b.jsonl").symlink_to(tmp_path / "secret.jsonl")
    (inside / "c").symlink_to(inside / "c")
    assert found(tmp_path, inside) == [
        ("in/a", Sort.OTHER),
        ("in/b.jsonl", Sort.OTHER),
        ("in/c", Sort.OTHER),
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="makes a pipe")
def test_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jsonl")
    assert found(tmp_path) == [("a.jsonl", Sort.OTHER)]


def test_what_lies_outside_of_the_project_is_called_from_its_source_on_every_machine(
    tmp_path: Path,
) -> None:
    put(tmp_path / "received" / "mail" / "x.jsonl", export("甲校"))
    project = tmp_path / "bureau"
    project.mkdir()
    source = tmp_path / "received"
    assert found(project, source) == [("received/mail/x.jsonl", Sort.EXPORT)]
    assert found(project, source / "mail" / "x.jsonl") == [("x.jsonl", Sort.EXPORT)]
