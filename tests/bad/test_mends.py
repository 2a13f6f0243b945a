"""Each mend that a message of reading says, done to the letter, takes the finding away."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from mends import JUDGEMENT, MENDS, NOT_TRIED, Mend, Slip

from aidreport import pipeline
from aidreport.diagnostics import Diagnostic, Severity
from aidreport.explanations import pages
from aidreport.explanations.page import RECORD, Page, with_characters
from aidreport.ignores.codes import wrong_rules
from aidreport.sources.project import Project, find_project
from aidreport.sources.settings import ConfigurationError

HERE = Path(__file__).parent
OWN_FILES = ("bad.yaml", "good.yaml", "expected.txt")
MOST_STEPS = 30
FRAME = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: }
"""


def files_of_page(page: Page) -> dict[str, bytes]:
    """The bad example of a page; where it is no record, beside one without a fault."""
    files = {name: with_characters(text) for name, text in page.bad.items()}
    if not any(name.startswith("records/2024") for name in files):
        files[RECORD] = FRAME
    return {
        name: text if isinstance(text, bytes) else text.encode() for name, text in files.items()
    }


def files_of(case: Path) -> dict[str, bytes]:
    files = {
        path.relative_to(case).as_posix().removeprefix("bad/"): path.read_bytes()
        for path in sorted(case.rglob("*"))
        if path.is_file()
        and path.name not in OWN_FILES
        and path.relative_to(case).parts[0] != "good"
    }
    return files | {"records/2024.yaml": (case / "bad.yaml").read_bytes()}


def findings(files: dict[str, bytes], make: Callable[..., Project]) -> Sequence[Diagnostic]:
    try:
        project = make(files)
    except ConfigurationError as error:
        return error.findings
    return wrong_rules(project.settings) or pipeline.check(project, "2024").findings


def row(finding: Diagnostic) -> tuple[re.Match[str], Mend] | None:
    said = finding.sentence(str)
    for words, mend in MENDS.items():
        if found := re.search(words, said):
            return found, mend
    return None


def mended(files: dict[str, bytes], finding: Diagnostic) -> dict[str, bytes] | None:
    """The files after what the message says was done; None where only a person can."""
    found = row(finding)
    if found is None:
        return None
    said, mend = found
    place = finding.position
    text = files[place.path].decode("utf-8-sig")
    slip = Slip(tuple(text.split("\n")), place.line - 1, place.column - 1)
    return files | {place.path: mend(slip, said).encode()}


def known(found: Sequence[Diagnostic]) -> set[tuple[str, str]]:
    return {(each.code, each.sentence(str)) for each in found if each.severity is Severity.ERROR}


def needs_judgement(finding: Diagnostic) -> bool:
    said = finding.sentence(str)
    return any(re.search(words, said) for words in JUDGEMENT)


CASES = [
    *(
        pytest.param(files_of(bad.parent), id=bad.parent.relative_to(HERE).as_posix())
        for bad in sorted(HERE.glob("*/*/bad.yaml"))
    ),
    *(
        pytest.param(files_of_page(page), id=f"page-{page.code}")
        for page in pages().values()
        if page.bad
    ),
]


@pytest.mark.parametrize("files", CASES)
def test_a_mend_done_to_the_letter_takes_the_finding_away(
    files: dict[str, bytes], make_project: Callable[..., Project]
) -> None:
    files = saved_as_utf8(files)
    for _ in range(MOST_STEPS):
        found = findings(files, make_project)
        possible = [each for each in found if row(each)]
        if not possible:
            break
        done = mended(files, possible[0])
        assert done is not None
        after = findings(done, make_project)
        first = possible[0]
        assert found.count(first) > list(after).count(first), first.sentence(str)
        files = done
    left = [each for each in findings(files, make_project) if each.severity is Severity.ERROR]
    assert [each.sentence(str) for each in left if not needs_judgement(each)] == []


def saved_as_utf8(files: dict[str, bytes]) -> dict[str, bytes]:
    """What the message on another encoding says to do in an editor; bytes that are lost stay."""
    return {
        name: _saved(content) if name.endswith(".yaml") else content
        for name, content in files.items()
    }


def _saved(content: bytes) -> bytes:
    wide = content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0\n" in content or b"\n\0" in content
    for encoding in ("utf-16" if wide else "utf-8", "gb18030"):
        try:
            return content.decode(encoding).encode()
        except UnicodeDecodeError:
            continue
    return content


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Each code that some case shows, with what is said."""
    messages: dict[str, set[str]] = {}
    for number, case in enumerate(CASES):
        (files,) = case.values
        folder = tmp_path_factory.mktemp(f"case{number}")
        for finding in findings(files, lambda wished, at=folder: project_of(at, wished)):
            messages.setdefault(finding.code, set()).add(finding.sentence(str))
    return messages


def project_of(folder: Path, files: dict[str, bytes]) -> Project:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return find_project(folder)


def test_every_code_of_reading_is_tried_or_said_to_need_a_person(
    said: dict[str, set[str]],
) -> None:
    families = {"files", "syntax", "shape", "dates", "configuration"}
    codes = {page.code for page in pages().values() if page.family in families and not page.is_rule}
    tried = set(said) | set(NOT_TRIED)
    assert codes - tried == set()
    assert set(NOT_TRIED) & set(said) <= {"not-utf-8"}


def test_each_row_is_of_some_message(said: dict[str, set[str]]) -> None:
    whole = [each for messages in said.values() for each in messages]
    rows = [*MENDS, *JUDGEMENT]
    idle = [words for words in rows if not any(re.search(words, each) for each in whole)]
    assert idle == []
