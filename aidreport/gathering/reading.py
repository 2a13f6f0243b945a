"""What somebody handed in, read without trusting any of it."""

from __future__ import annotations

import json
from typing import Any

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.gathering import values
from aidreport.gathering.house_year import (
    FORMAT,
    VERSION,
    GatheredActivity,
    HouseYear,
    Tally,
)
from aidreport.gathering.parts import activity_of
from aidreport.gathering.values import NotAsWritten
from aidreport.gathering.writing import checksum, encoded, head_of

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest export that is read: ten thousand activities are about 15 MB."""

MOST_ACTIVITIES = 50_000
_YEAR = expression(r"[0-9]{4}(-[a-z0-9]+)*")
_BEGIN = b'{"format":"%s",' % FORMAT.encode()
_CHECKSUM = expression(rb'"sha256":"([0-9a-f]{64})"\}\Z')
_EMPTY = b'"sha256":""}'


@frozen
class ReadExport:
    """What reading an export gave: the house's year, or what is wrong with the file."""

    year: HouseYear | None
    findings: tuple[Diagnostic, ...] = ()


def is_export(content: bytes) -> bool:
    """Return whether a file begins as an export does."""
    return content.removeprefix(b"\xef\xbb\xbf").startswith(_BEGIN)


def in_its_form(content: bytes) -> bytes:
    """Return an export without what editors and mail add: a mark of UTF-8, other line ends."""
    return content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")


def read_export(content: bytes, path: str) -> ReadExport:
    """Return the year that an export holds; never raises, whatever the file is.

    `path` is what findings call the file. A first character that says UTF-8, and the line ends
    of Windows, are taken as they are meant: mail and editors put them in.
    """
    if len(content) > LARGEST:
        return _broken(path, 1, 1, _too_large())
    content = in_its_form(content)
    if not content.startswith(_BEGIN):
        return _broken(path, 1, 1, _no_export(content))
    first, end, rest = content.partition(b"\n")
    if not end:
        return _broken(path, 1, 1, _cut_off())
    try:
        head = _parsed(first)
        if type(head.get("version")) is int and head["version"] > VERSION:
            return _broken(path, 1, 1, _newer(head))
        if problem := _not_whole(first, rest, head):
            return _broken(path, *problem)
    except _WrongLine as wrong:
        return _broken(path, wrong.line, wrong.column, _changed(wrong.message))
    try:
        return ReadExport(_year(head, first, rest))
    except _WrongLine as wrong:
        return _broken(path, wrong.line, wrong.column, _of_another_version(wrong.message, head))


class _WrongLine(Exception):  # noqa: N818 - names the line
    def __init__(self, line: int, column: int, said: Message) -> None:
        self.line = line
        self.column = column
        self.message = said
        super().__init__(str(said))


def _parsed(line: bytes, number: int = 1) -> dict[str, Any]:
    try:
        found = json.loads(line.decode())
    except json.JSONDecodeError as error:
        raise _WrongLine(number, error.colno, message("the line is no JSON")) from error
    except UnicodeDecodeError as error:
        said = message("the line is not in UTF-8, as where another program has saved the file")
        raise _WrongLine(number, 1, said) from error
    except (ValueError, RecursionError) as error:
        raise _WrongLine(number, 1, message("the line is no JSON")) from error
    if not isinstance(found, dict):
        raise _WrongLine(number, 1, message("the line is no JSON"))
    return found


def _not_whole(first: bytes, rest: bytes, head: dict[str, Any]) -> tuple[int, int, Message] | None:
    """Return where an export ends too early or was changed, None where it is as it was written."""
    lines = rest.count(b"\n")
    told = head.get("activities")
    if type(told) is int and (lines < told or (rest and not rest.endswith(b"\n"))):
        return (
            lines + 2,
            1,
            _cut_off(message("it holds {found} of {told} activities", found=lines, told=told)),
        )
    known = _CHECKSUM.search(first)
    plain = first[: known.start()] + _EMPTY + b"\n" + rest if known else b""
    if known is None or checksum(plain) != known[1].decode():
        return 1, 1, _changed(message("its lines do not give the checksum of the first one"))
    return None


