"""Money of others that pays through us, aid given once, and helpers of whom some are named."""

from __future__ import annotations

from typing import Any

import pytest
from activities import YEAR, rendered, told, year_of

ORGANISATIONS = {**YEAR["organisations"], "甲基金": None, "甲局": None, "乙委": None}


def report(*activities: dict[str, Any]) -> str:
    dated = [{"date": "2024-03", **activity} for activity in activities]
    return rendered(year_of(*dated, organisations=ORGANISATIONS)).text or ""


def sentence(**activity: Any) -> str:
    return next(line for line in report(activity).split("\n") if line.startswith("3月份"))


SPONSORSHIP = {"kind": "sponsorship", "funded_by": "甲基金", "sponsored": {"count": "30名"}}
GIFT = {"kind": "donation", "recipients": "乙小学", "helpers": ["甲局", "乙委"]}


@pytest.mark.parametrize(
    ("activity", "said"),
    [
        (
            {**SPONSORSHIP, "donation": {"cash": "120000"}},
            "甲基金资助学生30名，支出助学资金120000元。",
        ),
        (
            {**SPONSORSHIP, "sponsored": {"count": "30名", "each": "4000"}},
            "甲基金资助学生30名，每人4000元，支出助学资金120000元。",
        ),
        (
            {"kind": "sponsorship", "once": "true", "sponsored": {"count": "10名", "each": "2000"}},
            "我校一次性资助学生10名，每人2000元，资助金共计20000元。",
        ),
        (
            {"kind": "sponsorship", "once": "true", "recipients": "乙小学"}
            | {"sponsored": {"new": "5名"}},
            "我校一次性资助示例县乙小学学生5名。",
        ),
        (
            {"kind": "donation", "funded_by": "甲基金", "recipients": "乙小学"}
            | {"leaders": "张一", "donation": {"cash": "300"}},
            "甲基金由校长张一带队赴示例县乙小学，捐款300元。",
        ),
        (
            {"kind": "fund-raising", "funded_by": "甲基金", "team": "爱心团队"}
            | {"donation": {"cash": "300"}},
            "甲基金爱心团队捐款300元。",
        ),
    ],
)
def test_whose_money_it_is_is_said(activity: dict[str, Any], said: str) -> None:
    assert sentence(**activity) == f"3月份，{said}"


@pytest.mark.parametrize(
    ("count", "who"),
    [
        ("5个", "甲局、乙委等五个单位"),
        ("5家", "甲局、乙委等五家单位"),
        ("5单位", "甲局、乙委等五单位"),
        ("十余家", "甲局、乙委等十余家单位"),
        ("2个", "甲局、乙委两个单位"),
    ],
)
def test_some_of_those_who_help_are_named(count: str, who: str) -> None:
    said = sentence(**GIFT, helper_count=count, donation={"cash": "300"})
    assert said.startswith(f"3月份，{who}向示例县乙小学")


def test_the_share_of_a_sum_stands_behind_it() -> None:
    cash = {"amount": "300", "share": "占募捐总额的80%"}
    assert sentence(**GIFT, donation={"cash": cash}).endswith("300元（占募捐总额的80%）。")
    parts = [{**cash, "source": "党费"}, {"amount": "75", "source": "校友捐赠"}]
    said = sentence(**GIFT, donation={"cash": parts})
    assert said.endswith("375元，其中党费300元（占募捐总额的80%）、校友捐赠75元。")


def test_who_was_aided_once_is_no_sponsored_pupil() -> None:
    once = {"kind": "sponsorship", "once": "true", "sponsored": {"count": "10名"}}
    text = report(once, SPONSORSHIP)
    assert "结对资助学生30名，一次性资助学生10名" in text


def test_two_activities_of_funds_and_of_our_own_are_counted_together() -> None:
    money = {"donation": {"cash": "100"}}
    text = report({**SPONSORSHIP, **money}, {**SPONSORSHIP, "funded_by": "甲局", **money})
    assert "发放助学资金200元" in text
    assert len(told(text)) == 2


@pytest.mark.parametrize(
    ("activity", "said"),
    [
        (
            {"kind": "works", "works": {"item": "图书室"}}
            | {"investments": [{"amount": "200000", "status": "arrived"}]},
            "争取社会各界到账待拨付的援建资金200000元。",
        ),
        (
            {
                "kind": "donation",
                "donation": {"cash": ["300", {"amount": "500", "status": "arrived"}]},
            },
            "争取社会各界捐款300元、到账待拨付的捐款500元。",
        ),
        (
            {
                "kind": "sponsorship",
                "status": "arrived",
                "sponsored": {"count": "5名", "each": "100"},
            },
            "争取社会各界到账待拨付的助学资金500元。",
        ),
    ],
)
def test_money_of_others_that_has_only_arrived_is_in_the_opening(
    activity: dict[str, Any], said: str
) -> None:
    text = report({"helpers": "甲局", "recipients": "乙小学", **activity})
    assert said in text, text
