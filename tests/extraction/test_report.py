from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest
from extracted_facts import Measured, measured_report
from hypothesis import given
from hypothesis import strategies as st

from aidreport.extraction.lines import lines_of
from aidreport.extraction.report import Extracted, People, extracted, span_of, span_of_year, year_of
from aidreport.extraction.sentences import divided
from aidreport.pipeline.files import years
from aidreport.sources.project import find_project

ROOT = Path(__file__).parent.parent.parent
GOLDEN = ROOT / "tests" / "golden"
REPORTS = [
    pytest.param(records.parent, year, path, id=f"{records.parent.name}-{year}")
    for records in sorted([*GOLDEN.glob("*/records"), *ROOT.glob("docs/examples/*/records")])
    for year in years(find_project(records.parent))
    for path in (records.parent / "reports" / f"{year}.md", records.parent / f"{year}.md")
    if path.exists()
]
REPORTS.append(pytest.param(ROOT, "2009", ROOT / "reports" / "2009.md", id="2009"))
KINDS = sorted((GOLDEN / "kinds").glob("*.yaml"))
NOBODY = People({}, {}, frozenset({"我校"}))


def not_marked(measured: Measured) -> list[str]:
    return [
        f"{each.fact.field} {each.fact.value!r}: {each.draft.text}"
        for each in measured.wrong
        if not each.marked
    ]


@pytest.mark.parametrize(("folder", "year", "path"), REPORTS)
def test_nothing_wrong_goes_in_unmarked_from_a_whole_report(
    folder: Path, year: str, path: Path
) -> None:
    measured = measured_report(find_project(folder), year, path.read_bytes(), path.name)
    assert not_marked(measured) == []


@pytest.mark.parametrize(("folder", "year", "path"), REPORTS)
def test_nothing_wrong_goes_in_unmarked_where_nobody_is_recorded(
    folder: Path, year: str, path: Path
) -> None:
    content = path.read_bytes()
    measured = measured_report(find_project(folder), year, content, path.name, strangers=True)
    assert not_marked(measured) == []


@pytest.mark.parametrize("path", KINDS, ids=lambda path: path.stem)
def test_nothing_wrong_goes_in_unmarked_from_the_sentences_of_a_kind(
    path: Path, tmp_path: Path
) -> None:
    (tmp_path / "records").mkdir()
    shutil.copy(path, tmp_path / "records" / "2024.yaml")
    report = path.with_suffix(".md")
    measured = measured_report(find_project(tmp_path), "2024", report.read_bytes(), report.name)
    assert not_marked(measured) == []


def test_most_of_what_reports_tell_in_figures_and_names_is_found() -> None:
    found: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    marked = 0
    for case in REPORTS:
        folder, year, path = (str(each) for each in case.values)
        content = Path(path).read_bytes()
        measured = measured_report(find_project(Path(folder)), year, content, path)
        found += measured.found
        missed += measured.missed
        marked += measured.found_marked.total()
    del missed["other words"]
    assert found.total() / (found.total() + missed.total()) > 0.9
    assert marked / found.total() < 0.15


def read(text: str, year: str = "2009") -> Extracted:
    return extracted(lines_of(text.encode(), "2009.txt"), NOBODY, span_of_year(year))


def test_a_total_is_no_activity_and_is_held_against_the_activities() -> None:
    found = read(
        "2009年总结\n一年来，我校开展了工作。全年共开展帮扶活动3项，累计捐款2500元。\n一、做法\n"
        "（一）3月5日，我校向示例县乙小学捐款1000元。\n（二）4月2日，我校向示例县乙小学捐款500元。\n"
    )
    assert [draft.values["date"] for draft, _ in found.drafts] == ["2009-03-05", "2009-04-02"]
    assert [(each.what, each.stated, each.found) for each in found.totals] == [
        ("活动", "3项", "2项"),
        ("捐款", "2500元", "1500元"),
    ]


def test_plans_and_faults_are_no_activities() -> None:
    found = read(
        "2009年总结\n一、下一步打算\n2010年3月，我校向乙小学捐款。\n二、不足\n3月5日，捐款不足。\n"
    )
    assert found.drafts == ()
    assert len(found.left) == 2


