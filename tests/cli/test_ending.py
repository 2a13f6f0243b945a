from __future__ import annotations

import subprocess
import sys

import pytest

ENDING = """\
import atexit, os, sys, threading, time
from aidreport.cli.ending import end

end_at_once = os._exit

def told(code):
    print("at once", flush=True)
    end_at_once(code)

os._exit = told
atexit.register(print, "registered")
sys.stdout.write("printed, ")
"""
WORKING = "threading.Thread(target=lambda: (time.sleep(0.2), print('worked'))).start()\n"
WATCHED = "sys.setprofile(lambda *_: None)\n"


def ended(program: str, code: int = 3) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", f"{ENDING}{program}end({code})"],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert (ran.returncode, ran.stderr) == (code, "")
    return ran.stdout


@pytest.mark.parametrize("code", [0, 1, 130])
def test_what_was_registered_is_done_before_the_end(code: int) -> None:
    assert ended("", code) == "printed, registered\nat once\n"


def test_another_thread_works_to_its_end() -> None:
    assert ended(WORKING) == "printed, worked\nregistered\n"


def test_whoever_watches_a_run_sees_its_end() -> None:
    assert ended(WATCHED) == "printed, registered\n"


def test_what_cannot_be_written_is_no_quiet_success() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", f"{ENDING}sys.stdout.close()\nend(0)"],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert "closed file" in ran.stderr
