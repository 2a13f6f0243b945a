"""A clerk's first year from nothing: a folder, three activities by prompts, the report.

In a real pseudo-terminal, as a person has one: nothing is piped, and every question is answered
by what a hand types.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals of POSIX", allow_module_level=True)

import pty

ROOT = Path(__file__).parent.parent
LONGEST = 60
"""Seconds that a command may take."""

ANSWERS = {
    "志愿服务": {
        "日期": "2026-04-07",
        "受助对象": "slxyxx",
        "带队领导": "wsl",
        "参加人员": "{身份: 学生志愿者, 人数: 20名}",
        "内容": "整理图书室",
    },
    "捐赠": {
        "日期": "2026-05-08",
        "受助对象": "示例县乙小学",
        "捐赠": "{捐物: {物品: 图书, 数量: 100册}}",
    },
    "支教": {
        "日期": "2026-09-01至2026-12-31",
        "受助对象": "示例县乙小学",
        "参加人员": "{身份: 教师, 人数: 2名}",
    },
}


def typed(folder: Path, arguments: list[str], answers: dict[str, str]) -> tuple[int, str]:
    """Run a command at a terminal, and type an answer to each question: what there is, or nothing.

    Returns the exit code and all that the terminal showed.
    """
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.environ.update({"AIDREPORT_LANG": "zh", "PYTHONPATH": str(ROOT), "COLUMNS": "80"})
        os.execv(sys.executable, [sys.executable, "-m", "aidreport", *arguments])
    shown, seen = "", 0
    end = time.monotonic() + LONGEST
    raw = b""
    while time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        if ready:
            try:
                more = os.read(terminal, 4096)
            except OSError:
                break
            if not more:
                break
            raw += more
            shown = raw.decode(errors="replace")
            continue
        question = shown[seen:].rpartition("\n")[2]
        if question.endswith(": "):
            seen = len(shown)
            reply = answers.get(question.removesuffix(": "), "")
            os.write(terminal, f"{reply}\n".encode())
    else:
        os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    return os.waitstatus_to_exitcode(status), shown


def test_from_an_empty_folder_over_three_activities_by_prompts_to_the_report(
    tmp_path: Path,
) -> None:
    assert typed(tmp_path, ["init", "--year", "2026"], {})[0] == 0
    for kind, answers in ANSWERS.items():
        code, shown = typed(tmp_path, ["add", "2026", kind], answers)
        assert code == 0, shown
        assert "写入“records/2026.yaml”吗" in shown
        assert "Traceback" not in shown
    code, shown = typed(tmp_path, ["render", "2026"], {})
    assert (code, "错误" in shown) == (0, False), shown
    report = (tmp_path / "reports" / "2026.md").read_text(encoding="utf-8")
    for said in ("20名学生志愿者", "整理图书室", "图书100册", "2名教师"):
        assert said in report
    assert (tmp_path / "reports" / "2026.docx").exists()
    code, shown = typed(tmp_path, ["validate"], {})
    assert (code, "没有错误" in shown) == (0, True), shown


WORK = [
    ("志愿服务", "整理图书室", "20名", ""),
    ("捐赠", "", "", "1500"),
    ("走访慰问", "", "12户", "3600元"),
    ("支教", "讲授示范课", "2名", ""),
]
DATES = ["2026-{0:02}-05", "2026年{0}月6日", "2026/{0}/7", "{0}月8日"]


def register() -> bytes:
    """A register of forty activities as Excel saves it on a Chinese Windows: GBK.

    With a title, the unit above the table, text that is padded, an empty row that is not the end,
    and a total below.
    """
    rows = ["示例市甲中学2026年帮扶活动登记表,,,,,,", "单位：元,,,,,,"]
    rows.append("序号,日期,种类,受助单位,参加人员,内容,捐款")
    number = 0
    for month in range(1, 11):
        for day, (kind, content, count, money) in zip(DATES, WORK, strict=True):
            number += 1
            who = {"走访慰问": "困难家庭", "支教": "教师", "志愿服务": "学生志愿者"}.get(kind, "")
            date = day.format(month)
            rows.append(f"{number},{date},{kind},\u3000示例县乙小学,{count}{who},{content},{money}")
        if month == 5:
            rows.append(",,,,,,")
    rows.append("合计,,,,,,51000")
    return ("\r\n".join(rows) + "\r\n").encode("gbk")


def ran(folder: Path, *arguments: str) -> tuple[int, str]:
    """The exit code of a command in a folder, and all that it said."""
    done = subprocess.run(
        [sys.executable, "-m", "aidreport", *arguments],
        cwd=folder,
        env=os.environ | {"AIDREPORT_LANG": "zh", "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout


def test_from_a_register_of_forty_activities_to_both_editions_and_back(tmp_path: Path) -> None:
    assert ran(tmp_path, "init", "--year", "2026")[0] == 0
    (tmp_path / "登记.csv").write_bytes(register())
    code, said = ran(tmp_path, "import", "登记.csv", "--year", "2026", "--yes")
    assert (code, "新增40项" in said) == (0, True), said
    code, said = ran(tmp_path, "validate")
    assert (code, "没有错误" in said) == (0, True), said
    for audience in ("internal", "public"):
        code, said = ran(tmp_path, "render", "2026", "--audience", audience)
        assert code == 0, said
    for name in ("2026.md", "2026.docx", "2026.public.md", "2026.public.docx"):
        assert (tmp_path / "reports" / name).exists()
    assert ran(tmp_path, "export", "2026", "-o", "again.xlsx")[0] == 0
    before = (tmp_path / "records" / "2026.yaml").read_bytes()
    code, said = ran(tmp_path, "import", "again.xlsx", "--year", "2026", "--yes")
    assert (code, "新增0项" in said) == (0, True), said
    assert (tmp_path / "records" / "2026.yaml").read_bytes() == before
