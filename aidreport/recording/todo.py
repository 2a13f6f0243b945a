"""What is still to be filled in of a year, in one list: drafts, 待补, findings, photos."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Diagnostic, Position, Severity, message
from aidreport.model.fields.placeholder import is_placeholder
from aidreport.model.named import as_the_file_says, is_chinese
from aidreport.model.year import YearRecord
from aidreport.pipeline import Builds, check
from aidreport.sources import discover
from aidreport.sources.load import load
from aidreport.sources.project import Project
from aidreport.sources.values import Mapping, Scalar, Sequence, Value

MISSING, DRAFTS, ERRORS, WARNINGS, NOTES = "missing", "drafts", "errors", "warnings", "notes"
GROUPS = (ERRORS, DRAFTS, MISSING, WARNINGS, NOTES)
"""In the order in which they are worked down."""

_DRAFT, _PLACEHOLDER, _CONSENT = "draft-left", "to-be-filled-in", "consent-missing"
_LEFT_OPEN = (_DRAFT, _PLACEHOLDER)
_BY_CODE = {_DRAFT: DRAFTS, _PLACEHOLDER: MISSING, _CONSENT: MISSING, "empty-field": MISSING}
_BY_CODE |= {"signing-date-missing": MISSING, "missing-field": MISSING}
_BY_CODE |= {"money-without-receipt": MISSING, "missing-evidence": MISSING}
_BY_SEVERITY = {Severity.ERROR: ERRORS, Severity.WARNING: WARNINGS, Severity.NOTE: NOTES}


def todo(project: Project, year: str) -> dict[str, list[Diagnostic]]:
    """Return what is to be done in a year, by the groups; each in the order of the files."""
    builds = Builds(project)
    checked = check(project, year, builds)
    sources = load(project.root, discover.files_of(project.records, year)).files
    blanks = [each for file in sources for each in _placeholders(file.path, file.root)]
    known = {each.position for each in blanks}
    found = [*blanks, *(each for each in checked.findings if each.position not in known)]
    record = builds.of(year).record
    chinese = {file.path for file in sources if is_chinese(file.root)}
    photos = as_the_file_says(_without_consent(record), chinese) if record else []
    found += [each for each in photos if each.position not in known]
    groups: dict[str, list[Diagnostic]] = {name: [] for name in GROUPS}
    for each in sorted(dict.fromkeys(found), key=lambda finding: finding.order):
        groups[_BY_CODE.get(each.code) or _BY_SEVERITY[each.severity]].append(each)
    return groups


def left_open(project: Project, year: str) -> list[Diagnostic]:
    """Return what must be filled in before a year can be signed: drafts, and 待补."""
    groups = todo(project, year)
    return [each for each in (*groups[DRAFTS], *groups[MISSING]) if each.code in _LEFT_OPEN]


def _placeholders(path: str, value: Value) -> Iterator[Diagnostic]:
    """Yield each value that says that it is not known yet: 待补, 不详."""
    if isinstance(value, Scalar) and is_placeholder(value.strip()):
        text = message("“{found}” is still to be filled in.", found=value.strip())
        place = Position(path, value.line, value.column)
        yield Diagnostic(_PLACEHOLDER, Severity.WARNING, place, text)
    elif isinstance(value, Mapping | Sequence):
        for part in value.values() if isinstance(value, Mapping) else value:
            yield from _placeholders(path, part)


def _without_consent(record: YearRecord) -> list[Diagnostic]:
    """Return the photos that the public edition does without, since nobody has agreed."""
    text = message("Nobody has agreed that this photo is published: ask, and add “consent: true”.")
    return [
        Diagnostic(_CONSENT, Severity.NOTE, photo.position, text)
        for activity in record.activities
        for photo in activity.photos
        if not photo.consent
    ]
