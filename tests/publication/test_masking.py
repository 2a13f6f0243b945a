from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.publication.publication import published
from aidreport.sources.project import Project, find_project

SPONSORED = """\
  - {kind: donation, date: 2024-03-05, recipients: 学生, donation: {cash: 700}}
"""
VISITED = """\
  - kind: home-visit
    date: 2024-03-05
    recipients: 乙中学
"""
COLLECTED = """\
  - kind: fund-raising
    date: 2024-05-05
    recipients: 学生
    participants: {who: 全校师生}
    donation: {cash: 700}
"""


def test_a_minor_is_called_by_the_family_name(edition: Callable) -> None:
    text = edition(
        "  学生: {name: 章小示, grade: 初一, organisation: 乙中学, minor: true}\n", SPONSORED
    )
    assert "3月5日，我校向示例县乙中学初一学生章某某捐款700元。" in text.splitlines()


def test_an_illness_is_said_in_general_and_the_school_is_not_named(edition: Callable) -> None:
    text = edition(
        "  学生:\n    name: 章小示\n    grade: 初一\n    organisation: 乙中学\n"
        "    sensitive: {illness: 示例性白血病}\n",
        COLLECTED,
    )
    assert "为身患重病的示例县某中学初一学生章某某捐款700元" in text
    assert "乙中学" not in text


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('minors = "pupil"', "身患重病的示例县某中学初一某同学"),
        ('schools = "named"', "身患重病的示例县乙中学初一学生章某某"),
        ('grades = "masked"', "身患重病的示例县某中学在校学生章某某"),
        ('illness = "疾病"', "身患疾病的示例县某中学初一学生章某某"),
        ('illness = ""', "为示例县某中学初一学生章某某"),
    ],
)
def test_settings_choose_the_words(edition: Callable, settings: str, said: str) -> None:
    people = (
        "  学生:\n    name: 章小示\n    grade: 初一\n    organisation: 乙中学\n    minor: true\n"
        "    sensitive: {illness: 示例性白血病}\n"
    )
    assert said in edition(people, COLLECTED, settings)


@pytest.mark.parametrize(
    "fields",
    [
        "grade: 初一",
        "posts: 学生会主席",
        "organisation: 乙中学",
        "minor: true",
        "sensitive: {circumstances: 示例孤儿}",
        "minor: false, sensitive: {illness: 示例病症}",
    ],
)
def test_in_doubt_somebody_is_protected(edition: Callable, fields: str) -> None:
    assert "章小示" not in edition(f"  学生: {{name: 章小示, {fields}}}\n", SPONSORED)


@pytest.mark.parametrize("fields", ["grade: 大一, minor: false", "posts: 村民", "minor: false"])
def test_who_is_known_to_be_an_adult_is_named(edition: Callable, fields: str) -> None:
    assert "章小示" in edition(f"  学生: {{name: 章小示, {fields}}}\n", SPONSORED)


def test_further_people_are_protected_by_the_settings(edition: Callable) -> None:
    people = "  学生: {name: 章小示, minor: false}\n"
    assert "章小示" not in edition(people, SPONSORED, 'people = ["学生"]')


def test_two_pupils_of_one_family_name_are_told_apart(edition: Callable) -> None:
    people = (
        "  学生: {name: 章小示, grade: 初一, organisation: 乙中学}\n"
        "  同班: {name: 章大示, grade: 初二, organisation: 乙中学}\n"
        "  别人: {name: 章未说, grade: 初二, organisation: 乙中学}\n"
    )
    text = edition(people, SPONSORED.replace("recipients: 学生", "recipients: [学生, 同班]"))
    assert "初一学生章某某（甲）和示例县乙中学初二学生章某某（乙）" in text.replace(
        "和乙中学", "和示例县乙中学"
    )


