"""The kinds of slips that the rules about text look for, each as a change of a sentence."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator

from aidreport.rules.spellings import Guard

Change = Callable[[str], str | None]

GOES_ON = ("", "在示例镇", "情况", "学习平台", "学生信息", "人员")
"""What may follow a wrong form that is one before some words alone."""


def carriers(wrong: str, guard: Guard) -> Iterator[str]:
    """Yield phrases in which a wrong form is one, by its guard."""
    pattern = re.compile(guard.pattern(wrong))
    before = [word for word in guard.only_after if word not in {"，", "。", "；", r"\n"}]
    for word in before or [""]:
        for goes_on in GOES_ON:
            # Commas stand around the phrase, and are seen by the guard.
            if pattern.search(f"，{word}{wrong}{goes_on}，"):
                yield f"{word}{wrong}{goes_on}"
                break


def _instead(pattern: str, other: str) -> Change:
    expression = re.compile(pattern)
    return lambda text: expression.sub(other, text, count=1) if expression.search(text) else None


def _behind(words: str) -> Change:
    """Put a sentence of ours behind one of theirs."""
    return lambda text: text + words if text.endswith("。") else None


def _wide(text: str) -> str | None:
    wide = {ord("0") + digit: ord("０") + digit for digit in range(10)}
    match = re.search(r"\d+", text)
    return text.replace(match[0], match[0].translate(wide), 1) if match else None


_NUMERALS = "一二三四五六七八九"

KINDS: dict[str, list[Change]] = {
    "approximate-number-split": [
        _instead(
            rf"(?<![、{_NUMERALS}第])({first})({second})(?=[十百千万个天年岁户倍次])", r"\1、\2"
        )
        for first, second in itertools.pairwise(_NUMERALS)
    ]
    + [_instead(r"([三四五])[四五六](?=[个天年岁户倍])", r"3、4")],
    "range-sign": [
        _instead(r"(?<=\d{4})[—－](?=\d{4}年)", "-"),
        _instead(r"(?<=\d)(万元|元|%|人|米)[—～－~至](?=\d+(?:\.\d+)?\1)", r"\1-"),
        _instead(r"(?<=\d月)[—至](?=\d+月)", "-"),
    ],
    "range-without-unit": [
        _instead(r"(\d+(?:\.\d+)?)(%|万元|亿元)[—～至](?=\d+(?:\.\d+)?\2)", r"\1～"),
    ],
    "vague-twice": [
        _instead(r"(?<![\d约近过超—第])(\d+)(多|余)(?=[万亿]?[个人名户亿元吨])", r"约\1\2"),
        _instead(r"(?<!节)约(\d+万?)([个人名户元年吨]|公里|小时)(?![左上以])", r"约\1\2左右"),
        _instead(r"超过(\d+万?)([个人名户元吨])(?![左上以])", r"超过\1\2以上"),
    ],
    "exact-and-vague": [
        _instead(r"(?<![\d.,约近第—年])(\d[1-9]{3})(?=[人名户元个件])", r"约\1"),
        _instead(r"(?<![\d.,约近第—])(\d\d[1-9])(?=[人名户元个件])", r"\1余"),
    ],
    "doubled-words": [
        *(
            _instead(f"(?<=[\u4e00-\u9fff]){one}(?=[\u4e00-\u9fff])", 2 * one)
            for one in "的了在和及是"
        ),
        *(_instead(word, 2 * word) for word in ("开展", "进行", "学校", "通过", "根据", "以及")),
    ],
    "doubled-marks": [_instead("，", "，，"), _instead("。", "。。"), _instead("、", "，、")],
    "etc-said-twice": [_instead("等。", "等……。"), _instead("等，", "等……，")],
    "full-width-digits": [_wide],
    "half-width-punctuation": [
        _instead(full, half)
        for full, half in (("，", ","), ("：", ":"), ("；", ";"), ("（", "("), ("。", "."))
    ],
    "straight-quotes": [_instead("“", '"'), _instead("”", '"')],
    "unpaired-marks": [
        *(
            _instead(f"^([^{one}{other}]*{one}[^{one}{other}]*){other}(?!.*[{one}{other}])", r"\1")
            for one, other in ("“”", "《》", "（）")
        ),
    ],
    "comma-between-quotes": [_instead("”“", "”、“"), _instead("》《", "》、《")],
    "two-digit-year": [
        _instead(r"(?<![\d—至－])(?:19|20)(\d\d年)(?=\d{1,2}月|底|初(?!步)|上半年)", r"\1"),
        _instead(r"(?<![\d—至－])20(0\d年)", r"\1"),
    ],
    "until-miswritten": [_instead(r"截至(?=\d|目前|今年|去年)", "截止")],
    "wrong-number-brackets": [
        _instead(r"〔((?:19|20)\d\d)〕(?=\d+号)", r"[\1]"),
        _instead(r"〔((?:19|20)\d\d)〕(?=\d+号)", r"（\1）"),
        _behind("依照示教发[2024]5号文件办理。"),
    ],
    "wrong-numbering-mark": [
        _instead(r"^（([一二三四五六七八九])）", r"（\1）、"),
        _instead(r"^(首先|其次)，", r"\1、"),
        _instead(r"(?<=[：；])([一二三四])是(?!、)", r"\1是、"),
        _instead(r"^(第[一二三四五])，", r"\1、"),
    ],
    "mixed-list-marks": [
        _behind("主要做法是：一是甲；二是乙；三是丙，四是丁。"),
        _instead(r"；(三是)", r"，\1"),
    ],
    "mixed-numerals": [
        _instead(r"(?<![\d.,])([1-9])000(?=[多余人元名户个])", r"\1千"),
        _instead(r"(?<![\d.,])([1-9])00(?=[多余人元名户个])", r"\1百"),
    ],
    "letter-among-digits": [
        _instead(r"(?<![\d.])(\d)0(?=\d{2}年)", r"\1O"),
        _instead(r"(?<![\d.])1(?=\d+[人名元个])", "l"),
    ],
    "still-to-fill-in": [
        _instead(r"(?<![\d.第—])\d+(?=[人名元个]\w)", "XX"),
        _instead(r"(?<![\d.])\d+月\d+日", "×月×日"),
        _behind("地点待定。"),
    ],
    "impossible-date": [_instead(r"(?<![\d.])\d{1,2}月\d{1,2}日", "2月30日")],
    "wrong-weekday": [
        _behind(f"会议于2024年3月{day}日（星期{wrong}）召开。")
        for day, wrong in zip(range(4, 10), "二三四五六日", strict=True)
    ],
    "money-without-yuan": [
        _instead(r"(捐款|投入|资助|补助)(?:资金)?(\d+(?:\.\d+)?)万元(?=[，。；])", r"\1\2万"),
        _behind("全年共捐款3万。"),
    ],
    "part-in-text-too-large": [
        _instead(r"(\d+)(人|元|户|名)([，（]其中[^\d，。；、]{0,8})\d+\2", r"\1\2\g<3>9\1\2"),
        _behind("师生54人参加，其中学生60人。"),
        _behind("师生54人参加。其中学生60人。"),
    ],
    "total-in-text-is-wrong": [
        _behind("受益学生有甲校300人、乙校150人，共500人。"),
        _behind("捐款2000元、物资折款3000元，共计6000元。"),
        _behind("投入500万元，其中设备300万元、培训250万元。"),
    ],
    "count-in-text-differs": [
        _behind("走访了甲小学、乙小学、丙小学4所学校。"),
        _behind("做了三项工作：一是组织；二是落实。"),
        _behind("开展“甲”“乙”“丙”4个项目。"),
    ],
    "one-amount-told-for-two-periods": [
        _behind("今年捐款500万元，2018年以来累计捐款500万元。"),
    ],
    "identity-number-in-text": [_behind("张某的身份证号是11010519491231002X。")],
    "bank-card-in-text": [_behind("请汇至6222021234567890128。")],
    "contact-detail-in-text": [_behind("联系电话13800138000。"), _behind("邮箱a@example.com。")],
    "home-address-in-text": [_behind("他家住示例县甲镇乙村12号。")],
}
