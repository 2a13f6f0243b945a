"""Names of invented pupils, and the ways in which somebody may write them."""

from __future__ import annotations

import unicodedata

SPELLINGS: dict[str, list[str]] = {
    "赵小龙": [
        *(
            "赵小龙",
            "趙小龍",
            "赵 小 龙",
            "赵·小龙",
            "赵-小龙",
            "赵\u200b小\u200b龙",
            "赵⼩⻰",
            "赵**小龙**",
        ),
        *("小龙同学", "小龍同學", "小龙", "小 龙", "赵小龙的母亲", "（赵小龙之父）"),
        *("Zhao Xiaolong", "ZHAOXIAOLONG", "xiaolong zhao", "Zhào Xiǎolóng", "zhao1 xiao3 long2"),
        *("Xiao-long Zhao", "zhao_xiao_long", "xiaolong"),
    ],
    "阿依古丽·买买提": [
        *(f"阿依古丽{dot}买买提" for dot in "·・•‧∙⋅.．･ "),
        *(
            "阿依古丽买买提",
            "阿依古丽同学",
            "买买提同学",
            "阿依古丽",
            "買買提",
            "Ayiguli",
            "ayiguli maimaiti",
        ),
    ],
    "查明": ["查明", "Zha Ming", "Cha Ming", "ming zha", "查 明同学"],
}
"""The spellings of each name; where the name is a word as well, a doubt about it is enough."""

_TONES = str.maketrans("aeiouv", "āēīōūǖ")


def latin_forms(family: str, given: str) -> list[str]:
    """The ways in which a reading of a name is written in Latin letters."""
    joined = given.replace(" ", "")
    toned = f"{family} {joined}".translate(_TONES)
    return [
        f"{family.title()} {joined.title()}",
        f"{family}{joined}".upper(),
        f"{joined} {family}",
        f"{family}-{given.replace(' ', '-')}",
        toned,
        unicodedata.normalize("NFD", toned),
        f"{family}1 {given.replace(' ', '2 ')}3",
        f"{joined.title()}, {family.title()}",
    ]
