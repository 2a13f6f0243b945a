"""A text names a child, its family or somebody in need, whom the record does not know.

Whoever stands under `people` with `minor: true` or `sensitive` is masked in an edition that is
published; a name that is only typed is taken as it is, and gets about (own rule, after
未成年人保护法, article 4, and 个人信息保护法, article 28: the privacy of minors, and of the sick,
is protected). A child is known by its parents too. Reported is what looks like a name behind
words for children, their family, patients and people in need (患者, 低保户), behind 孩子名叫, or
before 同学 and 小朋友; a name with （化名） behind it is none. The public edition is not written
until the name is gone, or a comment on the line says that it is none.

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
from functools import cache

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
    "周[末围边一二三四五六日年]|许多|何[时种处地]|严[格重肃禁寒]|夏[令季天]|武[术装]|陶[艺冶]|马上|龙[舟灯]"
    "|钱[包物款]|林[场间业木]|田[径间野]|雷[雨锋电打]|黄[河金]|贺[卡信]|唐[诗装]|宋词|范[文围例]|孙[子女]|江[苏西河南北边]"
    "|孟子|孔[子雀]|徐徐|沈阳|苏州|徐州|郑州|杭州|陈[述列旧年]|张[贴开]|叶子|胡同|熊猫|杜绝|吴中|丁香|汪洋|罗列|谢[意谢师绝]"
    "|.{0,2}某|.{1,2}[村镇乡区县校总]|.(?:老师|师傅|校长|主任|书记|医生|院长)"
)
_CHILD = (
    *("学生", "同学", "学子", "小朋友", "孩子", "孤儿", "患儿", "儿童", "学童", "[男女][孩童生]"),
    *("年级", "[初高][一二三]", "班", "岁的", "对象", "家长", "监护人"),
    *("儿子", "女儿", "孙[子女]", "[姐妹兄弟哥][姐妹弟哥]"),
)
_NEEDY = (
    *("患者", "病人", "老人", "残疾人", "困难群众", "困难职工"),
    *("低保户", "贫困户", "脱贫户", "监测户", "特困户", "困难户", "五保户"),
)
_KIN = ("妈妈", "母亲", "爸爸", "父亲", "奶奶", "爷爷", "外婆", "外公")
_CALLED = ("给", "为", "向", "让", "把", "将", "帮助", "资助", "看望", "慰问", "走访", "救助")
_ENDS = (
    "[，。；：、！？（）“”]|同学|小朋友|家|的|父|母|爸|妈|爷|奶|身患|患|因|自幼|从小|今年|说|表示|考[上入取]"
    "|筹集|完成|实施|施行|接受|手术|重返|来信|写来|成绩|入[学院选]|康复|[获等和与及跟在是很也都还又不没有对把将被由向到从每已能会想要用给让以一两上下捐收领写送得\\d]|\\n"
)
_OF_FAMILY = f"的?(?:{'|'.join(_KIN)}|父母|家长|家人)|家里|家中|的家"
_ADDRESSED = "同学|小朋友"

_WHO = (*_CHILD, *_NEEDY)


def _behind(words: tuple[str, ...], colon: str = "") -> str:
    """Return the question whether one of some words stands before the sign that was read."""
    return f"(?:{'|'.join(f'(?<={word}{colon}.)' for word in words)})"


# The family name comes first: it is looked for at once, the rest is asked of few places.
_NAMED = Pattern(
    rf"[{_FAMILY}](?:(?:{_behind(_WHO)}|{_behind(_WHO, '[：:]')})[{HAN}]{{1,2}}?(?={_ENDS})"
    rf"|{_behind(_KIN)}[{HAN}]{{1,2}}"
    rf"|[{HAN}]{{1,2}}?(?={_OF_FAMILY})"
    rf"|(?:(?<![{HAN}].)|{_behind(_CALLED)})[{HAN}]{{1,2}}(?={_ADDRESSED}))",
    *("学生", "同学", "学子", "小朋友", "孩子", "孤儿", "患儿", "儿童", "学童", "男", "女", "年级"),
    *("初", "高", "班", "妈", "母亲", "爸", "父亲", "奶奶", "爷爷", "外", "家", "监护人", "父母"),
    *("岁的", "对象", "儿子", "女儿", "孙", "姐", "妹", "弟", "哥", *_NEEDY),
)
# Family names that begin other words as well: they are sure behind words for one child only, with
# two characters that follow. What they begin where it is no name is told apart by the next one.
_RARER = (
    "钟石万常金康章安段白温曾文岳米方高于余任傅卢姚成柳毛顾易鲁葛洪庞樊兰施倪邢翁阮詹柯齐乔申"
    "聂焦殷童"
)
_RARER_WORDS = (
    "安[全排心静慰置装定宁徽庆抚康]|高[中校兴原考级度年一二三质科等低温层铁职]|方[法案便式向面]"
    "|任[务教何职课意]|万[元人余名多里户千一]|成[绩长功立员果都为年才人家]|文[具化艺明体学件章字科]"
    "|金[额融秋色牌]|石[油头桥]|常[见年用识规态常务]|康[复健乐]|温[暖馨饱度习]|白[天血内求衣癜]"
    "|毛[衣笔巾毯病]|童[年话心趣装谣声]|易[地于]|钟[头表]|顾[问虑]|洪[水灾]|申[请报领诉]|焦虑|石头"
    "|余[人名]|鲁[班迅]|段[时]|兰[花州]|齐[全心]|施[工肥]|于是|章程|曾[经多]|米[饭面]|柳[州树]"
)
_ONE_CHILD = (
    *("学生", "小朋友", "孩子", "孤儿", "患儿", "儿童", "小患者"),
    *("[男女][孩童]", "[初高][一二三]班"),
)
# What given names of other peoples begin with: sure behind the same words.
_GIVEN = (
    "卓玛|扎西(?!德勒)|多吉|次仁|央金|尼玛|达瓦|格桑(?!花)|拉姆|才让|洛桑|丹增|白玛|仁青|旺姆|德吉"
    "|阿依|古丽|买买|艾力|吐尔|热依|巴特|其其|萨仁|图雅|娜仁"
)
_ONE = ("学生", "小朋友", "孩子", "孤儿", "患儿", "儿童", "小患者", "男", "女", "班")
_LESS_SURE = Pattern(
    rf"[{_RARER}](?:(?:{_behind(_ONE_CHILD)}|{_behind(_ONE_CHILD, '[：:]')})"
    rf"[{HAN}]{{2}}(?={_ENDS})"
    rf"|(?:(?<![{HAN}].)|{_behind(_CALLED)})[{HAN}]{{2}}(?={_ADDRESSED}))",
    *(*_ONE, "同学"),
)
_OF_OTHERS = Pattern(
    rf"(?:{_GIVEN})(?:{_behind(_ONE_CHILD, '.')}|{_behind(_ONE_CHILD, '[：:].')})"
    rf"[{HAN}]{{0,4}}?(?={_ENDS})",
    *_ONE,
)
_WITH_A_DOT = Pattern(
    rf"(?:{'|'.join(_ONE_CHILD + _NEEDY)})[：:]?"
    rf"(?P<name>[{HAN}]{{2,6}}·[{HAN}]{{2,6}}?)(?={_ENDS})",
    "·",
)
# A child that is called so has that name, whatever it begins with.
_NOT_CALLED = "妈|爸|爷|奶|哥|姐|阿姨|叔叔|老师|大家|家长|什么|[不出来他她你我]"
_NAME_SAID = Pattern(
    rf"(?:孩[子儿]?|学生|小朋友|同学|姑娘|伙子|[男女][孩童]儿?)(?:的名字)?(?:名?叫做?)"
    rf"(?P<name>(?!{_NOT_CALLED})[{HAN}]{{2,3}}?)(?={_ENDS})"
    rf"|名叫(?P<called>[{HAN}]{{2,4}})的(?:小?[男女]?[孩童]|学生|同学|小朋友|小?姑娘|小伙)",
    "叫",
)
_PSEUDONYM = Pattern(rf"(?P<name>[{HAN}]{{2,4}})（化名", "（化名")
_OTHER = expression(f"{_OTHER_WORDS}|{_RARER_WORDS}")
_NEXT = expression(
    rf"(?:{_ADDRESSED})?[、和与及](?P<name>(?!{_OTHER_WORDS})[{_FAMILY}][{HAN}]{{1,2}}?)"
    rf"(?={_ENDS}|[两三四五六七八九十]|$)"
)
_SHORT = 2


def _check(words: Words, record: YearRecord) -> Found:
    # Few records name somebody in such words, and there may be thousands of people.
    known = cache(lambda: _known(words, record))
    told: dict[Position, str] = {}
    for mention in words.mentions(_NAMED):
        if _OTHER.match(mention.text, mention.start):
            continue
        # 陈兴在 may be recorded where 陈兴 is all that is read.
        if not _is_known(mention.text, mention.start, known()):
            told[mention.place()] = mention.words()
        told.update(_listed(mention, known()))
    for pattern in (_LESS_SURE, _OF_OTHERS, _WITH_A_DOT, _NAME_SAID):
        for mention in words.mentions(pattern):
            group = mention.match.lastgroup or 0
            name, start = mention.words(group), mention.match.start(group) - mention.begin
            if "某" in name or _is_known(mention.text, start, known()):
                continue
            if pattern is not _LESS_SURE or not _OTHER.match(name):
                told[mention.place(group)] = name
    # A name that was seen once is known wherever it stands; one of two characters may be a word.
    certain = {name for name in told.values() if len(name) > _SHORT}
    places = dict.fromkeys([*told, *(found.place for found in words.spelled(certain))])
    for place in places:
        yield found_at(
            place,
            "This may be the name of a child, of somebody of a child's family, or of a person who"
            " is ill or in need, who is not among “people” and cannot be masked: record the person"
            " there (a child with “minor”), and refer to them in a field, or write the text"
            " without the name.",
        )


def _known(words: Words, record: YearRecord) -> tuple[str, ...]:
    """Return the names of people, and the made-up ones that a text calls so."""
    people = record.people.values()
    known = tuple(
        {
            str(name)
            for each in people
            for name in (each.id, each.name, *each.also_called)
            if name and len(name) >= _SHORT
        }
    )
    for mention in words.mentions(_PSEUDONYM):
        said = mention.words("name")
        known += tuple(said[-length:] for length in range(_SHORT, len(said) + 1))
    return known


def _is_known(text: str, start: int, known: tuple[str, ...]) -> bool:
    """Return whether a name stands at a place or around it: 司马冉 where 马冉 was found."""
    if text.startswith(known, start):
        return True
    before = range(1, min(start, _SHORT) + 1)
    return any(
        len(name) > back and text.startswith(name, start - back)
        for back in before
        for name in known
    )


def _listed(mention: Mention, known: tuple[str, ...]) -> Iterator[tuple[Position, str]]:
    """Yield the names that follow in a list: 学生张小示、李小例和王小三."""
    start = mention.match.end() - mention.begin
    while match := _NEXT.match(mention.text, start):
        start = match.end("name")
        if not mention.text.startswith(known, match.start("name")):
            yield passage(mention.text, match["name"], match.start("name")), match["name"]


CHILD_NOT_RECORDED = TextRule("child-not-recorded", Severity.WARNING, _check)
