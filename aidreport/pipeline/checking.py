"""From the files of a year to a checked record, or to all that is wrong with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from aidreport import rules
from aidreport.diagnostics import Diagnostic, Ignored, capped, has_errors
from aidreport.frozen import frozen, replace
from aidreport.model.named import as_the_file_says
from aidreport.model.texts import has_slots
from aidreport.model.year import CheckedYear, YearRecord
from aidreport.pipeline.builds import Builds
from aidreport.pipeline.files import files, lock_file, shared_file
from aidreport.rules.outline.recorded_but_not_told import RECORDED_BUT_NOT_TOLD
from aidreport.sources.garbage import collection_paused
from aidreport.sources.passages import with_passages_found
from aidreport.sources.project import Project

if TYPE_CHECKING:
    from aidreport.facts.houses.gathering import Gathering
    from aidreport.model.unfilled import Unfilled


@frozen
class Checked:
    """What checking a year gave; `record` is None when it has errors."""

    year: str
    record: CheckedYear | None
    findings: tuple[Diagnostic, ...]
    ignored: tuple[Ignored, ...] = ()


def check(
    project: Project,
    year: str,
    builds: Builds | None = None,
    families: Collection[str] | None = None,
) -> Checked:
    """Return everything that is to be said about a year's record; never raises for its content.

    `builds` is given where several years are checked, so that none is read twice. Where only some
    families of rules are asked, the year is looked at alone, without locks, photos, templates.
    """
    # Models are made like values: all of them stay, and none is garbage.
    with collection_paused():
        return _check(project, year, builds or Builds(project), families)


def _check(
    project: Project, year: str, builds: Builds, families: Collection[str] | None
) -> Checked:
    built = builds.of(year)
    findings = list(built.findings)
    alone = families is not None
    whole = built.record if alone or not built.record else builds.compared(built.record)
    houses: Gathering | None = None
    of_houses: tuple[Diagnostic, ...] = ()
    if whole is not None:
        whole = _with_derived(whole)
        if not alone:
            of_houses, houses = _with_houses(project, whole)
            builds.chinese |= _told_like_the_record(whole, of_houses, builds.chinese)
            # Where one cannot be read nobody knows what changed.
            whole, of_lock = _with_closing(
                project, whole, None if has_errors(of_houses) else houses
            )
            findings += of_lock
            whole, of_photos = _with_photos(project, whole)
            findings += of_photos
            whole, of_evidence = _with_evidence(project, whole)
            findings += of_evidence
        findings += _text_findings(whole)
        findings += of_houses
        findings += _of_what_is_known(
            builds.unfilled.get(year, ()),
            rules.check(whole, project.settings.severities, families),
        )
        if not alone:
            findings += _left_unsaid(project, _checked(whole, houses), findings)
    if builds.chinese:
        findings = as_the_file_says(findings, builds.chinese)
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
    good = not has_errors(findings)
    record = _checked(whole, houses) if good and whole else None
    in_order = sorted(findings, key=lambda finding: finding.order)
    return Checked(year, record, tuple(in_order), tuple(ignored))


def _checked(record: YearRecord, houses: Gathering | None) -> CheckedYear:
    """Return a good record, with the houses of a bureau where there are any."""
    if houses is None:
        return CheckedYear(record)
    from aidreport.facts.houses.checked import YearOfHouses

    return YearOfHouses(record, houses)


def _with_houses(
    project: Project, record: YearRecord
) -> tuple[tuple[Diagnostic, ...], Gathering | None]:
    """Return what is wrong with the houses that a record asks for, and these; few ask for any."""
    if not record.whole_frame or record.frame.gathered is None:
        return (), None
    from aidreport.pipeline.houses import houses

    found = houses(project, record)
    return found.findings, found.gathering


def _told_like_the_record(
    record: YearRecord, findings: Iterable[Diagnostic], chinese: Collection[str]
) -> set[str]:
    """Return the files of houses, where the bureau's own record calls fields in Chinese.

    A file that was handed in does not say how the house's records call them.
    """
    asked = record.frame.gathered if record.whole_frame else None
    if asked is None or asked.position.path not in chinese:
        return set()
    return {each.position.path for each in findings}


def _of_what_is_known(
    unfilled: Iterable[Unfilled], findings: Iterable[Diagnostic]
) -> Iterable[Diagnostic]:
    """Return findings but for those about what a draft has in the place of something unknown."""
    places = {(each.place.path, each.place.line, each.place.column) for each in unfilled}
    if not places:
        return findings
    return [
        found
        for found in findings
        if (found.position.path, found.position.line, found.position.column) not in places
    ]


def _with_closing(
    project: Project, record: YearRecord, houses: Gathering | None
) -> tuple[YearRecord, tuple[Diagnostic, ...]]:
    """Return a year with what its lock says, and what is wrong with that; most have none."""
    if not lock_file(project, record.year).exists():
        return record, ()
    from aidreport.pipeline.locks import with_closing

    return with_closing(project, record, houses)


def _with_photos(project: Project, record: YearRecord) -> tuple[YearRecord, tuple[Diagnostic, ...]]:
    """Return a year with what its photos are, and what is wrong with them; many have none."""
    named = [(each.file, each.place) for done in record.activities for each in done.photos]
    if not named:
        return record, ()
    from aidreport.sources.pictures.opening import opened

    pictures, findings = opened(project.root, named)
    return replace(record, pictures=pictures), findings


def _with_evidence(
    project: Project, record: YearRecord
) -> tuple[YearRecord, tuple[Diagnostic, ...]]:
    """Return a year with the files of its evidence, and what cannot be opened; many have none.

    Those of the year before are looked at as well: a receipt is used once.
    """
    named = [(each.file, each.place) for done in record.activities for each in done.evidence]
    if not named:
        return record, ()
    from aidreport.sources.evidence.looking import looked_at

    earlier = [
        (each.file, each.place)
        for done in (record.before.activities if record.before else ())
        for each in done.evidence
    ]
    own = {place for _, place in named}
    files, findings = looked_at(project.root, [*named, *earlier])
    told = tuple(finding for finding in findings if finding.position in own)
    return replace(record, evidence=files), told


def _left_unsaid(
    project: Project, checked: CheckedYear, findings: list[Diagnostic]
) -> list[Diagnostic]:
    """Return what the project's own templates do not say of a good record; most have none."""
    good = checked.record.complete and not has_errors(findings)
    if not good or not project.own_templates.is_dir():
        return []
    from aidreport.rendering.template_folders import changes_defaults

    rule = RECORDED_BUT_NOT_TOLD
    severity = rules.severity_of(rule, project.settings.severities)
    if severity is None or not changes_defaults(project.own_templates):
        return []
    from aidreport.pipeline.telling import left_unsaid

    known = {finding.position for finding in findings if finding.code == rule.code}
    return list(left_unsaid(project, checked, known, severity))


def _with_derived(record: YearRecord) -> YearRecord:
    """Return a year with the indicators that are worked out; hardly any record has one."""
    years = (record, record.before)
    indicators = [each for year in years if year for each in year.frame.indicators.values()]
    if not record.whole_frame or not any(each.sum or each.ratio for each in indicators):
        return record
    from aidreport.facts.derived import with_derived

    return with_derived(record)


def _text_findings(record: YearRecord) -> Iterable[Diagnostic]:
    """Return what is wrong with the facts that texts name; hardly any record names one."""
    if not record.whole_frame or not has_slots(record):
        return ()
    from aidreport.facts.texts.findings import findings

    return findings(record)
