"""The tables of records, as they stand in their files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml


def page_of_kinds() -> Mapping[str, Any]:
    """Return `frame`, the text of a year, and `kinds`: the texts of each kind's activities."""
    return _table("kinds")


def table_of_sentences() -> Mapping[str, Any]:
    """Return `frame`, a year without activities, and what its activities may hold.

    `base` is what all of them have, `kinds` the facts of each kind by what is special of them,
    `helped` what stands there where others help us, and `variations` what one more field may say.
    """
    return _table("sentences")


def _table(name: str) -> Mapping[str, Any]:
    text = (Path(__file__).parent / f"{name}.yaml").read_text(encoding="utf-8")
    table: Mapping[str, Any] = yaml.safe_load(text)
    return table
