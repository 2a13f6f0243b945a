"""`schema.json`: what the files of a dataset hold, and which files they are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any, TypeGuard

from aidreport.exporting.dataset.columns import KEYS, SHAPES, Column, Shape, Type
from aidreport.expressions import expression
from aidreport.model.fields.period import Period

NAME = "schema.json"
FORMAT, VERSION = "aidreport-dataset", 1
_PART = expression(r"[a-z]+/year=(\d+)/province=[^/]+/part-(.+)\.parquet")


def description(
    format_name: str,
    audience: str,
    reports: Mapping[str, tuple[str, str]],
    files: Mapping[str, list[str]],
    *,
    complete: bool,
) -> bytes:
    """Return the description as JSON.

    Args:
        format_name: parquet, jsonl or csv.
        audience: for whom the rows are.
        reports: the first and the last day of the period of each report that is in it.
        files: the SHA-256 of each file, by its path; two while it is being replaced.
        complete: whether all files are written.
    """
    whole: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "files_are": format_name,
        "audience": audience,
        "complete": complete,
        "reports": {name: list(days) for name, days in sorted(reports.items())},
        "tables": {name: _table(shape, format_name) for name, shape in SHAPES.items()},
        "files": {path: files[path] for path in sorted(files)},
    }
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def days_of(period: Period) -> tuple[str, str]:
    """Return the first and the last day of a period, as the description has them."""
    return period.start.isoformat(), period.end.isoformat()


def report_of(path: str) -> str:
    """Return the report that a Parquet file holds the rows of, by its path; else nothing.

    amounts/year=2009/province=陕西省/part-0.parquet -> 2009; part-2009-h1.parquet -> 2009-h1
    """
    found = _PART.fullmatch(path)
    if found is None:
        return ""
    return f"{int(found[1]):04}" if found[2] == "0" else found[2]


def overlapping(reports: Mapping[str, tuple[str, str]]) -> tuple[str, str] | None:
    """Return two reports that share a day, so that sums over both would count things twice."""
    known = sorted((days, name) for name, days in reports.items())
    for (before, name), (after, other) in pairwise(known):
        if after[0] <= before[1]:
            return name, other
    return None


def _table(shape: Shape, format_name: str) -> dict[str, Any]:
    in_folders = format_name == "parquet"
    return {
        "description": shape.description,
        "path": f"{shape.name}/year=*/province=*/*.parquet"
        if in_folders
        else f"{shape.name}.{format_name}",
        "partitioned_by": [each.name for each in KEYS] if in_folders else [],
        "key": list(shape.key),
        "sorted_by": list(shape.order),
        "columns": [_column(each, format_name) for each in shape.columns],
    }


def _column(column: Column, format_name: str) -> dict[str, Any]:
    money_as_text = column.type is Type.MONEY and format_name == "jsonl"
    return {
        "name": column.name,
        "type": column.type.value,
        **({"written_as": "text"} if money_as_text else {}),
        "nullable": not column.filled,
        "description": column.description,
    }


def known(content: bytes) -> Mapping[str, Any] | None:
    """Return the description that a file holds; None where it is no such one."""
    try:
        found = json.loads(content)
    except ValueError:
        return None
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        return None
    files, reports = found.get("files"), found.get("reports")
    if not _is_lists_of_texts(files) or not _is_lists_of_texts(reports):
        return None
    return found if all(len(days) == 2 for days in reports.values()) else None


def _is_lists_of_texts(value: object) -> TypeGuard[dict[str, list[str]]]:
    if not isinstance(value, dict):
        return False
    return all(
        isinstance(key, str) and isinstance(each, list) and _are_texts(each)
        for key, each in value.items()
    )


def _are_texts(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)
