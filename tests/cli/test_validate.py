from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("simple_records")

NO_FOLDER = (
    "error: There is no folder “records” in “{folder}” or above it: go to the folder of your "
    "reports, or name it with “-C”.\n"
)


def test_findings_of_all_years_go_to_standard_output_in_order(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", "note: c\nwarning: b\n")
    write_records("2008", "x\nerror: a\n")
    ran = aidreport("validate")
    assert (ran.code, ran.out, ran.err) == (
        1,
        "records/2008.yaml:2:1: error: a [example]\n"
        "records/2009.yaml:1:1: note: c [example]\n"
        "records/2009.yaml:2:1: warning: b [example]\n",
        "Records of 2 years checked: 1 error, 1 warning, 1 note.\n",
    )


@pytest.mark.parametrize(
    ("options", "text", "code"),
    [
        ([], "fine\n", 0),
        ([], "warning: a\nnote: b\n", 0),
        ([], "error: a\n", 1),
        (["--strict"], "warning: a\n", 1),
        (["--strict"], "note: a\n", 0),
        (["--exit-zero"], "error: a\n", 0),
        (["--strict", "--exit-zero"], "warning: a\n", 0),
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
    assert bool(ran.err) == (not quiet)


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("fine\n", "no errors", "没有错误"),
        ("note: a\nnote: b\n", "no errors, 2 notes", "没有错误，2 处提示"),
        ("error: a\nerror: b\n", "2 errors", "2 处错误"),
        (
            "error: a\nwarning: b\nwarning: c\n",
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
    write_records("2008", "error: a\n")
    write_records("2009", "note: b\n")
    assert aidreport("validate", *named).out == "records/2009.yaml:1:1: note: b [example]\n"


def test_path_is_seen_from_the_folder_of_the_option(
    here: Path, aidreport: Callable, write_records: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_records("2009", "note: b\n")
    monkeypatch.chdir("/")
    for arguments in (
        ["-C", str(here), "validate", "records/2009.yaml"],
        ["validate", "-C", str(here / "records"), "2009.yaml"],
        ["-C", str(here), "validate", "-C", "records", str(here / "records" / "2009.yaml")],
    ):
        assert aidreport(*arguments).out == "records/2009.yaml:1:1: note: b [example]\n"


@pytest.mark.parametrize("named", ["records", "records/registry.yaml"])
def test_what_belongs_to_all_years_means_all_years(
    here: Path, aidreport: Callable, write_records: Callable, named: str
) -> None:
    write_records("2008", "fine\n")
    write_records("2009", "fine\n")
    (here / "records" / "registry.yaml").write_text("", encoding="utf-8")
    assert aidreport("validate", named).err == "Records of 2 years checked: no errors.\n"


def test_file_of_a_year_in_a_folder_means_that_year(here: Path, aidreport: Callable) -> None:
    folder = here / "records" / "2010"
    folder.mkdir(parents=True)
    (folder / "report.yaml").write_text("", encoding="utf-8")
    (here / "records" / "2010.yaml").write_text("note: a\n", encoding="utf-8")
    ran = aidreport("validate", "records/2010/report.yaml")
    assert ran.out == "records/2010.yaml:1:1: note: a [example]\n"


def test_file_that_belongs_to_no_year_is_found_when_all_are_checked(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", "fine\n")
    (here / "records" / "2010.yml").write_text("", encoding="utf-8")
    ran = aidreport("validate")
    assert (ran.code, ran.out) == (
        1,
        "records/2010.yml:1:1: error: This file is not read, for its name does not end in "
        "“.yaml”: rename it to “2010.yaml”. [wrong-suffix]\n",
    )


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
    here: Path, aidreport: Callable, write_records: Callable, named: str, said: str
) -> None:
    write_records("2008", "fine\n")
    write_records("2009", "fine\n")
    for name in ("other.yaml", "records/notes.txt"):
        (here / name).write_text("", encoding="utf-8")
    ran = aidreport("validate", named)
    expected = said.replace("{records}", (here / "records").as_posix())
    assert (ran.code, ran.out, ran.err) == (2, "", f"error: {expected}\n")


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
    write_records("2009", "fine\n")
    (here / "aidreport.toml").write_text('\nlangue = "zh"\n', encoding="utf-8")
    ran = aidreport("validate")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("aidreport.toml:2:1: error: ")
    assert ran.err.endswith(
        " [unknown-setting]\nerror: The configuration cannot be used. Correct it as said above.\n"
    )
