from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

FILES = [
    ".editorconfig",
    ".gitattributes",
    ".github/workflows/reports.yml",
    ".gitignore",
    ".pre-commit-config.yaml",
    ".vscode/extensions.json",
    ".vscode/settings.json",
    "README.md",
    "aidreport.toml",
    "records/2010.yaml",
    "schema/activity.schema.json",
    "schema/private.schema.json",
    "schema/record.schema.json",
    "schema/registry.schema.json",
]
PREVIEW = {"zh": "预览.cmd", "en": "preview.cmd"}
each_language = pytest.mark.parametrize("language", ["zh", "en"])


def contents(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@each_language
def test_a_folder_is_made_that_validates_and_renders_at_once(
    here: Path, aidreport: Callable, language: str
) -> None:
    ran = aidreport("init", "reports of ours", "--year", "2010", "--lang", language)
    assert (ran.code, ran.out) == (0, "")
    folder = here / "reports of ours"
    assert sorted(contents(folder)) == sorted([*FILES, PREVIEW[language]])
    marks = (b"@YEAR@", b"@KEYS@", b"@VERSION@")
    assert not [mark for text in contents(folder).values() for mark in marks if mark in text]
    ran = aidreport("-C", "reports of ours", "validate", "--strict")
    assert (ran.code, ran.out) == (0, "")
    assert aidreport("-C", "reports of ours", "render", "2010").code == 0
    assert "累计捐款700元" in (folder / "reports" / "2010.md").read_text(encoding="utf-8")


@each_language
def test_a_second_run_changes_nothing(here: Path, aidreport: Callable, language: str) -> None:
    aidreport("init", "--year", "2010", "--lang", language)
    before = contents(here)
    ran = aidreport("init", "--year", "2011", "--lang", "en")
    assert (ran.code, ran.err) == (0, "Everything is there already; nothing was changed.\n")
    assert contents(here) == before


def test_what_is_there_stays_as_it_is(here: Path, aidreport: Callable) -> None:
    (here / "records").mkdir()
    (here / "records" / "2009.yaml").write_text("report:\n", encoding="utf-8")
    (here / "README.md").write_text("甲", encoding="utf-8")
    assert aidreport("init", "--year", "2010").code == 0
    assert (here / "README.md").read_text(encoding="utf-8") == "甲"
    assert [path.name for path in (here / "records").iterdir()] == ["2009.yaml"]


@each_language
def test_the_editor_has_a_schema_for_each_file(
    here: Path, aidreport: Callable, language: str
) -> None:
    aidreport("init", "--year", "2010", "--lang", language)
    settings = json.loads((here / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    for name in settings["yaml.schemas"]:
        Draft7Validator.check_schema(json.loads((here / name).read_text(encoding="utf-8")))
    text = (here / "records" / "2010.yaml").read_text(encoding="utf-8")
    record = json.loads(json.dumps(yaml.safe_load(text), default=str))
    schema = json.loads((here / "schema" / "record.schema.json").read_text(encoding="utf-8"))
    assert [each.json_path for each in Draft7Validator(schema).iter_errors(record)] == []
    definitions = schema["definitions"]
    for part in ("activity", "registry", "private"):
        own = json.loads((here / "schema" / f"{part}.schema.json").read_text(encoding="utf-8"))
        (reference,) = own["allOf"]
        assert reference["$ref"] == f"record.schema.json#/definitions/{part}"
        assert part in definitions


def test_the_workflow_and_the_hooks_are_proper_yaml(here: Path, aidreport: Callable) -> None:
    aidreport("init", "--year", "2010")
    for name in (".github/workflows/reports.yml", ".pre-commit-config.yaml"):
        assert yaml.safe_load((here / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("year", ["10", "２０１０", "2010-h1"])
def test_what_is_no_year_is_refused(here: Path, aidreport: Callable, year: str) -> None:
    ran = aidreport("init", "--year", year)
    assert (ran.code, ran.err) == (
        2,
        f"error: “{year}” is no year. Write four digits, like 2010.\n",
    )
    assert contents(here) == {}


def test_a_file_is_no_folder(here: Path, aidreport: Callable) -> None:
    (here / "a").write_text("", encoding="utf-8")
    ran = aidreport("init", "a")
    assert (ran.code, ran.err) == (2, "error: “a” is not a folder. Name a folder.\n")


@each_language
def test_windows_can_start_the_preview_by_a_double_click(
    here: Path, aidreport: Callable, language: str
) -> None:
    aidreport("init", "--year", "2010", "--lang", language)
    content = (here / PREVIEW[language]).read_bytes()
    # The command processor reads it in the code page of the machine, and wants its own line ends.
    assert content.isascii()
    lines = content.decode().split("\r\n")
    assert (lines[-1], "\n" in "".join(lines), "\r" in "".join(lines)) == ("", False, False)
    # Of any folder, also one with blanks, signs or Chinese in its name, or on a server.
    assert 'pushd "%~dp0"' in lines
    assert lines[-3:-1] == ['if not "%CODE%"=="0" pause', "exit /b %CODE%"]
    assert PREVIEW[language] in (here / "README.md").read_text(encoding="utf-8")


def test_git_leaves_the_line_ends_of_windows_alone(here: Path, aidreport: Callable) -> None:
    aidreport("init", "--year", "2010", "--lang", "zh")
    before = (here / "预览.cmd").read_bytes()
    for line in ("init -q", "add -A", "checkout-index -f -a"):
        command = ["git", "-c", "core.safecrlf=false", *line.split()]
        subprocess.run(command, cwd=here, check=True, capture_output=True)
    (here / "预览.cmd").unlink()
    subprocess.run(["git", "checkout-index", "-a"], cwd=here, check=True, capture_output=True)
    assert (here / "预览.cmd").read_bytes() == before
    assert b"\r" not in (here / "records" / "2010.yaml").read_bytes()
