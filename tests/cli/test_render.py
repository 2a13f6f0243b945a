from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import MISSPELT, misspelt, record, unsealed, unsigned

NOTE = unsigned("records/2009.yaml")


@pytest.mark.usefixtures("two_years")
def test_report_is_written_as_markdown_and_word(
    here: Path, aidreport: Callable, reports_here: Callable, report_of: Callable
) -> None:
    ran = aidreport("render", "2009")
    assert (ran.code, ran.out, ran.err) == (
        0,
        "",
        f"{NOTE}Written: reports/2009.md\nWritten: reports/2009.docx\n",
    )
    assert reports_here() == ["reports/2009.docx", "reports/2009.md"]
    assert (here / "reports" / "2009.md").read_bytes() == report_of("2009", "md")
    assert (here / "reports" / "2009.docx").read_bytes() == report_of("2009", "docx")


@pytest.mark.usefixtures("two_years")
def test_report_tells_what_stands_in_the_record(aidreport: Callable) -> None:
    text = aidreport("render", "2008", "-f", "md", "-o", "-").out
    assert text.startswith("# 2008年")
    assert "3月5日" in text
    assert "700元" in text
    assert text.endswith("\n示例市甲中学\\\n2008年12月31日\n\n</div>\n")


@pytest.mark.usefixtures("two_years")
def test_reports_have_the_same_bytes_in_every_run(here: Path, process: Callable) -> None:
    runs = []
    for number, zone in enumerate(["UTC0", "FAR-12"]):
        ran = process("render", "2009", TZ=zone, PYTHONHASHSEED=str(number))
        assert ran.code == 0
        runs.append([(here / "reports" / f"2009.{name}").read_bytes() for name in ("md", "docx")])
    assert runs[0] == runs[1]


@pytest.mark.usefixtures("two_years")
def test_quiet_says_only_what_was_found(aidreport: Callable) -> None:
    ran = aidreport("-q", "render", "2009")
    assert (ran.code, ran.err) == (0, NOTE)


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize("years", [["--all"], ["2009", "2008", "2009"]])
def test_reports_of_several_years_are_written(
    here: Path, aidreport: Callable, reports_here: Callable, report_of: Callable, years: list[str]
) -> None:
    assert aidreport("render", "-f", "md", *years).code == 0
    assert reports_here() == ["reports/2008.md", "reports/2009.md"]
    for year in ("2008", "2009"):
        assert (here / "reports" / f"{year}.md").read_bytes() == report_of(year, "md")


@pytest.mark.usefixtures("two_years")
def test_nothing_is_written_when_any_record_has_an_error(
    aidreport: Callable, reports_here: Callable, write_records: Callable
) -> None:
    write_records("2010", record("2010", MISSPELT))
    ran = aidreport("render", "--all")
    assert (ran.code, ran.out, reports_here()) == (1, "", [])
    assert ran.err == NOTE + misspelt("records/2010.yaml:5:44")


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize(
    ("second_line", "problem"),
    [
        ("{{ weather }}", "Templates know no “weather”: docs/templates.md lists what there is."),
        ("{% if %}", "A name or a value is missing here, before “%}”: add it."),
    ],
)
def test_nothing_is_written_when_a_template_has_an_error(
    here: Path, aidreport: Callable, reports_here: Callable, second_line: str, problem: str
) -> None:
    (here / "own").mkdir()
    (here / "own" / "report.md.j2").write_text(f"# 总结\n{second_line}\n", encoding="utf-8")
    ran = aidreport("render", "2008", "--templates", "own")
    assert (ran.code, ran.out, reports_here()) == (1, "", [])
    assert ran.err == (f"own/report.md.j2:2:1: error: {problem} [template-error]\n")


@pytest.mark.usefixtures("two_years")
def test_own_templates_come_before_the_default_ones(here: Path, aidreport: Callable) -> None:
    for folder in ("templates", "own"):
        (here / folder).mkdir()
        (here / folder / "report.md.j2").write_text(f"# {folder}\n", encoding="utf-8")
    to_screen = ["render", "2008", "-f", "md", "-o", "-"]
    assert aidreport(*to_screen).out == "# templates\n"
    assert aidreport(*to_screen, "--templates", "own").out == "# own\n"


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize(
    ("options", "format"),
    [
        (["-o", "a.md"], "md"),
        (["-o", "b/c.DOCX"], "docx"),
        (["-o", "a.report", "-f", "docx"], "docx"),
        (["-o", "a", "-f", "docx", "-f", "docx"], "docx"),
    ],
)
def test_output_names_the_file_and_its_ending_the_format(
    here: Path,
    aidreport: Callable,
    reports_here: Callable,
    report_of: Callable,
    options: list[str],
    format: str,
) -> None:
    ran = aidreport("render", "2008", *options)
    assert (ran.code, ran.err, reports_here()) == (0, f"Written: {options[1]}\n", [options[1]])
    assert (here / options[1]).read_bytes() == report_of("2008", format)


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize("folder", ["there", "new/"])
@pytest.mark.parametrize(
    ("options", "names"),
    [
        (["2008"], ["2008.docx", "2008.md"]),
        (["--all", "-f", "md"], ["2008.md", "2009.md"]),
        (["2008", "-f", "docx", "--audience", "public"], ["2008.public.docx"]),
        (["2008", "--review"], ["2008.review.docx"]),
        (["2008", "--draft", "-f", "docx"], ["2008.draft.docx"]),
    ],
)
def test_in_a_folder_that_output_names_reports_have_their_usual_names(
    here: Path, aidreport: Callable, folder: str, options: list[str], names: list[str]
) -> None:
    (here / "there").mkdir()
    ran = aidreport("render", *options, "-o", folder)
    assert ran.code == 0, ran.err
    assert sorted(path.name for path in (here / folder).iterdir()) == names
    assert not (here / "reports").exists()


@pytest.mark.usefixtures("two_years")
def test_reports_in_a_folder_that_output_names_are_kept_and_compared_like_others(
    here: Path, aidreport: Callable
) -> None:
    assert aidreport("render", "2008", "-f", "md", "-o", "out/").code == 0
    assert aidreport("render", "2008", "-f", "md", "-o", "out", "--check").code == 0
    report = here / "out" / "2008.md"
    report.write_text("改过\n" + report.read_text(encoding="utf-8"), encoding="utf-8")
    ran = aidreport("render", "2008", "-f", "md", "-o", "out", "--check")
    assert ran.code == 1
    assert "“aidreport diff 2008 out/2008.md”" in ran.err
    assert aidreport("diff", "2008", "out/2008.md").code == 1
    assert aidreport("render", "2008", "-f", "md", "-o", "out").code == 1
    assert report.read_text(encoding="utf-8").startswith("改过")
    assert (here / "out" / "2008.md.new").exists()


@pytest.mark.usefixtures("two_years")
def test_report_goes_to_standard_output_without_fingerprints(
    aidreport: Callable, reports_here: Callable, report_of: Callable
) -> None:
    ran = aidreport("render", "2008", "-f", "md", "-o", "-")
    assert (ran.code, ran.out, ran.err) == (0, unsealed(report_of("2008", "md").decode()), "")
    assert reports_here() == []
