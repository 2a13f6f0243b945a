import hashlib
from pathlib import Path

import pytest
from gathered import YEARS, handed, one_handed

from aidreport import pipeline
from aidreport.gathering.index import HouseEntry, State, written_index
from aidreport.gathering.reading import read_export
from aidreport.sources.project import project_in
from aidreport.tracing.handed_in import fields_of

RECORD = """\
report:
  period: 2009
  organisation: us
organisations:
  us: {name: 示例县教育局}
gathered:
  largest: {figure: 捐款, count: 2}
attachments: houses
signature: {date: 2010-01-05}
"""
FILE = "exports/1.jsonl"


def entry(content: bytes, file: str = FILE) -> HouseEntry:
    year = read_export(content, file).year
    assert year
    house, sum_ = year.house, hashlib.sha256(content).hexdigest()
    return HouseEntry(house.name, (), house.kind, house.place, State.HANDED_IN, "mail", file, sum_)


@pytest.fixture
def bureau(tmp_path: Path) -> Path:
    (tmp_path / "records").mkdir()
    (tmp_path / "gathered/2009/exports").mkdir(parents=True)
    (tmp_path / "records/2009.yaml").write_text(RECORD, encoding="utf-8")
    return tmp_path


def put(bureau: Path, content: bytes, *others: HouseEntry) -> None:
    (bureau / "gathered/2009" / FILE).write_bytes(content)
    index = written_index((entry(content), *others))
    (bureau / "gathered/2009/houses.jsonl").write_bytes(index)


def codes(bureau: Path) -> list[str]:
    found = pipeline.check(project_in(bureau), "2009")
    return [each.code for each in found.findings if str(each.severity) == "error"]


def text(bureau: Path) -> str:
    project = project_in(bureau)
    checked = pipeline.check(project, "2009").record
    assert checked
    return pipeline.Reporter(project).edition(checked).rendered.text or ""


def test_a_bureau_without_gathered_houses_is_told_to_gather(bureau: Path) -> None:
    assert codes(bureau) == ["nothing-gathered"]


def test_a_broken_file_or_index_stops_the_report(bureau: Path) -> None:
    put(bureau, one_handed())
    assert codes(bureau) == []
    (bureau / "gathered/2009" / FILE).write_bytes(one_handed()[:-40])
    assert codes(bureau) == ["broken-export"]
    (bureau / "gathered/2009" / FILE).unlink()
    assert codes(bureau) == ["broken-export"]
    (bureau / "gathered/2009/houses.jsonl").write_bytes(b"{}\n")
    assert codes(bureau) == ["broken-export"]


def test_a_house_of_another_year_is_refused(bureau: Path) -> None:
    folder, year = next(each for each in YEARS if each[1] not in ("2009",))
    put(bureau, handed(folder, year).content)
    assert codes(bureau) == ["other-year"]


def test_an_unknown_figure_is_told_where_it_stands(bureau: Path) -> None:
    put(bureau, one_handed())
    record = bureau / "records/2009.yaml"
    record.write_text(RECORD.replace("捐款", "善心"), encoding="utf-8")
    (found,) = [
        each
        for each in pipeline.check(project_in(bureau), "2009").findings
        if each.code == "unknown-figure"
    ]
    assert (found.position.line, found.position.column) == (7, 12)


def test_houses_that_are_faulty_or_missing_are_counted_in_the_text(bureau: Path) -> None:
    known = entry(one_handed())
    missing = HouseEntry("示例县二中", (), "", known.place, State.MISSING, "")
    faulty = HouseEntry("示例县三中", (), "", known.place, State.FAULTY, "3.jsonl")
    whose = HouseEntry("", (), "", known.place, State.FAULTY, "scan.pdf")
    put(bureau, one_handed(), missing, faulty, whose)
    assert "另有1家单位上报有误，1家单位尚未上报，未计入统计。" in text(bureau)
    put(bureau, one_handed(), missing)
    assert "另有1家单位尚未上报，未计入统计。" in text(bureau)
    put(bureau, one_handed())
    assert "未计入统计" not in text(bureau)


def test_every_figure_leads_through_the_house_to_its_file_line_and_column(bureau: Path) -> None:
    put(bureau, one_handed())
    project = project_in(bureau)
    checked = pipeline.check(project, "2009").record
    assert checked
    edition = pipeline.Reporter(project).edition(checked)
    assert edition.gathering
    trace = pipeline.trace(edition, ())
    traced = [
        field for figure in trace.figures for field in figure.fields if "gathered/" in str(field)
    ]
    assert traced
    assert all("records/2009.yaml:" in field.shown for field in traced if field.path)
    lines = one_handed().decode().split("\n")
    for place, field in fields_of(edition.gathering).items():
        line = lines[place.line - 1]
        if place.column > 1:
            assert line[place.column - 1 :].startswith('{"group":"')
        assert field.position == place


def test_a_figure_of_the_report_is_the_sum_of_the_houses_figures(bureau: Path) -> None:
    put(bureau, one_handed())
    found = pipeline.survey(project_in(bureau), ["2009"]).statistics
    own = pipeline.survey(project_in(YEARS[0][0]), ["2009"]).statistics
    assert found
    assert own
    assert {row.key: row.figures[0].exact for row in found.rows} == {
        row.key: row.figures[0].exact for row in own.rows
    }
