"""The record of a new year, begun with what stays from the year before."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from aidreport.editing.opened import NotEditable, opened
from aidreport.editing.yaml_text import block, indented
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.kinds import STATUS, is_draft
from aidreport.model.named import both, entry_of, is_chinese, written_key
from aidreport.model.year import year_before
from aidreport.names import DRAFT, ENGLISH_KINDS
from aidreport.pipeline import Builds
from aidreport.sources import discover
from aidreport.sources.load import load
from aidreport.sources.project import Project
from aidreport.sources.reader import Source
from aidreport.sources.values import Mapping, Scalar, Sequence, Value, without_places

_REPORT, _PERIOD = both("report"), both("period")
_ACTIVITIES, _KIND, _RECIPIENTS = both("activities"), both("kind"), both("recipients")
_STAYS = [both(name) for name in ("outline",)]
_LAST = [both(name) for name in ("organisations", "people")]
_OF_ONE_YEAR = {
    word
    for name in ("text", "adopted", "delivered", "subtitle", "period_words")
    for word in both(name)
} | {"title", "题目"}
_RECURS = [
    both(name)
    for name in ("name", "form", "organiser", "place", "region", "recipients", "leaders", "team")
]
_GOES_ON = ("sponsorship", "teaching-placement")


class NoYearBefore(Exception):  # noqa: N818 - says what is missing
    """There is no record to begin with."""


@frozen
class NewYear:
    """A file that is not there yet.

    Attributes:
        before: the year that it is made from.
        content: what it holds.
        drafts: how many activities of it are drafts.
    """

    before: str
    content: bytes
    drafts: int


def next_year(project: Project, year: str) -> NewYear:
    """Return the record of a year, made of what the one before says of the organisation.

    Organisation, people, recipients and outline are taken over; what was done in two years
    running, and what goes on by its nature, becomes a draft without a date.

    Raises:
        NoYearBefore: where there is none.
        NotEditable: where its file is no proper YAML, or holds no fields.
    """
    before = _before(discover.years(project.records), year)
    sources = load(project.root, discover.files_of(project.records, before))
    root = opened((project.root / sources.report.path).read_bytes(), sources.report.path).root
    if not isinstance(root, Mapping):
        raise NotEditable(Builds(project).of(before).findings)
    chinese = is_chinese(root)
    drafts = _drafts(project, before, [sources.report, *sources.activities], chinese=chinese)
    values = _taken_over(root, int(year[:4]) - int(before[:4]))
    if drafts:
        key = written_key(root, _ACTIVITIES)
        values[str(key or _ACTIVITIES[chinese])] = drafts
    values |= {
        str(key): without_places(root[key]) for names in _LAST for key in root if key in names
    }
    parts = [_part(key, value) for key, value in values.items()]
    return NewYear(before, "\n".join(parts).encode(), len(drafts))


def _part(key: str, value: Any) -> str:
    """Return a field at the top of the file; each draft on lines of its own, to be filled in."""
    if key in _ACTIVITIES:
        return f"{key}:\n" + indented(block(value), 2)
    return indented(block({key: value}), 0)


def _before(known: Collection[str], year: str) -> str:
    if (exact := year_before(year)) in known:
        return exact
    earlier = [name for name in known if name < year]
    if not earlier:
        raise NoYearBefore
    return max(earlier)


def _taken_over(root: Mapping, years: int) -> dict[str, Any]:
    """Return the frame of the report and the outline, the period so many years later."""
    values = {}
    report = entry_of(root, _REPORT)
    if isinstance(report, Mapping):
        key = written_key(root, _REPORT)
        values[str(key)] = {
            str(name): _later(without_places(each), years)
            if name in _PERIOD
            else without_places(each)
            for name, each in report.items()
            if name not in _OF_ONE_YEAR
        }
    for names in _STAYS:
        for key in root:
            if key in names:
                values[str(key)] = without_places(root[key])
    return values


def _later(value: Any, years: int) -> Any:
    """Return a period some years later: 2009 -> 2010, 2008—2009学年度 -> 2009—2010学年度."""
    if isinstance(value, dict):
        return {key: _later(each, years) for key, each in value.items()}
    return re.sub(r"(?<!\d)\d{4}(?!\d)", lambda found: f"{int(found[0]) + years:04}", str(value))


def _drafts(
    project: Project, before: str, files: Collection[Source], *, chinese: bool
) -> list[dict[str, Any]]:
    """Return what recurs each year, as activities that are still to be filled in."""
    builds = Builds(project)
    earlier = builds.of(year_before(before)).record if _has(project, before) else None
    known = {_key(activity) for activity in earlier.activities} if earlier else set()
    drafts: list[dict[str, Any]] = []
    for activity in _activities(files):
        kind = ENGLISH_KINDS.get(str(entry_of(activity, _KIND)), "")
        recipients = frozenset(_texts(entry_of(activity, _RECIPIENTS)))
        if (kind, recipients) not in known and kind not in _GOES_ON:
            continue
        draft = {
            str(key): without_places(activity[key])
            for names in (_KIND, *_RECURS)
            for key in activity
            if key in names
        }
        status = next(iter(DRAFT.values() if chinese else DRAFT))
        first, *others = draft.items()
        whole = dict([first, (str(STATUS[chinese]), status), *others])
        if whole not in drafts:
            drafts.append(whole)
    return drafts


def _has(project: Project, before: str) -> bool:
    name = year_before(before)
    return name != before and name in discover.years(project.records)


def _key(activity: Activity) -> tuple[str, frozenset[str]]:
    return activity.kind, frozenset(str(party.id) for party in activity.recipients)


def _activities(files: Collection[Source]) -> Iterator[Mapping]:
    for file in files:
        if not isinstance(file.root, Mapping):
            continue
        listed = entry_of(file.root, _ACTIVITIES)
        entries = listed if isinstance(listed, Sequence) else [file.root]
        for entry in entries:
            if isinstance(entry, Mapping) and entry_of(entry, _KIND) and not is_draft(entry):
                yield entry


def _texts(value: Value) -> list[str]:
    entries = value if isinstance(value, Sequence) else [value]
    return [str(each) for each in entries if isinstance(each, Scalar)]
