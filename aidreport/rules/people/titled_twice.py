"""One person has the same title before and behind the name.

“老教师李四老师” or “校长张三校长” says it twice: a title stands before the name or behind it
(own rule). Two posts of one person, 校长张三老师, are left alone.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校选派数学老教师李四老师上示范课。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校选派数学老教师李四上示范课。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import HAN_LETTER, Pattern, Words
from aidreport.wording.surnames import COMPOUND_FAMILY_NAMES, FAMILY_NAMES

_ALIKE = (("教师", "老师"), ("老师", "老师"), ("教师", "教师"))
_POSTS = ("校长", "院长", "书记", "主任", "局长", "队长", "会长", "主席", "医生", "大夫", "护士长")
_PAIRS = (*_ALIKE, *((post, post) for post in _POSTS))
_NAME = f"(?P<name>{HAN_LETTER}{{2,4}}?)"
_TWICE = Pattern(
    "|".join(
        f"(?:{before}{_NAME.replace('name', f'name{number}')}{after})"
        for number, (before, after) in enumerate(_PAIRS)
    ),
    *(after for _, after in _PAIRS),
)
# What begins like a name and is none: 教师高级教师, 校长安排校长.
_NO_NAMES = (
    *("全体", "相关", "任课", "党员", "高级", "安排", "从教", "支教", "和其", "以及", "广大"),
    "干部",
    *("于是", "经常", "成为", "向", "与", "和", "支部", "年级", "学科", "应聘", "连同", "贺"),
)


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_TWICE):
        name = next(found for found in mention.match.groups() if found)
        if _is_name(name):
            yield mention.wrong(
                "“{found}” gives one person the title twice: keep it before the name or behind it."
            )


def _is_name(words: str) -> bool:
    """Return whether words can be a whole name: a family name and one or two characters."""
    if words.startswith(_NO_NAMES):
        return False
    if words[:2] in COMPOUND_FAMILY_NAMES:
        return len(words) > 2
    return words[0] in FAMILY_NAMES and len(words) < 4


TITLED_TWICE = TextRule("titled-twice", Severity.WARNING, _check)
