from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import (
    LATER_MISSPELT,
    LATER_OUTSIDE,
    MISSPELT,
    OUTSIDE,
    misspelt,
    outside,
    record,
    unsigned,
)

NO_FOLDER = (
    "error: There is no folder “records” in “{folder}” or above it: go to the folder of your "
    "reports, or name it with “-C”.\n"
)
FINE = record("2009")
WITH_NOTE = record("2009", signed=False)
WITH_NOTES = record("2009", "{kind: volunteering, date: 2009年5月4日}", signed=False)
WITH_WARNING = record("2009", OUTSIDE)
WITH_ERROR = record("2009", MISSPELT)


def test_findings_of_all_years_go_to_standard_output_in_order(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009", OUTSIDE, signed=False))
    write_records("2008", record("2008", MISSPELT))
    ran = aidreport("validate")
    assert (ran.code, ran.out, ran.err) == (
        1,
        misspelt("records/2008.yaml:5:44")
        + unsigned("records/2009.yaml")
        + outside("2009", "records/2009.yaml:5:32"),
        "Records of 2 years checked: 1 error, 1 warning, 1 note.\n",
    )


def test_record_copied_from_another_year_is_a_warning(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("2010", FINE)
    ran = aidreport("validate")
    assert (ran.code, ran.out, ran.err) == (
        0,
        "records/2010.yaml:1:18: warning: The record is that of 2010, but the report covers "
        "2009-01-01 to 2009-12-31: correct the period, or rename the file. "
        "[period-of-another-year]\n",
        "Records of 1 year checked: no errors, 1 warning.\n",
    )


@pytest.mark.parametrize(
    ("color", "shown"),
    [("always", "\x1b[31merror\x1b[0m"), ("never", "error"), ("auto", "error")],
)
def test_severity_has_its_colour_where_it_is_wished(
    aidreport: Callable, write_records: Callable, color: str, shown: str
) -> None:
    write_records("2009", WITH_ERROR)
    ran = aidreport("validate", "--lang", "zh", "--color", color)
    assert ran.out == (
        f"records/2009.yaml:5:44: {shown}: 这里没有“plaice”这个字段，是不是“place”？ "
        "[unknown-key]\n"
    )


@pytest.mark.parametrize(
    ("options", "text", "code"),
    [
        ([], FINE, 0),
        ([], record("2009", OUTSIDE, signed=False), 0),
        ([], WITH_ERROR, 1),
        (["--strict"], WITH_WARNING, 1),
        (["--strict"], WITH_NOTE, 0),
        (["--exit-zero"], WITH_ERROR, 0),
        (["--strict", "--exit-zero"], WITH_WARNING, 0),
    ],
)
@pytest.mark.parametrize("quiet", [[], ["-q"]])
def test_exit_code_says_whether_anything_counts(
    aidreport: Callable,
    write_records: Callable,
    options: list[str],
    text: str,
    code: int,
    quiet: list[str],
) -> None:
    write_records("2009", text)
    ran = aidreport("validate", *options, *quiet)
    assert ran.code == code
    assert bool(ran.out) == (text != FINE)
    assert bool(ran.err) == (not quiet)


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        (FINE, "no errors", "没有错误"),
        (WITH_NOTES, "no errors, 2 notes", "没有错误，2 处提示"),
        (record("2009", MISSPELT, LATER_MISSPELT), "2 errors", "2 处错误"),
        (
            record("2009", MISSPELT, OUTSIDE, LATER_OUTSIDE),
            "1 error, 2 warnings",
            "1 处错误，2 处警告",
        ),
    ],
)
def test_summary_counts_what_was_found(
    aidreport: Callable, write_records: Callable, text: str, english: str, chinese: str
) -> None:
    write_records("2009", text)
    assert aidreport("validate").err == f"Records of 1 year checked: {english}.\n"
    assert aidreport("validate", "--lang", "zh").err == f"已检查 1 个年度的记录：{chinese}。\n"


def test_file_that_belongs_to_no_year_is_found_when_all_are_checked(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", FINE)
    (here / "records" / "2010.yml").write_text("", encoding="utf-8")
    ran = aidreport("validate")
    assert (ran.code, ran.out) == (
        1,
        "records/2010.yml:1:1: error: This file is not read, for its name does not end in "
        "“.yaml”: rename it to “2010.yaml”. [wrong-suffix]\n",
    )


@pytest.mark.parametrize("named", [[], ["records/private.yaml"]])
def test_id_in_the_private_file_that_no_year_knows_is_found_when_all_are_checked(
    aidreport: Callable, write_records: Callable, named: list[str]
) -> None:
    write_records("2008", FINE.replace("2009", "2008") + "people: {甲同学: {private: true}}\n")
    write_records("2009", FINE)
    write_records("private", "people:\n  甲同学: 张小示\n  甲学生: 李小示\n")
    ran = aidreport("validate", *named)
    assert (ran.code, ran.out) == (
        1,
        "records/private.yaml:3:3: error: “甲学生” is not known, expected a person from “people”: "
        "did you mean “甲同学”? [unknown-reference]\n",
    )
    assert aidreport("validate", "2009").code == 0


def test_folder_without_records_is_refused_with_what_to_do(here: Path, aidreport: Callable) -> None:
    ran = aidreport("validate")
    assert (ran.code, ran.err) == (2, NO_FOLDER.replace("{folder}", str(here)))
    (here / "records").mkdir()
    ran = aidreport("validate")
    assert (ran.code, ran.err) == (
        2,
        f"error: There are no records in “{(here / 'records').as_posix()}”. "
        "Write those of a year into a file like “records/2009.yaml”.\n",
    )


def test_missing_folder_of_the_option_is_refused(aidreport: Callable) -> None:
    ran = aidreport("validate", "-C", "nowhere")
    assert (ran.code, ran.err) == (
        2,
        "error: There is no folder “nowhere”. Check what stands behind --directory.\n",
    )


def test_wrong_configuration_is_shown_at_its_place(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", FINE)
    (here / "aidreport.toml").write_text('\nlangue = "zh"\n', encoding="utf-8")
    ran = aidreport("validate")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("aidreport.toml:2:1: error: ")
    assert ran.err.endswith(
        " [unknown-setting]\nerror: The configuration cannot be used. Correct it as said above.\n"
    )
