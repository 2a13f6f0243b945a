"""Any frame of a year: strategies for whatever the schema lets stand around the activities."""

from __future__ import annotations

import json
from enum import EnumType
from functools import partial
from typing import Any, get_args, get_origin, get_type_hints

from activities import VALUES, YEAR, is_whole
from hypothesis import strategies as st

from aidreport.model.base import Record, fields_of
from aidreport.model.fields.amount import AmountField
from aidreport.model.fields.text import Genre, WorkName
from aidreport.model.year import RecordFile

_AMOUNTS = ["300万元", "1100人", "98%", "近10万元", "3000人次", "30户"]
# Built apart, or tried elsewhere: the outline has tests of its own.
_APART = ("organisations", "people", "activities", "outline", "charts", "gathered")
_GIVEN = ("period", "organisation", "self_reference")
_DEEP = 3


def frames() -> st.SearchStrategy[str]:
    """Return any year without activities, as a record file."""
    return record(RecordFile).map(_text)


def _text(fields: dict[str, Any]) -> str:
    report = {**YEAR["report"], **fields.pop("report", {})}
    year = {**YEAR, **fields, "report": report, "activities": []}
    return json.dumps(year, ensure_ascii=False, indent=1)


def record(model: type[Record], depth: int = _DEEP) -> st.SearchStrategy[dict[str, Any]]:
    """Return what may stand in a group of fields."""
    hints = get_type_hints(model, include_extras=True)
    needed, free = {}, {}
    for name, field in fields_of(model).items():
        if name in ("extra", *_APART) or (name == "parts" and not depth):
            continue
        if name in _GIVEN and model.__name__ == "ReportFrame":
            continue
        chosen = needed if field.required and name != "report" else free
        chosen[field.key] = value(hints[name], depth)
    return st.fixed_dictionaries(needed, optional=free).filter(partial(is_whole, model))


def value(hint: Any, depth: int) -> st.SearchStrategy[Any]:
    """Return the values that a field of this type may have in a record."""
    if hint in (WorkName, Genre):
        return st.sampled_from(["对口帮扶", "乡村振兴工作"])
    if hint == AmountField:
        return st.sampled_from(_AMOUNTS)
    for known, values in VALUES:
        if hint == known:
            return st.sampled_from(values)
    if isinstance(hint, EnumType):
        return st.sampled_from([str(choice.value) for choice in hint])
    if isinstance(hint, type) and issubclass(hint, Record):
        return record(hint, depth - 1)
    if get_origin(hint) is dict:
        entry = value(get_args(hint)[1], depth)
        return st.dictionaries(st.sampled_from(["甲项", "乙项"]), entry, min_size=1)
    if get_origin(hint) is tuple:
        return st.lists(value(get_args(hint)[0], depth), min_size=1, max_size=2)
    (only, *_) = (choice for choice in get_args(hint) if choice is not type(None))
    return value(only, depth)
