"""A report that is wanted, and the file that it goes to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from aidreport.diagnostics import Position
from aidreport.formats import FORMATS, OFFERED
from aidreport.frozen import frozen
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience
from aidreport.sources.reports import REPORTS, report_path

USUAL_FORMATS = ("md", "docx")
"""The formats that are written where none is named."""

REVIEW = ".review"
"""What the name of a review copy (审签稿) has behind the year."""


REDLINED = "docx"
"""The only format that has tracked changes."""

REDLINE = ".redline"
"""What the name of a redline (修订稿) has behind the year."""

DRAFT = ".draft"
"""What the name of a draft (草稿) has behind the year."""


@frozen
class About:
    """The activity that a brief (简报) is about.

    Attributes:
        place: where it is recorded.
        asked: how it was asked for: an id, a number, a day.
        slug: the same as a part of a file's name.
    """

    place: Position
    asked: str
    slug: str


@frozen
class Target:
    """A report that is wanted, and where it goes.

    Attributes:
        year: whose records it tells.
        audience: for whom it is.
        format: by its key in the table of formats.
        path: the file.
        name: of the Markdown file, without the ending: the folder of the pictures has it too.
        review: whether it is the review copy (审签稿), with the proof of each figure beside it.
        about: where the activity is recorded that a brief (简报) is about; None for a report.
        about_id: how that activity was asked for.
        draft: whether it is a draft (草稿), which may lack what is not known yet.
        compared: what a redline (修订稿) is compared with, as it was asked for; empty for none.
        output: the file or folder that was named for it; empty where it goes where it usually does.
    """

    year: str
    audience: Audience
    format: str
    path: Path
    name: str
    review: bool = False
    about: About | None = None
    draft: bool = False
    compared: str = ""
    output: str = ""

    @property
    def command(self) -> str:
        """What writes the report: `render 2009 -f html`; the usual formats go without a word."""
        if self.about:
            words = f"brief {self.year} {self.about.asked}{self._audience}"
        else:
            asked = " --review" if self.review else " --draft" if self.draft else self._audience
            asked = f" --compare {_quoted(self.compared)}" if self.compared else asked
            words = f"render {self.year}{asked}"
        if self.format not in USUAL_FORMATS:
            words = f"{words} -f {FORMATS[self.format].asked}"
        return f"{words} -o {_quoted(self.output)}" if self.output else words

    @property
    def comparing(self) -> str:
        """What shows how a file differs from the report: `diff 2009`; empty for brief and draft."""
        if self.about or self.draft:
            return ""
        if self.output:
            return f"diff {self.year} {_quoted(self._place)}{self._audience}"
        apart = self.review or self.compared
        named = f" {REPORTS}/{self.path.name}" if apart else self._audience
        return f"diff {self.year}{named}"

    @property
    def _place(self) -> str:
        """The file from where the command was given: the output, or its own name in that folder."""
        file = Path(self.output).name == self.path.name
        return self.output if file else f"{self.output.rstrip('/')}/{self.path.name}"

    @property
    def _audience(self) -> str:
        usual = self.audience is Audience.INTERNAL
        return "" if usual else f" --audience {self.audience.value}"


def in_its_place(
    project: Project, year: str, format_name: str, audience: Audience = Audience.INTERNAL
) -> Target:
    """Return a report where it usually goes: `reports/2009.public.docx`."""
    path = project.root / report_path(year, audience, FORMATS[format_name].suffix)
    return Target(year, audience, format_name, path, f"{year}{audience.ending}")


def review_copy(project: Project, year: str, format_name: str) -> Target:
    """Return the review copy of a report where it goes: `reports/2009.review.docx`."""
    name = f"{year}{REVIEW}"
    path = project.root / REPORTS / f"{name}{FORMATS[format_name].suffix}"
    return Target(year, Audience.INTERNAL, format_name, path, name, review=True)


def redline(project: Project, year: str, compared: str) -> Target:
    """Return the redline of a report where it goes: `reports/2009.redline.docx`."""
    name = f"{year}{REDLINE}"
    path = project.root / REPORTS / f"{name}{FORMATS[REDLINED].suffix}"
    return Target(year, Audience.INTERNAL, REDLINED, path, name, compared=compared)


def brief(
    project: Project,
    year: str,
    format_name: str,
    audience: Audience,
    about: About,
) -> Target:
    """Return the brief (简报) of an activity where it goes: `reports/2009.public.brief-3.docx`.

    The search of what is published looks at whatever begins as the public edition does.
    """
    name = f"{year}{audience.ending}.brief-{about.slug}"
    path = project.root / REPORTS / f"{name}{FORMATS[format_name].suffix}"
    return Target(year, audience, format_name, path, name, about=about)


def draft_copy(project: Project, year: str, format_name: str) -> Target:
    """Return the draft of a report where it goes: `reports/2009.draft.docx`."""
    name = f"{year}{DRAFT}"
    path = project.root / REPORTS / f"{name}{FORMATS[format_name].suffix}"
    return Target(year, Audience.INTERNAL, format_name, path, name, draft=True)


def lying_there(project: Project, years: Sequence[str]) -> Iterator[Target]:
    """Yield the reports of some years that stand where reports go, of each audience and format."""
    for year in years:
        for audience in Audience:
            for name in OFFERED:
                target = in_its_place(project, year, name, audience)
                if target.path.is_file():
                    yield target


def _quoted(words: str) -> str:
    return f'"{words}"' if " " in words else words
