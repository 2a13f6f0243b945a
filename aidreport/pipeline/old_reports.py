"""From an old report to drafts in the records of its year: what is understood, new, written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from aidreport.diagnostics import Diagnostic
from aidreport.extraction.draft import Draft
from aidreport.extraction.frame import frame_of
from aidreport.extraction.lines import Line
from aidreport.extraction.remarks import MARK, remarked
from aidreport.extraction.report import Extracted, People, extracted, span_of, span_of_year
from aidreport.frozen import field, frozen
from aidreport.importing.entries import CODE, FROM
from aidreport.importing.writing import CHINESE, ENGLISH, FileChange, Files, changes
from aidreport.model.activity import Activity
from aidreport.model.named import both
from aidreport.pipeline import lists
from aidreport.pipeline.files import years
from aidreport.sources import discover
from aidreport.sources.load import load
from aidreport.sources.project import Project
from aidreport.sources.values import Mapping as SourceMapping
from aidreport.sources.values import Scalar, Value
from aidreport.sources.values import Sequence as SourceSequence

SENTENCE = "原文"
"""Extra data of a draft: the sentences that it was read from; beside it stands `MARK`."""

_EXTRA, _ACTIVITIES = both("extra"), both("activities")


@frozen
class Understood:
    """A draft, and whether the records tell it already."""

    draft: Draft
    activity: Activity
    code: str
    recorded: bool


@frozen
class ReportRead:
    """An old report as it was understood, beside the records.

    Attributes:
        year: whose records it belongs to.
        found: what it tells.
        drafts: its activities.
        honours: those that are not recorded, as records write them.
        has_year: whether the year has records.
        frame: what the file of a year without records begins with; empty where there is one.
        private: names that must not get into the records -> ids.
        findings: errors that keep the records from being read.
    """

    year: str
    found: Extracted
    drafts: tuple[Understood, ...] = ()
    honours: tuple[dict[str, Any], ...] = ()
    has_year: bool = False
    frame: Mapping[str, Any] = field(default_factory=dict)
    private: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[Diagnostic, ...] = ()

    @property
    def new(self) -> list[Understood]:
        """The drafts that are to be written."""
        return [each for each in self.drafts if not each.recorded]


def read_report(project: Project, year: str, lines: Sequence[Line]) -> ReportRead:
    """Return what a report tells and what of it is new in the records of a year."""
    before = lists.known(project, year, any_year=True)
    title = lines[0].text if lines else ""
    span = span_of(title) or span_of_year(year)
    has_year = year in years(project)
    frame = {} if has_year else frame_of(lines, year, before.frame)
    own = before.own or _own(frame)
    known = People(before.organisations, before.people, own, before.private)
    found = extracted(lines, known, span)
    if before.findings:
        return ReportRead(year, found, has_year=has_year, findings=before.findings)
    codes = _codes(project, year)
    drafts = tuple(_compared(found.drafts, before.activities, codes))
    told = {str(each.award) for each in before.honours}
    honours = tuple(each for _, each in found.honours if each["award"] not in told)
    hidden = {
        name: id_
        for name, id_ in before.private.items()
        if id_ in before.people and before.people[id_].private
    }
    return ReportRead(year, found, drafts, honours, has_year, frame, hidden)


def files_for(project: Project, read: ReportRead, file: str, *, chinese: bool) -> list[FileChange]:
    """Return the files that hold the new drafts; none is written.

    `file` is the name of the report, `chinese` the language of keys where there is no file yet to
    take it from.

    Raises:
        NotEditable: where a file cannot be changed safely.
    """
    files = Files(project.root, CHINESE if chinese else ENGLISH)
    values = [_values(each, file, read.private) for each in read.new]
    register = read.found.register.named_in([each.draft.values for each in read.new])
    made = changes(files, project.records, read.year, values, register, read.frame)
    return _with_remarks(project, read, file, made)


def _compared(
    drafts: Sequence[tuple[Draft, Activity]], recorded: Sequence[Activity], codes: set[str]
) -> Iterator[Understood]:
    """Yield each draft with whether it is recorded; a record stands for one draft only."""
    left = list(recorded)
    seen = set(codes)
    for draft, activity in drafts:
        code = hashlib.sha256(draft.sentences[0].text.encode()).hexdigest()[:12]
        match = next((each for each in left if _alike(draft, activity, each)), None)
        if match is not None:
            left.remove(match)
        yield Understood(draft, activity, code, match is not None or code in seen)
        seen.add(code)


def _alike(draft: Draft, activity: Activity, record: Activity) -> bool:
    """Return whether a record tells the same: at the same time, the same kind, party or money."""
    same_time = (activity.date.start, activity.date.end) == (record.date.start, record.date.end)
    parties = {each.id for each in (*activity.recipients, *activity.helpers)}
    same_party = bool(parties & {each.id for each in (*record.recipients, *record.helpers)})
    same_kind = activity.kind == record.kind
    if not same_time:
        within = activity.date.start <= record.date.start <= record.date.end <= activity.date.end
        return "date" in draft.doubts and within and same_kind and same_party
    same_money = bool(_money(activity)) and _money(activity) == _money(record)
    return same_party or same_money or (same_kind and not parties)


def _money(activity: Activity) -> set[str]:
    return {str(fund.amount.amount) for fund in activity.funds() if fund.amount}


def _codes(project: Project, year: str) -> set[str]:
    """Return the codes of what was read from a report before, drafts and others."""
    if year not in years(project):
        return set()
    sources = load(project.root, discover.files_of(project.records, year))
    found: set[str] = set()
    for source in sources.files:
        for entry in _entries(source.root):
            for key in _EXTRA:
                extra = entry.get(Scalar(key))
                if isinstance(extra, SourceMapping) and (code := extra.get(Scalar(CODE))):
                    found.add(str(code))
    return found


def _entries(root: Value) -> Iterator[SourceMapping]:
    if not isinstance(root, SourceMapping):
        return
    yield root
    for key in _ACTIVITIES:
        listed = root.get(Scalar(key))
        if isinstance(listed, SourceSequence):
            yield from (each for each in listed if isinstance(each, SourceMapping))


def _values(each: Understood, file: str, private: Mapping[str, str]) -> dict[str, Any]:
    """Return a draft as it is written: its kind, that it is one, its fields, what is behind it.

    Names that the private file alone has are ids in the sentence too.
    """
    values = dict(each.draft.values)
    first = {"kind": values.pop("kind"), "status": "draft", "date": values.pop("date")}
    text = each.draft.text
    for name, id_ in private.items():
        text = text.replace(name, id_)
    extra: dict[str, Any] = {SENTENCE: text}
    if marks := each.draft.marks:
        extra[MARK] = marks
    extra |= {FROM: f"{file} 第{each.draft.line}段", CODE: each.code}
    return {**first, **values, "extra": extra}


def _own(frame: Mapping[str, Any]) -> frozenset[str]:
    report = frame.get("report", {})
    return frozenset(
        text for name in ("organisation", "self_reference") if (text := str(report.get(name, "")))
    ) | {"我单位", "本单位"}


def _with_remarks(
    project: Project, read: ReportRead, file: str, made: Sequence[FileChange]
) -> list[FileChange]:
    """Return the files with the honours as comments at the end, to be moved once looked at."""
    folder = project.records / read.year
    in_folder = folder.is_dir() and not (project.records / f"{read.year}.yaml").exists()
    main = folder / "report.yaml" if in_folder else project.records / f"{read.year}.yaml"
    found = {each.path: each for each in made}
    before = main.read_bytes() if main.exists() else None
    content = found[main].content if main in found else before or b""
    changed = remarked(content, read.honours, file, is_new=before is None)
    if changed != content:
        found[main] = FileChange(main, changed, before)
    return [each for each in found.values() if each.content != each.before]
