from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

RECORD = "records/2010.yaml"
NEW = """\
  - 种类: 捐赠
    日期: 2010-05-01
    受助对象: 示例县乙小学
    捐赠: {捐款: 12000}
"""
SETTINGS = [
    *("--set", "日期=2010-05-01", "--set", "recipients=示例县乙小学"),
    *("--set", "捐赠.cash=12000"),
]


@pytest.fixture
def record(here: Path, aidreport: Callable) -> Path:
    aidreport("init", "--year", "2010", "--lang", "zh")
    (here / "aidreport.toml").unlink()
    return here / RECORD


class Typed(io.StringIO):
    """Standard input on which somebody types."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda text: monkeypatch.setattr(sys, "stdin", Typed(text))


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda text: monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def with_new(before: str) -> str:
    return before.replace("\n\n落款", f"\n{NEW}\n落款")


def test_an_activity_is_recorded_by_options_in_the_words_of_the_file(
    record: Path, aidreport: Callable
) -> None:
    before = record.read_text(encoding="utf-8")
    ran = aidreport("add", "2010", "donation", *SETTINGS)
    assert (ran.code, ran.err) == (0, f"Written: {RECORD}\n")
    assert ran.out == "（二）5月1日，我校向示例县乙小学捐款12000元。\n"
    assert record.read_text(encoding="utf-8") == with_new(before)
    assert aidreport("validate", "--strict").code == 0


def test_an_activity_is_recorded_from_a_pipe(
    record: Path, aidreport: Callable, piped: Callable
) -> None:
    before = record.read_text(encoding="utf-8")
    piped("date: 2010-05-01\n受助对象: 示例县乙小学\ndonation: {cash: 12000}\n")
    assert aidreport("add", "2010", "捐赠").code == 0
    assert record.read_text(encoding="utf-8") == with_new(before)


def test_an_activity_is_asked_for_field_by_field(
    record: Path, aidreport: Callable, typed: Callable
) -> None:
    """A date that does not exist is asked for again; initials and parts of names are known."""
    before = record.read_text(encoding="utf-8")
    answers = ["2010-02-30", "2010-05-01", "", "slxyxx", "wsl", "{身份: 学生, 人数: 12名}"]
    typed("\n".join([*answers, "", "{捐款: 12000}", "", "", "y"]) + "\n")
    ran = aidreport("add", "2010", "捐赠")
    assert ran.code == 0, ran.err
    sentence = "5月1日，校长王示例带领12名学生再次赴示例县乙小学，捐款12000元。"
    # click 8.1 puts a blank for each question there.
    assert ran.out.strip(" ") == f"（二）{sentence}\n"
    assert "2月没有30日" in ran.err or "2010-02-30" in ran.err
    added = NEW.replace(
        "    捐赠: {", "    带队领导: 王示例\n    参加人员: {身份: 学生, 人数: 12名}\n    捐赠: {"
    )
    assert record.read_text(encoding="utf-8") == with_new(before).replace(NEW, added)


def test_nothing_is_written_without_a_yes(
    record: Path, aidreport: Callable, typed: Callable
) -> None:
    before = record.read_bytes()
    answers = ["2010-05-01", "", "示例县乙小学", "", "", "", "{cash: 700}", "", "", "n"]
    typed("\n".join(answers) + "\n")
    ran = aidreport("add", "2010", "捐赠")
    assert (ran.code, ran.err.endswith("Nothing was written.\n")) == (0, True)
    assert record.read_bytes() == before


def test_an_activity_with_an_error_is_not_written(record: Path, aidreport: Callable) -> None:
    before = record.read_bytes()
    ran = aidreport("add", "2010", "捐赠", "--set", "日期=2010-05-01", "--set", "受助对象=某小学")
    assert (ran.code, ran.out) == (1, "")
    assert "“受助对象”: “某小学” is not known" in ran.err
    assert ran.err.endswith("error: Nothing was written. Correct what is said above.\n")
    assert record.read_bytes() == before


def test_a_year_in_a_folder_gets_a_file(here: Path, record: Path, aidreport: Callable) -> None:
    folder = here / "records" / "2010"
    folder.mkdir()
    record.rename(folder / "report.yaml")
    ran = aidreport("add", "2010", "捐赠", *SETTINGS)
    assert (ran.code, ran.err) == (0, "Written: records/2010/2010-05-01-donation.yaml\n")
    file = folder / "2010-05-01-donation.yaml"
    assert file.read_text(encoding="utf-8") == NEW.replace("  - ", "").replace("\n    ", "\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["2011", "捐赠"], "There are no records of “2011”"),
        (["2010", "宴会"], "“宴会” is no kind of activity. Choose one of: 捐赠, "),
        (["2010", "捐赠", "--set", "日期"], "“日期” is not understood, expected a field"),
        (["2010", "捐赠", "--set", "内容=[甲"], "“[甲” is not understood"),
    ],
)
def test_what_cannot_be_meant_is_told(
    record: Path, aidreport: Callable, arguments: list[str], said: str
) -> None:
    ran = aidreport("add", *arguments)
    assert ran.code == 2
    assert said in ran.err


@pytest.mark.parametrize("piped", ["", "\n \n"])
def test_a_pipe_without_a_line_is_told(
    record: Path, aidreport: Callable, monkeypatch: pytest.MonkeyPatch, piped: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(piped))
    ran = aidreport("add", record.stem, "捐赠")
    assert ran.code == 2
    assert ran.err.startswith("error: Nothing came through the pipe, expected the fields")
