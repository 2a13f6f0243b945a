from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from small_records import record

ROOT = Path(__file__).parents[2]
LONG = 60


def hears_ctrl_c() -> None:
    """Undo what a shell does to programs that run in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Running:
    """A watching process, and the lines that it has said."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "aidreport", "render", "--watch", *arguments],
            env={**os.environ, "PYTHONPATH": str(ROOT), "AIDREPORT_LANG": "en"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            preexec_fn=hears_ctrl_c,
        )
        self.lines: list[str] = []
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.append(re.sub(r"^\d\d:\d\d:\d\d ", "", line.rstrip("\n")))

    def said(self, *expected: str) -> None:
        """Wait for these lines, which are all that were said since this was asked last."""
        end = time.monotonic() + LONG
        while len(self.lines) < len(expected):
            assert time.monotonic() < end, self.lines
            assert self.process.poll() is None, self.lines
            time.sleep(0.02)
        found, self.lines[: len(expected)] = self.lines[: len(expected)], []
        assert [said.startswith(line) for line, said in zip(expected, found, strict=True)] == [
            True
        ] * len(expected), found

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(LONG)
        self._thread.join()
        assert self.process.stdout
        self.process.stdout.close()
        return code


@pytest.fixture
def watching(two_years: None) -> Iterator[Callable[..., Running]]:
    running: list[Running] = []

    def start(*arguments: str) -> Running:
        running.append(Running(*arguments))
        return running[-1]

    yield start
    for each in running:
        each.process.kill()
        each.end()


def test_reports_are_written_again_at_each_save_and_nothing_ends_it_but_ctrl_c(
    here: Path, write_records: Callable[[str, str], None], watching: Callable[..., Running]
) -> None:
    run = watching("2008", "-f", "md", "-f", "html")
    written = "Written: 2008.md, 2008.html"
    run.said(written)
    report = here / "reports" / "2008.md"

    write_records("2008", record("2008").replace("700", "800"))
    run.said(written)
    assert "800元" in report.read_text(encoding="utf-8")

    write_records("2008", record("2008").replace("700", "seven"))
    run.said("records/2008.yaml:4:57: error: ", "Not written: see above.")
    assert "800元" in report.read_text(encoding="utf-8")

    write_records("2008", record("2008").replace("700", "900"))
    run.said(written)
    assert "900元" in report.read_text(encoding="utf-8")

    template = here / "templates" / "sections" / "closing.md.j2"
    template.parent.mkdir(parents=True)
    template.write_text("{% if %}", encoding="utf-8")
    run.said("templates/sections/closing.md.j2:1:1: error: ", "Not written: see above.")
    template.unlink()
    run.said(written)

    (here / "aidreport.toml").write_text("lang = \n", encoding="utf-8")
    run.said("aidreport.toml:1:8: error: ", "error: The configuration", "Not written: see above.")
    (here / "aidreport.toml").write_text('lang = "en"\n', encoding="utf-8")
    run.said(written)

    (here / "records" / "2008.yaml").unlink()
    run.said("error: There are no records of “2008”.", "Not written: see above.")
    write_records("2008", record("2008"))
    run.said(written)

    assert run.end() == 0
    assert run.lines == []


def test_a_report_that_was_changed_by_hand_is_left_alone_and_told(
    here: Path, write_records: Callable[[str, str], None], watching: Callable[..., Running]
) -> None:
    run = watching("2008", "-f", "md")
    run.said("Written: 2008.md")
    report = here / "reports" / "2008.md"
    report.write_text(report.read_text(encoding="utf-8").replace("我校", "本校"), encoding="utf-8")
    by_hand = report.read_bytes()
    write_records("2008", record("2008").replace("700", "800"))
    run.said("reports/2008.md:1:1: error: ", "Not written: see above.")
    assert report.read_bytes() == by_hand
    assert run.end() == 0


def test_a_command_line_that_is_wrong_ends_it_at_once(
    aidreport: Callable[..., Any], two_years: None
) -> None:
    assert aidreport("render", "--watch", "2031").code == 2
