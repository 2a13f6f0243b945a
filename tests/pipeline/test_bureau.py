"""The report of a bureau, and that what it gathered is what the records of its houses give."""

import hashlib
import shutil
from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.frozen import replace
from aidreport.gathering.index import State, read_index
from aidreport.gathering.reading import read_export
from aidreport.pipeline.handing_in import handed_in
from aidreport.sources.project import project_in

CASE = Path(__file__).parents[1] / "golden/bureau-gathered"
GATHERED = CASE / "gathered"
RECORDS = sorted((CASE / "houses").glob("*/records/*.yaml"))


@pytest.mark.parametrize("record", RECORDS, ids=lambda path: f"{path.parents[1].name}-{path.stem}")
def test_the_export_of_a_house_is_what_its_records_give(record: Path, rewrite: bool) -> None:
    project, name = project_in(record.parents[1]), record.parents[1].name
    checked = pipeline.check(project, record.stem)
    assert checked.record
    content = handed_in(project, checked.record.record, checked.findings, "0.1.0").content
    house = read_export(content, name).year
    assert house
    (file,) = (GATHERED / record.stem / "exports").glob(f"{house.house.name}-*.jsonl")
    if rewrite:
        file.write_bytes(content)
    fresh, kept = read_export(content, name).year, read_export(file.read_bytes(), name).year
    assert fresh
    assert kept
    assert replace(fresh, program=kept.program) == kept


@pytest.mark.parametrize(
    ("year", "missing"), [("2024", "示例市第二中学"), ("2025", "样例县职业中学")]
)
def test_the_index_names_all_houses_and_the_one_that_is_missing(year: str, missing: str) -> None:
    found = read_index((GATHERED / year / "houses.jsonl").read_bytes(), "houses.jsonl").houses
    assert found
    assert sorted(each.name for each in found if each.state is State.HANDED_IN) == sorted(
        path.parents[1].name for path in RECORDS if path.stem == year
    )
    assert [each.name for each in found if each.state is State.MISSING] == [missing]
    for each in found:
        if each.file:
            content = (GATHERED / year / each.file).read_bytes()
            assert hashlib.sha256(content).hexdigest() == each.sha256


def test_a_change_of_one_record_changes_what_trace_names_of_it(tmp_path: Path) -> None:
    """The figures of the report that change are those that lead to the changed record."""
    shutil.copytree(CASE, tmp_path / "case")
    before = _figures(tmp_path / "case")
    name = "示例市第二中学"
    record = tmp_path / "case/houses" / name / "records/2025.yaml"
    text = record.read_text(encoding="utf-8")
    record.write_text(text.replace("3500.5", "3600.5"), encoding="utf-8", newline="\n")
    _hand_in_again(tmp_path / "case", name)
    after = _figures(tmp_path / "case")
    changed = [index for index, each in enumerate(before) if each[0] != after[index][0]]
    led = [
        index
        for index, (words, sources) in enumerate(before)
        if any(f"{name} records/2025.yaml:12:" in each and "捐款" in each for each in sources)
    ]
    assert changed
    assert changed == led


def _figures(case: Path) -> list[tuple[str, list[str]]]:
    project = project_in(case)
    checked = pipeline.check(project, "2025").record
    assert checked
    edition = pipeline.Reporter(project).edition(checked)
    trace = pipeline.trace(edition, ())
    return [(each.words, [field.shown for field in each.fields]) for each in trace.figures]


def _hand_in_again(case: Path, name: str) -> None:
    project = project_in(case / "houses" / name)
    checked = pipeline.check(project, "2025")
    assert checked.record
    content = handed_in(project, checked.record.record, checked.findings, "0.1.0").content
    (file,) = (case / "gathered/2025/exports").glob(f"{name}-*.jsonl")
    file.write_bytes(content)
