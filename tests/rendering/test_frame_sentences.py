"""Sentences on the year as a whole that were sent back once, with what they should say."""

from __future__ import annotations

from typing import Any

import pytest
from activities import YEAR, rendered, year_of

GIFT = {"kind": "donation", "date": "2024-03-05", "recipients": "乙小学", "donation": {"cash": 300}}
LATER = {**GIFT, "date": "2024-06-05", "donation": {"cash": 500}}


def report(*activities: dict[str, Any], **frame: Any) -> str:
    """Return the report of one invented year with some activities."""
    style = {**YEAR["report"], **frame.pop("report", {})}
    organisations = {**YEAR["organisations"], **frame.pop("organisations", {})}
    text = year_of(*activities, report=style, organisations=organisations, **frame)
    return rendered(text).text or ""


def organisation(short: str) -> dict[str, Any]:
    return {"name": f"示例市{short}", "short_name": short}


@pytest.mark.parametrize(
    ("grounds", "told"),
    [
        ([{"title": "甲"}], "我校按照《甲》，一年来"),
        (
            [{"title": "甲"}, {"title": "乙"}, {"title": "丙"}],
            "我校按照《甲》《乙》《丙》要求，一年来",
        ),
        (
            [{"title": "甲", "number": "示教发〔2024〕1号"}, {"title": "乙"}],
            "我校按照《甲》（示教发〔2024〕1号）、《乙》要求，一年来",
        ),
        (
            [{"issuer": "示例市教育局", "title": "甲"}, {"issuer": "示例市教育局", "title": "乙"}],
            "我校根据示例市教育局《甲》《乙》要求，一年来",
        ),
        (
            [{"issuer": "示例市教育局", "subject": "支教工作"}, {"title": "乙"}],
            "我校根据示例市教育局有关支教工作的文件精神，按照《乙》，一年来",
        ),
    ],
)
def test_several_grounds_are_told_in_one_clause(grounds: list[Any], told: str) -> None:
    assert told in report(GIFT, LATER, report={"grounds": grounds})


def test_one_activity_has_no_lead_in() -> None:
    assert "## 一、开展的主要活动\n\n3月5日，我校向示例县乙小学捐款300元。" in report(GIFT)


def test_two_activities_have_one() -> None:
    assert "我校组织开展了以下2项帮扶活动：" in report(GIFT, LATER)


@pytest.mark.parametrize(
    ("activities", "told"),
    [
        (({}, {}), "我校接受了以下2项帮扶活动："),
        (({"recipients": "丙中学"}, {"recipients": "丙中学"}), "我校协调开展了以下2项帮扶活动："),
        (({"recipients": "丙中学", "helpers": []}, {}), "我校组织开展并接受了以下2项帮扶活动："),
        (
            ({"recipients": "丙中学", "helpers": []}, {"recipients": "丙中学"}),
            "我校组织、协调开展了以下2项帮扶活动：",
        ),
    ],
)
def test_the_lead_in_says_who_did_it(activities: tuple[dict[str, Any], ...], told: str) -> None:
    base = {**GIFT, "helpers": "示例市教育局"}
    del base["recipients"]
    dated = [{**base, "date": f"2024-0{2 + at}-01", **each} for at, each in enumerate(activities)]
    assert told in report(*dated)


def test_a_full_name_is_said_once_and_then_the_short_one() -> None:
    text = report(
        GIFT,
        LATER,
        report={"grounds": {"issuer": "教育局", "subject": "支教工作"}},
        organisations={"教育局": organisation("教育局")},
        leadership={"required_by": "教育局", "requirement": "支教"},
        honours=[{"award": "先进集体", "issuer": "教育局"}],
        conclusion={"led_by": "教育局"},
    )
    assert text.count("示例市教育局") == 1
    assert text.count("教育局") == 4
    assert text.count("示例县乙小学") == 1


def test_those_who_helped_are_named_without_others_who_are_none() -> None:
    helped = {**GIFT, "helpers": ["示例市教育局", "丙中学"], "recipients": []}
    assert "我校在示例市教育局、示例县丙中学的大力支持下，" in report(helped, LATER)


def test_the_only_places_are_named_without_others_who_are_none() -> None:
    third = {**LATER, "region": "样例区", "place": "示例广场"}
    assert "在示例县、样例区开展对口支援工作" in report(
        GIFT, third, organisations={"乙小学": {"name": "示例县乙小学", "region": "示例县"}}
    )


