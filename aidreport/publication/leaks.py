"""What is said when something would be published, or was, that must not be."""

from __future__ import annotations

from collections.abc import Iterable

from aidreport.diagnostics import Argument, Diagnostic, Position, Severity, listed, message
from aidreport.publication.scan import Leak
from aidreport.publication.secrets import Sort

_MOST_PLACES = 4


def leak_findings(leaks: Iterable[Leak]) -> list[Diagnostic]:
    """Return an error for each secret that the public edition would hold, where it is recorded.

    The secret itself is not said: a log is read by more people than a record.
    """
    found: dict[tuple[Position, Sort], list[str]] = {}
    for leak in leaks:
        found.setdefault((leak.secret.position, leak.secret.sort), []).append(leak.where)
    return [
        Diagnostic(
            "leak",
            Severity.ERROR,
            position,
            message(
                "Nothing was written, for the public edition would hold {what}, recorded here: see"
                " {places}. Take it out where it comes from, or add the passage to “allow” under"
                " “[publish]” if something else is meant.",
                what=sort.said,
                places=_places(places),
            ),
        )
        for (position, sort), places in found.items()
    ]


def published_findings(path: str, asked: str, leaks: Iterable[Leak]) -> list[Diagnostic]:
    """Return a warning for each secret in the report `path`, which may be published already.

    `asked` is how the report is asked for: `2009 --audience public`.
    """
    found: dict[tuple[Position, Sort], list[Leak]] = {}
    for leak in leaks:
        found.setdefault((leak.secret.position, leak.secret.sort), []).append(leak)
    return [
        Diagnostic(
            "public-report-leaks",
            Severity.WARNING,
            Position(path, next((leak.line for leak in those if leak.line), 1)),
            message(
                "This report is for the public, and holds {what}, recorded at {record}: see"
                " {places}. Write it again with “aidreport render {asked}”, and take back what was"
                " published.",
                what=sort.said,
                record=str(position),
                places=_places([leak.where for leak in those]),
                asked=asked,
            ),
        )
        for (position, sort), those in found.items()
    ]


def _places(places: list[str]) -> Argument:
    once = list(dict.fromkeys(places))
    shown = listed(once[:_MOST_PLACES])
    if len(once) <= _MOST_PLACES:
        return shown
    return message("{places} and {number} more", places=shown, number=len(once) - _MOST_PLACES)
