import os
from pathlib import Path

import pytest

from aidreport.sources.discover import YearFiles, files_of, unread, years


@pytest.fixture
def records(tmp_path: Path) -> Path:
    folder = tmp_path / "records"
    folder.mkdir()
    return folder


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.touch()


def test_years_are_files_and_folders_sorted_by_name(records):
    make(
        records,
        "2010/report.yaml",
        "2009.yaml",
        "2009-h1.yaml",
        "2008-2009.yaml",
        "registry.yaml",
        "private.yaml",
        "2011/photo.jpg",
        "2012.yml",
        "photos/a.yaml",
        ".2013.yaml",
        "~2014.yaml",
        "2015年.yaml",
    )
    assert years(records) == ["2008-2009", "2009", "2009-h1", "2010"]


def test_a_missing_folder_has_no_years(tmp_path):
    assert years(tmp_path / "records") == []


def test_a_year_in_one_file(records):
    make(records, "2009.yaml")
    assert files_of(records, "2009") == YearFiles("2009", records / "2009.yaml")


@pytest.mark.parametrize("year", ["2009", "2010", "2011"])
def test_the_private_file_belongs_to_every_year(records, year):
    make(records, "2009.yaml", "2010/report.yaml", "2011.yaml", "2011/report.yaml", "private.yaml")
    assert files_of(records, year).private == records / "private.yaml"


def test_a_year_in_a_folder_has_its_activities_by_name(records):
    make(
        records,
        "registry.yaml",
        "2010/visit.yaml",
        "2010/report.yaml",
        "2010/donation.yaml",
        "2010/notes.txt",
        "2010/.visit.yaml.swp",
    )
    assert files_of(records, "2010") == YearFiles(
        "2010",
        records / "2010" / "report.yaml",
        (records / "2010" / "donation.yaml", records / "2010" / "visit.yaml"),
        records / "registry.yaml",
    )


def test_a_folder_without_report_still_is_the_year(records):
    make(records, "2010/visit.yaml")
    assert files_of(records, "2010").report == records / "2010" / "report.yaml"


def test_file_and_folder_of_one_year_are_reported_at_the_file(records):
    make(records, "2010.yaml", "2010/visit.yaml")
    files = files_of(records, "2010")
    assert files.report == records / "2010.yaml"
    assert files.activities == ()
    assert [finding.line(str) for finding in files.findings] == [
        "records/2010.yaml:1:1: error: The year 2010 has a file and a folder “records/2010/”,"
        " expected one of them; only the file is read. Move its content into the folder as"
        " “report.yaml”, or delete the folder. [doubled-year]"
    ]


@pytest.mark.parametrize(
    "name",
    ["visit.yml", "visit.YAML", "visit.Yml", "visit.yaml.txt", "visit.yml.TXT", "visit。yaml"],
)
def test_another_suffix_in_the_folder_of_a_year_is_reported(records, name):
    make(records, "2010/report.yaml", f"2010/{name}")
    assert [finding.line(str) for finding in files_of(records, "2010").findings] == [
        f"records/2010/{name}:1:1: error: This file is not read, for its name does not end in"
        " “.yaml”: rename it to “visit.yaml”. [wrong-suffix]"
    ]


@pytest.mark.parametrize(
    "name", ["../2009", "", "2009/..", "registry", "private", "２０１０", "2009\n", "2009-H1"]
)
def test_what_is_no_year_opens_no_folder(records, name):
    with pytest.raises(ValueError, match="not the name of a year"):
        files_of(records, name)


def test_files_that_no_year_reads_are_reported(records):
    make(
        records,
        "2009.yaml",
        "registry.yaml",
        "private.yaml",
        "2010.yml",
        "2011.yaml.txt",
        "九年.yaml",
        "notes.txt",
        ".x.yml",
    )
    assert [finding.line(str) for finding in unread(records)] == [
        "records/2010.yml:1:1: error: This file is not read, for its name does not end in"
        " “.yaml”: rename it to “2010.yaml”. [wrong-suffix]",
        "records/2011.yaml.txt:1:1: error: This file is not read, for its name does not end in"
        " “.yaml”: rename it to “2011.yaml”. [wrong-suffix]",
        "records/九年.yaml:1:1: error: This file is not read, for its name is no year: rename it"
        " like “2009.yaml”, “2009-h1.yaml” or “2008-2009.yaml”, or move it into the folder of its"
        " year. [not-a-year]",
    ]


def test_a_folder_that_cannot_be_read_is_not_taken_for_empty(records):
    make(records, "2009.yaml")
    (records / "2010").symlink_to("2010")
    with pytest.raises(OSError, match="2010"):
        years(records)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_records_that_may_not_be_listed_are_not_taken_for_none(records):
    make(records, "2009.yaml", "private.yaml", "2010/report.yaml", "2010/visit.yaml")
    (records / "2010").chmod(0o311)
    with pytest.raises(PermissionError):
        files_of(records, "2010")
    records.chmod(0o311)
    with pytest.raises(PermissionError):
        files_of(records, "2009")
    records.chmod(0o755)
