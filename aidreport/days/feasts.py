"""The feasts of the Chinese calendar (农历节日), 1950 to 2050; `make.py` writes their table."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("feasts.tsv")


def feast(name: str, year: int) -> date | None:
    """Return the day of 春节, 元宵, 端午, 中秋 or 重阳 in a year; None beyond the table."""
    return _days().get((name, year))


@cache
def _days() -> Mapping[tuple[str, int], date]:
    heads, *rows = (line.split("\t") for line in _FILE.read_text(encoding="utf-8").splitlines())
    return {
        (name, int(year)): date.fromisoformat(f"{year}-{day}")
        for year, *days in rows
        for name, day in zip(heads[1:], days, strict=True)
    }
