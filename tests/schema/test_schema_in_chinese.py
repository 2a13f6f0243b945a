"""The schema with Chinese names says of a record in Chinese what the other says in English."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from in_chinese import in_chinese as translated
from jsonschema import Draft7Validator
from schema_values import Values

from aidreport.model.schema import record_schema, schema_text
from aidreport.model.schema_in_chinese import in_chinese
from aidreport.names import CHINESE_FIELDS, FIELDS

ROOT = Path(__file__).parents[2]
FILE = ROOT / "aidreport" / "schema" / "zh.record.schema.json"
RECORDS = sorted([*ROOT.glob("records/*.yaml"), *ROOT.glob("tests/golden/*/records/2*.yaml")])
ENGLISH = record_schema()
CHINESE = in_chinese(ENGLISH)
IDS = {
    "people 中的代号": ["张示例"],
    "organisations 中的代号": ["甲校"],
    "people 或 organisations 中的代号": ["张示例", "甲校"],
}
VALUES = Values(ENGLISH, IDS)


def keys(schema: Any) -> Iterator[str]:
    for key, value in schema.items() if isinstance(schema, dict) else ():
        if key == "properties":
            yield from value
        yield from keys(value)
    for entry in schema if isinstance(schema, list) else ():
        yield from keys(entry)


def said(schema: Any) -> Iterator[str]:
    for key, value in schema.items() if isinstance(schema, dict) else ():
        if key == "description" and isinstance(value, str):
            yield value
        yield from said(value)
    for entry in schema if isinstance(schema, list) else ():
        yield from said(entry)


def test_schema_in_the_package_is_what_the_models_give(rewrite: bool) -> None:
    text = schema_text(CHINESE)
    if rewrite:
        FILE.write_text(text, encoding="utf-8", newline="\n")
    assert FILE.read_text(encoding="utf-8") == text


def test_it_is_a_schema_with_chinese_keys_alone() -> None:
    Draft7Validator.check_schema(CHINESE)
    assert set(keys(CHINESE)) <= CHINESE_FIELDS


def test_descriptions_name_fields_and_values_in_chinese() -> None:
    left = [text for text in said(CHINESE) if any(f" {name} " in text for name in FIELDS)]
    assert [text for text in left if "{{ cash }}" not in text] == []
    descriptions = {*said(CHINESE)}
    assert "状态：计划，到账，已支付（默认）" in descriptions
    assert "方向：派出，接收" in descriptions
    assert "归入举措中的哪一项举措；不填时按日期列入活动部分" in descriptions


@pytest.mark.parametrize("file", RECORDS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_record_in_chinese_is_good(file: Path) -> None:
    record = yaml.safe_load(translated(file.read_bytes(), "records/2024.yaml"))
    dates = json.loads(json.dumps(record, default=str))
    assert [error.json_path for error in Draft7Validator(CHINESE).iter_errors(dates)] == []
    assert list(Draft7Validator(ENGLISH).iter_errors(dates))


@given(st.sampled_from(ENGLISH["definitions"]["activity"]["anyOf"]).flatmap(VALUES.of))
@settings(max_examples=examples(100), suppress_health_check=list(HealthCheck), deadline=None)
def test_both_schemas_say_the_same_of_an_activity(activity: object) -> None:
    frame = {"report": {"period": 2024, "organisation": "甲校"}, "activities": [activity]}
    text = json.dumps(frame, ensure_ascii=False).encode()
    chinese = yaml.safe_load(translated(text, "records/2024.yaml"))
    assert Draft7Validator(ENGLISH).is_valid(frame) == Draft7Validator(CHINESE).is_valid(chinese)
