from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script that the shell starts")


@pytest.fixture
def machine(here: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes a machine with some fonts, and nothing else on its path."""

    def make(*families: str) -> None:
        folder = here / "bin"
        folder.mkdir()
        listing = folder / "fc-list"
        said = "".join(f"echo '{name}'\n" for name in families)
        listing.write_text(f"#!/bin/sh\n{said}", encoding="utf-8")
        listing.chmod(0o755)
        monkeypatch.setenv("PATH", str(folder))

    return make


ALL = ("Times New Roman", "方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体")


def test_a_machine_with_all_fonts_is_good(machine: Callable, aidreport: Callable) -> None:
    machine(*ALL)
    ran = aidreport("doctor")
    assert ran.code == 0
    assert ran.out.splitlines()[1:] == [
        "note: LibreOffice is not here. It is needed for nothing but PDF; Word and WPS open the"
        " reports as they are.",
        *(f"good: the font {name}" for name in ALL),
    ]


def test_what_stands_for_a_missing_font_is_named(machine: Callable, aidreport: Callable) -> None:
    machine(*(name for name in ALL if name != "仿宋_GB2312"), "仿宋,FangSong")
    ran = aidreport("doctor")
    assert ran.code == 0
    assert ran.out.splitlines()[4] == (
        "note: The font 仿宋_GB2312 is missing. Word and WPS show 仿宋 instead, which is here;"
        " LibreOffice takes a font of its own choice. Install 仿宋_GB2312 if the report is printed"
        " from here."
    )


def test_a_font_without_any_substitute_is_missing(machine: Callable, aidreport: Callable) -> None:
    machine(*(name for name in ALL if name != "黑体"))
    ran = aidreport("doctor")
    assert ran.code == 3
    assert ran.out.splitlines()[6] == (
        "missing: The font 黑体 is missing, and so is what could stand for it (SimHei、"
        "方正黑体_GBK). The report will not look right when it is printed from here: install one of"
        " them."
    )


def test_fonts_that_cannot_be_listed_are_named(
    here: Path, aidreport: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(here))
    ran = aidreport("doctor")
    assert ran.code == 3
    assert ran.out.splitlines()[-1] == (
        "note: Which fonts are installed here cannot be found out. A report names these: "
        f"{'、'.join(ALL)}."
    )


def test_the_fonts_of_the_configuration_are_looked_for(
    here: Path, machine: Callable, aidreport: Callable
) -> None:
    (here / "aidreport.toml").write_text('[fonts]\nbody = "示例仿宋"\n', encoding="utf-8")
    machine(*(name for name in ALL if name != "仿宋_GB2312"), "示例仿宋")
    ran = aidreport("doctor")
    assert (ran.code, ran.out.splitlines()[4]) == (0, "good: the font 示例仿宋")


def test_a_wrong_configuration_is_said(here: Path, machine: Callable, aidreport: Callable) -> None:
    (here / "aidreport.toml").write_text('[fonts]\nbodi = "仿宋"\n', encoding="utf-8")
    machine(*ALL)
    ran = aidreport("doctor")
    assert ran.code == 2
    assert ran.err.splitlines()[0] == (
        "aidreport.toml:2:1: error: “[fonts]” has no key “bodi”: did you mean “body”?"
        " [unknown-setting]"
    )
