"""An editor with the schema and `aidreport validate` say the same about the shape of a record."""

from __future__ import annotations

import json

from examples import examples
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from schema_values import Values

from aidreport.diagnostics import Severity
from aidreport.model.build import build
from aidreport.model.schema import record_schema
from aidreport.sources.load import Sources
from aidreport.sources.reader import read

SCHEMA = record_schema()
EDITOR = Draft7Validator(SCHEMA)
BEYOND_A_SCHEMA = {"unknown-reference", "doubled-entry", "end-before-start"}
"""What concerns two places of a record at once, or the order of two days."""

IDS = {
    "people 中的代号": ["张示例"],
    "organisations 中的代号": ["甲校"],
    "people 或 organisations 中的代号": ["张示例", "甲校"],
}
REGISTRY = {"organisations": {"甲校": None}, "people": {"张示例": {"posts": "教师"}}}
FRAME = {"report": {"period": 2024, "organisation": "甲校"}}
values = Values(SCHEMA, IDS)


def is_refused(record: dict) -> list[str]:
    source = read(json.dumps(record, ensure_ascii=False).encode(), "records/2024.yaml")
    built = build(Sources("2024", source))
    return [
        found.line(str)
        for found in (*source.findings, *built.findings)
        if found.severity is Severity.ERROR and found.code not in BEYOND_A_SCHEMA
    ]


def assert_agreement(record: dict) -> None:
    refused = is_refused(record)
    told = [f"{error.json_path}: {error.message[:300]}" for error in EDITOR.iter_errors(record)]
    assert bool(refused) == bool(told), (record, refused, told)


def part(name: str) -> st.SearchStrategy[dict]:
    return values.of(SCHEMA["properties"][name]).map(
        lambda value: {**FRAME, **REGISTRY, name: value}
    )


MANY = settings(max_examples=examples(200), suppress_health_check=list(HealthCheck), deadline=None)


@given(st.sampled_from(SCHEMA["definitions"]["activity"]["anyOf"]).flatmap(values.of))
@MANY
def test_about_an_activity(activity: object) -> None:
    assert_agreement({**FRAME, **REGISTRY, "activities": [activity]})


@given(
    st.sampled_from([name for name in SCHEMA["properties"] if name != "activities"]).flatmap(part)
)
@example({**FRAME, **REGISTRY, "signature": {"from": "2024", "to": "2024"}})
@MANY
def test_about_any_other_part(record: dict) -> None:
    assert_agreement(record)
