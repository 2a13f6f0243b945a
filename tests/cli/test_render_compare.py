"""`aidreport render --compare`: a redline for whoever signs."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from small_records import MISSPELT, record
from tracked_changes import Deciding, said

BEFORE = record("2009")
NOW = record("2009", "{kind: donation, date: 2009-06-01, donation: {cash: 800}}")
REDLINE = "reports/2009.redline.docx"


@pytest.fixture
def committed(here: Path, monkeypatch: pytest.MonkeyPatch, write_records: Callable) -> Callable:
    """Commits records of 2009 in a repository of nobody in particular."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "张三")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "nobody@example.org")

    def commit(content: str, name: str = "2009") -> None:
        write_records(name, content)
        commands = [["init", "-q", "-b", "main"]] if not (here / ".git").exists() else []
        for command in (*commands, ["add", "records"], ["commit", "-q", "-m", "记录"]):
            subprocess.run(["git", *command], cwd=here, check=True, capture_output=True)

    return commit


def test_changes_since_a_revision_are_tracked(
    here: Path, committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(BEFORE)
    aidreport("render", "2009")
    old = (here / "reports" / "2009.docx").read_bytes()
    write_records("2009", NOW)
    ran = aidreport("render", "2009", "--compare", "HEAD")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.endswith(f"Written: {REDLINE}\n")
    assert (here / "reports" / "2009.docx").read_bytes() == old
    made = (here / REDLINE).read_bytes()
    aidreport("render", "2009")
    assert said(made, Deciding.REJECT) == said(old)
    assert said(made, Deciding.ACCEPT) == said((here / "reports" / "2009.docx").read_bytes())
    assert docx.Document(str(here / REDLINE)).core_properties.title.endswith("（修订稿）")
    aidreport("render", "2009", "--compare", "main")
    assert (here / REDLINE).read_bytes() == made


@pytest.mark.parametrize("suffix", ["docx", "md"])
def test_changes_since_a_file_are_tracked_without_git(
    here: Path, write_records: Callable, aidreport: Callable, suffix: str
) -> None:
    write_records("2009", BEFORE)
    aidreport("render", "2009")
    old = (here / "reports" / "2009.docx").read_bytes()
    (here / "reports" / f"2009.{suffix}").rename(here / f"送审稿.{suffix}")
    write_records("2009", NOW)
    assert aidreport("render", "2009", "--compare", f"送审稿.{suffix}").code == 0
    assert said((here / REDLINE).read_bytes(), Deciding.REJECT) == said(old)


def test_old_records_are_told_with_the_templates_of_now(
    here: Path, committed: Callable, aidreport: Callable
) -> None:
    committed(BEFORE)
    templates = here / "templates"
    templates.mkdir()
    (templates / "report.md.j2").write_text("# 新样式\n\n不变。\n", encoding="utf-8")
    assert aidreport("render", "2009", "--compare", "HEAD").code == 0
    made = (here / REDLINE).read_bytes()
    assert said(made, Deciding.REJECT) == said(made, Deciding.ACCEPT) == ["新样式", "不变。"]


def test_what_the_private_file_says_is_no_change(
    here: Path, committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    pupil = BEFORE.replace("beneficiaries: 师生", "recipients: 学生甲")
    committed(pupil + "people: {学生甲: {private: true, grade: 初一}}\n")
    write_records("private", "people: {学生甲: {name: 章小示}}\n")
    ran = aidreport("render", "2009", "--compare", "HEAD")
    assert ran.code == 0, ran.err
    made = (here / REDLINE).read_bytes()
    assert said(made, Deciding.REJECT) == said(made, Deciding.ACCEPT)
    assert any("章小示" in line for line in said(made))


def test_old_records_with_an_error_are_told_at_their_place(
    here: Path, committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(record("2009", MISSPELT))
    write_records("2009", NOW)
    ran = aidreport("render", "2009", "--compare", "HEAD")
    assert ran.code == 1
    assert "HEAD:records/2009.yaml:5:44: error: There is no field “plaice” here" in ran.err
    assert "No report can be made of the records of 2009 at HEAD, see above." in ran.err
    assert not (here / "reports").exists()


def test_a_year_that_was_not_there_then_is_told(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(record("2008"), "2008")
    write_records("2009", NOW)
    ran = aidreport("render", "2009", "--compare", "HEAD")
    assert ran.code == 2
    assert "There were no records of 2009 at HEAD, so that all of the report is new." in ran.err


@pytest.mark.parametrize(
    ("arguments", "said_of_it"),
    [
        (["HEAD", "-f", "pdf"], "A PDF has no tracked changes"),
        (["HEAD", "-f", "html"], "A redline has tracked changes, and html has none."),
        (["HEAD", "-f", "docx", "-f", "md"], "A redline has tracked changes, and md has none."),
        (["HEAD", "--review"], "A redline is neither checked nor reviewed"),
        (["HEAD", "--draft"], "A redline is neither checked nor reviewed"),
        (["HEAD", "--check"], "A redline is neither checked nor reviewed"),
        (["HEAD", "--audience", "public"], "A redline still holds what was taken out"),
        (["HEAD", "-o", "reports/2009.docx"], "its name always ends in “.redline.docx”"),
        ([""], "--compare wants a revision or a file"),
        (["旧稿.pdf"], "“旧稿.pdf” cannot be compared with"),
        (["旧稿.docx"], "There is no file “旧稿.docx” to compare with."),
        (["HEAD"], "is in no repository that git can read"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    aidreport: Callable,
    write_records: Callable,
    reports_here: Callable,
    arguments: list[str],
    said_of_it: str,
) -> None:
    write_records("2009", BEFORE)
    ran = aidreport("render", "2009", "--compare", *arguments)
    assert ran.code == 2
    assert said_of_it in ran.err
    assert reports_here() == []


@pytest.mark.parametrize(
    ("name", "content", "said_of_it"),
    [
        ("旧.docx", b"text", "“旧.docx” cannot be read: "),
        ("旧.md", "总结".encode("gbk"), "“旧.md” cannot be read: it is no text in UTF-8"),
        (
            "旧.md",
            "# 总结\n\n> 引文\n".encode(),
            "“旧.md” holds on line 3 what no report",
        ),
        ("main", b"", "“main” cannot be compared with"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(
    here: Path,
    aidreport: Callable,
    write_records: Callable,
    name: str,
    content: bytes,
    said_of_it: str,
) -> None:
    write_records("2009", BEFORE)
    (here / name).write_bytes(content)
    ran = aidreport("render", "2009", "--compare", name)
    assert ran.code == 2
    assert said_of_it in ran.err


def test_a_file_is_of_one_year(here: Path, aidreport: Callable, write_records: Callable) -> None:
    write_records("2008", record("2008"))
    write_records("2009", BEFORE)
    (here / "旧.md").write_text("# 总结\n", encoding="utf-8")
    ran = aidreport("render", "--all", "--compare", "旧.md")
    assert ran.code == 2
    assert "--compare FILE is the report of one year." in ran.err


def test_another_name_is_taken_where_it_says_what_it_is(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", BEFORE)
    (here / "旧.md").write_text("# 总结\n", encoding="utf-8")
    ran = aidreport("render", "2009", "--compare", "旧.md", "-o", "给校长.redline.docx")
    assert ran.code == 0
    assert (here / "给校长.redline.docx").is_file()


def test_a_redline_that_somebody_wrote_into_is_left_alone_and_read_by_diff(
    here: Path, committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(BEFORE)
    write_records("2009", NOW)
    aidreport("render", "2009", "--compare", "HEAD")
    ran = aidreport("diff", "2009", REDLINE)
    assert (ran.code, ran.out) == (0, f"{REDLINE}: no difference\n")
    document = docx.Document(str(here / REDLINE))
    document.paragraphs[-1].add_run("（盖章）")
    document.save(str(here / REDLINE))
    edited = (here / REDLINE).read_bytes()
    ran = aidreport("diff", "2009", REDLINE)
    assert ran.code == 1
    assert ran.out.startswith(f"{REDLINE}: differences: 1\n")
    assert "{+（盖章）+}" in ran.out
    ran = aidreport("render", "2009", "--compare", "HEAD")
    assert ran.code == 1
    assert "edited-report" in ran.err
    assert f"aidreport diff 2009 {REDLINE}" in ran.err
    assert (here / REDLINE).read_bytes() == edited


def test_what_changed_in_the_records_since_a_redline_is_nobodys_change(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(BEFORE)
    write_records("2009", NOW)
    aidreport("render", "2009", "--compare", "HEAD")
    write_records("2009", NOW.replace("cash: 800", "cash: 900"))
    ran = aidreport("diff", "2009", REDLINE)
    assert ran.code == 1
    assert "It was so when the report was written; the records say otherwise now." in ran.out
    assert "aidreport（" not in ran.out
