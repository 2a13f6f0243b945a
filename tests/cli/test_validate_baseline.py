from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import LATER_OUTSIDE, MISSPELT, OUTSIDE, outside, record

BASELINE = ("--baseline", "baseline.txt")
UPDATED = (*BASELINE, "--update-baseline")


@pytest.fixture
def known(aidreport: Callable, write_records: Callable) -> None:
    """2008 has a warning, which is known."""
    write_records("2008", record("2008", OUTSIDE))
    ran = aidreport("validate", *UPDATED)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == (
        "Written: baseline.txt (known findings: 1; added: 1, dropped: 0)\n"
        "Records of 1 year checked: no errors, 1 known.\n"
    )


def test_only_what_is_new_is_told_and_counts(
    aidreport: Callable, write_records: Callable, known: None
) -> None:
    write_records("2009", record("2009", LATER_OUTSIDE))
    ran = aidreport("validate", "--strict", *BASELINE)
    new = outside("2009", "records/2009.yaml:5:44").replace("2031-03-05", "2031-03-06")
    assert ran.code == 1
    assert ran.out.split(":", 3)[:2] == new.split(":", 3)[:2]
    assert "2031-03-06" in ran.out
    assert ran.err == "Records of 2 years checked: no errors, 1 warning, 1 known.\n"


def test_known_findings_stay_known_when_lines_move(
    aidreport: Callable, write_records: Callable, known: None
) -> None:
    write_records("2008", "# 2008\n\n" + record("2008", OUTSIDE))
    ran = aidreport("validate", "--strict", *BASELINE)
    assert (ran.code, ran.out) == (0, "")


def test_without_the_baseline_all_is_told_again(aidreport: Callable, known: None) -> None:
    assert aidreport("validate", "--strict").code == 1


def test_entries_no_longer_needed_are_told_at_their_line(
    aidreport: Callable, write_records: Callable, known: None
) -> None:
    write_records("2008", record("2008"))
    ran = aidreport("validate", *BASELINE)
    assert (ran.code, ran.out) == (
        0,
        "baseline.txt:2:1: warning: “date-outside-period” is no longer found in records/2008.yaml:"
        " delete this line, or write the baseline anew with --update-baseline."
        " [unneeded-baseline-entry]\n",
    )
    assert aidreport("validate", "--strict", *BASELINE).code == 1
    assert "(known findings: 0; added: 0, dropped: 1)" in aidreport("validate", *UPDATED).err
    assert aidreport("validate", "--strict", *BASELINE).code == 0


def test_what_a_report_would_lack_is_never_known(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009", MISSPELT, OUTSIDE))
    ran = aidreport("validate", *UPDATED)
    assert ran.code == 1
    assert "[unknown-key]" in ran.out
    assert "would be missing in the report: 1. Mend them." in ran.err


def test_a_file_that_cannot_be_read_keeps_its_entries(
    aidreport: Callable, write_records: Callable, here: Path, known: None
) -> None:
    before = (here / "baseline.txt").read_bytes()
    write_records("2008", record("2008", OUTSIDE) + "备注: 示例\n[\n")
    assert "baseline" not in aidreport("validate", *BASELINE).out
    aidreport("validate", *UPDATED)
    assert (here / "baseline.txt").read_bytes() == before


def test_one_year_neither_asks_for_nor_drops_what_is_known_of_the_others(
    aidreport: Callable, write_records: Callable, here: Path, known: None
) -> None:
    write_records("2009", record("2009", LATER_OUTSIDE))
    assert "baseline.txt" not in aidreport("validate", "2009", *BASELINE).out
    aidreport("validate", "2009", *UPDATED)
    lines = (here / "baseline.txt").read_text(encoding="utf-8").splitlines()
    assert [line.split("\t")[0] for line in lines[1:]] == ["records/2008.yaml", "records/2009.yaml"]


def test_programs_learn_what_is_new_and_what_is_known(
    aidreport: Callable, write_records: Callable, known: None
) -> None:
    write_records("2009", record("2009", LATER_OUTSIDE))
    said = json.loads(aidreport("validate", "--format", "json", *BASELINE).out)
    assert said["baseline"] == "baseline.txt"
    assert [each["path"] for each in said["findings"]] == ["records/2009.yaml"]
    assert [each["path"] for each in said["known"]] == ["records/2008.yaml"]
    assert said["summary"]["known"] == 1
    (run,) = json.loads(aidreport("validate", "--format", "sarif", *BASELINE).out)["runs"]
    states = {
        each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]: each["baselineState"]
        for each in run["results"]
    }
    assert states == {"records/2009.yaml": "new", "records/2008.yaml": "unchanged"}
    assert "2008" not in aidreport("validate", "--format", "github", *BASELINE).out


def test_a_log_without_a_baseline_says_nothing_of_one(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009", OUTSIDE))
    (run,) = json.loads(aidreport("validate", "--format", "sarif").out)["runs"]
    assert all("baselineState" not in each for each in run["results"])


@pytest.mark.parametrize(
    ("content", "options", "code", "said"),
    [
        (None, BASELINE, 2, "There is no baseline “"),
        (None, ["--update-baseline"], 2, "--update-baseline needs the file"),
        (b"report: 1\n", BASELINE, 2, "baseline.txt:1:1: error: The file is no baseline"),
        (b"report: 1\n", UPDATED, 2, "baseline.txt:1:1: error: The file is no baseline"),
        (b"# aidreport baseline 1\na b\n", BASELINE, 2, "baseline.txt:2:1: error: The line is no"),
    ],
)
def test_a_baseline_that_cannot_be_used_stops_the_run_and_stays_as_it_is(
    aidreport: Callable,
    write_records: Callable,
    here: Path,
    content: bytes | None,
    options: list[str],
    code: int,
    said: str,
) -> None:
    write_records("2009", record("2009"))
    if content is not None:
        (here / "baseline.txt").write_bytes(content)
    ran = aidreport("validate", *options)
    assert ran.code == code
    assert said in ran.err
    assert (here / "baseline.txt").exists() == (content is not None)
    assert content is None or (here / "baseline.txt").read_bytes() == content


def test_the_mend_of_a_broken_line_mends_it(
    aidreport: Callable, write_records: Callable, here: Path
) -> None:
    write_records("2009", record("2009"))
    (here / "baseline.txt").write_bytes(b"# aidreport baseline 1\na b\n")
    assert aidreport("validate", *UPDATED).code == 0
    assert (here / "baseline.txt").read_bytes() == b"# aidreport baseline 1\n"


def test_the_file_is_named_from_the_folder_of_the_run(
    aidreport: Callable, write_records: Callable, here: Path
) -> None:
    write_records("2009", record("2009", OUTSIDE))
    named = ("-C", "records", "--baseline", "known.txt")
    assert aidreport("validate", *named, "--update-baseline").code == 0
    assert aidreport("validate", "--strict", *named).out == ""
    assert (here / "records" / "known.txt").exists()
