from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from small_records import record

ROOT = Path(__file__).parents[2]


@pytest.fixture
def started(here: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts a preview in a process of its own, and ends it after the test."""
    running = []

    def start(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "aidreport", "preview", *arguments],
            env={**os.environ, "PYTHONPATH": str(ROOT), "AIDREPORT_LANG": "en"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            # A shell lets programs that run in the background not hear of it.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


def got(url: str) -> str:
    with urllib.request.urlopen(url, timeout=30) as answer:
        return str(answer.read().decode())


@pytest.mark.usefixtures("two_years")
def test_it_prints_its_address_serves_the_last_year_and_ends_with_ctrl_c(
    started: Callable,
) -> None:
    process = started()
    url = process.stdout.readline().strip()
    assert url.startswith("http://127.0.0.1:")
    assert "Preview of the report of 2009" in got(url)
    assert "示例市甲中学" in got(f"{url}internal")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (0, "")
    assert err == ("This is the report of 2009; Ctrl+C ends the preview.\nThe preview has ended.\n")


@pytest.mark.usefixtures("two_years")
def test_a_record_in_pieces_is_shown_as_findings(
    started: Callable, write_records: Callable[[str, str], None]
) -> None:
    write_records("2009", record("2009").replace("700", "seven"))
    url = started("2009").stdout.readline().strip()
    assert "bad-amount" in got(url)


@pytest.mark.usefixtures("two_years")
def test_a_port_that_is_taken_is_told(aidreport: Callable[..., Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ran = aidreport("preview", "2009", "--port", port)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith(f"error: Nothing can listen at port {port}: ")


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize("port", ["0", "65536", "-1", "http", "\uff18\uff10", "1e3", ""])
def test_what_is_no_port_is_refused(aidreport: Callable[..., Any], port: str) -> None:
    ran = aidreport("preview", "2009", f"--port={port}")
    assert (ran.code, ran.out) == (2, "")
    assert f"“{port}” is no port." in ran.err


@pytest.mark.usefixtures("two_years")
def test_a_year_without_records_is_refused(aidreport: Callable[..., Any]) -> None:
    assert aidreport("preview", "2031").code == 2
