"""What clerks type for a field: the field that is meant, or none, but never another figure."""

from __future__ import annotations

import pytest

from aidreport.model.balance import Balance
from aidreport.model.base import Record, chinese_names
from aidreport.model.division import Breakdown
from aidreport.model.donation import Cash, Donation, Goods
from aidreport.model.frame import ReportFrame
from aidreport.model.kinds import KINDS
from aidreport.model.named import nearest_name
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person

DONATED = KINDS["donation"].load()


@pytest.mark.parametrize(
    ("model", "word", "meant"),
    [
        *(
            (Balance, f"{when}{what}", "上期结余")
            for when in ("期初", "年初", "上年")
            for what in ("结余", "余额")
        ),
        *((Balance, word, "期末结余") for word in ("结余", "年末结余", "期末余额")),
        *((Balance, word, "本期收入") for word in ("收入", "总收入", "全年收入", "本年收入")),
        *((Balance, word, "本期支出") for word in ("支出", "总支出", "全年支出")),
        (Balance, "收入明细", "收入构成"),
        (Balance, "支出明细", "支出构成"),
        *((ReportFrame, word, "称谓") for word in ("主送", "主送机关", "主送单位")),
        (Breakdown, "各项", "分项"),
        (Goods, "单价", None),
        (Goods, "总价", "价值"),
        (Cash, "名额", "份数"),
        *((Donation, word, "捐款") for word in ("捐赠金额", "捐款金额", "捐资金额", "捐款数额")),
        *((DONATED, word, "日期") for word in ("时间", "活动时间", "活动日期")),
        *((DONATED, word, "组织者") for word in ("主办", "承办")),
        *((DONATED, word, "联合单位") for word in ("协办", "协办单位")),
        *((DONATED, word, "内容") for word in ("活动内容", "工作内容")),
        (Organisation, "简介", "基本情况"),
        (Person, "军衔", "职务"),
        (Person, "小名", "别称"),
        (Person, "曾用名", "别称"),
        *((Person, word, None) for word in ("性别", "年龄", "级别", "残疾类别")),
    ],
)
def test_a_word_of_an_office_leads_to_its_field_or_to_none(
    model: type[Record], word: str, meant: str | None
) -> None:
    assert nearest_name(word, chinese_names(model)) == meant
