from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

RECORD = """\
report: {period: 2024, organisation: 甲校}   # report
activities:
- kind: donation
  date: 2024
"""
CHINESE = """\
报告: {期间: 2024, 本单位: 甲校}   # report
活动:
- 种类: donation
  日期: 2024
"""
KINDS_STAY = "Kinds of activity and fixed values stay as they are; “--values” rewrites them too.\n"


@pytest.fixture
def record(here: Path) -> Path:
    path = here / "records" / "2024.yaml"
    path.parent.mkdir()
    path.write_text(RECORD, encoding="utf-8", newline="\n")
    return path


def test_keys_are_rewritten_in_chinese_and_back(record: Path, aidreport: Callable) -> None:
    ran = aidreport("keys", "records/2024.yaml", "--to", "zh")
    assert (ran.code, ran.err) == (0, f"Written: records/2024.yaml\n{KINDS_STAY}")
    assert record.read_text(encoding="utf-8") == CHINESE
    ran = aidreport("keys", "records/2024.yaml", "--to", "en")
    assert (ran.code, ran.err) == (0, "Written: records/2024.yaml\n")
    assert record.read_text(encoding="utf-8") == RECORD


def test_kinds_and_values_are_rewritten_if_asked(record: Path, aidreport: Callable) -> None:
    ran = aidreport("keys", "records/2024.yaml", "--to", "zh", "--values")
    assert (ran.code, ran.err) == (0, "Written: records/2024.yaml\n")
    assert record.read_text(encoding="utf-8") == CHINESE.replace("donation", "捐赠")


def test_bytes_that_are_no_names_stay(record: Path, aidreport: Callable) -> None:
    before = ("\ufeff" + RECORD.replace("\n", "\r\n")).encode()
    record.write_bytes(before)
    aidreport("keys", "records/2024.yaml", "--to", "zh")
    assert record.read_bytes() == ("\ufeff" + CHINESE.replace("\n", "\r\n")).encode()


def test_a_file_in_the_language_is_left_alone(record: Path, aidreport: Callable) -> None:
    ran = aidreport("keys", "records/2024.yaml", "--to", "en")
    assert (ran.code, ran.err) == (0, "“records/2024.yaml” is in this language already.\n")


def test_a_broken_file_is_told_and_none_is_written(record: Path, aidreport: Callable) -> None:
    record.with_name("2023.yaml").write_text("report: [\n", encoding="utf-8")
    ran = aidreport("keys", "records/2024.yaml", "records/2023.yaml", "--to", "zh")
    assert ran.code == 1
    assert ran.err.endswith("error: “records/2023.yaml” is not changed: mend this first.\n")
    assert record.read_text(encoding="utf-8") == RECORD


@pytest.mark.parametrize("name", ["records/2022.yaml", "records"])
def test_a_file_that_is_not_there_is_told(record: Path, aidreport: Callable, name: str) -> None:
    ran = aidreport("keys", name, "--to", "zh")
    assert (ran.code, ran.err) == (
        2,
        f"error: There is no file “{name}”. Name a record, like “records/2009.yaml”.\n",
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_field_in_both_languages_is_told_and_nothing_written(
    record: Path, aidreport: Callable, language: str
) -> None:
    both = "报告:\n  期间: 2024\n  period: 2024\n"
    record.write_text(both, encoding="utf-8")
    ran = aidreport("keys", "records/2024.yaml", "--to", language)
    assert (ran.code, "records/2024.yaml:3:3: error: " in ran.err) == (1, True)
    assert ran.err.endswith("error: “records/2024.yaml” is not changed: mend this first.\n")
    assert record.read_text(encoding="utf-8") == both


@pytest.mark.parametrize("name", ["aidreport.toml", "README.md", "list.csv", "2009.yml"])
def test_a_file_that_is_no_record_is_refused(here: Path, aidreport: Callable, name: str) -> None:
    (here / name).write_text("", encoding="utf-8")
    ran = aidreport("keys", name, "--to", "zh")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"error: “{name}” is no record, and stays as it is: the name of a record ends in “.yaml”,"
        " like “records/2009.yaml”.\n"
    )
