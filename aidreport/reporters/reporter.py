"""What a reporter is: it makes one text of all that was found, for people or for programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from aidreport.diagnostics import Diagnostic, Ignored, Severity, Translate
from aidreport.frozen import frozen
from aidreport.reporters.source_lines import SourceLines


@frozen
class Review:
    """What was checked, and what was found.

    Attributes:
        years: the names of the years.
        files: the record files, relative to the project's root, with `/`.
        findings: sorted by place, each once.
        ignored: what comments in the records ask to ignore.
        known: what the baseline knows, and nobody is told again.
        baseline: the path of the baseline, relative to the project's root; None without one.
    """

    years: Sequence[str] = ()
    files: Sequence[str] = ()
    findings: Sequence[Diagnostic] = ()
    ignored: Sequence[Ignored] = ()
    known: Sequence[Diagnostic] = ()
    baseline: str | None = None

    def number(self, severity: Severity) -> int:
        """Return how many findings have a severity."""
        return sum(finding.severity is severity for finding in self.findings)


@frozen
class Reader:
    """Who or what reads a report.

    Attributes:
        language: `zh` or `en`.
        translate: gives the sentences of that language.
        sources: the lines of the files that findings are about.
        version: that of aidreport.
        folder: from the root of the repository to that of the project; empty if it is the same.
        colored: whether colours may be used.
        width: how many columns an excerpt of a source may take; None where none is wished.
        line_width: how many columns a line may take at a terminal, where severities are words of
            the language; None where each finding is one line, for programs.
    """

    language: str
    translate: Translate
    sources: SourceLines
    version: str
    folder: str = ""
    colored: bool = False
    width: int | None = None
    line_width: int | None = None


Reporter: TypeAlias = Callable[[Review, Reader], str]
"""Returns the whole report, ended by a line feed; empty if there is nothing to say."""
