"""A file of any bytes, checked as the record of 2024, and what must be true of its findings."""

from __future__ import annotations

from aidreport import rules
from aidreport.diagnostics import Diagnostic, Severity
from aidreport.model.build import build
from aidreport.sources.encoding import decoded
from aidreport.sources.load import Sources
from aidreport.sources.reader import Source, read

PATH = "records/2024.yaml"


def findings_of(content: bytes) -> list[Diagnostic]:
    """Return what is found in a file, rules included."""
    source = read(content, PATH)
    sources = Sources("2024", source)
    built = build(sources)
    found = [*sources.findings, *built.findings]
    return found + (rules.check(built.record) if built.record else [])


def assert_well_said(content: bytes) -> None:
    """Fail unless each finding can be printed and stands at a place of the file."""
    lines = lines_of(content)
    found = findings_of(content)
    for finding in found:
        place = finding.position
        assert place.path == PATH
        assert 1 <= place.line <= len(lines), finding
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1, finding
        assert finding.line(str)
    source: Source = read(content, PATH)
    assert source.root is not None or any(each.severity is Severity.ERROR for each in found)


def lines_of(content: bytes) -> list[str]:
    """Return the lines of a file as an editor shows them, whatever its encoding."""
    text = decoded(content, PATH).text
    if text is None:
        text = content.decode(errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
