"""A text names a child, or somebody of its family, whom the record does not know.

Whoever stands under `people` with `minor: true` is masked in an edition that is published; a name
that is only typed is taken as it is, and gets about (own rule, after 未成年人保护法, article 4: the
privacy of minors is protected). A child is known by its parents too. Reported is what looks like a
name behind words for children and their family, or before 同学 and 小朋友. The public edition is
not written until the name is gone, or a comment on the line says that it is none.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: home-visit
        date: 2024-03-05
        text: 走访了五年级学生张小示，并与张小示的母亲王示例交谈。

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: home-visit
        date: 2024-03-05
        text: 走访了一名五年级学生，并与其母亲交谈。
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Position, Severity
from aidreport.expressions import expression
from aidreport.model.slots import passage
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import HAN, Mention, Pattern, Words

# Family names that begin hardly any other word (own choice); with all of them 学生安全 is a name.
_FAMILY = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭肖田董潘袁蔡蒋杜叶魏苏吕丁沈姜崔谭"
    "陆范汪廖韦贾夏邹熊孟秦邱侯江尹薛闫雷龙黎史陶贺郝龚邵覃武钱戴严欧莫孔"
)
# What they begin where it is no name, and what is already masked.
_OTHER_WORDS = (
    "周[末围边一二三四五六日年]|许多|何[时种处地]|严[格重肃禁]|夏[令季天]|武[术装]|陶[艺冶]|马上|龙[舟灯]"
    "|钱[包物款]|林[场间业木]|田[径间野]|雷[雨锋电]|黄[河金]|贺[卡信]|唐[诗装]|宋词|范[文围例]|孙[子女]|江[苏西河南北边]"
    "|孟子|孔子|沈阳|苏州|徐州|郑州|杭州|陈述|张[贴开]|叶子|胡同|熊猫|杜绝|吴中|丁香|汪洋|罗列|谢[意谢师]"
    "|.{0,2}某|.{1,2}[村镇乡区县校总]|.(?:老师|师傅|校长|主任|书记|医生|院长)"
)
_CHILD = (
    *("学生", "同学", "学子", "小朋友", "孩子", "孤儿", "患儿", "儿童", "学童", "[男女][孩童生]"),
    *("年级", "[初高][一二三]", "班", "家长", "监护人"),
)
_KIN = ("妈妈", "母亲", "爸爸", "父亲", "奶奶", "爷爷", "外婆", "外公")
_CALLED = ("给", "为", "向", "让", "把", "将", "帮助", "资助", "看望", "慰问", "走访", "救助")
_ENDS = (
    "[，。；：、！？（）“”]|同学|小朋友|家|的|父|母|爸|妈|爷|奶|身患|患|因|自幼|从小|今年|说|表示|考[上入取]"
    "|[获等和与及跟在是很也都还又不没有对把将被向到从每已能会想要用给让以一两上下捐收领写送得\\d]|\\n"
)
_OF_FAMILY = f"的?(?:{'|'.join(_KIN)}|父母|家长|家人)|家里|家中|的家"
_ADDRESSED = "同学|小朋友"


def _behind(words: tuple[str, ...], colon: str = "") -> str:
    """Return the question whether one of some words stands before the sign that was read."""
    return f"(?:{'|'.join(f'(?<={word}{colon}.)' for word in words)})"


# The family name comes first: it is looked for at once, the rest is asked of few places.
_NAMED = Pattern(
    rf"[{_FAMILY}](?:(?:{_behind(_CHILD)}|{_behind(_CHILD, '[：:]')})[{HAN}]{{1,2}}?(?={_ENDS})"
    rf"|{_behind(_KIN)}[{HAN}]{{1,2}}"
    rf"|[{HAN}]{{1,2}}?(?={_OF_FAMILY})"
    rf"|(?:(?<![{HAN}].)|{_behind(_CALLED)})[{HAN}]{{1,2}}(?={_ADDRESSED}))",
    *("学生", "同学", "学子", "小朋友", "孩子", "孤儿", "患儿", "儿童", "学童", "男", "女", "年级"),
    *("初", "高", "班", "妈", "母亲", "爸", "父亲", "奶奶", "爷爷", "外", "家", "监护人", "父母"),
)
_OTHER = expression(_OTHER_WORDS)
_NEXT = expression(
    rf"(?:{_ADDRESSED})?[、和与及](?P<name>(?!{_OTHER_WORDS})[{_FAMILY}][{HAN}]{{1,2}}?)"
    rf"(?={_ENDS}|[两三四五六七八九十]|$)"
)
_SHORT = 2


def _check(words: Words, record: YearRecord) -> Found:
    people = record.people.values()
    known = tuple({str(name) for each in people for name in (each.id, each.name) if name})
    told: dict[Position, str] = {}
    for mention in words.mentions(_NAMED):
        if _OTHER.match(mention.text, mention.start):
            continue
        # 陈兴在 may be recorded where 陈兴 is all that is read.
        if not mention.text.startswith(known, mention.start):
            told[mention.place()] = mention.words()
        told.update(_listed(mention, known))
    # A name that was seen once is known wherever it stands; one of two characters may be a word.
    certain = {name for name in told.values() if len(name) > _SHORT}
    places = dict.fromkeys([*told, *(found.place for found in words.spelled(certain))])
    for place in places:
        yield found_at(
            place,
            "This may be the name of a child, or of somebody of a child's family, who is not"
            " among “people” and cannot be masked: record the person there with “minor”, and"
            " refer to them in a field, or write the text without the name.",
        )


def _listed(mention: Mention, known: tuple[str, ...]) -> Iterator[tuple[Position, str]]:
    """Yield the names that follow in a list: 学生张小示、李小例和王小三."""
    start = mention.match.end() - mention.begin
    while match := _NEXT.match(mention.text, start):
        start = match.end("name")
        if not mention.text.startswith(known, match.start("name")):
            yield passage(mention.text, match["name"], match.start("name")), match["name"]


CHILD_NOT_RECORDED = TextRule("child-not-recorded", Severity.WARNING, _check)
