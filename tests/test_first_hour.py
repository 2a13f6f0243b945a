"""The page “the first hour”: each of its commands, in an empty folder, gives what it shows."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import urllib.request
from pathlib import Path

from clerk import typed

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "first-hour.zh-CN.md"
FENCE = re.compile(
    r"^```(?P<kind>console(?: error| preview)?|csv)\n(?P<content>.*?)^```$", re.S | re.M
)
SLIPS = {"    受助对象:": "    受助对向:", "2026-04-02": "2026-04-31"}
RECORD = "records/2026.yaml"


class Clerk:
    """Does what the page says, and notes what comes out."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def block(self, match: re.Match[str]) -> str:
        kind, content = match["kind"], match["content"]
        if kind == "csv":
            # As Excel saves it on a Chinese Windows.
            (self.folder / "登记.csv").write_bytes(content.encode("gb18030"))
            return match[0]
        if kind.endswith("preview"):
            self.preview(content)
            return match[0]
        right = (self.folder / RECORD).read_bytes() if kind.endswith("error") else b""
        if right:
            text = right.decode()
            for word, slip in SLIPS.items():
                text = text.replace(word, slip, 1)
            (self.folder / RECORD).write_text(text, encoding="utf-8", newline="\n")
        commands = [line for line in content.splitlines() if line.startswith("$ ")]
        shown = "".join(f"{line}\n{self.run(line[2:])}" for line in commands)
        if right:
            (self.folder / RECORD).write_bytes(right)
        return f"```{kind}\n{shown}```"

    def preview(self, content: str) -> None:
        """Start the preview, see the report, and end it; its address is another one each time."""
        command, address, *said = content.splitlines()
        name, *arguments = shlex.split(command.removeprefix("$ "))
        assert name == "aidreport"
        process = subprocess.Popen(
            [sys.executable, "-m", "aidreport", *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "AIDREPORT_LANG": "zh"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        assert process.stdout
        try:
            found = process.stdout.readline().strip()
            assert re.fullmatch(r"http://127\.0\.0\.1:\d+/[\w-]{24}/", found)
            assert re.sub(r"\d+/[\w-]+/$", "", found) == re.sub(r"\d+/[\w-]+/$", "", address)
            with urllib.request.urlopen(f"{found}internal", timeout=60) as page:
                assert "示例市甲中学" in page.read().decode()
        finally:
            process.terminate()
            _, told = process.communicate(timeout=60)
        assert told.splitlines() == said

    def run(self, line: str) -> str:
        return typed(line, self.folder, "zh")


def test_each_command_gives_what_the_page_shows_up_to_a_report_of_all_that_was_recorded(
    tmp_path: Path, rewrite: bool
) -> None:
    shown = PAGE.read_text(encoding="utf-8")
    fresh = FENCE.sub(Clerk(tmp_path).block, shown)
    if rewrite:
        PAGE.write_text(fresh, encoding="utf-8", newline="\n")
    else:
        assert shown == fresh
    report = (tmp_path / "reports" / "2026.md").read_text(encoding="utf-8")
    for said in ("5项", "整理图书室", "10月18日重阳节当天", "1500元"):
        assert said in report
    assert (tmp_path / "reports" / "2026.docx").exists()
    assert (tmp_path / "reports" / "2026.public.md").exists()