def test_a_single_pupil_of_a_family_name_needs_no_letter(edition: Callable) -> None:
    people = "  学生: {name: 章小示, grade: 初一}\n  别人: {name: 章大示, grade: 初二}\n"
    assert "章某某捐款" in edition(people, SPONSORED)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("章小示十分感动。", "章某某十分感动。"),
        ("大家为小示同学鼓掌。", "大家为章某某同学鼓掌。"),
        ("收到礼物，小示说谢谢。", "收到礼物，章某某说谢谢。"),
        ("示示同学给我校写来一封信。", "章某某同学给我校写来一封信。"),
        ("因示例性白血病住院，白血病已经缓解。", "因重病住院，重病已经缓解。"),
        ("其家庭是父母双亡的家庭。", "其家庭是家庭困难的家庭。"),
        ("请拨打13800138000联系。", "请拨打（略）联系。"),
    ],
)
def test_texts_that_name_somebody_are_masked(edition: Callable, text: str, said: str) -> None:
    people = (
        "  学生:\n    name: 章小示\n    also_called: 示示\n    grade: 初一\n    minor: true\n"
        "    sensitive: {illness: 示例性白血病, circumstances: 父母双亡}\n"
    )
    activities = SPONSORED.replace("donation: {", f"text: {text}, donation: {{")
    assert said in edition(people, activities)


def test_a_text_that_was_changed_is_noted_without_the_name(
    check_year: Callable, tmp_path: Path
) -> None:
    checked = check_year(
        "report: {period: 2024, organisation: 示例市第一中学}\n"
        "organisations: {示例市第一中学: {}}\n"
        "people:\n  章小示: {grade: 初一}\n"
        "activities:\n"
        "  - {kind: other, date: 2024-03-05, contents: 看望章小示}\n"
    )
    assert checked.record
    notes = published(checked.record.record, find_project(tmp_path).settings.publish).notes
    assert [note.line(str) for note in notes] == [
        "records/2024.yaml:6:47: note: The public edition says these words otherwise, since they"
        " name what is protected: read them there. [masked-text]"
    ]


def test_a_given_name_that_is_a_word_stays_a_word(edition: Callable) -> None:
    people = "  学生: {name: 章文明, grade: 初一}\n"
    activities = SPONSORED.replace("donation: {", "outcomes: 推进了精神文明建设, donation: {")
    assert "推进了精神文明建设" in edition(people, activities, 'allow = ["精神文明"]')


def test_data_beside_the_record_has_no_edition(make_project: Callable[..., Project]) -> None:
    project = make_project(
        {
            "records/2024.yaml": "report: {period: 2024, organisation: 示例市第一中学}\n"
            "organisations: {示例市第一中学: {extra: {电话: 029-12345678}}}\n"
            "activities:\n"
            "  - {kind: other, date: 2024-03-05, contents: 走访, extra: {内情: 示例}}\n"
        }
    )
    checked = pipeline.check(project, "2024")
    assert checked.record
    masked = published(checked.record.record, project.settings.publish).record
    assert masked.activities[0].extra is None
    assert [each.extra for each in masked.organisations.values()] == [None]


def test_a_record_that_tells_of_nobody_who_is_protected_is_published_as_it_is(
    make_project: Callable[..., Project],
) -> None:
    project = make_project(
        {
            "records/2024.yaml": "report: {period: 2024, organisation: 示例市第一中学}\n"
            "organisations: {示例市第一中学: , 示例县第二小学: }\n"
            "people: {甲: {name: 甲示例, posts: 副校长}}\n"
            "activities:\n"
            "  - {kind: other, date: 2024-03-05, leaders: 甲, contents: 走访, name: 第2次活动}\n"
        }
    )
    checked = pipeline.check(project, "2024")
    assert checked.record
    record = checked.record.record
    assert published(record, project.settings.publish).record is record


