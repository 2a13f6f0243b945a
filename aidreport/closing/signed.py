"""The figures of a year as they were signed: into its lock, and back for whoever compares with it.

The year after is compared with what the head signed. Where the record is still that, nothing is
taken from the lock; where it changed since, the figures of the catalogue, the indicators and the
balance are those of the lock.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aidreport.closing.content import MARK, Leaf, plain
from aidreport.diagnostics import Position
from aidreport.facts.totals import figures
from aidreport.frozen import replace
from aidreport.model.base import Record, fields_of
from aidreport.model.closing import FigureName, SignedFigure
from aidreport.model.fields.amount import parse_amount
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity
from aidreport.model.fields.validation import Refusal, Registry, Validation
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.sources.values import Scalar

_COMPARED = ("indicators", "balance")
"""The parts of the frame that the year after takes figures from."""


def figures_of(record: YearRecord) -> dict[FigureName, SignedFigure]:
    """Return the figures of the catalogue of a year, without the names of places and people.

    A region is named by what the records call it, which is no person.
    """
    nowhere = Position(record.position.path)
    return {
        (key.group.value, key.name, key.unit): SignedFigure(
            plain(total.exact) if total.exact is not None else "", len(total.left_out), nowhere
        )
        for key, total in figures(record).items()
    }


def with_signed_amounts(record: YearRecord, frame: Mapping[str, Leaf]) -> YearRecord:
    """Return a year whose indicators and balance have the amounts that were signed.

    What was recorded only afterwards stays: nobody signed another amount for it.
    """
    changed = {}
    for name in _COMPARED:
        value = getattr(record.frame, name)
        signed = _signed(name, value, frame)
        if signed is not value:
            changed[name] = signed
    return replace(record, frame=record.frame.with_values(**changed)) if changed else record


def _signed(path: str, value: Any, frame: Mapping[str, Leaf]) -> Any:
    if isinstance(value, Money | Quantity):
        leaf = frame.get(path)
        known = leaf is None or leaf.said.startswith(MARK) or leaf.place is None
        return value if known or leaf is None else _amount(value, leaf)
    if isinstance(value, Record) and not isinstance(value, Person | Organisation):
        return _signed_group(path, value, frame)
    if isinstance(value, tuple):
        parts = tuple(_signed(f"{path}[{n}]", each, frame) for n, each in enumerate(value, 1))
        return value if all(map(_same, value, parts)) else parts
    if type(value) is dict:
        table = {key: _signed(f"{path}[{key}]", each, frame) for key, each in value.items()}
        return value if all(map(_same, value.values(), table.values())) else table
    return value


def _signed_group(path: str, group: Record, frame: Mapping[str, Leaf]) -> Record:
    keys = {name: declared.key for name, declared in fields_of(type(group)).items()}
    changed = {}
    for name, value in group.__dict__.items():
        signed = _signed(f"{path}.{keys[name]}", value, frame)
        if signed is not value:
            changed[name] = signed
    return group.with_values(**changed) if changed else group


def _amount(now: Money | Quantity, leaf: Leaf) -> Money | Quantity:
    """Return the amount that a lock says, which stands in the lock; `now` where it is the same."""
    place = leaf.place or Position("")
    context = Validation(place.path, Registry())
    text = Scalar(leaf.said, place.line, place.column)
    try:
        found = parse_amount(text, context)
    except Refusal:
        return now
    return now if found == now else found


def _same(first: object, second: object) -> bool:
    return first is second
