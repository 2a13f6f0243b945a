"""What is no noun beside a number: no exact number is read of it, and none is advised."""

from __future__ import annotations

import pytest

from aidreport.diagnostics import message
from aidreport.model.fields.refused_numbers import refused_amount, refused_count
from aidreport.wording.measure_words import MEASURE_WORDS
from aidreport.wording.numbers.reading import Counted, plain, read_count, read_yuan


def _words(text: str) -> list[str]:
    return text.split()


EXPECTED = message("a number")
HEDGES = _words(
    "往上 之上 朝上 起 起步 打底 及以上 或更多 不止 有余 还多 多点 多些 出头 冒尖 挂零 之余"
    " 内 之内 往下 之下 封顶 为限 及以下 不到 不足 未满 不满 少些 下限 上限"
    " 许 光景 样子 左近 前后 大约 大概 约 估计 差不多 至少 起码 最多"
)
BECAME = _words(
    "取消 未到 缺席 请假 退回 退款 延期 推迟 暂缓 中止 停办 作废 撤销 待定 待补 待发放 待到位 在途"
    " 未领取 未到账 未完成 已退回 已到位 到账 拟 计划 预计 暂定 报名 认捐 意向 拒收 流失 减少 下降"
    " 改期 顺延 报废 丢失 冲红 核减 缴回 垫付 应付 未能参加 没来 在建 筹备中 候补 缺口 目标 任务"
)
APART = _words("不含 不计 不算 不包括 除外 另计 另加 另外 外加 未计入 不在内 之外 以外 外 重复")
OTHERS = (*APART, *_words("每人 人均 平均 各 均 分别 存疑 有误 可能 也许 不详 未知"))
FORMS = ("{0}{1}{2}", "{0}{1}（{2}）", "{0}{1} {2}", "{0}{1}，{2}")
IN_FRONT = ("{2}{0}{1}", "（{2}）{0}{1}")


def _advised(text: str, *, money: bool) -> Counted | None:
    """Return what a text is read as, or else the number that its refusal advises."""
    read = read_yuan if money else read_count
    if found := read(plain(text)):
        return found
    refusal = (refused_amount if money else refused_count)(text, EXPECTED)
    said = dict(refusal.message.arguments)
    return read(plain(said["right"])) if "right" in said else None


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("hedge", HEDGES)
def test_a_hedge_behind_a_number_is_kept(form: str, hedge: str) -> None:
    for number, unit in (("30", "人"), ("三十", "台"), ("5000", "元")):
        found = _advised(form.format(number, unit, hedge), money=unit == "元")
        assert found is None or found.words, (form, hedge, found)


@pytest.mark.parametrize(
    ("form", "word"),
    [(form, word) for form in FORMS for word in (*BECAME, *OTHERS)]
    + [(form, word) for form in IN_FRONT for word in (*BECAME, *OTHERS) if not word.endswith("外")],
)
def test_what_became_of_it_is_no_measure_word_and_no_number_is_advised(
    form: str, word: str
) -> None:
    for number, unit in (("30", "人"), ("三十", "台"), ("5000", "元")):
        assert _advised(form.format(number, unit, word), money=unit == "元") is None


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        *[("20名退学儿童", "名退学儿童"), ("3个缺水村", "个缺水村"), ("3项任务", "项任务")],
        *[("20名未成年人", "名未成年人"), ("30个计划", "个计划"), ("5名各族学生", "名各族学生")],
        *[("20名学生志愿者", "名学生志愿者"), ("54人（教师）", "人（教师）")],
        ("8户（次）", "户（次）"),
        *[("3次评估", "次评估"), ("2家网吧", "家网吧"), ("3份合约", "份合约")],
        *[("2所公办高中", "所公办高中"), ("3所公立中学", "所公立中学"), ("2场接待", "场接待")],
        *[("50份申请表", "份申请表"), ("3台备用电源", "台备用电源"), ("1次模拟考试", "次模拟考试")],
        *[("5名各级干部", "名各级干部"), ("3个欠发达县", "个欠发达县"), ("3项缺陷", "项缺陷")],
        *[("5项重点任务", "项重点任务"), ("3吨储备粮", "吨储备粮"), ("5份承诺书", "份承诺书")],
    ],
)
def test_a_noun_is_read_with_its_measure_word(text: str, measure: str) -> None:
    found = read_count(plain(text))
    assert found is not None
    assert (found.measure_word, found.words) == (measure, "")


def test_every_measure_word_is_one() -> None:
    read = {word: read_count(f"3{word}") for word in MEASURE_WORDS}
    assert {word for word, found in read.items() if not found or found.measure_word != word} <= {
        "个月"
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        *[("30人往上", "30人以上"), ("30人内", "30人以内"), ("30人之下", "30人以下")],
        *[("30人还多", "30余人"), ("30人光景", "约30人"), ("30人（封顶）", "30人以内")],
        *[("起码30人", "不少于30人"), ("顶多30人", "最多30人"), ("30人，大概", "约30人")],
        ("30人以内", "30人以内"),
    ],
)
def test_the_round_number_that_was_meant_is_advised(text: str, words: str) -> None:
    found = _advised(text, money=False)
    assert found is not None
    assert found.words == words
