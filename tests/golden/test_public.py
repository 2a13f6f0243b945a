"""The public edition of every golden record that names somebody who is protected."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from planting import Tally, everything_in
from reading import flaws
from traced import traced

from aidreport import pipeline
from aidreport.model.person import Person
from aidreport.publication.protected import protected
from aidreport.sources.project import find_project
from aidreport.sources.publish import Audience, Publish

ROOT = Path(__file__).parent.parent.parent
FOLDERS = [ROOT, *sorted(folder.parent for folder in Path(__file__).parent.glob("*/reports"))]
CASES = [
    pytest.param(folder, year, id=f"{folder.name}-{year}")
    for folder in FOLDERS
    for year in pipeline.years(find_project(folder))
]


@cache
def checked(folder: Path, year: str) -> pipeline.CheckedYear:
    found = pipeline.check(find_project(folder), year)
    assert found.record, [finding.line(str) for finding in found.findings]
    return found.record


@cache
def edition(folder: Path, year: str, audience: Audience) -> dict[str, bytes]:
    reporter = pipeline.Reporter(find_project(folder))
    report = reporter.render(checked(folder, year), ["md", "docx", "html"], audience)
    assert [finding.line(str) for finding in report.findings] == []
    return dict(report.files)


def unsaid(person: Person) -> list[str]:
    """Names and illnesses as they are recorded, and without what stands before them."""
    known = person.sensitive.illness if person.sensitive else None
    words = [person.name, person.name[1:] if person.name else None, known, known and known[-3:]]
    return [str(word) for word in words if word and len(word) > 1]


@pytest.mark.parametrize(("folder", "year"), CASES)
def test_no_file_of_the_public_edition_names_who_is_protected(
    folder: Path, year: str, tally: Tally
) -> None:
    people = protected(checked(folder, year).record, Publish()).values()
    internal = "\n".join(everything_in(edition(folder, year, Audience.INTERNAL)["docx"]))
    for content in edition(folder, year, Audience.PUBLIC).values():
        written = list(everything_in(content))
        for word in (word for person in people for word in unsaid(person)):
            found = any(word in text for text in written)
            if word in internal:
                tally.count(
                    "words that golden reports name and their public edition does not", not found
                )
            assert not found


@pytest.mark.parametrize(("folder", "year"), CASES)
def test_the_public_edition_reads_without_a_flaw(folder: Path, year: str) -> None:
    assert flaws(edition(folder, year, Audience.PUBLIC)["md"].decode()) == []


@pytest.mark.parametrize(("folder", "year"), CASES)
def test_all_that_is_not_protected_is_said_alike(folder: Path, year: str) -> None:
    people = protected(checked(folder, year).record, Publish())
    internal, public = (edition(folder, year, audience)["md"].decode() for audience in Audience)
    words = [word for person in people.values() for word in unsaid(person)]
    if "![" in internal or "佐证材料" in internal:
        pytest.skip("without evidence, and photos nobody agreed to, attachments are numbered anew")
    differing = [
        line
        for line, other in zip(internal.splitlines(), public.splitlines(), strict=True)
        if line != other and not any(word in line for word in words)
    ]
    assert differing == []


@pytest.mark.parametrize(("folder", "year"), CASES)
def test_the_trace_of_the_public_edition_names_nobody(folder: Path, year: str) -> None:
    told = repr(traced(find_project(folder), year, Audience.PUBLIC))
    people = protected(checked(folder, year).record, Publish()).values()
    assert [word for person in people for word in unsaid(person) if word in told] == []
