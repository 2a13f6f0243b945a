"""Findings as workflow commands, which GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from aidreport.diagnostics import Diagnostic, Message, Severity, message
from aidreport.reporters.reporter import Reader, Review

SHOWN = 10
"""How many errors, how many warnings and how many notices GitHub shows of one step."""


def report(review: Review, reader: Reader) -> str:
    """Return a command for each finding, the worst first, and before them what is not shown."""
    worst_first = sorted(review.findings, key=lambda finding: finding.severity.rank)
    hidden = _hidden(review)
    lines = [_notice(hidden, reader)] if hidden else []
    lines += [_command(finding, reader) for finding in worst_first]
    return "".join(line + "\n" for line in lines)


def _hidden(review: Review) -> int:
    """Return how many findings GitHub will leave out, were they told after a notice of ours."""
    numbers = {severity: review.number(severity) for severity in Severity}
    if max(numbers.values(), default=0) <= SHOWN:
        return 0
    numbers[Severity.NOTE] += 1
    return sum(max(number - SHOWN, 0) for number in numbers.values())


def _notice(hidden: int, reader: Reader) -> str:
    return f"::notice title=aidreport::{_data(_left_out(hidden).render(reader.translate))}"


def _left_out(hidden: int) -> Message:
    if hidden == 1:
        return message(
            "GitHub shows 10 findings of a kind for each step; 1 more stands only in the log."
        )
    return message(
        "GitHub shows 10 findings of a kind for each step; {number} more stand only in the log.",
        number=hidden,
    )


def _command(finding: Diagnostic, reader: Reader) -> str:
    place, end = finding.position, finding.end
    path = f"{reader.folder}/{place.path}" if reader.folder else place.path
    properties = {"file": path, "line": place.line, "col": place.column}
    if end is not None and end.line == place.line:
        properties |= {"endLine": end.line, "endColumn": max(end.column - 1, place.column)}
    properties["title"] = f"aidreport: {finding.code}"
    said = f"{finding.sentence(reader.translate)} [{finding.code}]"
    named = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    command = "notice" if finding.severity is Severity.NOTE else finding.severity
    return f"::{command} {named}::{_data(said)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
