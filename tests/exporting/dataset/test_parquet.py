from __future__ import annotations

import io
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from dataset_years import engine

from aidreport.exporting.dataset.columns import KEYS, SHAPES, Row, Type
from aidreport.exporting.dataset.parquet import as_parquet, parquet_files

TYPES = {
    Type.TEXT: "string",
    Type.COUNT: "int32",
    Type.MONEY: "decimal128(18, 2)",
}


@pytest.fixture(autouse=True)
def _library() -> None:
    engine("pyarrow")


def row(name: str, **values: object) -> Row:
    known = {"year": 2009, "province": "陕西省", **values}
    blank = {Type.TEXT: "", Type.COUNT: 0, Type.MONEY: None}
    return tuple(known.get(each.name, blank[each.type]) for each in SHAPES[name].columns)  # type: ignore[misc]


@pytest.mark.parametrize("name", SHAPES)
def test_types_are_those_of_the_schema_whatever_the_rows_hold(name: str) -> None:
    from pyarrow import parquet

    shape = SHAPES[name]
    for rows in ([], [row(name)], [row(name)] * 3):
        found = parquet.read_schema(io.BytesIO(as_parquet(shape, rows)))
        expected = [
            (each.name, TYPES[each.type], not each.filled) for each in shape.columns[len(KEYS) :]
        ]
        assert [(each.name, str(each.type), each.nullable) for each in found] == expected


def test_the_keys_stand_in_the_folders_alone(written: Callable) -> None:
    from pyarrow import parquet

    folder = written()
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.parquet"))
    assert files == [
        "activities/year=2009/province=四川省/part-0.parquet",
        "activities/year=2009/province=陕西省/part-0.parquet",
        "activities/year=2010/province=未注明/part-0.parquet",
        "activities/year=2010/province=跨省/part-0.parquet",
        "activities/year=2010/province=陕西省/part-0.parquet",
        "activities/year=2011/province=四川省/part-0.parquet",
        "amounts/year=2009/province=陕西省/part-0.parquet",
        "amounts/year=2010/province=未注明/part-0.parquet",
        "amounts/year=2010/province=跨省/part-0.parquet",
        "amounts/year=2010/province=陕西省/part-0.parquet",
        "amounts/year=2011/province=四川省/part-0.parquet",
    ]
    for file in files:
        assert not {"year", "province"} & set(parquet.read_schema(folder / file).names)


def test_amounts_are_exact_to_the_last_fen() -> None:
    from pyarrow import parquet

    amounts = [Decimal("9999999999999999.99"), Decimal("0.01"), None]
    rows = [row("amounts", amount=each) for each in amounts]
    content = as_parquet(SHAPES["amounts"], rows)
    assert parquet.read_table(io.BytesIO(content))["amount"].to_pylist() == amounts


def test_the_bytes_are_the_same_twice() -> None:
    rows = [row("amounts", amount=Decimal(number) / 100) for number in range(1000)]
    assert as_parquet(SHAPES["amounts"], rows) == as_parquet(SHAPES["amounts"], rows)


def test_a_report_without_rows_has_a_file_for_engines_refuse_a_table_without_any() -> None:
    ((path, _),) = parquet_files(SHAPES["amounts"], [], "2009", 2009)
    assert path == "amounts/year=2009/province=未注明/part-0.parquet"


def test_half_years_stand_beside_each_other() -> None:
    for report, name in (("2009", "part-0"), ("2009-h1", "part-2009-h1")):
        ((path, _),) = parquet_files(SHAPES["amounts"], [row("amounts")], report, 2009)
        assert Path(path).stem == name
