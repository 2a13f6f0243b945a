"""What `render` does where somebody changed a report that it wrote."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import record
from word_edit import edited

WHAT_TO_DO = (
    " See what is different with “aidreport diff 2009”. Once the changes are in the records, or "
    "are not wanted, replace the report with --force: a copy of it is kept. [edited-report]\n"
)


def left(name: str, fresh: str | None = None) -> str:
    fresh = fresh or f"The fresh report is “{name}.new”."
    return (
        f"{name}:1:1: error: This report was changed by hand, so it is left as it is. "
        f"{fresh}{WHAT_TO_DO}"
    )


@pytest.fixture
def written(here: Path, aidreport: Callable, write_records: Callable) -> Path:
    """The folder of reports of 2009, written from a record that changed since."""
    write_records("2009", record("2009"))
    assert aidreport("render", "2009").code == 0
    write_records("2009", record("2009").replace("700", "900"))
    return here / "reports"


def change(path: Path, old: str, new: str) -> bytes:
    """Change a report as somebody does in an editor; return what stands there then."""
    content = path.read_bytes()
    if path.suffix == ".docx":
        path.write_bytes(edited(content, old, new))
    else:
        path.write_bytes(content.replace(old.encode(), new.encode(), 1))
    assert path.read_bytes() != content
    return path.read_bytes()


@pytest.mark.parametrize("name", ["2009.md", "2009.docx"])
def test_changed_report_is_left_alone_and_the_fresh_one_stands_beside_it(
    written: Path, aidreport: Callable, report_of: Callable, name: str
) -> None:
    other = next(each for each in ("2009.md", "2009.docx") if each != name)
    changed = change(written / name, "一年来", "今年以来")
    ran = aidreport("render", "2009")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"Written: reports/{other}\n" + left(f"reports/{name}")
    assert (written / name).read_bytes() == changed
    fresh = report_of("2009", name.rpartition(".")[2])
    assert (written / f"{name}.new").read_bytes() == fresh
    assert sorted(path.name for path in written.iterdir()) == sorted([name, f"{name}.new", other])


def test_force_replaces_it_keeps_a_numbered_copy_and_takes_the_new_one_away(
    written: Path, aidreport: Callable, report_of: Callable
) -> None:
    for number in (1, 2):
        changed = change(written / "2009.docx", "一年来", f"{number}年来")
        assert aidreport("render", "2009", "-q").code == 1
        ran = aidreport("render", "2009", "--force", "-f", "docx")
        assert (ran.code, ran.err) == (
            0,
            "Written: reports/2009.docx\n"
            f"What was there before is kept: reports/2009.{number}.bak.docx\n",
        )
        assert (written / f"2009.{number}.bak.docx").read_bytes() == changed
        assert (written / "2009.docx").read_bytes() == report_of("2009", "docx")
        assert not (written / "2009.docx.new").exists()


def test_change_that_went_into_the_records_as_well_is_replaced_without_ado(
    written: Path, aidreport: Callable, report_of: Callable
) -> None:
    for old, new in (("700元", "900</w:t></w:r><w:r><w:t>元"),) * 2:
        change(written / "2009.docx", old, new)
    assert aidreport("render", "2009", "--check", "-f", "docx").code == 0
    ran = aidreport("render", "2009", "-f", "docx")
    assert (ran.code, ran.err) == (
        0,
        "Written: reports/2009.docx\nWhat was there before is kept: reports/2009.1.bak.docx\n",
    )
    assert (written / "2009.docx").read_bytes() == report_of("2009", "docx")


def test_report_that_was_only_saved_again_is_replaced_and_kept_as_a_copy(
    written: Path, aidreport: Callable
) -> None:
    saved = change(written / "2009.docx", "<w:body>", '<w:body w:rsidR="00A1">')
    ran = aidreport("render", "2009", "--check", "-f", "docx")
    assert "[stale-report]" in ran.err
    ran = aidreport("render", "2009", "-f", "docx")
    assert (ran.code, ran.err) == (
        0,
        "Written: reports/2009.docx\nWhat was there before is kept: reports/2009.1.bak.docx\n",
    )
    assert (written / "2009.1.bak.docx").read_bytes() == saved


def test_report_that_was_saved_again_and_is_what_the_records_give_is_left(
    written: Path, aidreport: Callable
) -> None:
    assert aidreport("render", "2009").code == 0
    saved = change(written / "2009.docx", "<w:body>", '<w:body w:rsidR="00A1">')
    assert aidreport("render", "2009", "--check").code == 0
    ran = aidreport("render", "2009", "-f", "docx")
    assert (ran.code, ran.err) == (0, "Up to date, saved by another program: reports/2009.docx\n")
    assert (written / "2009.docx").read_bytes() == saved


@pytest.mark.parametrize("name", ["plan.md", "plan.docx"])
def test_file_that_is_no_report_of_ours_is_not_replaced(
    written: Path, here: Path, aidreport: Callable, name: str
) -> None:
    (here / name).write_text("购物清单\n", encoding="utf-8")
    ran = aidreport("render", "2009", "-o", name)
    assert ran.code == 1
    what_to_do = WHAT_TO_DO.replace("diff 2009", f"diff 2009 {name}")
    assert ran.err == (
        f"{name}:1:1: error: This file does not show that aidreport wrote it, so it is left as "
        f"it is. The fresh report is “{name}.new”.{what_to_do}"
    )
    assert (here / name).read_text(encoding="utf-8") == "购物清单\n"
    assert aidreport("render", "2009", "-o", name, "--check").code == 1


def test_fresh_report_beside_a_changed_one_is_not_replaced_when_it_was_changed_itself(
    written: Path, aidreport: Callable
) -> None:
    change(written / "2009.md", "一年来", "今年以来")
    assert aidreport("render", "2009", "-f", "md").code == 1
    new = written / "2009.md.new"
    changed = change(new, "一年来", "本年度")
    ran = aidreport("render", "2009", "-f", "md")
    assert ran.err == left(
        "reports/2009.md",
        "“reports/2009.md.new” is there already and was changed too: rename it, or delete it.",
    )
    assert aidreport("render", "2009", "-f", "md", "--force").code == 0
    assert new.read_bytes() == changed


def test_copying_the_project_changes_nothing(
    written: Path, here: Path, aidreport: Callable
) -> None:
    copy = here / "copy"
    copy.mkdir()
    (here / "records").rename(copy / "records")
    written.rename(copy / "reports")
    change(copy / "reports" / "2009.md", "一年来", "今年以来")
    ran = aidreport("-C", "copy", "render", "2009")
    assert (ran.code, ran.err) == (
        1,
        "Written: reports/2009.docx\n" + left("reports/2009.md"),
    )


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--check"], "--check writes nothing, --force does. Leave out one of them."),
        (
            ["-f", "md", "-o", "-"],
            "--force replaces files. Leave it out where the report goes to “-”.",
        ),
    ],
)
def test_force_is_refused_where_no_file_is_written(
    written: Path, aidreport: Callable, options: list[str], said: str
) -> None:
    ran = aidreport("render", "2009", "--force", *options)
    assert ran.code == 2
    assert ran.err.startswith(f"error: {said}\n")
