"""The whole line on one screen: sources, record, rules, facts, Markdown, blocks, files.

What comes after the rules is imported where it is used: checking records needs neither
templates nor a reader of Markdown, and these cost as much time as the check itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport import rules
from aidreport.diagnostics import Diagnostic, Ignored, Position, Severity, capped
from aidreport.model.build import Build, build
from aidreport.model.texts import has_slots
from aidreport.model.year import CheckedYear, YearRecord, year_before
from aidreport.pictures.folder import picture_folder
from aidreport.sources import discover
from aidreport.sources.garbage import collection_paused
from aidreport.sources.ignores import Ignore
from aidreport.sources.load import load, load_file
from aidreport.sources.passages import with_passages_found
from aidreport.sources.paths import leads_out, shown_path
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

if TYPE_CHECKING:
    from aidreport.document.blocks import Properties
    from aidreport.facts.report import ReportFacts
    from aidreport.facts.statistics import Statistics
    from aidreport.sources.reader import Source
    from aidreport.tracing.trace import Trace

REPORTS = "reports"
TEMPLATES = "templates"
_WITH_LETTERHEAD = "docx"


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking a year gave; `record` is None when it has errors."""

    year: str
    record: CheckedYear | None
    findings: tuple[Diagnostic, ...]
    ignored: tuple[Ignored, ...] = ()


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


@dataclass(frozen=True, slots=True)
class Surveyed:
    """What surveying years gave; `statistics` is None when a record has errors."""

    statistics: Statistics | None
    findings: tuple[Diagnostic, ...]


def years(project: Project) -> list[str]:
    """Return the names of the years that there are records of, sorted."""
    return discover.years(project.records)


def files(project: Project, year: str) -> list[str]:
    """Return the record files of a year as findings name them, that of all years first."""
    found = discover.files_of(project.records, year)
    every = (found.registry, found.report, *found.activities)
    return [shown_path(project.root, file) for file in every if file and file.exists()]


def shared_file(project: Project) -> str:
    """Return the path, as findings name it, of the file of what all years share."""
    return shown_path(project.root, project.records / discover.REGISTRY)


def report_path(year: str, audience: Audience = Audience.INTERNAL, suffix: str = ".md") -> str:
    """Return where the report of a year stands, from the project's root."""
    return f"{REPORTS}/{year}{audience.ending}{suffix}"


