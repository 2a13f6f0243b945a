from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport import facts
from aidreport.pipeline import Checked
from aidreport.rendering.markdown import Renderer

FRAME = (
    "report: {period: 2024, organisation: 丙中学, self_reference: 我校, money_unit: 万元}\n"
    "organisations:\n  丙中学: {name: 示例县丙中学}\n"
    "  甲中学: {name: 示例市甲中学, short_name: 甲中学}\n"
    "people: {陈二: {posts: 副校长, organisation: 甲中学}}\n"
    "activities:\n"
)
RENDERER = Renderer([], Path.cwd())


@pytest.mark.parametrize(
    ("activity", "told"),
    [
        (
            "{kind: volunteering, date: 2024-05-18, participants: {who: 志愿者, count: 6名}}",
            "5月18日，甲中学6名志愿者到我校开展志愿服务活动。",
        ),
        (
            "{kind: donation, date: 2024-05-18, leaders: 陈二, participants: {count: 6人},"
            " donation: {cash: {amount: 100000, fund: 奖学金}}}",
            "5月18日，甲中学副校长陈二一行6人到我校，送来奖学金10万元。",
        ),
        (
            "{kind: fund-raising, date: 2024-05-18, participants: {who: 师生, count: 60人},"
            " donation: {cash: 100000}}",
            "5月18日，甲中学师生60人为我校捐款10万元。",
        ),
        (
            "{kind: home-visit, date: 2024-05-18, visited: {who: 学生家庭, count: 16户},"
            " donation: {cash: {amount: 500, per: 16户}}}",
            "5月18日，甲中学到我校走访慰问学生家庭16户，每户送来慰问金500元，共计8000元。",
        ),
    ],
)
def test_help_is_told_from_where_the_recipient_stands(
    activity: str, told: str, check_year: Callable[..., Checked]
) -> None:
    line = f"  - {activity[:-1]}, helpers: 甲中学}}\n"
    checked = check_year(FRAME + line)
    assert checked.record is not None, checked.findings
    text = RENDERER.render(facts.build(checked.record)).text or ""
    assert told in text, text


def test_nobody_owes_thanks_to_himself(check_year: Callable[..., Checked]) -> None:
    line = (
        "  - {kind: donation, date: 2024-05-18, helpers: [甲中学, 丙中学], donation: {cash: 700}}\n"
    )
    record = check_year(FRAME + line).record
    assert record
    assert "我校在示例市甲中学的大力支持下，" in (RENDERER.render(facts.build(record)).text or "")
