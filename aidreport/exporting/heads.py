"""The heads of the tables that are written; those of activities are known when they come back."""

from __future__ import annotations

RECORD = "记录码"
"""A short code of all that a record says: by it a row finds its record again."""

BELONGS_TO = "所属记录"
"""The head of a column in tables that are not to be imported: the record that a row is from."""

YEAR = "年度"
