from __future__ import annotations

from pathlib import Path
from typing import Any

from aidreport.cli.invocation import Invocation

NOTHING = {"directory": None, "quiet": False, "verbose": False, "lang": None, "color": None}


def given(**parameters: Any) -> dict[str, Any]:
    return {**NOTHING, **parameters}


def test_what_is_not_given_stays_as_it_was() -> None:
    invocation = Invocation(Path("a"), quiet=True, verbose=True, lang="zh", color="never")
    assert invocation.merged(given()) == invocation


def test_option_behind_the_command_wins() -> None:
    before = Invocation(lang="zh", color="never")
    assert before.merged(given(lang="en", color="auto")) == Invocation(lang="en", color="auto")


def test_second_folder_starts_from_the_first() -> None:
    once = Invocation().merged(given(directory="a"))
    assert once.merged(given(directory="b")).path("c") == Path("a/b/c")