@pytest.mark.parametrize(
    "kept",
    [
        "extra: {内情: 示例}",
        "evidence: 收据.pdf",
        "donation: {cash: {amount: 7, extra: {内情: 示例}}}",
    ],
)
def test_what_is_kept_beside_goes_where_nobody_is_protected(
    make_project: Callable[..., Project], kept: str
) -> None:
    project = make_project(
        {
            "records/2024.yaml": "report: {period: 2024, organisation: 示例市第一中学}\n"
            "organisations: {示例市第一中学: }\n"
            "activities:\n"
            f"  - {{kind: donation, date: 2024-03-05, contents: 走访, {kept}}}\n"
        }
    )
    record = pipeline.Builds(project).of("2024").record
    assert record
    (masked,) = published(record, project.settings.publish).record.activities
    cash = masked.donation.cash if masked.donation else ()
    assert (masked.extra, masked.evidence) == (None, ())
    assert [each.extra for each in cash] == [None] * len(cash)


def test_a_former_name_of_a_school_that_is_not_named_is_masked(edition: Callable) -> None:
    text = edition(
        "  学生:\n    name: 章小示\n    organisation: 丁小学\n    minor: true\n"
        "    sensitive: {illness: 示例性白血病}\n",
        "  - kind: donation\n    date: 2024-03-05\n    recipients: 学生\n"
        "    donation: {cash: 700}\n    text: 原示例县戊完全小学师生也为学生捐款。\n",
        organisations="  丁小学: {name: 示例区丁小学, former_names: 示例县戊完全小学}\n",
    )
    assert "某小学" in text
    assert "戊" not in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("晴晴同学", "章某某同学"),
        ("小雨、晴晴等孩子", "小雨、章某某等孩子"),
        ("小晴的妈妈", "章某某的妈妈"),
        ("给晴晴送去书包", "给章某某送去书包"),
        ("为小晴辅导功课", "为章某某辅导功课"),
        ("看望了阿晴", "看望了章某某"),
        ("看望了小晴一家", "看望了章某某一家"),
        ("晴晴妈妈来信", "章某某妈妈来信"),
        ("给小晴、小雨等孩子送去书包", "给章某某、小雨等孩子送去书包"),
        ("“小晴”同学", "“章某某”同学"),
        ("大家叫她晴晴", "大家叫她章某某"),
    ],
)
def test_a_nickname_that_no_record_says_is_masked_beside_words_for_people(
    edition: Callable, words: str, said: str
) -> None:
    people = "  学生: {name: 章例晴, grade: 初一, organisation: 乙中学, minor: true}\n"
    assert f"{said}。" in edition(people, f"{VISITED}    text: {words}。\n")


@pytest.mark.parametrize(
    ("called", "words", "said"),
    [
        ("", "龙龙同学", "章某某同学"),
        ("", "小龙的妈妈", "章某某的妈妈"),
        (", also_called: 龙龙", "龙龙同学", "章某某同学"),
    ],
)
def test_a_nickname_that_reads_like_a_whole_name_is_masked_and_stops_nothing(
    edition: Callable, called: str, words: str, said: str
) -> None:
    people = f"  学生: {{name: 章例龙, grade: 初一, organisation: 乙中学, minor: true{called}}}\n"
    assert f"{said}。" in edition(people, f"{VISITED}    text: {words}。\n")


def test_what_might_be_a_nickname_elsewhere_stops_nothing(edition: Callable) -> None:
    people = "  学生: {name: 章例学, grade: 初一, organisation: 乙中学, minor: true}\n"
    text = edition(people, f"{VISITED}    text: 与小学同学一起舞动小龙，参观阿学文化馆。\n")
    assert "与小学同学一起舞动小龙，参观阿学文化馆。" in text


def test_two_who_only_stand_in_a_text_are_told_apart(edition: Callable) -> None:
    people = (
        "  一: {name: 章例晴, grade: 初一, organisation: 乙中学, minor: true}\n"
        "  二: {name: 章例雨, grade: 初二, organisation: 乙中学, minor: true}\n"
        "  三: {name: 章例山, grade: 初三, organisation: 乙中学, minor: true}\n"
    )
    text = edition(people, f"{VISITED}    text: 章例晴、章例雨姐弟来信致谢。\n")
    assert "章某某（甲）、章某某（乙）姐弟来信致谢。" in text
    assert "章某某姐弟来信致谢。" in edition(people, f"{VISITED}    text: 章例雨姐弟来信致谢。\n")