def test_whoever_is_not_recorded_is_proposed_and_marked() -> None:
    found = read(
        "2009年总结\n一、做法\n"
        "3月5日，我校校长张示例带领全体教师赴示例县乙小学，为身患白血病的初一学生李小示捐款800元。\n"
        "4月2日，我校向乙小学捐书30册。\n"
    )
    first, second = (draft for draft, _ in found.drafts)
    assert first.values["leaders"] == "张示例"
    assert first.doubts["recipients"] == "没有记录过，按原文读出"
    assert second.values["recipients"] == "示例县乙小学"
    assert found.register.people == {
        "张示例": {"posts": "校长", "extra": {"待核": "由往年总结读出"}},
        "李小示": {
            "grade": "初一",
            "minor": "true",
            "sensitive": {"illness": "白血病"},
            "extra": {"待核": "由往年总结读出"},
        },
    }


@pytest.mark.parametrize(
    ("sentence", "direction", "doubt"),
    [
        ("示例县乙小学6名教师来我校跟班学习一周。", "received", False),
        ("我校选派3名教师到示例县乙小学跟岗学习。", "sent", False),
        ("我校3名教师在示例县乙小学进修。", "sent", True),
    ],
)
def test_who_came_and_who_went_is_told_apart(sentence: str, direction: str, doubt: bool) -> None:
    draft = read(f"2009年总结\n一、做法\n3月28日，{sentence}\n").drafts[0][0]
    assert draft.values["kind"] == "staff-exchange"
    assert (draft.values["direction"], "direction" in draft.doubts) == (direction, doubt)


@pytest.mark.parametrize(
    ("sentence", "field"),
    [
        ("3月28日、30日，我校走访慰问困难家庭20户。", "date"),
        ("3月28日和4月2日，我校走访慰问困难家庭20户。", "date"),
        ("3月28日，我校向示例县乙小学退还捐款5万元。", "kind"),
        ("3月28日，原定向示例县乙小学的捐赠因故取消。", "kind"),
    ],
)
def test_what_was_done_on_other_days_too_or_not_at_all_is_marked(sentence: str, field: str) -> None:
    assert field in read(f"2009年总结\n一、做法\n{sentence}\n").drafts[0][0].doubts


def test_people_of_others_who_came_are_marked() -> None:
    text = "2009年总结\n一、做法\n3月28日，县教育局检查组一行8人到我校指导工作。\n"
    assert read(text).drafts[0][0].doubts["participants"] == "来的是别的单位的人"


def test_honours_are_read_for_somebody_to_look_at() -> None:
    found = read(
        "2009年总结\n一、荣誉\n"
        "1、我校荣获2008年度示例市捐资助学先进学校称号（示教办发〔2009〕11号）。\n"
        "2、我校被示例市教育局评为2008-2009学年度支教先进单位。\n"
    )
    assert [fields for _, fields in found.honours] == [
        {"award": "示例市捐资助学先进学校", "period": "2008", "document": "示教办发〔2009〕11号"},
        {"award": "支教先进单位", "period": "2008—2009学年度"},
    ]


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("2009年对口支援工作总结", "2009"),
        ("2024年上半年驻村帮扶工作报告", "2024-h1"),
        ("2008—2009学年度支教工作总结", "2008-2009"),
        ("2022年至2024年工作报告", "2022-2024"),
        ("工作总结", ""),
    ],
)
def test_the_title_tells_the_year(title: str, year: str) -> None:
    assert year_of(title) == year
    assert (span_of(title) is None) == (year == "")


def test_what_is_far_too_long_for_a_sentence_is_listed_as_it_is() -> None:
    long = "3月5日，我校向示例县乙小学捐款500元" + "，送去图书30册" * 200
    found = read(f"2009年总结\n一、做法\n{long}\n")
    assert (found.drafts, [each.text for each in found.left]) == ((), [long])


WORDS = st.text(
    st.sampled_from(
        "一二三、（）。；：，“”0123456789年月日我校赴到向为示例县乙小学捐款元赠书册名教师带领的和等"
        "共计每户价值送去支教培训志愿者张李校长学生\n "
    ),
    max_size=160,
)


@given(WORDS)
def test_no_sentence_is_lost_whatever_a_report_says(text: str) -> None:
    found = read(f"2009年总结\n一、做法\n{text}")
    sentences, _ = divided(lines_of(f"2009年总结\n一、做法\n{text}".encode(), "2009.txt"))
    shown = [each.text for draft, _ in found.drafts for each in draft.sentences]
    shown += [sentence.text for sentence, _ in found.honours]
    shown += [each.text for each in found.left]
    assert len({each.text for each in sentences}) == len(set(shown) & {e.text for e in sentences})
    for draft, activity in found.drafts:
        assert activity.kind == draft.values["kind"]
