"""Completion as shells ask for it, and in the shells that are installed."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import record

ROOT = Path(__file__).parent.parent.parent

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="the shells of POSIX")


@pytest.fixture
def offered(
    aidreport: Callable, monkeypatch: pytest.MonkeyPatch, write_records: Callable
) -> Callable[..., list[str]]:
    """Return what is offered for the last of some words, with two years of records."""
    write_records("2008", record("2008"))
    write_records("2009", record("2009"))

    def call(*words: str) -> list[str]:
        monkeypatch.setenv("_AIDREPORT_COMPLETE", "bash_complete")
        monkeypatch.setenv("COMP_WORDS", " ".join(["aidreport", *words]))
        monkeypatch.setenv("COMP_CWORD", str(len(words)))
        ran = aidreport()
        assert (ran.code, ran.err) == (0, "")
        return ran.out.split()

    return call


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["re"], ["plain,render", "plain,review"]),
        (["render", ""], ["plain,2008", "plain,2009"]),
        (["render", "2008", ""], ["plain,2009"]),
        (["validate", "2008", "rec"], ["file,rec"]),
        (["render", "-f", "d"], ["plain,docx"]),
        (["new", ""], ["plain,2010"]),
        (["add", "2009", "捐"], ["plain,捐赠"]),
        (["add", "2009", "don"], ["plain,donation"]),
        (["import", "list.xlsx", "--kind", "培"], ["plain,培训"]),
        (["add", "2009", "捐赠", "--set", "日"], ["plain,日期="]),
        (["add", "2009", "捐赠", "--set", "dat"], ["plain,date="]),
        (["explain", "bad-d"], ["plain,bad-date"]),
        (["export", "--table", "捐"], ["plain,捐赠"]),
        (["export", "--table", "don"], ["plain,donations"]),
        (["keys", "rec"], ["file,rec"]),
        (["render", "--templates", "te"], ["dir,te"]),
        (["review", "--audience", "p"], ["plain,public"]),
        (["-C", "nowhere", "render", ""], []),
    ],
)
def test_what_is_begun_is_completed(
    offered: Callable[..., list[str]], words: list[str], found: list[str]
) -> None:
    assert offered(*words) == found


def test_every_kind_is_offered_by_both_names(offered: Callable[..., list[str]]) -> None:
    kinds = offered("add", "2009", "")
    assert {"plain,捐赠", "plain,donation", "plain,志愿服务", "plain,volunteering"} <= {*kinds}


def test_a_broken_configuration_offers_nothing_and_says_nothing(
    here: Path, offered: Callable[..., list[str]]
) -> None:
    (here / "aidreport.toml").write_text("lang = \n", encoding="utf-8")
    assert offered("render", "") == []


def test_powershell_is_told_meanings_in_the_language_of_the_user(
    aidreport: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIDREPORT_LANG", "zh")
    monkeypatch.setenv("_AIDREPORT_COMPLETE", "powershell_complete")
    monkeypatch.setenv("COMP_WORDS", "aidreport\n-C\n'a b'\ntod")
    monkeypatch.setenv("COMP_CWORD", "tod")
    assert aidreport().out == "plain\ttodo\t列出还没有填写的内容。\n"


def test_the_script_for_powershell_reads_utf_8(
    aidreport: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_AIDREPORT_COMPLETE", "powershell_source")
    script = aidreport().out
    assert script.startswith("Register-ArgumentCompleter -Native -CommandName aidreport -Script")
    assert "[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false" in script
    assert "$env:_AIDREPORT_COMPLETE = 'powershell_complete'" in script


@pytest.fixture
def on_the_path(
    here: Path, write_records: Callable, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """Return the environment of a shell that finds aidreport; records of 2009 stand here."""
    write_records("2009", record("2009"))
    program = here / "bin" / "aidreport"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m aidreport "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}


BASH = """\
eval "$(_AIDREPORT_COMPLETE=bash_source aidreport)"
for line in "$@"; do
    COMP_WORDS=($line)
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    _aidreport_completion aidreport
    echo "${COMPREPLY[*]}"
done
"""


@POSIX
@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
def test_bash_completes(on_the_path: dict[str, str]) -> None:
    lines = ["aidreport rend", "aidreport render 20", "aidreport add 2009 捐", "aidreport xyz"]
    ran = subprocess.run(
        ["bash", "-c", BASH, "bash", *lines],
        env=on_the_path,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert ran.stdout.splitlines() == ["render", "2009", "捐赠", ""]


@POSIX
@pytest.mark.skipif(shutil.which("fish") is None, reason="no fish")
def test_fish_completes_with_meanings(here: Path, on_the_path: dict[str, str]) -> None:
    script = "_AIDREPORT_COMPLETE=fish_source aidreport | source\n"
    script += 'complete -C "aidreport rend"; complete -C "aidreport add 2009 捐"'
    ran = subprocess.run(
        ["fish", "--no-config", "-c", script],
        env={**on_the_path, "HOME": str(here), "AIDREPORT_LANG": "zh"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert ran.stdout.splitlines() == ["render\t生成一个或几个年度的总结。", "捐赠\tdonation"]


@POSIX
@pytest.mark.skipif(shutil.which("zsh") is None, reason="no zsh")
def test_zsh_completes_a_line_that_is_typed(here: Path, on_the_path: dict[str, str]) -> None:
    (here / ".zshrc").write_text(
        "PS1='> '\nautoload -Uz compinit && compinit -u -D\n"
        'eval "$(_AIDREPORT_COMPLETE=zsh_source aidreport)"\necho ready\n',
        encoding="utf-8",
    )
    import pty  # not on Windows

    own = {**on_the_path, "HOME": str(here), "ZDOTDIR": str(here), "TERM": "dumb"}
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe("zsh", ["zsh", "-i"], own)
    try:
        assert "ready" in read_until(terminal, "ready")
        os.write(terminal, b"aidreport rend\t")
        assert "render" in read_until(terminal, "render")
        os.write(terminal, b"20\t")
        assert "2009" in read_until(terminal, "2009")
    finally:
        os.write(terminal, b"\x15exit\r")
        os.close(terminal)
        os.waitpid(child, 0)


def read_until(terminal: int, words: str, seconds: float = 60) -> str:
    """Return what a terminal shows until some words stand there, or nothing more comes."""
    shown, end = "", time.monotonic() + seconds
    while words not in shown and time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            shown += os.read(terminal, 4096).decode(errors="replace")
    return shown
