"""A word is written with a wrong character.

An input method offers a character that sounds alike, and nobody sees it: 一如继往 for 一如既往
(现代汉语词典; for forms that are out of use, such as 成份 for 成分, the first table of word
variants, 第一批异形词整理表, GF 1001—2001). Only forms that are part of no other words are known.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校将一如继往地支持乡村教育。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校将一如既往地支持乡村教育。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, message
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Words

_RIGHT = {
    "一如继往": "一如既往",
    "再接再励": "再接再厉",
    "在接再厉": "再接再厉",
    "迫不急待": "迫不及待",
    "走头无路": "走投无路",
    "鼎立相助": "鼎力相助",
    "鼎立支持": "鼎力支持",
    "克不容缓": "刻不容缓",
    "不径而走": "不胫而走",
    "穿流不息": "川流不息",
    "名列前矛": "名列前茅",
    "相形见拙": "相形见绌",
    "默守成规": "墨守成规",
    "义不容词": "义不容辞",
    "众志成诚": "众志成城",
    "关怀倍至": "关怀备至",
    "无微不致": "无微不至",
    "因地治宜": "因地制宜",
    "力所能级": "力所能及",
    "力所能极": "力所能及",
    "身体立行": "身体力行",
    "棉薄之力": "绵薄之力",
    "提纲携领": "提纲挈领",
    "名符其实": "名副其实",
    "踊越": "踊跃",
    "涌跃": "踊跃",
    "资肋": "资助",
    "松驰": "松弛",
    "急燥": "急躁",
    "必竟": "毕竟",
    "震憾": "震撼",
    "幅射": "辐射",
    "欢渡": "欢度",
    "渡假": "度假",
    "座落于": "坐落于",
    "图象": "图像",
    "录象": "录像",
    "脉博": "脉搏",
    "寒喧": "寒暄",
    "陪训": "培训",
    "坐谈会": "座谈会",
    "锦棋": "锦旗",
    "反溃": "反馈",
    "融恰": "融洽",
    "惯彻": "贯彻",
    "协手": "携手",
    "宏扬": "弘扬",
    "参予": "参与",
    "帐户": "账户",
    "帐目": "账目",
    "记帐": "记账",
    "部份": "部分",
    "成份": "成分",
    "人材": "人才",
}
# 内部份额, 完成份额 and 个人材料 are other words.
_GOES_ON = {"部份": "额", "成份": "额", "人材": "料"}
_MISSPELT = Pattern(
    "|".join(f"{wrong}(?!{_GOES_ON[wrong]})" if wrong in _GOES_ON else wrong for wrong in _RIGHT),
    *_RIGHT,
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_MISSPELT):
        found = mention.words()
        yield (
            mention.place(),
            message("“{found}” is written “{right}”.", found=found, right=_RIGHT[found]),
        )


MISSPELT_WORDS = TextRule("misspelt-words", Severity.WARNING, _check)
