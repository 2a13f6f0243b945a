"""A character or a word stands twice in a row, or a phrase is opened twice.

“的的”, “开展开展” and “在我校在某校长带领下” remain when a sentence is changed (own rule).
Doublings that are Chinese (研究研究, 目的的, 现在在) are known and left alone; so only words of
which a doubling is never meant are looked for.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校组织了丰富多彩的的活动。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校组织了丰富多彩的活动。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, message
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Pattern, Words

_CHARACTERS = (
    r"的的(?!确)(?<!目的的)",
    r"了了(?!解|却|结|断|然|之)(?<![为除不]了了)",
    r"在在(?![校职册读场岗编线建家座此])(?<![现存实所内自正潜外好旨]在在)",
    r"和和(?![美气睦顺平谐])(?<![总缓温饱共平柔调暖祥随亲讲]和和)",
    r"及及(?![时格早第])(?<![以普涉触危波论顾埃]及及)",
    r"是是(?![非否])(?<![于但总凡尤特只可要还就而正都]是是)",
    r"我我|们们",
)
_WORDS = (
    *("开展", "进行", "我们", "他们", "她们", "学校", "举办", "参加", "捐赠", "通过", "以及"),
    *("由于", "为了", "根据", "按照", "我校", "我院", "我局", "本会", "同学", "老师", "志愿者"),
    *(r"活动(?!活动[室中日场课])", r"教师(?!教师节)", r"工作(?!工作[组队者人站室日量单会])"),
)
_LED = "带领|领导|指导|支持|帮助|倡议|组织|陪同|关心|号召|率领"
# The second 在 opens another phrase before the first one is closed by 带领下. What ends with a
# word of place or time is closed already: 在大会上在校长带领下.
_OPENED_TWICE = (
    r"在(?<![现存实所内自正潜外旨好]在)[^，。；：、在\n]{1,10}(?<![上中下里内间时后前外旁边])"
    r"在(?![校职册读场岗编线建家座此])[^，。；：在\n]{2,40}?"
    rf"(?:{_LED})下"
)
_DOUBLED = Pattern(
    "|".join((*_CHARACTERS, rf"({'|'.join(_WORDS)})\1")),
    *(part[:2] for each in _CHARACTERS for part in each.split("|")),
    *(2 * each.partition("(")[0] for each in _WORDS),
)
_AGAIN = Pattern(_OPENED_TWICE, *(f"{word}下" for word in _LED.split("|")))


def _check(words: Words, _record: YearRecord) -> Found:
    for mention in words.mentions(_DOUBLED):
        said = message("“{found}” says the same twice in a row: delete one.", found=mention.words())
        yield mention.place(), said
    for mention in words.mentions(_AGAIN):
        said = message(
            "“在” opens a phrase twice in “{found}”: delete one of the two.", found=mention.words()
        )
        yield mention.place(), said


DOUBLED_WORDS = TextRule("doubled-words", Severity.WARNING, _check)
