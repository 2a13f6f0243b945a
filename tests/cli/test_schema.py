from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from aidreport.cli import schema


@pytest.fixture
def packaged(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path_factory.mktemp("package") / "record.schema.json"
    monkeypatch.setattr(schema, "SCHEMA", path)
    return path


CONTENT = '{"title": "年度"}\n'


@pytest.mark.parametrize("options", [[], ["-o", "-"]])
def test_schema_is_printed_as_it_is(
    aidreport: Callable, packaged: Path, options: list[str]
) -> None:
    packaged.write_text(CONTENT, encoding="utf-8", newline="\n")
    ran = aidreport("schema", *options)
    assert (ran.code, ran.out, ran.err) == (0, CONTENT, "")


def test_a_folder_is_no_file_to_write(aidreport: Callable, packaged: Path, here: Path) -> None:
    packaged.write_text(CONTENT, encoding="utf-8", newline="\n")
    ran = aidreport("schema", "-o", "schemas/")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error: “schemas/” names a folder, and what is written is one file.")
    assert not (here / "schemas").exists()


def test_schema_is_written_to_the_file_named(
    here: Path, aidreport: Callable, packaged: Path
) -> None:
    packaged.write_text(CONTENT, encoding="utf-8", newline="\n")
    ran = aidreport("schema", "-o", "records/record.schema.json")
    assert (ran.code, ran.out, ran.err) == (0, "", "Written: records/record.schema.json\n")
    assert (here / "records" / "record.schema.json").read_text(encoding="utf-8") == CONTENT


def test_package_without_the_schema_is_an_error_of_the_system(
    aidreport: Callable, packaged: Path
) -> None:
    ran = aidreport("schema")
    assert (ran.code, ran.out, ran.err) == (
        3,
        "",
        f"error: aidreport is not installed completely: “{packaged.as_posix()}” cannot be read. "
        "Install it once more.\n",
    )


@pytest.mark.parametrize(
    ("part", "good", "bad"),
    [
        ("activity", {"kind": "volunteering", "date": "2024-03-05"}, {"kind": "volunteering"}),
        ("registry", {"organisations": {"甲中学": None}}, {"activities": []}),
        ("private", {"people": {"甲同学": "张小示"}}, {"people": {"甲同学": {"grade": "初一"}}}),
    ],
)
def test_files_of_a_folder_have_schemas_of_their_own(
    aidreport: Callable, part: str, good: object, bad: object
) -> None:
    editor = Draft7Validator(json.loads(aidreport("schema", "--for", part).out))
    assert editor.is_valid(good)
    assert not editor.is_valid(bad)
