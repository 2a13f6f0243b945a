from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from aidreport.pipeline.by_two import in_turn_of_two

PARTS = [[number, number + 1] for number in range(0, 24, 2)]

OUTLIVES = """
import os, sys, time
from aidreport.pipeline.by_two import in_turn_of_two

def slow(_asked, part):
    if os.getppid() == first:
        print(os.getpid(), flush=True)
    time.sleep(60)

first = os.getpid()
list(in_turn_of_two(slow, None, [[1], [2], [3]]))
"""


def doubled(_asked: None, part: Sequence[int]) -> list[int]:
    time.sleep(0.01)
    return [2 * each for each in part]


def when(_asked: None, part: Sequence[int]) -> list[float]:
    return [time.monotonic() for _ in part]


def by_whom(_asked: None, part: Sequence[int]) -> list[int]:
    time.sleep(0.01)
    return [os.getpid()]


def killing_the_second(first: int, part: Sequence[int]) -> list[int]:
    if os.getpid() != first:
        os.kill(os.getpid(), signal.SIGKILL)
    return list(part)


def failing_in_the_second(first: int, part: Sequence[int]) -> list[int]:
    if os.getpid() != first:
        raise ValueError(f"part {part[0]}")
    time.sleep(0.05)
    return list(part)


def test_what_is_found_comes_in_the_order_of_the_parts() -> None:
    assert list(in_turn_of_two(doubled, None, PARTS)) == [[2 * a, 2 * b] for a, b in PARTS]


def test_what_one_process_alone_needs_it_does_while_the_other_is_at_work() -> None:
    begun: list[float] = []

    def wait() -> None:
        time.sleep(0.3)
        begun.append(time.monotonic())

    parts = [[number] for number in range(2)]
    found = list(in_turn_of_two(when, None, parts, meanwhile=wait))
    assert len(begun) == 1
    assert found[0][0] < begun[0]


def test_nothing_to_do_gives_nothing() -> None:
    assert list(in_turn_of_two(doubled, None, [])) == []


def test_two_processes_share_the_parts() -> None:
    found = [one for (one,) in in_turn_of_two(by_whom, None, PARTS)]
    assert len(set(found)) == 2
    assert os.getpid() in found


@pytest.mark.skipif(sys.platform == "win32", reason="kills")
def test_what_a_killed_second_process_had_to_do_is_done_by_the_first() -> None:
    assert list(in_turn_of_two(killing_the_second, os.getpid(), PARTS)) == PARTS


def test_exception_of_the_second_process_is_raised_in_the_first() -> None:
    with pytest.raises(ValueError, match="part"):
        list(in_turn_of_two(failing_in_the_second, os.getpid(), PARTS))


@pytest.mark.skipif(sys.platform != "linux", reason="forks, and looks into /proc")
def test_second_process_does_not_outlive_a_killed_first_one() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OUTLIVES], stdout=subprocess.PIPE, encoding="ascii"
    ) as first:
        assert first.stdout
        second = Path(f"/proc/{int(first.stdout.readline())}/stat")
        first.kill()
        for _ in range(500):
            if not second.exists() or second.read_text(encoding="utf-8").split(")")[1][1] == "Z":
                return
            time.sleep(0.01)
    pytest.fail("it goes on")
