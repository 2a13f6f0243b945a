"""From a checked year to the files of its report, of the edition for whom it is meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport import facts
from aidreport.diagnostics import Diagnostic, Position, Severity, has_errors
from aidreport.document.blocks import Document, Properties
from aidreport.document.unsupported import UnsupportedMarkdown
from aidreport.facts.brief import brief
from aidreport.facts.houses.checked import gathered_for
from aidreport.facts.houses.gathering import Gathering
from aidreport.facts.report import ReportFacts
from aidreport.formats import FORMATS
from aidreport.frozen import field, frozen, replace
from aidreport.model.year import CheckedYear, YearRecord
from aidreport.pictures.folder import picture_folder
from aidreport.pictures.gathering import Pictures
from aidreport.pipeline.remarks import placed
from aidreport.rendering.markdown import Rendered, Renderer
from aidreport.rendering.marks import Places, between_marks
from aidreport.rendering.template_folders import default_templates
from aidreport.rendering.text_facts import with_facts_told
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience
from aidreport.sources.reports import REPORTS, report_path
from aidreport.writers.markdown_pictures import picture_files

if TYPE_CHECKING:
    from aidreport.annotations.review_copy import Reviewing
    from aidreport.pipeline.letterheads import Letterhead
    from aidreport.pipeline.publishing import PublicYear

_NOTHING = Document(Properties("", "", 1), ())
_PICTURE = "!["
"""How a picture begins in Markdown; the words of a record have a backslash between the two."""


@frozen
class Report:
    """A report as the contents of files, by format; empty when a template has an error.

    `pictures` are the files that the Markdown refers to, by their paths from where it stands.
    """

    files: Mapping[str, bytes]
    findings: tuple[Diagnostic, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)


class Reporter:
    """Makes the reports of checked years, all with the same templates."""

    def __init__(
        self,
        project: Project,
        templates: Path | None = None,
        letterhead: Letterhead | None = None,
    ) -> None:
        """Take the project's own `templates/` before the default ones, `templates` before both.

        `letterhead` is the file whose look Word documents take over.
        """
        # A folder that is not there would be asked for each template.
        folders = [each for each in (templates, project.own_templates) if each and each.is_dir()]
        self.project = project
        self.letterhead = letterhead
        self.only_defaults = not folders
        """Whether all templates are those of this program, and none is somebody's own."""
        self._renderer = Renderer(folders, project.root)

    def edition(
        self,
        checked: CheckedYear,
        audience: Audience = Audience.INTERNAL,
        name: str | None = None,
        about: Position | None = None,
        *,
        places: Places = Places.ALL,
    ) -> Edition:
        """Return the report of a year for an audience as text; the public one of masked facts.

        Args:
            checked: the year.
            audience: for whom it is.
            name: of the report's files without the ending, after which the folder of its
                pictures is named.
            about: where the activity is recorded that a brief (简报) is about; None for the
                report of the year.
            places: those that somebody will ask the edition for; to leave them out makes a
                report a tenth faster.
        """
        # What is public is searched by its marks, and somebody's own template may look at them.
        if audience is Audience.PUBLIC or not self.only_defaults:
            places = Places.ALL
        name = name or f"{checked.record.year}{audience.ending}"
        public = None
        if audience is Audience.PUBLIC:
            # Knows all names' spellings: slow to import, and most reports stay in the house.
            from aidreport.pipeline.publishing import public_year

            public = public_year(self.project, checked.record)
            checked = replace(checked, record=public.checked.record)
        found = _facts(checked)
        told = brief(checked.record, about) if about else None
        rendered = self._renderer.render(found, picture_folder(name), told, places=places)
        gathering = gathered_for(checked)
        return Edition(self, checked.record, audience, name, found, rendered, public, gathering)

    def render(
        self,
        checked: CheckedYear,
        formats: Sequence[str],
        audience: Audience = Audience.INTERNAL,
        name: str | None = None,
    ) -> Report:
        """Return the report of a year in the formats named, and in the twins of those."""
        return self.edition(checked, audience, name, places=Places.NONE).write(formats)


