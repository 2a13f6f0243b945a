from __future__ import annotations

import pytest

from aidreport.publication.illnesses import instead_of_illness, names_of_illness


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("示例性白血病", ["白血病", "血癌"]),
        ("白血病晚期", ["白血病"]),
        ("尿毒症晚期", ["尿毒症", "肾衰竭"]),
        ("自闭症谱系障碍", ["自闭症", "孤独症", "谱系障碍"]),
        ("先天性心脏病（室间隔缺损）", ["先天性心脏病", "心脏病", "先心病", "室间隔缺损"]),
        ("示例性骨髓炎", ["骨髓炎"]),
        ("重度再生障碍性贫血", ["再生障碍性贫血", "贫血", "再障"]),
        ("右腿截肢", ["截肢"]),
        ("双耳失聪", ["失聪", "耳聋"]),
        ("急性淋巴细胞白血病", ["白血病", "急淋"]),
        ("自闭症", ["自闭"]),
        ("抑郁症", ["抑郁"]),
        ("肺结核", ["结核"]),
        ("糖尿病和示例性肺炎", ["糖尿病", "肺炎"]),
    ],
)
def test_every_name_in_the_words_is_one(words: str, names: list[str]) -> None:
    found = list(names_of_illness(words))
    assert found[0] == words
    assert set(names) <= set(found)


@pytest.mark.parametrize("words", ["重病", "疾病"])
def test_what_is_said_of_any_illness_is_no_secret(words: str) -> None:
    assert list(names_of_illness(words)) == []


@pytest.mark.parametrize(
    ("illness", "configured", "said"),
    [
        ("示例性白血病", "重病", "重病"),
        ("肢体二级残疾", "重病", "残疾"),
        ("肢体残疾二级", "重病", "残疾"),
        ("视力残疾（一级）", "重病", "残疾"),
        ("肢体残疾伴慢性肾病", "重病", "重病"),
        ("视力残疾", "", ""),
        ("残疾", "重病", "残疾"),
    ],
)
def test_a_disability_is_no_illness(illness: str, configured: str, said: str) -> None:
    assert instead_of_illness(illness, configured) == said