class Builds:
    """The years of a project as they were built: each once, however many are compared with it."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: dict[str, Build] = {}
        self.comments: dict[str, tuple[Ignore, ...]] = {}
        """The comments that ask to ignore findings, by the path of their file."""

    def of(self, year: str) -> Build:
        """Return the record of a year with the findings about its files and their shape."""
        if year not in self._known:
            sources = load(self._project.root, discover.files_of(self._project.records, year))
            built = build(sources, self._project.settings.report)
            self.comments |= {file.path: file.ignores for file in sources.files if file.ignores}
            self._known[year] = replace(built, findings=(*sources.findings, *built.findings))
        return self._known[year]

    def compared(self, record: YearRecord) -> YearRecord:
        """Return a year with the record of the year before, where there is a readable one."""
        before = year_before(record.year)
        if (
            before == record.year
            or not discover.files_of(self._project.records, before).report.exists()
        ):
            return record
        earlier = self.of(before).record
        return replace(record, before=earlier if earlier and earlier.whole_frame else None)


def check(project: Project, year: str, builds: Builds | None = None) -> Checked:
    """Return everything that is to be said about a year's record; never raises for its content.

    `builds` is given where several years are checked, so that none is read twice.
    """
    # Models are made like values: all of them stay, and none is garbage.
    with collection_paused():
        return _check(project, year, builds or Builds(project))


def _check(project: Project, year: str, builds: Builds) -> Checked:
    built = builds.of(year)
    findings = list(built.findings)
    whole = builds.compared(built.record) if built.record else None
    if whole is not None:
        whole, of_photos = _with_photos(project, whole)
        findings += of_photos
        findings += _text_findings(whole)
        findings += rules.check(whole, project.settings.severities)
    placed = with_passages_found(findings, project.root)
    begins = [finding.position for finding in findings]
    ignored: list[Ignored] = []
    if builds.comments or project.settings.severities:
        from aidreport.ignores.applying import apply

        own = files(project, year)
        # What all years share may be needed in another one.
        settled = set(own) - {shared_file(project)} if whole and whole.complete else set()
        placed, ignored = apply(
            zip(placed, begins, strict=True),
            builds.comments,
            project.settings.severities,
            files=own,
            settled=settled,
        )
    findings = capped(placed)
    good = not any(finding.severity is Severity.ERROR for finding in findings)
    record = CheckedYear(whole) if good and whole else None
    in_order = sorted(findings, key=lambda finding: finding.order)
    return Checked(year, record, tuple(in_order), tuple(ignored))


def unneeded_for_all(
    project: Project, checked: Iterable[Checked], builds: Builds
) -> list[Diagnostic]:
    """Return the ignores in what all years share that no year needs; all have to be checked."""
    comments = builds.comments.get(shared_file(project), ())
    whole = list(checked)
    if not comments or not all(each.record for each in whole):
        return []
    from aidreport.ignores.applying import unneeded_of

    ignored = [each for year in whole for each in year.ignored]
    return unneeded_of(comments, ignored, project.settings.severities)


def unknown_in_private(
    project: Project, checked: Iterable[Checked], builds: Builds
) -> list[Diagnostic]:
    """Return an error for each id in the private file that no year knows."""
    records = [builds.of(each.year).record for each in checked]
    known = {id_ for record in records if record for id_ in record.people}
    private = project.records / discover.PRIVATE
    if not private.exists() or not all(record and record.complete for record in records):
        return []
    from aidreport.model.private import read_private, unknown_ids

    return list(unknown_ids(read_private(load_file(project.root, private)), known))


def _with_photos(project: Project, record: YearRecord) -> tuple[YearRecord, tuple[Diagnostic, ...]]:
    """Return a year with what its photos are, and what is wrong with them; many have none."""
    if not any(activity.photos for activity in record.activities):
        return record, ()
    from aidreport.pictures.opening import with_photos

    return with_photos(project.root, record)


def _text_findings(record: YearRecord) -> Iterable[Diagnostic]:
    """Return what is wrong with the facts that texts name; hardly any record names one."""
    if not record.whole_frame or not has_slots(record):
        return ()
    from aidreport.facts.texts.findings import findings

    return findings(record)


def _facts(checked: CheckedYear) -> ReportFacts:
    """Return the facts of a year; its texts say the facts that they name."""
    from aidreport import facts
    from aidreport.rendering.text_facts import with_facts_told

    found = facts.build(checked)
    told = with_facts_told(checked.record, found)
    return found if told is checked.record else facts.build(CheckedYear(told))


def survey(project: Project, shown: Sequence[str]) -> Surveyed:
    """Return the statistics of years that have records, each against the year before it.

    The year before is checked as well where there are records of it.
    """
    from aidreport.facts.statistics import build as build_statistics

    available = years(project)
    bases = [year for year in map(year_before, shown) if year in available]
    builds = Builds(project)
    checked = [check(project, year, builds) for year in dict.fromkeys([*shown, *bases])]
    findings = tuple(finding for each in checked for finding in each.findings)
    records = {each.year: each.record for each in checked if each.record}
    if len(records) < len(checked):
        return Surveyed(None, findings)
    others = [record for year, record in records.items() if year not in shown]
    return Surveyed(build_statistics([records[year] for year in shown], others), findings)


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
        from aidreport.tracing.fields import fields_by_place, masked
        from aidreport.tracing.trace import trace

        fields = fields_by_place(self._files(checked.record))
        if audience is Audience.PUBLIC:
            from aidreport.publication.masking import published
            from aidreport.publication.photos import agreed

            publication = published(checked.record, self._project.settings.publish)
            checked = CheckedYear(agreed(publication.record))
            fields = masked(fields, publication.masked)
        folder = picture_folder(f"{checked.record.year}{audience.ending}")
        rendered = self._renderer.render(_facts(checked), folder)
        if rendered.text is None:
            return Report({}, rendered.findings)
        return trace(rendered.marked, fields, report_path(checked.record.year, audience))

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


def published_leaks(project: Project, year: str, builds: Builds) -> list[Diagnostic]:
    """Return a warning for whatever the public reports of a year hold that must not be there.

    Names in Latin letters are not looked for: that takes longer than all other checks, and
    `render --audience public` has done it.
    """
    folder = project.root / REPORTS
    files = [
        file
        for file in sorted(folder.glob(f"{year}{Audience.PUBLIC.ending}.*"))
        if file.is_file() and not leads_out(project.root, file)
    ]
    record = builds.of(year).record
    if not files or record is None:
        return []
    from aidreport.publication.leaks import published_findings
    from aidreport.publication.masking import published

    publication = published(builds.compared(record), project.settings.publish)
    found = []
    for file in files:
        path = shown_path(project.root, file)
        leaks = publication.leaks({path: file.read_bytes()}, with_pinyin=False)
        found += published_findings(path, f"{year} --audience {Audience.PUBLIC}", leaks)
    return found
