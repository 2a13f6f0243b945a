"""The statistics for programs: JSON, as `docs/statistics.schema.json` describes it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from aidreport.facts.statistics import Row, Statistics, YearColumn
from aidreport.facts.statistics.years import YearOnYear
from aidreport.facts.sums import Sum

VERSION = 1
"""Goes up when a program that reads the JSON has to be changed; new fields may come at any time."""


def as_json(statistics: Statistics) -> str:
    """Return the statistics as JSON; names and numbers do not depend on the user's language."""
    content = {
        "version": VERSION,
        "years": [_year(year) for year in statistics.years],
        "added_up": statistics.overlap is None,
        "figures": [_row(row, statistics) for row in statistics.rows],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _year(year: YearColumn) -> dict[str, Any]:
    return {
        "year": year.year,
        "start": year.period.start.isoformat(),
        "end": year.period.end.isoformat(),
        "base": year.base,
    }


def _row(row: Row, statistics: Statistics) -> dict[str, Any]:
    values = zip(statistics.years, row.figures, row.changes, strict=True)
    return {
        "group": row.key.group.value,
        "name": row.key.name,
        "unit": row.key.unit,
        "years": {
            year.year: {**_figure(figure), "change": _change(change), "places": _places(figure)}
            for year, figure, change in values
        },
        "over_years": _figure(row.together) if row.together else None,
    }


def _figure(total: Sum) -> dict[str, Any]:
    return {"value": number(total.value), "vague": len(total.left_out)}


def _change(change: YearOnYear | None) -> dict[str, Any] | None:
    if change is None:
        return None
    growth = None if change.growth is None else number(change.growth)
    return {"difference": number(change.difference), "growth_percent": growth}


def _places(total: Sum) -> list[str]:
    return [str(place) for place in total.origins]


def number(value: Decimal) -> int | float:
    """Return a number as JSON has it; fen are exact up to 15 digits."""
    return int(value) if value == value.to_integral_value() else float(value)
