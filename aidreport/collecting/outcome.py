"""What became of one thing that a house sent, and how that is kept for the next run."""

from __future__ import annotations

import json
from typing import Any

from aidreport.diagnostics import Argument, Diagnostic, Message, Position, Severity
from aidreport.frozen import frozen
from aidreport.gathering.house_year import House, Place, Tally


@frozen
class Outcome:
    """What became of something that was sent; small, however much was.

    Attributes:
        house: whose it is, None where nobody can say.
        file: the name of the export that was written, empty where there is none.
        sha256: its checksum.
        signed_on: when the report is signed, as it is recorded; empty where it is not.
        activities: how many it tells.
        found: how much was found in the records, by the house itself or here.
        findings: what was found here, the places as the house knows them.
        refused: whether it was not opened, for only exports are taken.
    """

    house: House | None
    file: str
    sha256: str
    signed_on: str
    activities: int
    found: Tally
    findings: tuple[Diagnostic, ...]
    refused: bool = False

    @property
    def good(self) -> bool:
        """Whether there is an export to be used."""
        return bool(self.file)


def kept(outcome: Outcome) -> bytes:
    """Return an outcome as it is kept."""
    house = outcome.house
    return json.dumps(
        {
            "house": None
            if house is None
            else [
                house.name,
                house.short_names,
                house.former_names,
                house.kind,
                [house.place.words, house.place.path, house.place.division],
            ],
            "file": outcome.file,
            "sha256": outcome.sha256,
            "signed_on": outcome.signed_on,
            "activities": outcome.activities,
            "found": [outcome.found.errors, outcome.found.warnings, outcome.found.notes],
            "findings": [_finding(each) for each in outcome.findings],
            "refused": outcome.refused,
        },
        ensure_ascii=False,
    ).encode()


def as_kept(content: bytes) -> Outcome | None:
    """Return an outcome that was kept, None where it is not as it was written."""
    try:
        said = json.loads(content)
        return Outcome(
            None if said["house"] is None else _house(*said["house"]),
            str(said["file"]),
            str(said["sha256"]),
            str(said["signed_on"]),
            int(said["activities"]),
            Tally(*map(int, said["found"])),
            tuple(_found(each) for each in said["findings"]),
            bool(said["refused"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _house(
    name: str, short: list[str], former: list[str], kind: str, place: tuple[str, list[str], str]
) -> House:
    words, path, division = place
    return House(name, tuple(short), tuple(former), kind, Place(words, tuple(path), division))


def _finding(found: Diagnostic) -> list[Any]:
    place = found.position
    return [
        found.code,
        found.severity.value,
        place.path,
        place.line,
        place.column,
        _said(found.message),
    ]


def _said(said: Argument) -> Any:
    if isinstance(said, Message):
        return [said.template, {name: _said(each) for name, each in said.arguments}]
    return said


def _found(said: list[Any]) -> Diagnostic:
    code, severity, path, line, column, text = said
    found = _message(text)
    if not isinstance(found, Message):
        raise TypeError
    return Diagnostic(code, Severity(severity), Position(path, line, column), found)


def _message(said: Any) -> Argument:
    if isinstance(said, list):
        template, arguments = said
        return Message(template, tuple((name, _message(each)) for name, each in arguments.items()))
    if isinstance(said, str | int):
        return said
    raise TypeError