@pytest.mark.parametrize(
    ("named", "region", "told"),
    [
        ("甲", "示例县", "在示例县甲村"),
        ("甲乙", "示例县", "在示例县甲村和示例县乙村"),
        ("甲乙丙", "示例县", "在示例县的3个村"),
        ("甲乙丙", None, "在3个村"),
    ],
)
def test_one_works_in_villages_and_not_with_them(named: str, region: str | None, told: str) -> None:
    villages = [f"{name}村" for name in named]
    visit = {**GIFT, "recipients": villages}
    text = report(
        visit,
        {**visit, "date": "2024-06-01"},
        organisations={
            each: {"name": f"示例县{each}", "sort": "村", "region": region} for each in villages
        },
    )
    assert f"一年来，我校{told}开展对口支援工作" in text


def test_a_region_beside_that_of_the_villages_is_told() -> None:
    village = {"甲村": {"name": "示例县甲村", "sort": "村", "region": "示例县"}}
    visit = {**GIFT, "recipients": "甲村"}
    fair = {**visit, "date": "2024-06-01", "region": "样例区", "place": "示例广场"}
    text = report(visit, fair, organisations=village)
    assert "我校在示例县、样例区的1个村开展对口支援工作" in text


@pytest.mark.parametrize(
    ("investment", "told"),
    [
        ({"status": "arrived", "arranged": "true"}, "另协调到账、待拨付援建资金360000元"),
        ({"status": "planned", "arranged": "true"}, "另计划协调援建资金360000元"),
        ({"status": "arrived"}, "另有到账、待拨付援建资金360000元"),
        ({"status": "planned"}, "另计划投入援建资金360000元"),
    ],
)
def test_money_on_its_way_is_told_by_what_happened_to_it(
    investment: dict[str, Any], told: str
) -> None:
    works = {
        "kind": "works",
        "date": "2024-03-01",
        "recipients": "乙小学",
        "works": {"item": "教室"},
        "investments": {"amount": "360000", **investment},
    }
    assert told in report(works, GIFT)


def test_what_has_no_date_comes_after_what_has_one() -> None:
    text = report({**GIFT, "date": "2024"}, LATER)
    assert text.index("500元") < text.index("300元")


def figures(name: str, value: object, last_year: object) -> dict[str, Any]:
    return {"name": name, "value": value, "last_year": last_year}


@pytest.mark.parametrize(
    ("value", "last_year", "told"),
    [
        ("6户", "8户", "监测对象6户，比上年减少2户"),
        ("2户", "1户", "监测对象2户，比上年增加1户"),
        (["6户", "18人"], ["8户", "25人"], "监测对象6户、18人，分别比上年减少2户和7人"),
        ("60户", "80户", "监测对象60户，比上年下降25%"),
    ],
)
def test_few_things_are_compared_by_their_number(value: Any, last_year: Any, told: str) -> None:
    village = {"profile": {"figures": [figures("监测对象", value, last_year)]}}
    text = report(GIFT, LATER, organisations={"示例村": village})
    assert told in text


def test_many_figures_of_a_place_make_sentences_by_topic() -> None:
    values = {
        "户籍人口": "320户",
        "耕地面积": "2600亩",
        "村集体收入": "12万元",
        "党员": "45人",
        "林地面积": "800亩",
        "村民小组": "5个",
        "人均收入": "12600元",
        "劳动力": "600人",
    }
    named = [{"name": name, "value": value} for name, value in values.items()]
    village = {"name": "示例村", "profile": {"as_of": "2024-06-30", "figures": named}}
    assert (
        "截至6月30日，示例村户籍人口320户，党员45人，劳动力600人。耕地面积2600亩，林地面积800亩。"
        "村集体收入120000元，人均收入12600元。村民小组5个。"
    ) in report(GIFT, LATER, organisations={"示例村": village})


def test_honours_are_of_the_year_of_their_documents() -> None:
    honours = [
        {"award": "甲奖", "period": "2023", "document": "示教发〔2024〕1号"},
        {"award": "乙奖", "period": "2023", "document": "示教发〔2024〕2号"},
    ]
    assert "2024年我校获得以下荣誉" in report(GIFT, LATER, honours=honours)
    del honours[1]["document"]
    assert "2023年至2024年我校获得以下荣誉" in report(GIFT, LATER, honours=honours)


def test_what_is_only_planned_is_not_told_as_done() -> None:
    cash = {"cash": {"amount": "500", "status": "planned"}}
    planned = {**GIFT, "date": "2024-12", "recipients": "丙中学", "donation": cash}
    told = report(GIFT, LATER, planned)
    assert "共开展各类帮扶活动2项，累计捐款800元，另计划开展帮扶活动1项、捐款500元。" in told
    assert "组织开展了以下2项帮扶活动，另有1项尚在计划中：" in told
    alone = report(planned)
    assert "据统计，计划开展帮扶活动1项、捐款500元。" in alone
    assert "开展了" not in alone


