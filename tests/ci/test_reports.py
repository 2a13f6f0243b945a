"""The steps of reports.yml, run in a repository of records: a good change, and bad ones."""

from __future__ import annotations

import sys
from collections.abc import Callable
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt
from workflow import Ran, run_git, run_steps, workflow

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its steps run on Linux")

STEPS = workflow("reports.yml")["jobs"]["reports"]["steps"]
ALL_WELL = dict.fromkeys(["install", "validate", "check", "make", "findings", "changes"], "success")
SUMMARY = """\
## 记录检查 · Records

    Records of 1 year checked: no errors.

## 总结的变化 · What changes in the reports

[-原来的文字 before-]{+现在的文字 after+}

### 内部版 · internal

    +++ b/reports/2010.md
    一年来，我校开展对口支援工作，取得了一定的成绩。据统计，全年共开展各类帮扶活动2项，累计捐款[-1000-]{+1050.5+}元。现将我校2010年对口支援工作总结如下：
    （一）我校于4月2日向示例县乙小学捐款[-700-]{+750.5+}元。

### 公开版 · public

    +++ b/reports/2010.public.md
    一年来，我校开展对口支援工作，取得了一定的成绩。据统计，全年共开展各类帮扶活动2项，累计捐款[-1000-]{+1050.5+}元。现将我校2010年对口支援工作总结如下：
    （一）我校于4月2日向示例县乙小学捐款[-700-]{+750.5+}元。
"""


@pytest.fixture
def run(repository: Any, tmp_path: Path) -> Callable[..., Ran]:
    """Commit what was changed, and run the steps, or some of them."""

    def commit_and_run(*only: str) -> Ran:
        repository.commit()
        return run_steps(STEPS, repository.folder, tmp_path, only)

    return commit_and_run


def test_good_change_passes_every_step_is_summed_up_and_handed_out(
    repository: Any, run: Any
) -> None:
    repository.change("cash: 700", "cash: 750.5")
    repository.render()
    ran = run()
    assert ran.outcomes == ALL_WELL, ran.printed
    assert ran.summary == SUMMARY
    assert artifacts(repository.folder) == {
        "reports-internal": {"2010.md", "2010.docx", "2010.html"},
        "reports-public": {"2010.public.md", "2010.public.docx", "2010.public.html"},
    }


def artifacts(folder: Path) -> dict[str, set[str]]:
    """Return which reports each artifact would take."""
    patterns = {
        step["with"]["name"]: step["with"]["path"].split()
        for step in STEPS
        if step.get("uses", "").startswith("actions/upload-artifact@")
    }
    made = [path.name for path in (folder / "reports").iterdir()]
    return {
        name: {file for file in made if _taken(f"reports/{file}", lines)}
        for name, lines in patterns.items()
    }


def _taken(path: str, patterns: list[str]) -> bool:
    wanted = any(fnmatch(path, each) for each in patterns if not each.startswith("!"))
    return wanted and not any(fnmatch(path, each[1:]) for each in patterns if each[0] == "!")


def test_error_in_a_record_is_annotated_at_its_line_and_nothing_is_made(
    repository: Any, run: Any
) -> None:
    repository.change("date: 2010-06-01", "date: 2010-06-31")
    ran = run()
    assert ran.outcomes == {
        "install": "success",
        "validate": "failure",
        "check": "skipped",
        "make": "skipped",
        "findings": "success",
        "changes": "skipped",
    }
    said = "“date”: “2010-06-31” is no date, for 2010-06 has only 30 days: correct it. [bad-date]"
    annotation, total = ran.printed["validate"].splitlines()
    assert annotation == (
        f"::error file=records/2010.yaml,line=12,col=11,title=aidreport%3A bad-date::{said}"
    )
    assert total == "Records of 1 year checked: 1 error."
    assert ran.summary == (
        "## 记录检查 · Records\n\n"
        f"    records/2010.yaml:12:11: error: {said}\n"
        "    Records of 1 year checked: 1 error.\n\n"
    )


