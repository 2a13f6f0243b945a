"""Findings for people: a line each, on a terminal with the place in the source below it."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.diagnostics import Diagnostic, Severity, message
from aidreport.reporters.cells import visible
from aidreport.reporters.excerpt import Excerpt, excerpt
from aidreport.reporters.reporter import Reader, Review

GUTTER = 5
_NARROWEST = 30

_COLOURS: Mapping[Severity, int] = {Severity.ERROR: 31, Severity.WARNING: 33, Severity.NOTE: 36}
_BLUE = 34
_BOLD = 1


def report(review: Review, reader: Reader) -> str:
    """Return `path:line:column: severity: message [code]` for each finding."""
    return "".join(one_finding(finding, reader) for finding in review.findings)


def one_finding(finding: Diagnostic, reader: Reader) -> str:
    """Return the line of one finding, with the excerpt of its source if the reader wishes it."""
    said = _line(finding, reader) if reader.line_width is None else _lines(finding, reader)
    if reader.width is None:
        return said
    # One more column is the bar, two are the blanks beside it, and the last one stays free.
    room = max(reader.width - GUTTER - 4, _NARROWEST)
    found = excerpt(finding, reader.sources, room)
    return said + (_block(found, finding.severity, reader) if found else "")


def _line(finding: Diagnostic, reader: Reader) -> str:
    line = visible(finding.line(reader.translate))
    start = len(visible(f"{finding.position}: "))
    end = start + len(finding.severity)
    severity = _styled(line[start:end], _COLOURS[finding.severity], reader)
    return f"{line[:start]}{severity}{line[end:]}\n"


def _lines(finding: Diagnostic, reader: Reader) -> str:
    """Return the same for a person: in words of the language, in lines that fit."""
    # Programs have no need of these.
    from aidreport.explanations.families import severity_name
    from aidreport.reporters.wrapping import wrapped_sentence

    named = message("{severity}: ", severity=severity_name(finding.severity))
    severity = named.render(reader.translate)
    place = visible(f"{finding.position}: ")
    sentence = visible(f"{finding.sentence(reader.translate)} [{finding.code}]")
    # The last column stays free: some terminals go on to the next line in it.
    width = max((reader.line_width or 0) - 1, _NARROWEST)
    first, *others = wrapped_sentence(place + severity, sentence, width)
    head = place + _styled(severity, _COLOURS[finding.severity], reader)
    return "\n".join([head + first[len(place + severity) :], *others]) + "\n"


def _block(found: Excerpt, severity: Severity, reader: Reader) -> str:
    number, bar = f"{found.number:>{GUTTER}} ", _styled("|", _BLUE, reader)
    marked = _styled(found.marked, _BOLD, reader) if found.marked else ""
    mark = _styled(found.mark.lstrip(" "), _COLOURS[severity], reader)
    blanks = " " * (len(found.mark) - len(found.mark.lstrip(" ")))
    return (
        f"{_styled(number, _BLUE, reader)}{bar} {found.before}{marked}{found.after}\n"
        f"{' ' * len(number)}{bar} {blanks}{mark}\n\n"
    )


def _styled(words: str, style: int, reader: Reader) -> str:
    return f"\x1b[{style}m{words}\x1b[0m" if reader.colored else words
