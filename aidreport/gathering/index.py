"""The index of what was gathered: one line a house, with its state and the file of its export."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any

from aidreport.diagnostics import Diagnostic, Position, Severity, message
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.gathering import values
from aidreport.gathering.house_year import Place
from aidreport.gathering.values import NotAsWritten
from aidreport.gathering.writing import encoded, line_of_place

INDEX = "houses.jsonl"
_FILE = expression(r"(?:(?:exports|findings)/[^/\\:\x00-\x1f.][^/\\:\x00-\x1f]*)?")


class State(StrEnum):
    """What became of a house."""

    HANDED_IN = "handed-in"
    FAULTY = "faulty"
    MISSING = "missing"


@frozen
class HouseEntry:
    """A house in the index.

    Attributes:
        name: its name of today; empty where nobody knows from whom something faulty is.
        former_names: what else it is or was called, by the list of houses and by itself.
        kind: what it is.
        place: where it lies.
        state: what became of it.
        source: what it sent, as people call it; empty for what is missing.
        file: its export, `exports/….jsonl`; empty where there is none to be used.
        sha256: the checksum of that file.
        errors, warnings: how many were found, in its records and in what it sent.
        changed: the day on which what it sent was last changed, `2010-12-21`; may be empty.
        signed_on: when its report is signed, as it is recorded; empty where it is not.
        activities: how many activities it tells.
        findings: the file with what it has to mend, `findings/….txt`; empty where there is none.
    """

    name: str
    former_names: tuple[str, ...]
    kind: str
    place: Place
    state: State
    source: str
    file: str = ""
    sha256: str = ""
    errors: int = 0
    warnings: int = 0
    changed: str = ""
    signed_on: str = ""
    activities: int = 0
    findings: str = ""


@frozen
class ReadIndex:
    """What reading an index gave: its houses, or what is wrong with it."""

    houses: tuple[HouseEntry, ...] | None
    findings: tuple[Diagnostic, ...] = ()


def written_index(houses: tuple[HouseEntry, ...]) -> bytes:
    """Return the index as lines of JSON, every key in every line."""
    return "".join(f"{_line(each)}\n" for each in houses).encode()


def read_index(content: bytes, path: str) -> ReadIndex:
    """Return the houses of an index; never raises, whatever the file is."""
    found = []
    for number, line in enumerate(content.splitlines(), start=1):
        try:
            entry = _entry(json.loads(line.decode()))
        except (ValueError, RecursionError, NotAsWritten):
            entry = None
        if entry is None or _line(entry).encode() != line:
            said = message("This line is not as aidreport writes it: gather once more.")
            place = Position(path, number)
            wrong = Diagnostic("broken-export", Severity.ERROR, place, said)
            return ReadIndex(None, (wrong,))
        found.append(entry)
    return ReadIndex(tuple(found))


def _line(house: HouseEntry) -> str:
    return encoded(
        {
            "name": house.name,
            "former_names": list(house.former_names),
            "kind": house.kind,
            "place": line_of_place(house.place),
            "state": house.state.value,
            "source": house.source,
            "file": house.file,
            "sha256": house.sha256,
            "errors": house.errors,
            "warnings": house.warnings,
            "changed": house.changed,
            "signed_on": house.signed_on,
            "activities": house.activities,
            "findings": house.findings,
        }
    )


def _entry(line: Any) -> HouseEntry:
    if not isinstance(line, dict):
        raise NotAsWritten("name")
    for field in ("file", "findings"):
        if not _FILE.fullmatch(values.text(line, field)):
            raise NotAsWritten(field)
    return HouseEntry(
        values.text(line, "name"),
        values.texts(line, "former_names"),
        values.text(line, "kind"),
        values.place(line.get("place")),
        values.chosen(line, "state", State),
        values.text(line, "source"),
        values.text(line, "file"),
        values.text(line, "sha256"),
        values.number(line, "errors"),
        values.number(line, "warnings"),
        values.text(line, "changed"),
        values.text(line, "signed_on"),
        values.number(line, "activities"),
        values.text(line, "findings"),
    )
