"""From a checked year to the files of its report, of the edition for whom it is meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.diagnostics import Diagnostic, Position, Severity
from aidreport.model.year import CheckedYear, YearRecord
from aidreport.pictures.folder import picture_folder
from aidreport.pipeline.files import REPORTS, report_path
from aidreport.sources import discover
from aidreport.sources.load import load
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

if TYPE_CHECKING:
    from aidreport.document.blocks import Properties
    from aidreport.facts.report import ReportFacts
    from aidreport.sources.reader import Source
    from aidreport.tracing.trace import Trace

TEMPLATES = "templates"
_WITH_LETTERHEAD = "docx"


@dataclass(frozen=True, slots=True)
class Report:
    """A report as the contents of files, by format; empty when a template has an error.

    `pictures` are the files that the Markdown refers to, by their paths from where it stands.
    """

    files: Mapping[str, bytes]
    findings: tuple[Diagnostic, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """A Word file of somebody's own (`--reference-doc`), and what is to be said about it."""

    content: bytes
    findings: tuple[Diagnostic, ...]


def letterhead(content: bytes, path: str) -> Letterhead:
    """Return a letterhead with the findings about it, at `path`; never raises for its content."""
    from aidreport.writers.word.letterhead import UnusableLetterhead, read_letterhead

    place = Position(path)
    try:
        remarks = read_letterhead(content).remarks
    except UnusableLetterhead as error:
        remarks = (error.remark,)
    said = tuple(Diagnostic(each.code, each.severity, place, each.message) for each in remarks)
    return Letterhead(content, said)


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
        from aidreport.rendering.markdown import Renderer

        folders = [folder for folder in (templates, project.root / TEMPLATES) if folder]
        self._project = project
        self._letterhead = letterhead
        self._renderer = Renderer(folders, project.root)

    def render(
        self,
        checked: CheckedYear,
        formats: Sequence[str],
        audience: Audience = Audience.INTERNAL,
        name: str | None = None,
    ) -> Report:
        """Return the report of a year in the formats named, as in the table of writers.

        The public edition is made of masked facts; where it would still hold what must not be
        published, it has no file. `name` is that of the report's files without the ending, after
        which the folder of its pictures is named.
        """
        name = name or f"{checked.record.year}{audience.ending}"
        if audience is Audience.INTERNAL:
            return self._render(checked, formats, name)
        from aidreport.publication.leaks import leak_findings
        from aidreport.publication.masking import published
        from aidreport.publication.photos import agreed
        from aidreport.writers import WRITERS

        publication = published(checked.record, self._project.settings.publish)
        # A PDF hides its texts from a search: what it is made of is searched.
        searched = dict.fromkeys([*formats, *(["docx"] if "pdf" in formats else [])])
        report = self._render(CheckedYear(agreed(publication.record)), list(searched), name)
        written = {
            f"{REPORTS}/{name}{WRITERS[each].suffix}": content
            for each, content in report.files.items()
        }
        pictures = {f"{REPORTS}/{path}": content for path, content in report.pictures.items()}
        found = leak_findings(publication.leaks({**written, **pictures}))
        findings = (*publication.notes, *report.findings, *found)
        if found:
            return Report({}, findings)
        asked = {each: report.files[each] for each in formats if each in report.files}
        return replace(report, files=asked, findings=findings)

    def _render(self, checked: CheckedYear, formats: Sequence[str], name: str) -> Report:
        from aidreport.document.reader import read
        from aidreport.document.unsupported import UnsupportedMarkdown
        from aidreport.pictures.gathering import Pictures
        from aidreport.writers import WRITERS
        from aidreport.writers.beside import picture_files

        facts = _facts(checked)
        folder = picture_folder(name)
        rendered = self._renderer.render(facts, folder)
        if rendered.text is None:
            return Report({}, rendered.findings)
        properties = _properties(checked.record, facts, rendered.title)
        pictures = Pictures(self._project.root, checked.record, facts, folder)
        try:
            document = read(rendered.text, properties, pictures)
        except UnsupportedMarkdown as error:
            place = Position(report_path(checked.record.year), error.line)
            finding = Diagnostic("unsupported-markdown", Severity.ERROR, place, error.message)
            return Report({}, (*rendered.findings, finding))
        gathered = pictures.gather(document.blocks)
        findings = (*rendered.findings, *gathered.findings)
        fonts = self._project.settings.fonts
        document = replace(document, media=gathered.media, fonts=fonts)
        if self._letterhead and _WITH_LETTERHEAD in formats:
            findings = (*findings, *self._letterhead.findings)
            document = replace(document, letterhead=self._letterhead.content)
        if gathered.findings or any(each.severity is Severity.ERROR for each in findings):
            return Report({}, findings)
        files = {name: WRITERS[name].write(document, rendered.text) for name in formats}
        beside = picture_files(gathered.media) if "md" in formats else {}
        return Report(files, findings, beside)

    def trace(self, checked: CheckedYear, audience: Audience = Audience.INTERNAL) -> Trace | Report:
        """Return where the figures of a year's report come from; a report if templates fail.

        Of the public edition the fields are told as masked as the report.
        """
        from aidreport.tracing.trace import trace

        words = None
        sources = self._files(checked.record)
        if audience is Audience.PUBLIC:
            from aidreport.publication.masking import published
            from aidreport.publication.photos import agreed

            publication = published(checked.record, self._project.settings.publish)
            checked = CheckedYear(agreed(publication.record))
            words = publication.masked
        folder = picture_folder(f"{checked.record.year}{audience.ending}")
        rendered = self._renderer.render(_facts(checked), folder)
        if rendered.text is None:
            return Report({}, rendered.findings)
        return trace(rendered.marked, sources, report_path(checked.record.year, audience), words)

    def leaks(self, checked: CheckedYear, path: str, content: bytes) -> tuple[Diagnostic, ...]:
        """Return an error for whatever a file for the public holds that must not be published."""
        from aidreport.publication.leaks import leak_findings
        from aidreport.publication.masking import published

        publication = published(checked.record, self._project.settings.publish)
        return tuple(leak_findings(publication.leaks({path: content})))

    def _files(self, record: YearRecord) -> Iterator[Source]:
        """Yield the files that a year and the year before are made of."""
        told = [record.year, record.before.year] if record.before else [record.year]
        for name in told:
            yield from load(
                self._project.root, discover.files_of(self._project.records, name)
            ).files


def _facts(checked: CheckedYear) -> ReportFacts:
    """Return the facts of a year; its texts say the facts that they name."""
    from aidreport import facts
    from aidreport.rendering.text_facts import with_facts_told

    found = facts.build(checked)
    told = with_facts_told(checked.record, found)
    return found if told is checked.record else facts.build(CheckedYear(told))


def _properties(record: YearRecord, facts: ReportFacts, title: str) -> Properties:
    """Return what a report's file says of itself; names of persons are not among it."""
    from aidreport.document.blocks import Properties

    frame, signature = record.frame.report, record.frame.signature
    return Properties(
        title,
        frame.organisation.name,
        frame.period.year,
        keywords=tuple(dict.fromkeys((f"{frame.period.year}年", frame.work, *facts.regions))),
        names=tuple(each.name for each in record.organisations.values()),
        sealed=signature is not None and signature.seal,
    )