@frozen
class Edition:
    """The report of a year for an audience: its text, made once, to be written and traced.

    Attributes:
        reporter: who made it.
        record: the year as this audience may know it.
        audience: for whom it is.
        name: of the report's files, without the ending.
        facts: what the report may say.
        rendered: the Markdown, or the errors of the templates.
        public: what must not be published; None for the edition of the house.
        gathering: what a bureau's report sums up; None for the report of one house.
    """

    reporter: Reporter
    record: YearRecord
    audience: Audience
    name: str
    facts: ReportFacts
    rendered: Rendered
    public: PublicYear | None = None
    gathering: Gathering | None = None

    def write(self, formats: Sequence[str], notes: Reviewing | None = None) -> Report:
        """Return the report in the formats named, and in the twins of those.

        With `notes` it is the review copy (审签稿): the same text, and these beside it. Where the
        public edition would still hold what must not be published, it has no file.
        """
        if self.public and self.public.doubts:
            return Report({}, (*self.public.publication.notes, *self.public.doubts))
        twins = [twin for each in formats if (twin := FORMATS[each].twin)]
        report = self._written(list(dict.fromkeys([*formats, *twins])), notes)
        if self.public is None:
            return report
        written = {
            f"{self.name}{FORMATS[each].suffix}": content
            for each, content in report.files.items()
            if FORMATS[each].offered
        }
        files = {f"{REPORTS}/{path}": each for path, each in {**written, **report.pictures}.items()}
        found = self.leaks(files, list(report.files))
        findings = (*self.public.publication.notes, *report.findings, *found)
        return Report({}, findings) if found else replace(report, findings=findings)

    def leaks(self, files: Mapping[str, bytes], formats: Sequence[str] = ()) -> list[Diagnostic]:
        """Return an error for whatever files made of a public edition hold that they must not."""
        if self.public is None:
            return []
        return self.public.leaks(files, lambda: self._own_words(formats))

    def _own_words(self, formats: Sequence[str]) -> Iterator[str]:
        """Yield what the program itself writes into a report, apart from the records."""
        from aidreport.publication.contents import pieces

        if self.reporter.only_defaults:
            yield from between_marks(self.rendered.marked)
        for template in default_templates().rglob("*.j2"):
            yield template.read_text(encoding="utf-8")
        # What another program lays out has the words of what it was laid out from.
        for name in (each for each in formats if not FORMATS[each].twin):
            empty = FORMATS[name].write(_NOTHING, "")
            yield from (piece.text for piece in pieces(FORMATS[name].suffix, empty))

    def _written(self, formats: Sequence[str], notes: Reviewing | None) -> Report:
        text = self.rendered.text
        if text is None:
            return Report({}, self.rendered.findings)
        if list(formats) == ["md"] and self.reporter.only_defaults and _PICTURE not in text:
            # Our own templates write nothing that cannot be read; a test holds them to it.
            content = FORMATS["md"].write(_NOTHING, text)
            return Report({"md": content}, self.rendered.findings)
        # Slow to import.
        from aidreport.document.reader import read

        folder = picture_folder(self.name)
        pictures = Pictures(self.reporter.project.root, self.record, self.facts, folder)
        properties = _properties(self.record, self.facts, self.rendered.title)
        try:
            document = read(text, properties, pictures)
            if notes:
                found = read(notes.anchored(text), properties, pictures)
                document = notes.copy(document, found.blocks)
        except UnsupportedMarkdown as error:
            place = Position(report_path(self.record.year), error.line)
            finding = Diagnostic("unsupported-markdown", Severity.ERROR, place, error.message)
            return Report({}, (*self.rendered.findings, finding))
        gathered = pictures.gather(document.blocks)
        findings = (*self.rendered.findings, *gathered.findings)
        fonts = self.reporter.project.settings.fonts
        standards = self.reporter.project.settings.pdf_standards
        document = replace(document, media=gathered.media, fonts=fonts, pdf_standards=standards)
        letterhead = self.reporter.letterhead
        if letterhead and any(FORMATS[each].letterhead for each in formats):
            findings = (*findings, *letterhead.findings)
            document = replace(document, letterhead=letterhead.content)
        if gathered.findings or has_errors(findings):
            return Report({}, findings)
        made = {name: FORMATS[name].written(document, text) for name in formats}
        for name, each in made.items():
            path = f"{REPORTS}/{self.name}{FORMATS[name].suffix}"
            findings = (*findings, *placed(each.remarks, self.record, path))
        if has_errors(findings):
            return Report({}, findings)
        files = {name: each.content for name, each in made.items()}
        beside = picture_files(gathered.media) if "md" in formats else {}
        return Report(files, findings, beside)


def _facts(checked: CheckedYear) -> ReportFacts:
    """Return the facts of a year; its texts say the facts that they name."""
    found = facts.build(checked)
    told = with_facts_told(checked.record, found)
    return found if told is checked.record else facts.build(replace(checked, record=told))


def _properties(record: YearRecord, said: ReportFacts, title: str) -> Properties:
    """Return what a report's file says of itself; names of persons are not among it."""
    frame, signature = record.frame.report, record.frame.signature
    return Properties(
        title,
        frame.organisation.name,
        frame.period.year,
        keywords=tuple(dict.fromkeys((f"{frame.period.year}年", frame.work, *said.regions))),
        names=tuple(each.name for each in record.organisations.values()),
        sealed=signature is not None and signature.seal,
    )
