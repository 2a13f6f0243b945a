"""From facts to Markdown; an error in a template is a finding at the template's line."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.expressions import expression
from aidreport.facts.brief import BriefFacts
from aidreport.facts.report import ReportFacts
from aidreport.frozen import frozen, replace
from aidreport.rendering.environment import make_environment
from aidreport.rendering.escape import plain_text
from aidreport.rendering.marks import Places, with_places, without_marks
from aidreport.rendering.phrases import Phrase
from aidreport.rendering.template_errors import fails, missing, said_of
from aidreport.rendering.units import in_unit
from aidreport.rendering.voice import Voice

REPORT, BRIEF = "report.md.j2", "brief.md.j2"
_EMPTY_LINES = expression(r"\n[ \t]*(?:\n[ \t]*)+")
_COUNTED = ("activities", "activities_planned")
_MISUSED = (TypeError, ValueError, AttributeError)
"""What a filter or a function raises for a value that is not of its sort."""


@frozen
class Rendered:
    """The Markdown of a report.

    Attributes:
        text: the Markdown, None when a template has an error.
        title: the report's title.
        with_marks: the Markdown with the marks of where its words come from, None where it was
            said that nobody would ask for them.
        findings: the errors of the templates.
    """

    text: str | None
    title: str = ""
    with_marks: str | None = ""
    findings: tuple[Diagnostic, ...] = ()

    @property
    def marked(self) -> str:
        """The Markdown with its marks."""
        if self.with_marks is None:
            raise AssertionError("a report that was made without places is asked for them")
        return self.with_marks


class Renderer:
    """Renders reports, one after the other, with the templates of some folders."""

    def __init__(self, folders: Sequence[Path], root: Path) -> None:
        self._voice: Voice | None = None
        self._root = root
        self._environment = make_environment(folders, self._speaking, root)

    def render(
        self,
        facts: ReportFacts,
        pictures: str = "pictures",
        brief: BriefFacts | None = None,
        *,
        places: Places = Places.ALL,
    ) -> Rendered:
        """Return the Markdown of the report, or of a brief, which ends with one line feed.

        Args:
            facts: what the report may say.
            pictures: the folder of the pictures' files, from where the Markdown stands.
            brief: what a brief of one activity tells; None for the report.
            places: those that somebody will ask the report for.
        """
        with with_places(places):
            rendered = self._rendered(facts, pictures, brief)
        return replace(rendered, with_marks=None) if places is Places.NONE else rendered

    def _rendered(self, facts: ReportFacts, pictures: str, brief: BriefFacts | None) -> Rendered:
        self._voice = Voice(facts, pictures)
        self._environment.budget.start(_activities_of(facts))
        try:
            template = self._environment.get_template(BRIEF if brief else REPORT)
            told = {"activity": brief.activity, "photos": brief.photos} if brief else {}
            text = template.render(report=facts, subject=facts.frame.self_reference, **told)
            say = Phrase(self._environment, "title")
            title = _first_heading(text) if brief else say(facts.frame)
        except TemplateSyntaxError as error:
            position = self._position(error.filename or error.name or REPORT, error.lineno)
            return _refused(position, said_of(error))
        except TemplateNotFound as error:
            return _refused(self._place_of(error), missing(str(error.name)))
        except (TemplateError, ArithmeticError, LookupError, *_MISUSED) as error:
            return _refused(self._place_of(error), fails(str(error)))
        except SyntaxError as error:  # Python's own, of what Jinja made of the template
            said = message(
                "In this template more blocks stand inside each other than can be read: move the"
                " inner ones into a template of their own and include it."
            )
            return _refused(self._position(error.filename or REPORT, 1), said)
        except RecursionError as error:
            said = message(
                "The template includes or calls itself again and again: end this at some point."
            )
            return _refused(self._place_of(error), said)
        except MemoryError as error:
            return _refused(self._place_of(error), fails("the memory is full"))
        finally:
            self._voice = None
        frame = facts.frame
        spoken = bool(frame.speaker or frame.delivered)
        marked = in_unit(spaced(text), frame.money_unit, frame.decimals, spoken=spoken)
        plain = plain_text(without_marks(title)).replace("\n", "")
        return Rendered(without_marks(marked), plain, marked)

    def _speaking(self) -> Voice:
        if self._voice is None:
            raise RuntimeError("a template is used outside of a report")
        return self._voice

    def _place_of(self, error: BaseException) -> Position:
        """Return the innermost place in a template at which an error arose."""
        frames = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in frames if frame.filename.endswith(".j2")]
        if not own:
            return Position(REPORT)
        return self._position(own[-1].filename, own[-1].lineno or 1)

    def _position(self, path: str, line: int) -> Position:
        file = Path(path)
        if file.is_relative_to(self._root):
            file = file.relative_to(self._root)
        return Position(file.as_posix(), line, 1)


def _activities_of(facts: ReportFacts) -> int:
    """Return how many activities a report is about: its own, and those of a bureau's houses."""
    totals = [facts.totals, facts.houses.totals] if facts.houses else [facts.totals]
    return sum(int(each[name].value) for each in totals for name in _COUNTED)


def _first_heading(text: str) -> str:
    """Return the words of the heading that a text begins with; empty where it has none."""
    line = text.strip().partition("\n")[0]
    return line.removeprefix("# ").replace("<br>", "") if line.startswith("# ") else ""


def _refused(position: Position, text: Message) -> Rendered:
    return Rendered(None, findings=(Diagnostic("template-error", Severity.ERROR, position, text),))


def spaced(text: str) -> str:
    """Return Markdown with one blank line between blocks and none at its ends."""
    return _EMPTY_LINES.sub("\n\n", text).strip() + "\n"
