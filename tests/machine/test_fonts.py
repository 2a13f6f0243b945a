from __future__ import annotations

import platform
import sys
from pathlib import Path

import pytest

from aidreport.machine import fonts
from aidreport.machine.fonts import font_folders, installed_fonts, plainest


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine of which nothing is known."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(fonts, "_OF_TEX", str(tmp_path / "none"))


@pytest.mark.skipif(sys.platform == "win32", reason="a script that the shell starts")
def test_fontconfig_is_asked_where_there_is_one(tmp_path: Path):
    listing = tmp_path / "fc-list"
    said = "a.ttf\t仿宋,FangSong\nb.ttf\t黑体\nc.ttf\t黑体"
    listing.write_text(f"#!/bin/sh\necho '{said}'\n", encoding="utf-8")
    listing.chmod(0o755)
    assert installed_fonts() == {
        "仿宋": (Path("a.ttf"),),
        "FangSong": (Path("a.ttf"),),
        "黑体": (Path("b.ttf"), Path("c.ttf")),
    }


def test_without_fontconfig_and_folders_nothing_is_known(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fonts, "font_folders", list)
    assert installed_fonts() is None


def test_windows_keeps_fonts_for_all_and_for_the_user(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    monkeypatch.setattr("os.path.expandvars", lambda text: text.replace("%WINDIR%", "C:/Windows"))
    assert [each.as_posix().replace("\\", "/") for each in font_folders()] == [
        "C:/Windows/Fonts",
        "%LOCALAPPDATA%/Microsoft/Windows/Fonts",
    ]


@pytest.mark.parametrize("system", ["Linux", "Darwin"])
def test_other_systems_keep_fonts_in_known_folders(monkeypatch: pytest.MonkeyPatch, system: str):
    monkeypatch.setattr(platform, "system", lambda: system)
    assert any(Path.home() in each.parents for each in font_folders())


def test_font_files_are_read_where_there_is_no_fontconfig(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    (tmp_path / "readme.txt").write_text("no font", encoding="utf-8")
    (tmp_path / "broken.ttf").write_text("no font", encoding="utf-8")
    monkeypatch.setattr(fonts, "font_folders", lambda: [tmp_path])
    assert installed_fonts() == {}


def test_a_family_without_a_font_file_has_no_plainest_font(tmp_path: Path):
    assert plainest("仿宋", {"仿宋": (tmp_path / "none.ttf",)}) is None
    assert plainest("黑体", {}) is None
