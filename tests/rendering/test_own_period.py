from collections.abc import Callable

import pytest
from activities import YEAR, rendered, year_of

from aidreport import facts
from aidreport.pipeline import Checked
from aidreport.rendering.environment import make_environment
from aidreport.rendering.marks import without_marks
from aidreport.rendering.own_period import title_words
from aidreport.rendering.voice import Voice

RECORD = "report: {{period: {period}, organisation: 甲{more}}}\norganisations: {{甲: }}\n"


@pytest.mark.parametrize(
    ("period", "more", "said"),
    [
        ("2024", "", ["2024年", "2024年", "全年", "一年来"]),
        ("2024年上半年", "", ["2024年上半年", "2024年上半年", "上半年", "半年来"]),
        ("2023—2024学年度", "", ["2023—2024学年度", "2023—2024学年度", "本学年", "一学年来"]),
        ("2024年秋季", "", ["2024年秋季", "2024年秋季", "秋季", "2024年秋季以来"]),
        ("2024年秋季", ", period_words: 今秋", ["2024年秋季", "今秋", "今秋", "今秋以来"]),
        ("2024", ", period_words: 截至目前", ["2024年", "截至目前", "截至目前", "截至目前"]),
        ("{from: 2022, to: 2024}", "", ["2022年至2024年", "2022年至2024年", "三年间", "三年来"]),
        (
            "{from: 2018, to: 2024}",
            ", period_words: 2018年以来",
            ["2018年以来", "2018年以来", "2018年以来", "2018年以来"],
        ),
        (
            "{from: 2024-03, to: 2024-05}",
            "",
            ["2024年3月至5月", "2024年3月至5月", "期内", "2024年3月至5月期间"],
        ),
    ],
)
def test_the_period_is_said_in_title_text_totals_and_looking_back(
    check_year: Callable[..., Checked], period: str, more: str, said: list[str]
) -> None:
    record = check_year(RECORD.format(period=period, more=more)).record
    assert record is not None
    told = facts.build(record)
    phrases = make_environment([], lambda: Voice(told)).globals
    sayings = [title_words, phrases["own_period"], phrases["whole"], phrases["so_far"]]
    words = [say(told.frame) for say in sayings]
    assert [without_marks(each) for each in words] == said


@pytest.mark.parametrize(
    ("work", "genre"),
    [("乡村振兴工作", "工作总结"), ("乡村振兴", "总结"), ("乡村振兴工作", "总结")],
)
def test_the_word_for_work_is_said_once(work: str, genre: str) -> None:
    report = YEAR["report"] | {"work": work, "genre": genre, "help_word": work}
    text = rendered(year_of(report=report, leadership={"result": "有序推进"})).text or ""
    assert text.startswith("# 2024年乡村振兴工作总结\n")
    assert "现将我校2024年乡村振兴工作总结如下：" in text
    assert "我校高度重视乡村振兴工作，使乡村振兴工作得以有序推进。" in text


def test_a_title_of_ones_own_is_told_as_it_stands_there_with_all_of_its_signs() -> None:
    title = ["2024年*甲*“一对一”", "_乙_ \\ 丙工作总结"]
    report = rendered(year_of(report=YEAR["report"] | {"title": title}))
    assert report.title == "".join(title)
    assert (report.text or "").startswith("# 2024年\\*甲\\*“一对一”<br>\\_乙\\_ \\\\ 丙工作总结\n")
