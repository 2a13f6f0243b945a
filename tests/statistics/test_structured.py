from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from two_years import FILES, Survey

from aidreport.statistics.structured import as_json

SCHEMA = Path(__file__).parents[2] / "docs" / "statistics.schema.json"


@pytest.fixture
def content(survey: Survey) -> dict[str, Any]:
    found = json.loads(as_json(survey(FILES)))
    assert isinstance(found, dict)
    return found


def test_the_json_is_what_its_schema_says(content: dict[str, Any]) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.Draft7Validator(schema).validate(content)


def test_years_name_what_they_are_compared_with(content: dict[str, Any]) -> None:
    assert content["years"] == [
        {"year": "2023", "start": "2023-01-01", "end": "2023-12-31", "base": None},
        {"year": "2024", "start": "2024-01-01", "end": "2024-12-31", "base": "2023"},
    ]


def test_a_figure_has_its_values_changes_and_places(content: dict[str, Any]) -> None:
    paid = [
        each for each in content["figures"] if (each["group"], each["name"]) == ("cash", "paid")
    ]
    assert paid == [
        {
            "group": "cash",
            "name": "paid",
            "unit": "元",
            "years": {
                "2023": {
                    "value": 999.5,
                    "vague": 0,
                    "change": None,
                    "places": ["records/2023.yaml:9:13", "records/2023.yaml:19:22"],
                },
                "2024": {
                    "value": 1200.25,
                    "vague": 0,
                    "change": {"difference": 200.75, "growth_percent": 20.1},
                    "places": ["records/2024.yaml:9:23", "records/2024.yaml:9:29"],
                },
            },
            "over_years": {"value": 2199.75, "vague": 0},
        }
    ]
