"""Bad files, one slip or fault each: what is said of them, where, in both languages.

A case is a folder `<family>/<case>/` with

- `bad.yaml`, the record of 2024 as somebody may write it;
- `good.yaml`, its twin without the fault, of which nothing is said;
- `expected.txt`, the findings about the bad one, first in English, then in Chinese;
- any other files of the project: `aidreport.toml`, `records/2023.yaml`, `records/registry.yaml`;
- in the folders `bad` and `good`, files that only one of the two projects has.

A new folder is a new case. `python -m pytest tests/bad --rewrite` writes `expected.txt`, to be
reviewed like code, each sentence aloud.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from in_chinese import in_chinese

from aidreport import pipeline
from aidreport.cli.language import translation
from aidreport.diagnostics import Diagnostic
from aidreport.ignores.codes import wrong_rules
from aidreport.sources.project import Project
from aidreport.sources.settings import ConfigurationError

HERE = Path(__file__).parent
OWN_FILES = ("bad.yaml", "good.yaml", "expected.txt")
CASES = [
    pytest.param(bad.parent, id=f"{bad.parent.relative_to(HERE).as_posix()}")
    for bad in sorted(HERE.glob("*/*/bad.yaml"))
]


def all_findings(make: Callable[[], Project]) -> Sequence[Diagnostic]:
    """What is found in the configuration; if nothing, what is found in the records of 2024."""
    try:
        project = make()
    except ConfigurationError as error:
        return error.findings
    return wrong_rules(project.settings) or pipeline.check(project, "2024").findings


def found_in(
    case: Path,
    name: str,
    make_project: Callable[..., Project],
    change: Callable[[bytes, str], bytes] = lambda content, _path: content,
) -> Sequence[Diagnostic]:
    files = {
        path.relative_to(case).as_posix(): path.read_bytes()
        for path in sorted(case.rglob("*"))
        if path.is_file() and path.name not in OWN_FILES
    }
    twins = [each for each in files if each.startswith(("bad/", "good/"))]
    for each in twins:
        twin, _, path = each.partition("/")
        content = files.pop(each)
        if twin == Path(name).stem:
            files[path] = content
    files["records/2024.yaml"] = (case / name).read_bytes()
    changed = {path: change(content, path) for path, content in files.items()}
    return all_findings(lambda: make_project(changed))


def findings(case: Path, name: str, make_project: Callable[..., Project]) -> str:
    found = found_in(case, name, make_project)
    languages = [translation(language) for language in ("en", "zh")] if found else []
    return "".join(each.line(translate) + "\n" for translate in languages for each in found)


@pytest.mark.parametrize("case", CASES)
def test_a_bad_file_gets_just_the_findings_expected(
    case: Path, make_project: Callable[..., Project], rewrite: bool
) -> None:
    expected = case / "expected.txt"
    found = findings(case, "bad.yaml", make_project)
    if rewrite:
        expected.write_text(found, encoding="utf-8", newline="\n")
    assert found
    assert expected.read_text(encoding="utf-8") == found


@pytest.mark.parametrize("case", CASES)
def test_its_good_twin_gets_none(case: Path, make_project: Callable[..., Project]) -> None:
    assert findings(case, "good.yaml", make_project) == ""


@pytest.mark.parametrize("case", [case for case in CASES if "both-names" not in str(case.id)])
def test_the_same_is_found_where_the_keys_are_chinese(
    case: Path, make_project: Callable[..., Project]
) -> None:
    english = found_in(case, "bad.yaml", make_project)
    chinese = found_in(case, "bad.yaml", make_project, in_chinese)
    assert [(each.code, each.position.line) for each in chinese] == [
        (each.code, each.position.line) for each in english
    ]


@pytest.mark.parametrize("case", CASES)
def test_nothing_is_found_in_its_good_twin_in_chinese(
    case: Path, make_project: Callable[..., Project]
) -> None:
    assert found_in(case, "good.yaml", make_project, in_chinese) == ()
