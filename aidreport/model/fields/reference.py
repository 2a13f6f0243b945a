"""References (引用): a person or an organisation is defined once and named by its id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression
from aidreport.model.fields.text import tidied
from aidreport.model.fields.validation import (
    ALREADY_FOUND,
    Named,
    Refusal,
    Validation,
    refused_as,
    scalar,
)
from aidreport.sources.values import Scalar

_BETWEEN_LISTED = expression("[，、,；;]")
_BETWEEN_NAMES = expression("[，、,；;和及与]")
PERSON = message("a person from “people”")
_ORGANISATION = message("an organisation from “organisations”")
_PARTY = message("a person from “people” or an organisation from “organisations”")


def person_reference(value: object, context: Validation) -> Named:
    """Return the person whose id stands in the record; `unknown-reference` otherwise."""
    registry = context.registry
    return _resolve(value, context, PERSON, registry.people)


def organisation_reference(value: object, context: Validation) -> Named:
    """Return the organisation whose id stands in the record; `unknown-reference` otherwise."""
    registry = context.registry
    return _resolve(value, context, _ORGANISATION, registry.organisations)


def party_reference(value: object, context: Validation) -> Named:
    """Return the person or organisation of an id; `unknown-reference` otherwise."""
    registry = context.registry
    return _resolve(value, context, _PARTY, registry.people, registry.organisations)


def _resolve(
    value: object, context: Validation, expected: Message, *tables: Mapping[str, Named]
) -> Named:
    # Spelt as it stands there, as nearly all are.
    if type(value) is Scalar:
        for table in tables:
            if value in table:
                return table[value]
    name = tidied(scalar(value, expected))
    for table in tables:
        if name in table:
            return table[name]
    registry = context.registry
    if name in registry.broken or not registry.complete:
        raise refused_as(ALREADY_FOUND, "refers to an entry that has faults of its own.")
    if several := _several(name, tables):
        raise refused_as(
            "unknown-reference",
            "“{name}” is read as one name, and is several: write a list, “{names}”.",
            name=name,
            names=f"[{', '.join(several)}]",
        )
    raise Refusal("unknown-reference", unknown(name, expected, chain.from_iterable(tables)))


def _several(name: str, tables: Iterable[Mapping[str, Named]]) -> list[str]:
    """Return the names that a text lists, none if it is one: 和 may stand within a name."""
    listed = [part.strip() for part in _BETWEEN_LISTED.split(name) if part.strip()]
    if len(listed) > 1:
        return listed
    joined = [part.strip() for part in _BETWEEN_NAMES.split(name)]
    known = all(any(part in table for table in tables) for part in joined)
    return joined if len(joined) > 1 and known else []


def unknown(name: str, expected: Message, known: Iterable[str]) -> Message:
    """Return what is said of an id that is not among the known ones, with the nearest."""
    from difflib import get_close_matches  # slow to import, and most names are right

    nearest = get_close_matches(name, known, n=1, cutoff=0.5)
    hint = (
        message("did you mean “{nearest}”?", nearest=nearest[0])
        if nearest
        else message("add it there, or correct the name.")
    )
    return message(
        "“{name}” is not known, expected {expected}: {hint}",
        name=name,
        expected=expected,
        hint=hint,
    )