def _year(head: dict[str, Any], first: bytes, rest: bytes) -> HouseYear:
    try:
        year = _head(head, _activities(rest, values.number(head, "activities")))
    except NotAsWritten as error:
        raise _WrongLine(1, 1, error.message) from error
    # Every key in its place, each value in its only form.
    if encoded({**head_of(year), "sha256": head.get("sha256")}).encode() != first:
        raise _WrongLine(1, 1, _ANOTHER_FORM)
    return year


def _head(head: dict[str, Any], activities: tuple[GatheredActivity, ...]) -> HouseYear:
    found = values.group(head, "findings")
    name = values.text(head, "year")
    if not _YEAR.fullmatch(name) or len(name) > 40:
        raise NotAsWritten("year")
    return HouseYear(
        values.house(head.get("house")),
        name,
        values.period(head, "period"),
        values.text(head, "program"),
        None if head.get("signed_on") is None else values.period(head, "signed_on"),
        Tally(*(values.number(found, each) for each in ("errors", "warnings", "notes"))),
        values.figures(head),
        activities,
        values.entries(head, "organisations", values.house) if "organisations" in head else (),
    )


def _activities(rest: bytes, told: int) -> tuple[GatheredActivity, ...]:
    lines = rest.splitlines() if b"\r" not in rest else rest.removesuffix(b"\n").split(b"\n")
    if len(lines) != told or told > MOST_ACTIVITIES:
        raise NotAsWritten("activities")
    return tuple([_activity(line, number) for number, line in enumerate(lines, start=2)])


def _activity(line: bytes, number: int) -> GatheredActivity:
    try:
        return activity_of(line.decode())
    except (NotAsWritten, ValueError) as error:
        _parsed(line, number)  # what is no JSON at all is told as that
        if not isinstance(error, NotAsWritten):
            raise
        raise _WrongLine(number, 1, error.message) from error


_FIRST_LINE = message("its first line is not whole")
_ANOTHER_FORM = message("the line is not in the form in which aidreport writes it")


def _broken(path: str, line: int, column: int, said: Message) -> ReadExport:
    place = Position(path, line, column)
    return ReadExport(None, (Diagnostic("broken-export", Severity.ERROR, place, said),))


def _too_large() -> Message:
    return message(
        "The file is larger than {largest} MB, more than any house has to tell: ask the house for"
        " the file that “aidreport export YEAR --for-gathering” writes.",
        largest=LARGEST // 1024**2,
    )


def _no_export(content: bytes) -> Message:
    if not content.strip():
        return message("The file is empty: ask the house to send it once more.")
    return message(
        "This is no file for gathering, which begins with “{begin}”: ask the house for the file"
        " that “aidreport export YEAR --for-gathering” writes.",
        begin=_BEGIN.decode(),
    )


def _newer(head: dict[str, Any]) -> Message:
    return message(
        "The file has version {found} of the format, and this aidreport reads version {known}:"
        " install the newest aidreport here.",
        found=head["version"],
        known=VERSION,
    )


def _of_another_version(problem: Message, head: dict[str, Any]) -> Message:
    program = head.get("program")
    return message(
        "The file is whole, but this version of aidreport did not write it (it says {program}):"
        " {problem}. Nothing of it is used: ask the house to install the newest aidreport, and to"
        " write it anew with “aidreport export YEAR --for-gathering”.",
        problem=problem,
        program=program if isinstance(program, str) and len(program) <= _LONGEST_VERSION else "?",
    )


_LONGEST_VERSION = 20


def _cut_off(problem: Message = _FIRST_LINE) -> Message:
    return message(
        "The file ends too early: {problem}. It was cut off on its way: ask the house to send it"
        " once more.",
        problem=problem,
    )


def _changed(problem: Message) -> Message:
    return message(
        "The file was changed after it was written: {problem}. Nothing of it is used: ask the house"
        " to write it anew with “aidreport export YEAR --for-gathering”.",
        problem=problem,
    )
