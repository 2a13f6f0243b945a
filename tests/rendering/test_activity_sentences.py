"""Sentences on single activities that were sent back once, with what they should say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from activities import YEAR, rendered, year_of

DAY = "2024-03-05"
SCHOOL = "乙小学"
PEOPLE = {
    **YEAR["people"],
    "孙七": {"posts": "教师"},
    "吴九": {"posts": "教师"},
    "郑一": {"posts": "教师", "subject": "语文"},
}


def told(kind: str, organisation: Mapping[str, Any] | None = None, **fields: Any) -> str:
    """Return what the report tells of one activity."""
    frame: dict[str, Any] = {"people": PEOPLE}
    if organisation is not None:
        frame["organisations"] = {**YEAR["organisations"], "示例市甲中学": organisation}
    text = rendered(year_of({"kind": kind, "date": DAY, **fields}, **frame)).text or ""
    return text.partition("## 一、")[2].partition("<div")[0].partition("\n\n")[2].strip()


EXCHANGE = {"recipients": SCHOOL, "contents": "上示范课"}
LED = {"leaders": "张一", "participants": {"who": "教师", "count": "8名"}}


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {**LED, "teachers": "王三"},
            "3月5日，校长张一带领8名教师到示例县乙小学，由数学教师王三上示范课。",
        ),
        (
            {"leaders": "张一", "teachers": "王三"},
            "3月5日，校长张一带领数学教师王三到示例县乙小学上示范课。",
        ),
        (
            {"teachers": ["孙七", "吴九"], "rank": "学科带头人"},
            "3月5日，我校选派两位学科带头人孙七、吴九到示例县乙小学上示范课。",
        ),
        (
            {"teachers": ["王三", "郑一"], "rank": "优秀教师"},
            "3月5日，我校选派数学教师王三、语文教师郑一两位优秀教师到示例县乙小学上示范课。",
        ),
        (
            {"teachers": ["王三", "郑一"], "rank": "优秀教师", "more_teachers": "true"},
            "3月5日，我校选派数学教师王三、语文教师郑一等优秀教师到示例县乙小学上示范课。",
        ),
    ],
)
def test_one_subject_and_nobody_twice(fields: dict[str, Any], sentence: str) -> None:
    assert told("teaching-exchange", **EXCHANGE, **fields) == sentence


def raised(source: str = "") -> dict[str, Any]:
    return {"donation": {"cash": {"amount": "23860.5", **({"source": source} if source else {})}}}


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {"name": "情暖校园", "beneficiaries": "困难学生", **raised("师生募捐")},
            "3月5日，我校组织开展“情暖校园”活动，师生捐款23860.5元，用于资助困难学生。",
        ),
        (
            {"name": "情暖校园", "beneficiaries": "困难学生", **raised("现场义卖")},
            "3月5日，我校组织开展“情暖校园”活动，通过现场义卖募集善款23860.5元，用于资助困难学生。",
        ),
        (
            {"recipients": "钱五", "participants": {"who": "全校师生"}, **raised()},
            "3月5日，全校师生为示例县丙中学初二学生钱五捐款23860.5元。",
        ),
        (
            {
                "name": "情暖校园",
                "recipients": "钱五",
                "beneficiaries": "困难学生",
                **raised("师生募捐"),
            },
            "3月5日，我校组织开展“情暖校园”活动，师生捐款23860.5元，"
            "用于资助示例县丙中学初二学生钱五，并帮助困难学生。",
        ),
        (
            {
                "name": "情暖校园",
                "recipients": SCHOOL,
                "beneficiaries": "困难学生",
                **raised("师生募捐"),
            },
            "3月5日，我校组织开展“情暖校园”活动，师生捐款23860.5元，"
            "用于帮助示例县乙小学的困难学生。",
        ),
        (
            {"recipients": SCHOOL, "beneficiaries": "困难学生", **raised()},
            "3月5日，我校为示例县乙小学捐款23860.5元，用于帮助困难学生。",
        ),
        (
            {"recipients": SCHOOL, "donation": {"cash": {"amount": "500", "status": "planned"}}},
            "我校拟于3月5日为示例县乙小学捐款500元。",
        ),
    ],
)
def test_a_collection_says_who_gave_and_what_for(fields: dict[str, Any], sentence: str) -> None:
    assert told("fund-raising", **fields) == sentence


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"techniques": ["腹腔镜手术", "无痛胃镜"]}, "推广腹腔镜手术、无痛胃镜两项技术。"),
        ({"techniques": "腹腔镜手术"}, "推广腹腔镜手术技术。"),
        ({"services": [{"item": "义诊", "quantity": "320人次"}]}, "完成义诊320人次。"),
    ],
)
def test_a_complete_list_says_how_many(fields: dict[str, Any], words: str) -> None:
    assert told("medical-aid", recipients=SCHOOL, **fields).endswith(words)


@pytest.mark.parametrize("day", ["护士节", "国际护士节"])
def test_on_the_day_itself(day: str) -> None:
    said = told("volunteering", date="2024-05-12", occasion={"name": day}, recipients=SCHOOL)
    assert said.startswith("5月12日")
    assert f"{day}当天，我校" in said


@pytest.mark.parametrize(
    ("date", "occasion", "words"),
    [
        ("2024-10-12", "重阳节", "10月12日，结合重阳节，我校"),
        ("2024-10-10", "重阳节", "10月10日，在重阳节来临之际，我校"),
        ("2024-05-20", "助残日", "5月20日，结合“助残日”，我校"),
        ("2024-03", "植树节", "3月份，在植树节来临之际，我校"),
        ("2024-12-28", "元旦", "12月28日，在元旦来临之际，我校"),
        ("2024-01-20", "春节", "1月20日，在春节来临之际，我校"),
    ],
)
def test_a_day_that_is_over_does_not_come(date: str, occasion: str, words: str) -> None:
    said = told("volunteering", date=date, occasion={"name": occasion}, recipients=SCHOOL)
    assert said.startswith(words)


@pytest.mark.parametrize(
    ("manner", "words"),
    [
        ("专题", "示例县电视台对此次活动作了专题报道。"),
        ("及时", "示例县电视台对此次活动及时作了报道。"),
        ("跟踪报道", "示例县电视台对此次活动作了跟踪报道。"),
        (None, "示例县电视台对此次活动作了报道。"),
    ],
)
def test_how_the_press_reported(manner: str | None, words: str) -> None:
    coverage = {"medium": "示例县电视台", **({"manner": manner} if manner else {})}
    assert told("volunteering", recipients=SCHOOL, coverage=coverage).endswith(words)


def test_the_activity_is_what_did_it() -> None:
    outcomes = ["增进了两校的友谊", "传递了温暖"]
    said = told("volunteering", recipients=SCHOOL, outcomes=outcomes)
    assert said.endswith("此次活动增进了两校的友谊，传递了温暖。")


WORKS = {"recipients": SCHOOL, "works": {"item": "教室", "quantities": "2间"}, "stage": "planned"}


@pytest.mark.parametrize(
    ("date", "sentence"),
    [
        ("2024-06", "我校拟于6月为示例县乙小学援建教室2间。"),
        ("2024-06-01", "我校拟于6月1日为示例县乙小学援建教室2间。"),
        ("2024", "我校拟为示例县乙小学援建教室2间。"),
    ],
)
def test_what_is_planned_has_not_happened_on_a_day(date: str, sentence: str) -> None:
    assert told("works", **{**WORKS, "date": date}) == sentence


def bought(*lots: tuple[str, str, str]) -> dict[str, Any]:
    return {
        "goods": [
            {"items": item, "quantity": quantity, "value": value} for item, quantity, value in lots
        ]
    }


APPLES, MILLET = ("苹果", "320箱", "25600"), ("小米", "500公斤", "6500")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (bought(APPLES, MILLET), "采购苹果320箱（25600元）、小米500公斤（6500元），共计32100元。"),
        (bought(MILLET), "采购小米500公斤，金额6500元。"),
        ({**bought(MILLET), "trade": "sold"}, "销售小米500公斤，销售额6500元。"),
        (
            {**bought(("小米", "500余公斤", "近1万元")), "trade": "sold"},
            "销售小米500余公斤，销售额近1万元。",
        ),
    ],
)
def test_what_was_bought_has_its_price_behind_it(fields: dict[str, Any], words: str) -> None:
    assert told("purchase", recipients=SCHOOL, **fields).endswith(words)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {"materials": "中考复习资料", "quantity": "一些", "audience": "中考科目"},
            "3月5日，我校为示例县乙小学送去一批中考复习资料，供中考科目使用。",
        ),
        (
            {"materials": "中考复习资料", "quantity": "50份"},
            "3月5日，我校为示例县乙小学送去中考复习资料50份。",
        ),
        (
            {"materials": ["教案", "试卷"]},
            "3月5日，我校为示例县乙小学送去教案、试卷。",
        ),
    ],
)
def test_papers_are_sent_to_a_school_and_not_to_a_subject(
    fields: dict[str, Any], sentence: str
) -> None:
    assert told("materials", recipients=SCHOOL, **fields) == sentence


def test_without_a_date_nothing_is_said_of_the_year() -> None:
    said = told("donation", date="2024", recipients=SCHOOL, donation={"cash": "300"})
    assert said == "我校向示例县乙小学捐款300元。"


SENT = {"direction": "sent", "recipients": SCHOOL, "task": "驻点帮扶"}


@pytest.mark.parametrize(
    ("own", "fields", "words"),
    [
        ({"name": "示例市甲医院", "sort": "医院"}, {"count": "5名"}, "选派5名医务人员到"),
        ({"sort": "学校"}, {"count": "5人"}, "选派5名干部教师到"),
        ({"name": "示例市甲局"}, {"count": "1名"}, "选派1名干部到"),
        ({"name": "示例市甲局"}, {"count": "1名", "rank": "驻村干部"}, "选派1名驻村干部到"),
    ],
)
def test_people_are_called_what_they_are(
    own: dict[str, Any], fields: dict[str, Any], words: str
) -> None:
    assert words in told("staff-exchange", own, **SENT, **fields)


def test_the_spirit_stands_before_what_was_done() -> None:
    fields = {"spirit": "奉献、友爱", "contents": "植树80株", **LED}
    assert told("volunteering", recipients=SCHOOL, **fields) == (
        "3月5日，秉承“奉献、友爱”的志愿服务精神，校长张一带领8名教师赴示例县乙小学"
        "开展志愿服务活动，植树80株。"
    )


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {"text": "5月6日，示例县发生地震，我校师生自发捐款。"},
            "5月6日，示例县发生地震，我校师生自发捐款。",
        ),
        (
            {"text": "示例县发生地震，我校师生自发捐款。"},
            "3月5日，我校开展帮扶工作。示例县发生地震，我校师生自发捐款。",
        ),
    ],
)
def test_a_text_that_names_the_day_is_told_alone(fields: dict[str, Any], sentence: str) -> None:
    assert told("other", **fields) == sentence


def test_the_recipient_comes_before_what_else_was_done() -> None:
    fields = {"recipients": SCHOOL, "contents": "授予该校牌匾", "donation": {"cash": "300"}}
    assert told("donation", **fields) == "3月5日，我校向示例县乙小学捐款300元，授予该校牌匾。"


@pytest.mark.parametrize(
    ("sponsored", "words"),
    [
        ({"stage": "高中", "new": "1名", "each": "3000"}, "新增资助高中学生1名，资助金3000元。"),
        (
            {"stage": "高中", "new": "5名", "each": "3000"},
            "新增资助高中学生5名，每人3000元，资助金共计15000元。",
        ),
        ({"stage": "小学", "carried_over": "4名"}, "续助小学生4名。"),
        (
            {"stage": "小学", "new": "1名", "carried_over": "4名"},
            "结对资助小学生5名（新增1名、续助4名）。",
        ),
    ],
)
def test_pupils_who_are_all_new_are_said_to_be(sponsored: dict[str, Any], words: str) -> None:
    assert told("sponsorship", sponsored=sponsored) == f"3月5日，我校{words}"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"form": "工作对接"}, "我校与示例县乙小学开展工作对接。"),
        ({"form": "座谈会"}, "我校与示例县乙小学召开座谈会。"),
        ({"name": "情系乡村"}, "我校与示例县乙小学召开“情系乡村”座谈会。"),
        ({"name": "结对帮扶推进会"}, "我校与示例县乙小学召开“结对帮扶推进会”。"),
    ],
)
def test_a_meeting_is_held_and_other_exchange_is_done(fields: dict[str, Any], words: str) -> None:
    assert told("meeting", recipients=SCHOOL, **fields) == f"3月5日，{words}"


SHARES = {"donation": {"cash": {"amount": "500", "per": "16户"}}}


@pytest.mark.parametrize(
    ("visited", "words"),
    [
        ("16户", "走访慰问困难户16户，每户送去慰问金500元，共计8000元。"),
        ("30户", "走访慰问困难户30户，向16户送去慰问金，每户500元，共计8000元。"),
    ],
)
def test_a_gift_for_each_says_so(visited: str, words: str) -> None:
    fields = {"visited": {"who": "困难户", "count": visited}, **SHARES}
    assert told("home-visit", recipients="示例村", **fields).endswith(words)


def test_shares_for_all_households_are_told_of_each() -> None:
    fields = {
        "visited": [
            {"who": "脱贫户", "count": "10户"},
            {"who": "监测户", "count": "6户"},
            {"who": "老党员", "count": "3名"},
        ],
        **SHARES,
    }
    said = told("home-visit", recipients="示例村", **fields)
    assert "每户送去慰问金500元，共计8000元" in said


def test_shares_are_given_and_get_nothing() -> None:
    fields = {"visited": {"who": "困难户", "count": "96户"}}
    gift = {"donation": {"cash": {"amount": "500", "per": "107份"}}}
    words = "走访慰问困难户96户，送去慰问金107份，每份500元，共计53500元。"
    assert told("home-visit", recipients="示例村", **fields, **gift).endswith(words)


def test_the_spirit_of_a_placement_by_order_is_told() -> None:
    fields = {"assigned_by": "示例市教育局", "spirit": "奉献", "duration": "一年"}
    assert "秉承“奉献”的精神" in told("teaching-placement", recipients=SCHOOL, **fields)


def test_how_often_people_came_is_no_party() -> None:
    said = told("volunteering", place="西街", participants={"count": "1300余人次"})
    assert "一行" not in said
    assert said.startswith(("3月5日，我校1300余人次", "3月5日，我校组织1300余人次"))
    assert "我校一行30人" in told("volunteering", place="西街", participants={"count": "30人"})