def test_stale_reports_of_both_audiences_fail_and_fresh_ones_are_made(
    repository: Any, run: Any
) -> None:
    repository.change("cash: 700", "cash: 750.5")
    ran = run()
    assert ran.outcomes == ALL_WELL | {"check": "failure"}
    findings = [line for line in ran.printed["check"].splitlines() if line.startswith("reports/")]
    assert findings == [
        f"reports/2010{edition}{suffix}: error: This report is not what the records give now. "
        f"Write it again with “aidreport render 2010{option}”. [stale-report]"
        for edition, option in (("", ""), (".public", " --audience public"))
        for suffix in (".docx:1:1", ".md:3:1")
    ]
    assert ran.printed["check"].splitlines()[-1] == (
        "::error title=aidreport::Reports are missing, stale or changed by hand: see the log of "
        "this step. Fresh ones are among the artifacts."
    )
    assert ran.summary == SUMMARY


def test_report_changed_by_hand_fails_and_does_not_become_an_artifact(
    repository: Any, run: Any
) -> None:
    report = repository.folder / "reports" / "2010.public.md"
    written = report.read_text(encoding="utf-8")
    repository.write("reports/2010.public.md", written.replace("黄某某", "黄小例"))
    ran = run("check", "make")
    assert ran.outcomes == ALL_WELL | {"check": "failure"}
    assert "[edited-report]" in ran.printed["check"]
    assert report.read_text(encoding="utf-8") == written


def test_reports_of_a_new_year_are_new_in_whole_and_the_others_are_not_named(
    repository: Any, run: Any
) -> None:
    record = (repository.folder / "records" / "2010.yaml").read_text(encoding="utf-8")
    repository.write("records/2011.yaml", record.replace("2010", "2011"))
    ran = run("make", "changes")
    assert ran.outcomes == ALL_WELL
    assert "\n    +++ b/reports/2011.md\n    {+# 2011年对口支援工作总结+}\n" in ran.summary
    assert "reports/2010" not in ran.summary


def test_summary_of_a_change_that_leaves_the_reports_alone_says_so(
    repository: Any, run: Any
) -> None:
    repository.write("README.md", "# 示例市甲中学\n")
    ran = run("changes")
    assert ran.summary.endswith(
        "### 内部版 · internal\n\n    没有变化 · none\n\n"
        "### 公开版 · public\n\n    没有变化 · none\n"
    )


def test_in_a_first_commit_all_is_new(repository: Any, run: Any) -> None:
    run_git(repository.folder, "checkout", "--quiet", "--orphan", "without-parents")
    ran = run("changes")
    assert "\n    +++ b/reports/2010.md\n    {+# 2010年对口支援工作总结+}\n" in ran.summary


HOSTILE = "```\\n# 标题 [链接](https://example.invalid) <b>\\n::add-mask::700\\n##[set-env name=X]1"


def test_words_of_a_record_are_neither_markdown_nor_commands_to_the_runner(
    repository: Any, run: Any
) -> None:
    repository.change(
        "    donation: {cash: 700}", f'    "{HOSTILE}": 1\n    donation: {{cash: 700}}'
    )
    in_keys = run()
    repository.change(
        "    donation: {cash: 700}", f'    text: "{HOSTILE}"\n    donation: {{cash: 700}}'
    )
    in_text = run()
    assert in_text.outcomes["validate"] == "success", in_text.printed
    for ran in (in_keys, in_text):
        kinds = {token.type for token in MarkdownIt().parse(ran.summary)}
        assert kinds <= {"heading_open", "heading_close", "inline", "code_block"} | {
            "paragraph_open",
            "paragraph_close",
        }
        for step, printed in ran.printed.items():
            heard = commands(printed)
            assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in heard)
            assert step == "validate" or len(heard) <= 1


def commands(printed: str) -> list[str]:
    """Return what the runner would take for commands: it looks behind blanks, and for `##[`."""
    heard, mark = [], None
    for line in printed.splitlines():
        text = line.strip()
        if mark is not None:
            mark = None if text == f"::{mark}::" else mark
        elif text.startswith("::stop-commands::"):
            mark = text.removeprefix("::stop-commands::")
        elif text.startswith("::") or "##[" in text:
            heard.append(text)
    assert mark is None
    return heard