@pytest.mark.parametrize(
    ("recipients", "whose"),
    [
        ([None], "我校"),
        (["示例市甲中学"], "我校"),
        (["示例市甲中学", "张一"], "我校及有关个人"),
        (["示例市甲中学", "乙小学", "张一"], "我校及有关集体、个人"),
        (["乙小学", "张一"], "有关集体、个人"),
    ],
)
def test_an_honour_of_our_own_is_not_one_of_others(
    recipients: list[str | None], whose: str
) -> None:
    honours = [{"award": "甲奖", **({"recipient": each} if each else {})} for each in recipients]
    assert f"突出，{whose}获得以下荣誉" in report(GIFT, LATER, honours=honours)


def test_what_is_read_aloud_is_said_in_ten_thousands() -> None:
    large = {**GIFT, "donation": {"cash": "300000"}}
    spoken = report(large, LATER, report={"speaker": "张一"}, attachments=["donations"])
    assert "捐款30万元" in spoken
    assert "500元。" in spoken
    assert "捐款（元）" in spoken
    assert "| 300000 |" in spoken
    assert "捐款300000元" in report(large, LATER)


@pytest.mark.parametrize(
    ("style", "told"),
    [
        ({"marks": "一是"}, "（1）3月5日，我校向示例县乙小学捐款300元；（2）6月5日，"),
        ({"marks": "1."}, "（1）3月5日，我校向示例县乙小学捐款300元。\n\n（2）6月5日，"),
        ({"marks": "（一）"}, "（一）3月5日，我校向示例县乙小学捐款300元。\n\n（二）6月5日，"),
    ],
)
def test_no_number_runs_into_a_date(style: dict[str, str], told: str) -> None:
    assert told in report(GIFT, LATER, report=style)


ROUND = {
    "kind": "volunteering",
    "organiser": "团委",
    "recipients": "乙小学",
    "participants": {"who": "志愿者", "count": "12名"},
}


def test_what_was_done_many_times_is_told_once_with_its_dates() -> None:
    rounds = [{**ROUND, "date": f"2024-{month:02}-05"} for month in range(1, 13)]
    rounds[2] = {**rounds[2], "contents": "整理图书"}
    text = report(GIFT, *rounds)
    assert "我校组织开展了以下2项帮扶活动：" in text
    assert "共开展各类帮扶活动13项" in text
    assert (
        "示例县乙小学开展志愿服务活动12次：1月5日（12名志愿者）；"
        "2月5日（12名志愿者）；3月5日（12名志愿者）整理图书；"
    ) in text


def test_a_series_of_nothing_but_dates_names_them() -> None:
    rounds = [{**ROUND, "date": f"2024-{month:02}-05", "participants": []} for month in range(1, 7)]
    assert (
        "示例县乙小学开展志愿服务活动6次：1月5日、2月5日、3月5日、4月5日、5月5日、6月5日。"
    ) in report(*rounds)


def test_five_are_no_series_yet() -> None:
    rounds = [{**ROUND, "date": f"2024-{month:02}-05"} for month in range(1, 6)]
    assert "以下5项帮扶活动：" in report(*rounds)


def test_names_that_hold_a_list_are_set_off_from_each_other() -> None:
    parts = [
        {"name": "甲村、乙村修路", "value": "60元"},
        {"name": "丙校、丁校助学", "value": "40元"},
    ]
    indicators = {"救助支出": {"value": "100元", "breakdowns": [{"parts": parts}]}}
    assert "其中，甲村、乙村修路60元；丙校、丁校助学40元。" in report(GIFT, indicators=indicators)


@pytest.mark.parametrize(
    ("own", "rank", "words"),
    [
        ({"name": "示例市甲医院", "sort": "医院"}, {}, "选派医务人员5名"),
        ({"sort": "学校"}, {}, "选派交流人员5名"),
        ({"sort": "学校"}, {"rank": "驻村干部"}, "选派驻村干部5名"),
    ],
)
def test_those_who_were_sent_are_called_what_they_are(
    own: dict[str, str], rank: dict[str, str], words: str
) -> None:
    sent = {"kind": "staff-exchange", "date": "2024-05", "direction": "sent", "count": "5名"}
    text = report(
        GIFT, {**sent, **rank, "recipients": "乙小学"}, organisations={"示例市甲中学": own}
    )
    assert f"，{words}，" in text
