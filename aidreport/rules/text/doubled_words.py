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

# Characters, each with how words end and how words go on that hold it: of 目的的 and 在在校 each
# belongs to a word.
_CHARACTERS = (
    ("的", ("目", "标", "中", "之"), "确士喀黎"),
    ("了", tuple("明末知终临未"), "解却结断然之如无望账"),
    (
        "在",
        tuple("现存实所内自正潜外好旨健何志意贵重常同"),
        "校职册读场岗编线建家座此位任地野逃押世乎意即望室理行华京外内途案身先后前学籍",
    ),
    (
        "和",
        tuple("总缓温饱共平柔调暖祥随亲讲谦求议失不中醇宽协"),
        "美气睦顺平谐解蔼煦善缓声约田县服尚龙静硕政林",
    ),
    ("是", tuple("于但总凡尤特只可要还求国为若倒算像老硬便乃或真既"), "非否"),
    ("我", ("卿", "你", "自", "大", "小", "忘"), "们"),
)
_WORDS = (
    *("开展", "进行", "我们", "他们", "她们", "学校", "举办", "参加", "捐赠", "通过", "以及"),
    *("由于", "为了", "根据", "按照", "我校", "我院", "我局", "本会", "同学", "老师", "志愿者"),
    *("活动", "教师", "工作"),
)
_GOES_ON = {"活动": "室中日场课", "教师": "节", "工作": "组队者人站室日量单会"}
"""What makes of the second word the beginning of a longer one: 教师教师节."""
_LED = "带领|领导|指导|支持|帮助|倡议|组织|陪同|关心|号召|率领"
# The second 在 opens another phrase before the first one is closed by 带领下. What ends with a
# word of place or time is closed already: 在大会上在校长带领下.
_OPENED_TWICE = (
    r"在(?<![现存实所内自正潜外旨好]在)[^，。；：、在\n]{1,10}(?<![上中下里内间时后前外旁边])"
    r"在(?<![现存实所内自正潜外旨好]在)(?![校职册读场岗编线建家座此])[^，。；：在\n]{2,40}?"
    rf"(?:{_LED})下"
)


def _doubled(word: str, ends: str, goes_on: str) -> str:
    """Return the expression of a word twice, where neither belongs to a longer word."""
    not_after = f"(?<![{ends}]{2 * word})" if ends else ""
    return 2 * word + not_after + (f"(?![{goes_on}])" if goes_on else "")


# Written out, each doubled word begins with itself: a list that is searched fast.
_DOUBLED = Pattern(
    "|".join(
        (
            *(_doubled(word, "".join(ends), goes_on) for word, ends, goes_on in _CHARACTERS),
            *(_doubled(word, "", _GOES_ON.get(word, "")) for word in _WORDS),
            "们们",
            # 涉及及其家属 has two words; after any other 及 the second one says nothing.
            "及及(?![时格早第笄物]|其(?<=[涉触危波论顾提企累殃遍惠普]及及其))",
        )
    ),
    *(2 * word for word in (*(each[0] for each in _CHARACTERS), *_WORDS, "们", "及")),
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
