from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import MISSPELT, record

VISIT = "{kind: volunteering, date: 2009-05-04, participants: {who: 学生, count: 20名}}"
PUPIL = """\
report: {period: 2009, organisation: 示例市甲中学, self_reference: 我校}
signature: {date: 2009-12-31}
organisations: {示例市甲中学: {}, 示例县乙中学: {sort: 学校}}
people: {章小示: {grade: 初一, organisation: 示例县乙中学, minor: true}}
activities:
  - {kind: donation, date: 2009-03-25, recipients: 章小示, donation: {cash: 700}}
"""


@pytest.fixture
def git(here: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Runs git in a folder, as nobody in particular."""
    # A checkout's own hooks would tell git of another repository.
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "张三")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "nobody@example.org")

    def call(*arguments: str, folder: Path = here) -> str:
        return subprocess.run(
            ["git", *arguments], cwd=folder, check=True, capture_output=True, encoding="utf-8"
        ).stdout

    return call


@pytest.fixture
def committed(here: Path, git: Callable, write_records: Callable) -> Callable[..., str]:
    """Commits records of 2009, and returns the number of the commit."""

    def commit(content: str, name: str = "2009") -> str:
        write_records(name, content)
        if not (here / ".git").exists():
            git("init", "-q", "-b", "main")
        git("add", "-A")
        git("commit", "-q", "-m", "记录")
        return git("rev-parse", "HEAD").strip()

    return commit


def test_what_a_record_says_more_is_told_by_sentence_and_figure(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    commit = committed(record("2009"))
    more = record("2009", VISIT).replace("cash: 700", "cash: 900")
    write_records("2009", more + "people: {李四: {posts: 教师}}\n")
    ran = aidreport("review", "--base", "main")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        f"## What has changed since main ({commit[:7]})\n\n"
        "### Report of 2009\n\n"
        "#### Sentences of the report\n\n"
        "New: 2, changed: 2, moved: 0, gone: 0.\n\n"
        + ran.out.partition("gone: 0.\n\n")[2].partition("#### Totals")[0]
        + "#### Totals\n\n"
        "|  | before | now | difference |\n"
        "| --- | ---: | ---: | ---: |\n"
        "| Activities：all kinds（项） | 1 | 2 | +1 |\n"
        "| Activities：志愿服务（项） | – | 1 | +1 |\n"
        "| Participants, added up over the activities：counted by 人（人） | – | 20 | +20 |\n"
        "| Volunteers：at volunteering（人次） | – | 20 | +20 |\n"
        "| Cash：paid（元） | 700 | 900 | +200 |\n\n"
        "#### New people\n\n"
        "- 李四 `records/2009.yaml:7:14`\n"
    )
    assert "捐款<del>700</del><ins>900</ins>元" in ran.out
    assert "- inserted：" in ran.out


def test_nothing_is_told_of_years_that_are_as_they_were(
    committed: Callable, aidreport: Callable
) -> None:
    committed(record("2008"), "2008")
    commit = committed(record("2009"))
    ran = aidreport("review", "--base", commit)
    assert (ran.code, ran.out) == (
        0,
        f"## What has changed since {commit}\n\nNothing has changed in: 2008、2009.\n",
    )


def test_an_entry_before_others_changes_no_other_sentence(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    later = [VISIT.replace("05-04", f"0{month}-04") for month in (6, 7, 8)]
    committed(record("2009", *later))
    write_records("2009", record("2009", VISIT, *later))
    ran = aidreport("review", "--base", "HEAD")
    assert "6月4日" not in ran.out
    assert "5月4日" in ran.out


def test_records_in_a_folder_with_a_chinese_name_are_found(
    here: Path, git: Callable, aidreport: Callable
) -> None:
    folder = here / "甲中学 对口支援"
    (folder / "records").mkdir(parents=True)
    file = folder / "records" / "2009.yaml"
    file.write_text(record("2009"), encoding="utf-8")
    git("init", "-q", "-b", "main")
    git("add", "-A")
    git("commit", "-q", "-m", "记录")
    file.write_text(record("2009").replace("700", "900"), encoding="utf-8")
    ran = aidreport("-C", folder.name, "review", "--base", "main")
    assert ran.code == 0
    assert "| Cash：paid（元） | 700 | 900 | +200 |" in ran.out


def test_a_year_in_a_folder_with_a_photo_and_templates_is_read_as_it_was(
    here: Path, committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    (here / "templates" / "sections").mkdir(parents=True)
    (here / "templates" / "sections" / "opening.md.j2").write_text("原来的开头。", encoding="utf-8")
    write_records("2009/visit", VISIT[1:-1].replace(", ", "\n", 2))
    frame = record("2009").replace("2009-03-05", "2009-03-06")
    committed(frame, "2009/report")
    (here / "templates" / "sections" / "opening.md.j2").write_text("现在的开头。", encoding="utf-8")
    ran = aidreport("review", "--base", "HEAD")
    assert ran.code == 0, ran.err
    assert "<del>原来</del><ins>现在</ins>的开头。" in ran.out


def test_attributes_of_git_do_not_hide_records(
    here: Path, committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    # `git archive` would leave them out.
    (here / ".gitattributes").write_text("records export-ignore\n", encoding="utf-8")
    committed(record("2009"))
    write_records("2009", record("2009").replace("700", "900"))
    assert "700 | 900" in aidreport("review", "--base", "HEAD").out


def test_a_new_year_is_told_whole(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    commit = committed(record("2008"), "2008")
    write_records("2009", record("2009"))
    ran = aidreport("review", "2009", "--base", "HEAD")
    assert ran.code == 0
    assert f"There were no records of this year at HEAD ({commit[:7]})." in ran.out
    assert "| Cash：paid（元） | – | 700 | +700 |" in ran.out
    assert "changed: 0, moved: 0, gone: 0." in ran.out


def test_a_year_that_is_gone_is_told(here: Path, committed: Callable, aidreport: Callable) -> None:
    committed(record("2008"), "2008")
    committed(record("2009"))
    (here / "records" / "2009.yaml").unlink()
    ran = aidreport("review", "2009", "--base", "HEAD")
    assert ran.code == 0
    assert "There are no records of this year any more." in ran.out
    assert "| Cash：paid（元） | 700 | – | -700 |" in ran.out


def test_records_that_had_an_error_are_not_compared_and_what_was_mended_is_counted(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    commit = committed(record("2009", MISSPELT))
    write_records("2009", record("2009"))
    ran = aidreport("review", "--base", "HEAD")
    assert (ran.code, ran.out) == (
        0,
        f"## What has changed since HEAD ({commit[:7]})\n\n"
        "### Report of 2009\n\n"
        f"No report can be made of the records as they were at HEAD ({commit[:7]}), so that no"
        " sentences and totals are compared.\n\n"
        "Findings that are gone: 1.\n",
    )


def test_records_that_have_an_error_now_are_a_failure(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(record("2009"))
    write_records("2009", record("2009", MISSPELT))
    ran = aidreport("review", "--base", "HEAD")
    assert ran.code == 1
    assert "No report can be made of the records as they are now" in ran.out
    assert (
        "#### New findings (1)\n\n"
        "- error：`records/2009.yaml:5:44` There is no field “plaice” here: did you mean “place”?"
        " `unknown-key`\n"
    ) in ran.out


def test_a_finding_that_only_moved_is_not_new(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(record("2009", "{kind: volunteering, date: 2031-03-05}"))
    moved = record("2009", VISIT, "{kind: volunteering, date: 2031-03-05}")
    write_records("2009", moved)
    ran = aidreport("review", "--base", "HEAD")
    assert ran.code == 0
    assert "New findings" not in ran.out


def test_what_is_still_to_be_filled_in_is_listed(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(record("2009"))
    write_records("2009", record("2009", signed=False))
    ran = aidreport("review", "--base", "HEAD")
    assert "#### Still to be filled in (1)\n\n- `records/2009.yaml:1:1` The day of" in ran.out


def test_what_only_the_private_file_says_is_left_out(
    here: Path, committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    text = PUPIL.replace("章小示", "学生甲").replace("{grade", "{private: true, grade")
    committed(text)
    write_records("private", "people: {学生甲: {name: 章小示}}\n")
    write_records("2009", text.replace("700", "900"))
    ran = aidreport("review", "--base", "HEAD")
    assert ran.code == 0, ran.err
    assert "学生甲" in ran.out
    assert "章小示" not in ran.out


def test_the_public_review_names_nobody_protected(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(PUPIL)
    write_records("2009", PUPIL.replace("700", "900"))
    assert "章小示" in aidreport("review", "--base", "HEAD").out
    ran = aidreport("review", "--base", "HEAD", "--audience", "public")
    assert (ran.code, ran.err) == (0, "")
    assert "章某某" in ran.out
    assert "章小示" not in ran.out


@pytest.mark.parametrize("protected_now", [True, False])
def test_who_is_protected_at_one_time_is_named_at_none(
    committed: Callable, write_records: Callable, aidreport: Callable, protected_now: bool
) -> None:
    grown = PUPIL.replace(
        "{grade: 初一, organisation: 示例县乙中学, minor: true}", "{minor: false}"
    )
    before, now = (grown, PUPIL) if protected_now else (PUPIL, grown)
    committed(before)
    write_records("2009", now)
    ran = aidreport("review", "--base", "HEAD", "--audience", "public")
    assert "章小示" not in ran.out + ran.err
    assert ran.code == 0


def test_new_pupils_are_no_news_for_the_public(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(PUPIL)
    new = "{章小示: {grade: 初一, organisation: 示例县乙中学, minor: true}, 李小例: {minor: true}}"
    old = new.partition(", 李")[0] + "}"
    write_records(
        "2009", PUPIL.replace(old, new).replace("organisations: {", "organisations: {丙小学: {}, ")
    )
    ran = aidreport("review", "--base", "HEAD", "--audience", "public")
    assert ran.code == 0, ran.err
    assert "New people" not in ran.out
    assert "#### New organisations\n\n- 丙小学 " in ran.out


def test_nothing_is_told_to_the_public_that_names_somebody_protected(
    here: Path, committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(PUPIL)
    write_records("2009", PUPIL.replace("700", "900"))
    (here / "templates" / "sections").mkdir(parents=True)
    (here / "templates" / "sections" / "opening.md.j2").write_text(
        "我校与 Zhang Xiaoshi 结对。", encoding="utf-8"
    )
    ran = aidreport("review", "--base", "HEAD", "--audience", "public", "-o", "review.md")
    assert (ran.code, ran.out) == (1, "")
    assert "[leak]" in ran.err
    assert "章小示" not in ran.err
    assert not (here / "review.md").exists()


def test_a_change_through_the_middle_of_a_name_is_found_too(
    here: Path, committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    (here / "templates" / "sections").mkdir(parents=True)
    opening = here / "templates" / "sections" / "opening.md.j2"
    opening.write_text("我校与 Zhang Xiao Da 结对。", encoding="utf-8")
    committed(PUPIL)
    opening.write_text("我校与 Zhang Xiao Shi 结对。", encoding="utf-8")
    ran = aidreport("review", "--base", "HEAD", "--audience", "public")
    assert (ran.code, ran.out) == (1, "")


def test_findings_that_quote_a_pupil_are_told_to_the_public_without_the_name(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(PUPIL)
    write_records("2009", PUPIL + "  - {kind: donation, date: 2009-04-01, recipients: 章小小示}\n")
    inside = aidreport("review", "--base", "HEAD")
    ran = aidreport("review", "--base", "HEAD", "--audience", "public")
    assert (inside.code, ran.code) == (1, 1)
    assert "章小示" in inside.out
    assert "章小示" not in ran.out + ran.err


def test_findings_of_unreadable_records_are_only_counted_for_the_public(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(PUPIL)
    write_records("2009", "章小示: [\n")
    ran = aidreport("review", "--base", "HEAD", "--audience", "public")
    assert ran.code == 1
    assert "new findings are not shown" in ran.out
    assert "章小示" not in ran.out + ran.err


@pytest.mark.parametrize(
    "part", ["people: {李小例: {minor: perhaps}}", "people: {李小例: {minro: true}}"]
)
def test_a_pupil_whose_entry_cannot_be_read_is_not_told_to_the_public(
    committed: Callable, write_records: Callable, aidreport: Callable, part: str
) -> None:
    committed(record("2009"))
    write_records(
        "2009", record("2009", "{kind: donation, date: 2009-04-01, place: 李小例}") + part
    )
    inside = aidreport("review", "--base", "HEAD")
    ran = aidreport("review", "--base", "HEAD", "--audience", "public")
    assert (inside.code, ran.code) == (1, 1)
    assert "new findings are not shown" in ran.out
    assert "李小例" not in ran.out + ran.err


def test_the_review_goes_to_the_file_asked_for(
    here: Path, committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    committed(record("2009"))
    write_records("2009", record("2009").replace("700", "900"))
    shown = aidreport("review", "--base", "HEAD").out
    ran = aidreport("review", "--base", "HEAD", "-o", "review.md")
    assert (ran.code, ran.out, ran.err) == (0, "", "Written: review.md\n")
    assert (here / "review.md").read_text(encoding="utf-8") == shown


def test_an_unknown_revision_is_refused(committed: Callable, aidreport: Callable) -> None:
    committed(record("2009"))
    ran = aidreport("review", "--base", "mian")
    assert (ran.code, ran.err) == (
        2,
        "error: There is no revision “mian” in this repository. Name a branch, a tag or a commit,"
        " like “main” or “HEAD~1”; “git branch --all” lists the branches.\n",
    )


@pytest.mark.parametrize("revision", ["--help", "", "HEAD:records"])
def test_what_is_no_revision_is_never_an_option_of_git(
    committed: Callable, aidreport: Callable, revision: str
) -> None:
    committed(record("2009"))
    assert aidreport("review", f"--base={revision}").code == 2


def test_a_shallow_clone_is_told_from_a_wrong_name(
    here: Path, committed: Callable, git: Callable, aidreport: Callable
) -> None:
    first = committed(record("2009"))
    committed(record("2009").replace("700", "900"))
    git("clone", "-q", "--depth", "1", here.as_uri(), "shallow")
    ran = aidreport("-C", "shallow", "review", "--base", first)
    assert ran.code == 2
    assert "git fetch --unshallow" in ran.err


def test_records_without_git_are_refused(
    here: Path, git: Callable, write_records: Callable, aidreport: Callable
) -> None:
    write_records("2009", record("2009"))
    ran = aidreport("review", "--base", "main")
    assert ran.code == 2
    assert "is in no repository that git can read (not a git repository" in ran.err


def test_a_missing_git_is_a_fault_of_the_system(
    committed: Callable, aidreport: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    committed(record("2009"))
    monkeypatch.setenv("PATH", str(tmp_path))
    ran = aidreport("review", "--base", "main")
    assert ran.code == 3
    assert ran.err.startswith("error: Git cannot be started")


def test_a_year_that_was_never_there_is_refused(committed: Callable, aidreport: Callable) -> None:
    committed(record("2009"))
    ran = aidreport("review", "2010", "--base", "HEAD")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "There are no records of “2010”." in ran.err


def test_a_configuration_that_could_not_be_used_then_is_told(
    here: Path, committed: Callable, aidreport: Callable
) -> None:
    (here / "aidreport.toml").write_text("lang = \n", encoding="utf-8")
    commit = committed(record("2009"))
    (here / "aidreport.toml").write_text('lang = "en"\n', encoding="utf-8")
    ran = aidreport("review", "--base", commit)
    assert ran.code == 2
    assert f"The configuration at {commit} cannot be used" in ran.err


def test_in_chinese_no_english_is_left(
    committed: Callable, write_records: Callable, aidreport: Callable
) -> None:
    commit = committed(record("2009"))
    write_records("2009", record("2009", VISIT, signed=False))
    ran = aidreport("--lang", "zh", "review", "--base", "HEAD")
    words = ran.out.replace(f"HEAD ({commit[:7]})", "")
    for part in ("`records/2009.yaml:1:1`", "`signing-date-missing`"):
        words = words.replace(part, "")
    letters = {each for each in words if each.isascii() and each.isalpha()}
    assert letters <= set("delinsignature"), words
