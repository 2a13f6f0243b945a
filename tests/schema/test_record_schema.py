from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

from aidreport.model.base import fields_of
from aidreport.model.kinds import KINDS
from aidreport.model.named import is_chinese
from aidreport.model.schema import record_schema, schema_text
from aidreport.model.schema_in_chinese import in_chinese
from aidreport.sources.reader import read

ROOT = Path(__file__).parents[2]
FILE = ROOT / "aidreport" / "schema" / "record.schema.json"


def test_schema_in_the_package_is_what_the_models_give(rewrite: bool) -> None:
    text = schema_text(record_schema())
    if rewrite:
        FILE.write_text(text, encoding="utf-8", newline="\n")
    assert FILE.read_text(encoding="utf-8") == text


def test_every_kind_of_activity_may_stand_in_a_record() -> None:
    schema = record_schema()
    offered = [
        schema["definitions"][choice["$ref"].rpartition("/")[2]]["properties"]["kind"]["const"]
        for choice in schema["definitions"]["activity"]["anyOf"]
    ]
    assert offered == list(KINDS)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_field_of_a_kind_is_explained(kind) -> None:
    fields = fields_of(kind.load())
    assert [name for name, field in fields.items() if not field.description] == []


RECORDS = sorted(ROOT.glob("records/*.yaml")) + sorted(ROOT.glob("tests/golden/*/records/*.yaml"))


@pytest.mark.parametrize("file", RECORDS, ids=lambda file: f"{file.parents[1].name}-{file.stem}")
def test_the_schema_accepts_what_is_a_good_record(file: Path) -> None:
    content = file.read_bytes()
    chinese = is_chinese(read(content, file.name).root)
    schema = in_chinese(record_schema()) if chinese else record_schema()
    if file.stem in ("registry", "private"):
        schema = {**schema["definitions"][file.stem], "definitions": schema["definitions"]}
    # As an editor reads it: YAML 1.2 knows fewer numbers and no dates.
    values = yaml.load(content, Loader=yaml.BaseLoader)
    assert [error.message for error in Draft7Validator(schema).iter_errors(_blank(values))] == []


def _blank(value: object) -> object:
    """Return what the base loader gives, with None for an empty value."""
    if isinstance(value, dict):
        return {key: _blank(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_blank(entry) for entry in value]
    return None if value == "" else value


def test_the_schema_is_one_of_draft_07() -> None:
    Draft7Validator.check_schema(record_schema())


def test_every_pattern_means_the_same_to_javascript() -> None:
    # What JavaScript does not know, or knows otherwise, in patterns with the flag u.
    foreign = re.compile(r"\(\?P|\\[dwWbBAZ]|\(\?[aiLmsux]|\(\?<[=!]|\\_|\\-(?![^\[]*\])")
    patterns = set(re.findall(r'"pattern": "(.*)"', schema_text(record_schema())))
    assert patterns
    assert [pattern for pattern in patterns if foreign.search(json.loads(f'"{pattern}"'))] == []


def test_javascript_takes_every_pattern() -> None:
    node = shutil.which("node")
    if node is None:
        sentence = "node is not installed: run .ci/install-tools"
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    program = (
        "const refused = [];"
        "JSON.parse(require('fs').readFileSync(0, 'utf8'), (key, value) => {"
        " if (key === 'pattern' && typeof value === 'string')"
        " try { new RegExp(value, 'u') } catch (error) { refused.push(error.message.slice(-60)) }"
        " return value });"
        "console.log(JSON.stringify(refused))"
    )
    ran = subprocess.run(
        [node, "-e", program],
        input=schema_text(record_schema()),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert json.loads(ran.stdout) == []
