from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport.cli import doctor
from aidreport.machine import fonts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script that the shell starts")


@pytest.fixture
def machine(here: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes a machine with some fonts, and nothing else on its path."""

    def make(*families: str) -> None:
        folder = here / "bin"
        folder.mkdir()
        monkeypatch.setattr(fonts, "_OF_TEX", str(here / "none"))
        listing = folder / "fc-list"
        said = "".join(
            f"echo '/fonts/{number}.ttf\t{name}'\n" for number, name in enumerate(families)
        )
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
        "good: typst is here, which lays out PDF",
        "note: LibreOffice is not here. It is needed for nothing but “--pdf-engine libreoffice”;"
        " Word and WPS open the reports as they are.",
        *(f"good: the font {name}" for name in ALL),
    ]


def test_what_stands_for_a_missing_font_is_named(machine: Callable, aidreport: Callable) -> None:
    machine(*(name for name in ALL if name != "仿宋_GB2312"), "仿宋,FangSong")
    ran = aidreport("doctor")
    assert ran.code == 0
    assert ran.out.splitlines()[5] == (
        "note: The font 仿宋_GB2312 is missing. Word and WPS show 仿宋 instead, which is here;"
        " LibreOffice takes a font of its own choice. Install 仿宋_GB2312 if the report is printed"
        " from here."
    )


def test_a_font_without_any_substitute_is_missing(machine: Callable, aidreport: Callable) -> None:
    machine(*(name for name in ALL if name != "黑体"))
    ran = aidreport("doctor")
    assert ran.code == 3
    assert ran.out.splitlines()[7] == (
        "missing: The font 黑体 is missing, and so is what could stand for it (SimHei、"
        "方正黑体_GBK、FandolHei、Noto Sans CJK SC、Noto Sans SC、Source Han Sans SC、"
        "WenQuanYi Zen Hei). The report will not look right when it is printed from here, and no"
        " PDF can be made: install one of them."
    )


def test_fonts_that_cannot_be_listed_are_named(
    here: Path, aidreport: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(here))
    monkeypatch.setattr(fonts, "font_folders", list)
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
    assert (ran.code, ran.out.splitlines()[5]) == (0, "good: the font 示例仿宋")


def test_a_wrong_configuration_is_said(here: Path, machine: Callable, aidreport: Callable) -> None:
    (here / "aidreport.toml").write_text('[fonts]\nbodi = "仿宋"\n', encoding="utf-8")
    machine(*ALL)
    ran = aidreport("doctor")
    assert ran.code == 2
    assert ran.err.splitlines()[0] == (
        "aidreport.toml:2:1: error: “[fonts]” has no key “bodi”: did you mean “body”?"
        " [unknown-setting]"
    )


def test_a_free_font_is_enough_for_a_pdf_that_is_made_here(
    machine: Callable, aidreport: Callable
) -> None:
    machine(*(name for name in ALL if name != "楷体_GB2312"), "FandolKai")
    ran = aidreport("doctor")
    assert ran.code == 0
    assert ran.out.splitlines()[6] == (
        "note: The font 楷体_GB2312 is missing. FandolKai stands for it in a PDF that is made here;"
        " Word, WPS and LibreOffice take a font of their own choice. Install 楷体_GB2312, or one of"
        " 楷体、KaiTi、华文楷体、STKaiti、方正楷体_GBK, if the report is printed from these."
    )


def test_a_machine_without_typst_is_told_how_to_install_it(
    machine: Callable, aidreport: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine(*ALL)
    monkeypatch.setattr(doctor, "find_spec", lambda name: None)
    ran = aidreport("doctor")
    assert (ran.code, ran.out.splitlines()[1]) == (
        0,
        "note: typst is not here. It lays out PDF: install it with “pip install aidreport[pdf]”."
        " All other formats need nothing.",
    )
