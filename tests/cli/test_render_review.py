from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from small_records import record

from aidreport.formats import FORMATS

BEFORE = record("2008")
YEAR = record("2009", "{kind: donation, date: 2009-06-01, donation: {cash: 800}}", signed=False)


@pytest.fixture
def years(write_records: Callable) -> None:
    """Writes the records of a year and of the one before it."""
    write_records("2008", BEFORE)
    write_records("2009", YEAR)


def comments(path: Path) -> list[tuple[str, str]]:
    found = FORMATS["docx"].read(path.read_bytes()).comments
    return [(each.about, each.text) for each in found]


@pytest.mark.usefixtures("years")
def test_the_review_copy_stands_beside_the_report_under_a_name_of_its_own(
    here: Path, aidreport: Callable, reports_here: Callable
) -> None:
    assert aidreport("render", "2009").code == 0
    ran = aidreport("render", "2009", "--review")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.endswith("Written: reports/2009.review.docx\n")
    assert reports_here() == [
        *("reports/2009.docx", "reports/2009.md", "reports/2009.review.docx"),
    ]
    properties = docx.Document(str(here / "reports" / "2009.review.docx")).core_properties
    assert properties.title.endswith("（审签稿）")


@pytest.mark.usefixtures("years")
def test_a_sum_is_proved_a_question_asked_and_a_jump_told(here: Path, aidreport: Callable) -> None:
    aidreport("render", "2009", "--review")
    found = comments(here / "reports" / "2009.review.docx")
    total = next(text for about, text in found if about == "1500元")
    assert total.splitlines() == [
        "【4】1500元：由2项得出。",
        "即 700 + 800 = 1500",
        "700 活动1·捐赠·捐款（records/2009.yaml 第4行）",
        "800 活动2·捐赠·捐款（records/2009.yaml 第5行）",
        "捐款：2008年为700元，今年增加800元（114%），请核对是否属实。",
    ]
    asked = [text for _, text in found if "gift-to-nobody" in text]
    assert len(asked) == 1
    assert "请留意：捐了钱、物或资料，却没有写明给了谁。" in asked[0]
    assert "见records/2009.yaml 第5行（gift-to-nobody）" in asked[0]


@pytest.mark.usefixtures("years")
def test_how_much_a_figure_may_differ_is_a_setting(here: Path, aidreport: Callable) -> None:
    (here / "aidreport.toml").write_text("review_change = 200\n", encoding="utf-8")
    aidreport("render", "2009", "--review")
    found = comments(here / "reports" / "2009.review.docx")
    assert not any("请核对是否属实" in text for _, text in found)


@pytest.mark.usefixtures("years")
@pytest.mark.parametrize("value", ["-1", "true", '"30%"', "30.5"])
def test_a_setting_that_is_no_percentage_is_refused(
    here: Path, aidreport: Callable, value: str
) -> None:
    (here / "aidreport.toml").write_text(f"review_change = {value}\n", encoding="utf-8")
    ran = aidreport("render", "2009", "--review")
    assert ran.code == 2
    assert "aidreport.toml:1:1: error: “review_change” is" in ran.err


@pytest.mark.usefixtures("years")
def test_comments_are_chinese_whatever_the_language_of_the_messages(
    here: Path, aidreport: Callable
) -> None:
    aidreport("--lang", "en", "render", "2009", "--review")
    english = (here / "reports" / "2009.review.docx").read_bytes()
    aidreport("--lang", "zh", "render", "2009", "--review", "--force")
    assert (here / "reports" / "2009.review.docx").read_bytes() == english


@pytest.mark.usefixtures("years")
def test_a_page_for_the_browser_is_written_where_it_is_asked_for(
    here: Path, aidreport: Callable
) -> None:
    assert aidreport("render", "2009", "--review", "-f", "html").code == 0
    page = (here / "reports" / "2009.review.html").read_text(encoding="utf-8")
    assert 'popovertarget="note-1"' in page
    assert aidreport("render", "2009", "--review", "-o", "审签.docx").code == 0
    assert comments(here / "审签.docx")


@pytest.mark.usefixtures("years")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--audience", "public"], "A review copy names everybody and stays in the house."),
        (["-f", "md"], "A review copy has comments beside its text, and md has none."),
        (["-f", "pdf"], "A review copy has comments beside its text, and pdf has none."),
        (["-o", "2009.md"], "A review copy has comments beside its text, and md has none."),
    ],
)
def test_what_has_no_comments_or_leaves_the_house_is_refused(
    aidreport: Callable, reports_here: Callable, arguments: list[str], said: str
) -> None:
    ran = aidreport("render", "2009", "--review", *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert reports_here() == []


@pytest.mark.usefixtures("years")
def test_a_review_copy_that_somebody_wrote_into_is_left_alone(
    here: Path, aidreport: Callable
) -> None:
    aidreport("render", "2009", "--review")
    path = here / "reports" / "2009.review.docx"
    document = docx.Document(str(path))
    document.paragraphs[1].add_run("（请核实）")
    document.save(str(path))
    written = path.read_bytes()
    ran = aidreport("render", "2009", "--review")
    assert ran.code == 1
    assert path.read_bytes() == written
    assert "edited-report" in ran.err


@pytest.mark.usefixtures("years")
def test_checking_reports_passes_the_review_copy_over_unless_it_is_asked_for(
    write_records: Callable, aidreport: Callable
) -> None:
    aidreport("render", "2009")
    aidreport("render", "2009", "--review")
    assert aidreport("render", "2009", "--review", "--check").code == 0
    write_records("2009", YEAR.replace("800", "900"))
    aidreport("render", "2009")
    assert aidreport("render", "2009", "--check").code == 0
    assert aidreport("render", "2009", "--review", "--check").code == 1
