"""Which formats are written, and to which file each report goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from aidreport.cli.failures import Refusal
from aidreport.cli.invocation import Invocation
from aidreport.cli.names import listed
from aidreport.diagnostics import message
from aidreport.formats import FORMATS as ALL
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

FORMATS = tuple(ALL)
USUAL_FORMATS = ("md", "docx")
STANDARD_OUTPUT = "-"
REPORTS = "reports"


@dataclass(frozen=True, slots=True)
class Targets:
    """The formats asked for, the one file they go to if it was named, and for whom they are."""

    formats: tuple[str, ...]
    output: str | None
    audience: Audience = Audience.INTERNAL

    @property
    def to_standard_output(self) -> bool:
        """Whether the report goes to standard output."""
        return self.output == STANDARD_OUTPUT

    def path(self, invocation: Invocation, project: Project, year: str, name: str) -> Path:
        """Return the file of the report of `year` in the format called `name`."""
        if self.output is not None:
            return invocation.path(self.output)
        return project.root / REPORTS / f"{year}{self.audience.ending}{ALL[name].suffix}"

    def asked(self, year: str) -> str:
        """Return how the report of `year` is asked for: `2009 --audience public`."""
        usual = self.audience is Audience.INTERNAL
        return year if usual else f"{year} --audience {self.audience.value}"

    def stem(self, invocation: Invocation, project: Project, year: str) -> str:
        """Return the name of the Markdown report of `year`, without its ending."""
        if self.to_standard_output:
            return f"{year}{self.audience.ending}"
        return self.path(invocation, project, year, "md").stem


def targets(formats: Sequence[str], output: str | None, audience: Audience) -> Targets:
    """Return what is to be written.

    Raises:
        Refusal: when one file is named and not exactly one format is meant.
    """
    wanted = tuple(dict.fromkeys(formats))
    if output is None:
        return Targets(wanted or USUAL_FORMATS, None, audience)
    if not wanted and output != STANDARD_OUTPUT:
        wanted = (_format_of(output),)
    if len(wanted) != 1:
        raise Refusal(
            message(
                "--output takes one report in one format. "
                "Name the format once with --format: {formats}.",
                formats=listed(FORMATS),
            )
        )
    return Targets(wanted, output, audience)


def _format_of(output: str) -> str:
    suffix = Path(output).suffix.lower()
    names = {writer.suffix: name for name, writer in ALL.items()}
    if suffix not in names:
        raise Refusal(
            message(
                "The name “{path}” does not tell the format. End it in one of {suffixes}, "
                "or name the format with --format.",
                path=output,
                suffixes=listed(names),
            )
        )
    return names[suffix]
