from __future__ import annotations

import os
from pathlib import Path

import pytest

from aidreport.diagnostics import Position
from aidreport.sources.evidence import looking
from aidreport.sources.evidence.looking import looked_at


def at(line: int) -> Position:
    return Position("records/2024.yaml", line, 1)


def look(root: Path, *names: str) -> list[object]:
    """Return what is known of files, in their order: a file, or the code of a finding."""
    named = [(name, at(line)) for line, name in enumerate(names, start=1)]
    files, findings = looked_at(root, named)
    codes = {finding.position: finding.code for finding in findings}
    return [files.get(place) or codes[place] for _, place in named]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "evidence").mkdir()
    (tmp_path / "evidence" / "收据1.pdf").write_bytes(b"first")
    return tmp_path


def test_a_file_is_known_by_its_size_and_is_not_opened(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "evidence" / "b.pdf").write_bytes(b"another size")
    monkeypatch.setattr(looking, "digest_of", pytest.fail)
    first, second = look(root, "evidence/收据1.pdf", "evidence/b.pdf")
    assert (first.size, first.digest, second.size) == (5, "", 12)


def test_only_files_of_one_size_are_hashed(root: Path) -> None:
    for name, content in (("b.pdf", b"first"), ("c.pdf", b"other"), ("d.pdf", b"longer")):
        (root / "evidence" / name).write_bytes(content)
    names = ["evidence/收据1.pdf", *(f"evidence/{name}.pdf" for name in "bcd")]
    first, same, other, longer = look(root, *names)
    assert first.digest == same.digest != other.digest
    assert (len(other.digest), longer.digest) == (64, "")


def test_one_file_named_twice_is_not_hashed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "digest_of", pytest.fail)
    assert [each.digest for each in look(root, *["evidence/收据1.pdf"] * 2)] == ["", ""]


@pytest.mark.parametrize(
    "name",
    [
        "evidence/收据１.ＰＤＦ",
        "evidence／收据1.pdf",
        "evidence/收据1.pdff",
        "evidence/收据2.pdf",
        "Evidence/收据1.PDF",
        "ＥＶＩＤＥＮＣＥ／收据2.pdf",
    ],
)
def test_a_file_that_is_not_there_is_known_with_the_nearest(root: Path, name: str) -> None:
    (found,) = look(root, name)
    assert (found.size, found.nearest) == (None, "evidence/收据1.pdf")


def test_a_name_that_looks_alike_comes_before_one_that_is_spelt_alike(root: Path) -> None:
    for name in ("abc1.pdf", "ABC.PDF"):
        (root / "evidence" / name).write_bytes(name.encode())
    assert look(root, "evidence/ａｂｃ.pdf")[0].nearest == "evidence/ABC.PDF"


def test_nothing_is_near_in_a_folder_that_is_not_there(root: Path) -> None:
    assert [each.nearest for each in look(root, "scans/a.pdf", "evidence/收据1.pdf/a.pdf")] == [
        ""
    ] * 2


def test_a_folder_is_no_file(root: Path) -> None:
    assert look(root, "evidence") == ["unreadable-file"]


def test_a_name_that_no_system_can_have_is_told(root: Path) -> None:
    assert look(root, f"evidence/{'长' * 300}.pdf") == ["unreadable-file"]


@pytest.mark.skipif(os.name != "posix", reason="links need no rights there")
def test_a_link_may_lead_around_in_the_project_and_not_out_of_it(root: Path) -> None:
    (root / "evidence" / "inside.pdf").symlink_to(root / "evidence" / "收据1.pdf")
    (root / "evidence" / "outside.pdf").symlink_to("/etc/hostname")
    (root / "evidence" / "circle.pdf").symlink_to(root / "evidence" / "circle.pdf")
    (root / "evidence" / "lost.pdf").symlink_to(root / "evidence" / "gone.pdf")
    inside, outside, circle, lost = look(
        root, *(f"evidence/{name}.pdf" for name in ("inside", "outside", "circle", "lost"))
    )
    assert (inside.size, outside, circle, lost.size) == (
        5,
        "outside-project",
        "unreadable-file",
        None,
    )


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_pipe_is_not_waited_for(root: Path) -> None:
    os.mkfifo(root / "evidence" / "pipe.pdf")
    assert look(root, "evidence/pipe.pdf") == ["unreadable-file"]
