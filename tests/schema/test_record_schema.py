from __future__ import annotations

from pathlib import Path

import pytest

from aidreport.model.kinds import KINDS
from aidreport.model.schema import record_schema, schema_text

FILE = Path(__file__).parents[2] / "aidreport" / "schema" / "record.schema.json"


def test_schema_in_the_package_is_what_the_models_give(rewrite: bool) -> None:
    if rewrite:
        FILE.write_text(schema_text(), encoding="utf-8", newline="\n")
    assert FILE.read_text(encoding="utf-8") == schema_text()


def test_every_kind_of_activity_may_stand_in_a_record() -> None:
    schema = record_schema()
    offered = [
        schema["definitions"][choice["$ref"].rpartition("/")[2]]["properties"]["kind"]["const"]
        for choice in schema["properties"]["activities"]["items"]["anyOf"]
    ]
    assert offered == list(KINDS)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_field_of_a_kind_is_explained(kind) -> None:
    fields = kind.load().model_fields
    assert [name for name, field in fields.items() if not field.description] == []
