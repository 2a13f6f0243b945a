from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import MISSPELT, record, unsigned

NOTE = unsigned("records/2009.yaml")


@pytest.mark.parametrize(
    "named",
    [
        ["2009"],
        ["2009", "2009"],
        ["records/2009.yaml"],
        ["./records/../records/2009.yaml"],
        ["2009", "records/2009.yaml"],
    ],
)
def test_year_and_path_mean_the_records_of_that_year(
    aidreport: Callable, write_records: Callable, named: list[str]
) -> None:
    write_records("2008", record("2008", MISSPELT))
    write_records("2009", record("2009", signed=False))
    ran = aidreport("validate", *named)
    assert (ran.code, ran.out) == (0, NOTE)
    assert ran.err == "Records of 1 year checked: no errors, 1 note.\n"


@pytest.mark.usefixtures("two_years")
def test_path_is_seen_from_the_folder_of_the_option(
    here: Path, aidreport: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("/")
    for arguments in (
        ["-C", str(here), "validate", "records/2009.yaml"],
        ["validate", "-C", str(here / "records"), "2009.yaml"],
        ["-C", str(here), "validate", "-C", "records", str(here / "records" / "2009.yaml")],
    ):
        assert aidreport(*arguments).out == NOTE


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize("named", ["records", "records/registry.yaml", "records/private.yaml"])
def test_what_belongs_to_all_years_means_all_years(
    aidreport: Callable, write_records: Callable, named: str
) -> None:
    write_records("registry", "organisations: {示例县乙中学: }\n")
    write_records("private", "people: {}\n")
    ran = aidreport("validate", named)
    assert (ran.out, ran.err) == (NOTE, "Records of 2 years checked: no errors, 1 note.\n")


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize("named", ["2010", "records/2010/report.yaml", "records/2010/visit.yaml"])
def test_file_of_a_year_in_a_folder_means_that_year(
    aidreport: Callable, write_records: Callable, named: str
) -> None:
    write_records("2010/report", record("2010", signed=False))
    write_records("2010/visit", "kind: volunteering\ndate: 2010-05-04\n")
    assert aidreport("validate", named).out == unsigned("records/2010/report.yaml")


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize(
    ("named", "said"),
    [
        (
            "2010",
            "There are no records of “2010”. Did you mean “2009”? "
            "There are records of: 2008, 2009.",
        ),
        ("soon", "There are no records of “soon”. There are records of: 2008, 2009."),
        (
            "records/2010.yaml",
            "There is no file “records/2010.yaml”. Check the path, or name a year: 2008, 2009.",
        ),
        (
            "other.yaml",
            "“other.yaml” is not in the folder of the records, “{records}”. "
            "Name a year, or a file of that folder.",
        ),
        (
            "records/notes.txt",
            "There are no records of “notes”. There are records of: 2008, 2009.",
        ),
    ],
)
def test_name_of_no_year_is_refused_with_the_years_there_are(
    here: Path, aidreport: Callable, named: str, said: str
) -> None:
    for name in ("other.yaml", "records/notes.txt"):
        (here / name).write_text("", encoding="utf-8")
    ran = aidreport("validate", named)
    expected = said.replace("{records}", (here / "records").as_posix())
    assert (ran.code, ran.out, ran.err) == (2, "", f"error: {expected}\n")
