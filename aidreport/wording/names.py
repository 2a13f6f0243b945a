"""Chinese personal names (姓名): the family name, and how a name is left unsaid.

How a name is left unsaid follows the Supreme People's Court on judgments published on the
internet (最高人民法院关于人民法院在互联网公布裁判文书的规定, 2016, article 9): the family name
stays, 某 stands for the given name; of other names the first character stays.
"""

from __future__ import annotations

from aidreport.wording.surnames import COMPOUND_FAMILY_NAMES

_TITLES = ("小朋友", "同学", "学生", "老师", "某某")


def without_title(name: str) -> str:
    """Return a name without what stands after it: 黄同学 -> 黄."""
    for title in _TITLES:
        if len(name) > len(title) and name.endswith(title):
            return name[: -len(title)]
    return name


def family_name(name: str) -> str:
    """Return the family name (欧阳示例 -> 欧阳, 张示例 -> 张), else the first character."""
    plain = without_title(name)
    if len(plain) > 2 and plain[:2] in COMPOUND_FAMILY_NAMES:
        return plain[:2]
    return plain[:1]


def unsaid(family: str) -> str:
    """Return how a person is called whose given name is left unsaid: 张 -> 张某某."""
    return f"{family}某某"


def told_apart(forms: list[str]) -> list[str]:
    """Return the forms with 甲, 乙, 丙 behind those that occur more than once.

    `[张某某, 李某某, 张某某] -> [张某某（甲）, 李某某, 张某某（乙）]`
    """
    turns: dict[str, int] = {}
    found = []
    for form in forms:
        if forms.count(form) == 1:
            found.append(form)
            continue
        turn = turns[form] = turns.get(form, -1) + 1
        found.append(f"{form}（{_stem(turn)}）")
    return found


_STEMS = "甲乙丙丁戊己庚辛壬癸"


def _stem(turn: int) -> str:
    """Return 甲 for 0, 乙 for 1; after 癸 the count goes on as 甲甲, 甲乙."""
    high, low = divmod(turn, len(_STEMS))
    return (_stem(high - 1) if high else "") + _STEMS[low]
