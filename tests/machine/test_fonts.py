from __future__ import annotations

import sys
from pathlib import Path

import pytest

from aidreport.machine.fonts import font_folders, installed_families


@pytest.mark.skipif(sys.platform == "win32", reason="a script that the shell starts")
def test_fontconfig_is_asked_where_there_is_one(tmp_path: Path):
    listing = tmp_path / "fc-list"
    listing.write_text("#!/bin/sh\necho '仿宋,FangSong'\necho 黑体\n", encoding="utf-8")
    listing.chmod(0o755)
    found = installed_families("Linux", {"PATH": str(tmp_path)})
    assert found == {"仿宋", "FangSong", "黑体"}


def test_without_fontconfig_and_folders_nothing_is_known(tmp_path: Path):
    assert installed_families("Linux", {"PATH": str(tmp_path)}) is None


def test_windows_keeps_fonts_for_all_and_for_the_user():
    found = font_folders("Windows", {"WINDIR": "C:/Windows", "LOCALAPPDATA": "C:/Users/a/Local"})
    assert found == [
        Path("C:/Windows/Fonts"),
        Path("C:/Users/a/Local/Microsoft/Windows/Fonts"),
    ]


def test_font_files_are_read_where_there_is_no_fontconfig(tmp_path: Path):
    (tmp_path / "Fonts").mkdir()
    (tmp_path / "Fonts" / "readme.txt").write_text("no font", encoding="utf-8")
    environment = {"PATH": "", "WINDIR": str(tmp_path)}
    assert installed_families("Windows", environment) == frozenset()
