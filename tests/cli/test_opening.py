"""What the system is asked to open, and what happens where it has nothing for it."""

from __future__ import annotations

import os
import subprocess
import sys
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aidreport.cli.opening import has_screen, open_file, open_page

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="writes programs for a shell")


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":0")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Puts a program that opens files before all others; what it was asked stands in a file."""

    def install(name: str, code: int = 0) -> Path:
        folder = tmp_path / "programs"
        folder.mkdir(exist_ok=True)
        asked = tmp_path / "asked"
        program = folder / name
        program.write_text(
            f'#!/bin/sh\nprintf %s "$*" > "{asked}"\nexit {code}\n', encoding="utf-8"
        )
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
        return asked

    return install


@pytest.mark.usefixtures("screen")
def test_a_file_is_opened_by_its_whole_path(tmp_path: Path, installed: Callable) -> None:
    asked = installed("xdg-open")
    file = tmp_path / "我的 总结" / "-2009.docx"
    assert open_file(file)
    assert asked.read_text(encoding="utf-8") == str(file)


@pytest.mark.usefixtures("screen")
def test_a_mac_has_a_program_of_its_own(
    tmp_path: Path, installed: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = installed("open")
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.delenv("DISPLAY")
    assert open_file(tmp_path / "2009.docx")
    assert asked.read_text(encoding="utf-8") == str(tmp_path / "2009.docx")


def test_windows_opens_it_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "startfile", asked.append, raising=False)
    assert open_file(tmp_path / "2009.docx")
    assert asked == [str(tmp_path / "2009.docx")]

    def nothing(_path: str) -> None:
        raise OSError(1155, "No application is associated with the specified file")

    monkeypatch.setattr(os, "startfile", nothing, raising=False)
    assert not open_file(tmp_path / "2009.docx")


@pytest.mark.usefixtures("screen")
def test_a_program_that_fails_or_is_missing_is_noticed(
    tmp_path: Path, installed: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed("xdg-open", code=3)
    assert not open_file(tmp_path / "2009.docx")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not open_file(tmp_path / "2009.docx")


@pytest.mark.usefixtures("screen")
def test_a_program_that_goes_on_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Going:
        def __init__(self, *_: Any, **how: Any) -> None:
            assert how["start_new_session"]

        def wait(self, seconds: float) -> int:
            raise subprocess.TimeoutExpired("xdg-open", seconds)

    monkeypatch.setattr(subprocess, "Popen", Going)
    assert open_file(tmp_path / "2009.docx")


@pytest.mark.usefixtures("screen")
def test_without_a_screen_nothing_is_started(
    tmp_path: Path, installed: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = installed("xdg-open")
    monkeypatch.delenv("DISPLAY")
    assert not open_file(tmp_path / "2009.docx")
    assert not asked.exists()


@pytest.mark.parametrize(
    ("platform", "environment", "windows", "page"),
    [
        ("linux", {}, False, False),
        ("linux", {"DISPLAY": ":0"}, True, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True, True),
        ("linux", {"BROWSER": "/somewhere/browser.sh"}, False, True),
        ("darwin", {}, True, True),
        ("win32", {}, True, True),
    ],
)
def test_a_page_is_opened_where_a_browser_has_a_window_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    environment: dict[str, str],
    windows: bool,
    page: bool,
) -> None:
    asked: list[str] = []
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(webbrowser, "open", asked.append)
    monkeypatch.setattr(sys, "platform", platform)
    open_page("http://127.0.0.1:1/")
    assert (has_screen(), bool(asked)) == (windows, page)
