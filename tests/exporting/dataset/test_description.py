from __future__ import annotations

import json

import pytest

from aidreport.exporting.dataset.columns import SHAPES
from aidreport.exporting.dataset.description import description, known, overlapping, report_of

YEAR = ("2009-01-01", "2009-12-31")


def described(format_name: str = "parquet", *, complete: bool = True) -> bytes:
    files = {"amounts/year=2009/province=陕西省/part-0.parquet": ["12"]}
    return description(format_name, "public", {"2009": YEAR}, files, complete=complete)


def test_every_column_says_its_type_and_what_stands_in_it() -> None:
    found = json.loads(described())
    for name, shape in SHAPES.items():
        columns = found["tables"][name]["columns"]
        assert [each["name"] for each in columns] == [each.name for each in shape.columns]
        assert all(each["description"] for each in columns)
    types = {each["name"]: each["type"] for each in found["tables"]["amounts"]["columns"]}
    assert (types["year"], types["amount"], types["date"]) == ("int32", "decimal128(18,2)", "text")
    assert found["tables"]["amounts"]["partitioned_by"] == ["year", "province"]
    assert found["tables"]["activities"]["sorted_by"][0] == "report"


def test_json_lines_write_money_as_text() -> None:
    found = json.loads(described("jsonl"))
    assert found["tables"]["amounts"]["path"] == "amounts.jsonl"
    (amount,) = [x for x in found["tables"]["amounts"]["columns"] if x["name"] == "amount"]
    assert (amount["type"], amount["written_as"]) == ("decimal128(18,2)", "text")


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"[]", b"{}", b"\xff", b'{"format": "aidreport-dataset"}'),
        b'{"format": "aidreport-dataset", "files": {"a": "b"}, "reports": {}}',
        b'{"format": "aidreport-dataset", "files": {}, "reports": {"2009": ["a"]}}',
        b'{"format": "aidreport-dataset", "files": {"a": [1]}, "reports": {}}',
    ],
)
def test_what_is_no_description_is_none(content: bytes) -> None:
    assert known(content) is None


def test_a_description_is_known_again() -> None:
    found = known(described(complete=False))
    assert found is not None
    assert (found["reports"], found["complete"]) == ({"2009": list(YEAR)}, False)


@pytest.mark.parametrize(
    ("path", "report"),
    [
        ("amounts/year=2009/province=陕西省/part-0.parquet", "2009"),
        ("amounts/year=2009/province=陕西省/part-2009-h1.parquet", "2009-h1"),
        ("amounts.jsonl", ""),
        ("with_polars.py", ""),
    ],
)
def test_a_file_is_of_a_report(path: str, report: str) -> None:
    assert report_of(path) == report


def test_reports_of_the_same_days_are_found() -> None:
    half = ("2009-01-01", "2009-06-30")
    assert overlapping({"2009": YEAR, "2009-h1": half}) == ("2009-h1", "2009")
    assert overlapping({"2009": YEAR, "2010": ("2010-01-01", "2010-12-31")}) is None
    assert overlapping({}) is None
