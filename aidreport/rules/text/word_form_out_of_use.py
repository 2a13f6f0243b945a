"""A word has another form than the one in use.

Of two forms of one word the national table recommends the commoner one (第一批异形词整理表,
GF 1001—2001: 账目, not 帐目; 成分, not 成份); 其他, 交代, 截至 and 名副其实 follow
现代汉语词典. The other form is no error, and older laws print it, so this is a note, and what
stands in quotes, in a title 《》 or in a recorded name is left as it is.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 捐款全部转入助学专用帐户。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 捐款全部转入助学专用账户。
    organisations: {示例中学: }
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, message
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.spellings import Guard, Spellings, is_quoted
from aidreport.rules.words import Words

# 记帐篷 and 蚊帐户均 are other words.
_TENT = Guard(not_before="[篷幕子]")
_IN_NUMBERS = "一二三四五六七八九十百千万两几每各该这0123456789"

SPELLINGS = Spellings(
    {
        **{wrong: wrong.replace("帐", "账") for wrong in ("帐户", "帐目", "帐本", "帐号", "帐簿")},
        **{wrong: wrong.replace("帐", "账") for wrong in ("记帐", "报帐", "结帐", "转帐", "算帐")},
        "百废具兴": "百废俱兴",
        "必恭必敬": "毕恭毕敬",
        "丰富多采": "丰富多彩",
        "披星带月": "披星戴月",
        "义无返顾": "义无反顾",
        "直接了当": "直截了当",
        "再接再砺": "再接再厉",
        "出谋画策": "出谋划策",
        "名符其实": "名副其实",
        "参预": "参与",
        "份量": "分量",
        "份内": "分内",
        "份外": "分外",
        "过份": "过分",
        "本份": "本分",
        "辈份": "辈分",
        "部份": "部分",
        "成份": "成分",
        "股分": "股份",
        "人材": "人才",
        "定单": "订单",
        "定货": "订货",
        "定阅": "订阅",
        "告戒": "告诫",
        "图象": "图像",
        "录象": "录像",
        "影象": "影像",
        "禀承": "秉承",
        "思惟": "思维",
        "希少": "稀少",
        "佳宾": "嘉宾",
        "就坐": "就座",
        "关连": "关联",
        "宏扬": "弘扬",
        "其它": "其他",
        "交待": "交代",
        "截止到": "截至",
    },
    {
        **dict.fromkeys(("记帐", "报帐", "结帐", "转帐", "算帐"), _TENT),
        "帐户": Guard(not_after="蚊营", not_before="均"),
        "帐号": Guard(not_after="蚊营"),
        "帐本": Guard(not_after="蚊营", not_before="[来身地]"),
        "帐目": Guard(not_after="蚊营", not_before="前"),
        "参预": Guard(not_before="[赛案]"),
        "佳宾": Guard(not_after="最", not_before="馆"),
        "其它": Guard(not_after="尤"),
        "份量": Guard(not_after=_IN_NUMBERS),
        "份内": Guard(not_after=f"月年省部身股备{_IN_NUMBERS}"),
        "份外": Guard(not_after=f"月年省部身股备{_IN_NUMBERS}"),
        "过份": Guard(not_before="[额数]"),
        "本份": Guard(only_after=("安", "尽", "守")),
        "部份": Guard(not_before="[额数]"),
        "成份": Guard(not_after="完", not_before="[额数]"),
        "股分": Guard(not_before="[红配离摊为成别散]"),
        "人材": Guard(not_before="[料质]"),
        "定单": Guard(
            not_after="认决确指规法约制核评鉴特固设选既稳限测协判商拟审议",
            not_before="[位独价元项一个次]",
        ),
        "定货": Guard(not_after="认约法制指确规特一稳固", not_before="[币物运源]"),
        "定阅": Guard(not_before="[读览卷]"),
        "告戒": Guard(not_before="[烟严毒酒备除律]"),
        "图象": Guard(not_before="征"),
        "录象": Guard(not_before="征"),
        "影象": Guard(not_after="电", not_before="征"),
        "就坐": Guard(only_before=r"[，。；、\n]|后|完毕"),
        "关连": Guard(not_after="机海攻", not_before="[接续年夜同任带锁]"),
        "交待": Guard(not_before="[遇办处查审]"),
    },
)


def _check(words: Words, record: YearRecord) -> Found:
    for mention, right in SPELLINGS.found(words, record):
        if not is_quoted(mention):
            said = message(
                "“{right}” is the form in use for “{found}”.", found=mention.words(), right=right
            )
            yield mention.place(), said


WORD_FORM_OUT_OF_USE = TextRule("word-form-out-of-use", Severity.NOTE, _check)
