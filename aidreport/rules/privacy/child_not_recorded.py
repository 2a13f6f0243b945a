"""A text names a child, its family or somebody in need, whom the record does not know.

Whoever stands under `people` with `minor: true` or `sensitive` is masked in an edition that is
published; a name that is only typed is taken as it is, and gets about (own rule, after
未成年人保护法, article 4, and 个人信息保护法, article 28: the privacy of minors, and of the sick,
is protected). A child is known by its parents too. Reported is what looks like a name behind
words for children, their family, patients and people in need (患者, 低保户, 盲人, 服刑人员子女),
behind 孩子名叫 and 名单：, before 同学 and 小朋友, or where such circumstances follow it
（男，8岁；身患；姐弟）; a name with （化名） behind it is none. The public edition is not written
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
    "|钱[包物款]|林[场间业木]|田[径间野]|雷[雨锋电打]|黄[河金埔]|贺[卡信]|唐[诗装]|宋词|范[文围例]|孙[子女后]|江[苏西河南北边阴]"
    "|孟子|孔[子雀]|徐徐|沈阳|苏州|徐州|郑州|杭州|陈[述列旧年]|张[贴开]|叶子|胡同|熊猫|杜绝|吴中|丁香|汪洋|罗列|谢[意谢师绝]"
    "|武汉[市、，的]|武警|武器|黄[冈瓜酒牛]|黄豆(?!豆)|黄石市|马(?:铃薯|鞍山|来西|车|桶|蹄)|孟加拉|董事|陶[瓷器]|陆[续地]|周[期刊]"
    "|欧[洲盟]|龙头|龙眼|张掖|钱币|叶酸|严防|何[况必等苦]|秦岭|秦皇岛|雷达|林[地带]|韩国[、，的]|史[料籍]"
    "|王[国朝]|戴[着上红]|.{0,2}某|.{1,2}[村镇乡区县校总]|.(?:老师|师傅|校长|主任|书记|医生|院长)"
)
# What else they begin, where nothing behind it tells that a name ends there.
_MORE_WORDS = (
    "周[期刊长岁到身遭济报游转而易朝代恩]|许[久下配许]|谢[天罪]"
    "|何[况必以等不故人事尝用苦方如者为止妨来物去须在]|严[厉峻密谨守整惩酷明防查实阵打]"
    "|夏[日至秋历]|武[器士力艺警官将备职侠师断库打戏义汉]|陶[器瓷土罐片笛]|龙[头袍船骨眼椅卷身]"
    "|马[路蹄头力车铃列到不桶拉克术]|钱[币袋]|林[中带产下区荫]|田[地里亩头]|雷[击厉管动]"
    "|黄[色土昏花豆纸道牌瓜疸酒油泥芪种斑]|贺[年电岁]|唐[代朝初末]|宋[代朝]|范[本式]"
    "|江[面豚段岸心浙淮]|孔隙|苏[式联]|郑重|陈式|张[口牙灯]|叶[片酸面]|胡[说乱须思言扯话萝琴杨]|杜鹃|吴语|丁酸"
    "|罗[马嗦织]|戴[口好头手眼帽花]|董事|陆[续地上路战运]|欧[盟洲式元]|史[料学书记册诗无迹前]"
    "|莫[名过不大]|王[室者位牌]|肖像|秦[腔代朝]|朱[漆砂]|韩[国语文]|黎[族明]|杨[梅柳树]|姜[汤茶水]"
)
_CHILD = (
    *("学生", "同学", "学子", "小朋友", "孩子", "孤儿", "患儿", "儿童", "学童", "[男女][孩童生]"),
    *("年级", "[初高][一二三]", "班", "班的", "年级的", "岁的", "对象", "家长", "监护人"),
    *("儿子", "女儿", "孙[子女]", "[姐妹兄弟哥][姐妹弟哥]", "外孙", "侄[子女]", "外甥", "子女"),
    *("[困难助中专考新]生", "[男女弃]婴", "婴儿", "新生儿", "早产儿", "未成年[人犯]"),
    *("少年", "少女", "少先队员", "遗孤", "遗属", "军属", "烈属", "其[子女弟妹兄姐妻夫]"),
)
_NEEDY = (
    *("患者", "病人", "老人", "残疾人", "残疾青年", "残疾学员", "残疾职工", "残疾军人", "伤残军人"),
    *("盲人", "聋人", "聋哑人", "肢残人", "智障者", "障碍者", "感染者", "孕妇", "产妇"),
    *("困难群众", "困难职工", "患病职工", "困难党员", "困难家庭", "贫困家庭", "低保家庭"),
    *("低保户", "贫困户", "脱贫户", "监测户", "特困户", "困难户", "五保户", "特困人员"),
    *(
        "留守妇女",
        "服刑人员",
        "戒毒人员",
        "释放人员",
        "受援人",
        "受害人",
        "被害人",
        "受助人",
        "受助者",
    ),
)
_KIN = ("妈妈", "母亲", "爸爸", "父亲", "奶奶", "爷爷", "外婆", "外公", "其父", "其母")
_CALLED = ("给", "为", "向", "让", "把", "将", "帮助", "资助", "看望", "慰问", "走访", "救助")
_ENDS = (
    "[，。；：、！？（）“”]|同学|小朋友|家|的|父|母|爸|妈|爷|奶|身患|患|因|自幼|从小|今年|说|表示|考[上入取]"
    "|筹集|完成|实施|施行|接受|手术|重返|来信|写来|成绩|入[学院选]|康复|[获等和与及跟在是很也都还又不没有对把将被由向到从每已能会想要用给让以一两上下捐收领写送得\\d]|\\n"
)
_DOES = (
    "站|走|坐|笑|哭|圆了|激动|感动|感激|高兴|开心|哽咽|成功|免除|现[在年就]|办理|治[好愈]|申请|流[下着]|露出|开口|告诉"
    "|接[过到]|拿|捧|正在?|参加|学会|就读|来到|回[到家]|入住|募捐|住[院在]|出院|生活|失去|缺|第一次|终于|红了|眼[里睛含]|刚|曾"
)
_OF_FAMILY = f"的?(?:{'|'.join(_KIN)}|父母|家长|家人)|的(?:儿子|女儿|孙[子女])|家里|家中|的家"
_ADDRESSED = "同学|小朋友"

_WHO = (*_CHILD, *_NEEDY)
_SIGNS = (
    *("学生", "同学", "学子", "小朋友", "孩子", "孤儿", "患儿", "儿童", "学童", "男", "女", "年级"),
    *("初", "高", "班", "妈", "母亲", "爸", "父亲", "奶奶", "爷爷", "外", "家", "监护人", "父母"),
    *("岁的", "对象", "儿子", "女儿", "孙", "姐", "妹", "弟", "哥", *_NEEDY),
    *(
        "侄",
        "外甥",
        "子女",
        "困生",
        "难生",
        "助生",
        "中生",
        "专生",
        "考生",
        "新生",
        "婴",
        "早产儿",
        "少年",
    ),
    *("少女", "未成年", "少先队员", "遗孤", "遗属", "军属", "烈属", "其"),
)
"""One of them stands in whatever names somebody by the words above."""


def _behind(words: tuple[str, ...], colon: str = "") -> str:
    """Return the question whether one of some words stands before the sign that was read."""
    return f"(?:{'|'.join(f'(?<={word}{colon}.)' for word in words)})"


# The family name comes first: it is looked for at once, the rest is asked of few places.
_NAMED = Pattern(
    rf"[{_FAMILY}](?:(?:{_behind(_WHO)}|{_behind(_WHO, '[：:]')})"
    rf"(?:[{HAN}]{{1,2}}?(?={_ENDS})|(?P<open>[{HAN}]{{2}}))"
    rf"|{_behind(_KIN)}[{HAN}]{{1,2}}"
    rf"|[{HAN}]{{1,2}}?(?={_OF_FAMILY})"
    rf"|(?:(?<![{HAN}].)|{_behind(_CALLED)}|(?<=的.))[{HAN}]{{1,2}}(?={_ADDRESSED}))",
    *_SIGNS,
)
# Family names that begin other words as well: they are sure behind words for one child only, with
# two characters that follow. What they begin where it is no name is told apart by the next one.
_RARER = (
    "钟石万常金康章安段白温曾文岳米方高于余任傅卢姚成柳毛顾易鲁葛洪庞樊兰施倪邢翁阮詹柯齐乔申"
    "聂焦殷童卫祝甘车房解骆尤辛关冉符纪游苗盛滕穆巫宁单喻柴牟褚裴"
)
_RARER_WORDS = (
    "安[全排心静慰置装定宁徽庆抚康眠]|高[粱个高中校兴原考级度年一二三质科等低温层铁职血分利性峰跟标压速风难脂材]|方[法案便式向面解程位]"
    "|任[务教何职课意免]|万[元人余名多里户千一亿分]|成[就绩长功立员果都为年才人家交问熟不矿品名本活效]"
    "|文[具化艺明体学件章字科言理]|金[质枪交额融秋色牌丝黄]|石[油头桥灰榴]|常[熟见年用识规态常务委言]|康[复健乐]|温[暖馨饱度习]"
    "|白[天血内求衣癜细茫热种大化]|毛[衣笔巾毯病利茸纺织]|童(?<=儿童)|童[年话心趣装谣声]|易[地于]|钟[头表]|顾[问虑不得]|洪[水灾]"
    "|申[请报领诉花]|焦[虑作]|余[人名万公千]|鲁[班迅]|段[时]|兰[花州]|齐[全心刷]|施[工肥用]|于是|章程|曾[经多]|米[饭面线粉]"
    "|柳[州树]|卫[生星健视校]|祝[贺愿福]|甘[肃蔗心甜于]|车[流行轮辆站队间票费上]|房[地屋间子租贷产]|解[剖决放释除答读]|尤其|辛[苦勤]"
    "|关[联心爱于注键怀系工节]|符[合号]|纪[念律录检]|游[击戏泳玩园客览乐]|苗[木族圃]|盛[大开会行]|穆斯|巫师|宁[夏静愿]"
    "|单[方行位独亲元独纯调词词项]|喻为|柴[火油]"
)
_ONE_CHILD = (
    *("学生", "小朋友", "孩子", "孤儿", "患儿", "儿童", "小患者", "子女", "[困助中]生"),
    *("[男女][孩童]", "[初高][一二三]班", "[男女弃]婴", "遗孤", "未成年[人犯]", "少先队员"),
)
# What given names of other peoples begin with: sure behind the same words.
_GIVEN = (
    "卓玛|扎西(?!德勒)|多吉|次仁|央金|尼玛|达瓦|格桑(?!花)|拉姆|才让|洛桑|丹增|白玛|仁青|旺姆|德吉"
    "|阿[^姨拉司莫富胶奇昌]|古丽|买买|艾力|吐尔|热依|巴特|其其|萨仁|图雅|娜仁|吉克|沙马|尔古|曲比|吉木|木呷|伍呷"
)
_ONE = (
    *("学生", "小朋友", "孩子", "孤儿", "患儿", "儿童", "小患者", "男", "女", "班"),
    *("困生", "助生", "中生", "弃婴", "遗孤", "未成年", "少先队员"),
)
_LESS_SURE = Pattern(
    rf"[{_RARER}](?:(?:{_behind(_WHO)}|{_behind(_WHO, '[：:]')}|{_behind(_KIN)})"
    rf"[{HAN}]{{2}}(?={_ENDS}|{_DOES})"
    rf"|(?:(?<![{HAN}].)|{_behind(_CALLED)}|(?<=的.))[{HAN}]{{2}}(?={_ADDRESSED}))",
    *_SIGNS,
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
    rf"|[名个位]叫(?P<called>[{HAN}]{{2,4}})的(?:小?[男女]?[孩童]|学生|同学|小朋友|小?姑娘|小伙)",
    "叫",
)
# A name whose circumstances follow it, where a clause or what was done for somebody begins.
_OLD = (
    "[，,（(]?(?:今年|现年|年仅|刚满|才)?"
    "(?:1[0-7]|[1-9]|十[一二三四五六七]?|[一二三四五六七八九])岁(?!以)"
)
_SORRY = "孤儿|患儿|残疾|残障|聋哑|低保|脱贫户|监测户|贫困户|困境|留守|单亲|病人|患者"
_TOLD_OF = (
    rf"[，,（(][男女][，,、；）)]|{_OLD}|[（(][^（）()\n]{{0,8}}(?:{_SORRY})"
    r"|[（(][一二三四五六七八九初高][一二三]?年?级?[（(]?\d{0,2}[)）]?班?(?:学生)?[)）]"
    rf"|(?:身患|患有|罹患|被?确诊|被诊断|被查出|不幸患)|是(?:一?[名位个])?[{HAN}]{{0,4}}(?:{_SORRY})"
    "|父母|自幼|从小|家境|家庭贫?困难?|(?:兄妹|姐弟|姐妹|兄弟|姊妹)|家[房里中]|一家(?=[，。；人三四五六])"
)
_TOLD = Pattern(
    rf"[{_FAMILY}](?:(?<![{HAN}].)|{_behind(_CALLED)}|(?<=了.))(?![{HAN}]?[家氏][两二三四五]?[兄姐姊])"
    rf"(?:(?!的)[{HAN}]){{1,2}}?(?={_TOLD_OF})",
    *(
        "男",
        "女",
        "岁",
        "患",
        "确诊",
        "诊断",
        "查出",
        "级",
        "班",
        "父母",
        "自幼",
        "从小",
        "家",
        "兄",
    ),
    *("姐", "姊", "孤儿", "残疾", "残障", "聋哑", "低保", "户", "困境", "留守", "单亲", "病人"),
)
# Names behind what begins a list of them: 学生名单：, 学生为, 学生（.
_LISTED = Pattern(
    rf"[{_FAMILY}](?<=[是为有下单：:（(“].)[{HAN}]{{1,2}}?(?={_ENDS}|[)”])",
    *("名单", "分别", "是", "为", "有", "：", "（", "“", ":", "("),
)
_LIST_BEGINS = expression(
    rf"(?:(?:{'|'.join(_WHO)})(?:名单(?:如下)?|分别[是为]|[是为有])?[：:（(“]?|名单(?:如下)?[：:])$"
)
_LONGEST_BEGINNING = 12
# Nicknames of one character that stands twice; these stand twice in other words.
_TWICE = (
    "天人个家年月日时处往常渐慢多纷频连早好高开快欢层件句字声步代户样种条点村镇班校院园爸妈爷奶哥姐弟妹叔舅姑姨婆公伯"
    "宝星娃谢看听说写画唱跳想试默静深紧牢轻久偷悄仅刚足满实真统通远近大小细白红黑甜暖热冷圆方事门口"
)
_TWICE_CALLED = Pattern(
    rf"(?![{_TWICE}])(?P<each>[{HAN}])(?P=each)"
    rf"(?:{_behind(_ONE_CHILD, '.')}|{_behind(_ONE_CHILD, '[：:“].')})"
    rf"(?!(?P<more>[{HAN}])(?P=more))",
    *_ONE,
)
_PSEUDONYM = Pattern(rf"(?P<name>[{HAN}]{{2,4}})（化名", "（化名")
_LESS_OFTEN = (_LESS_SURE, _OF_OTHERS, _WITH_A_DOT, _NAME_SAID, _TOLD, _LISTED, _TWICE_CALLED)
_WITH_A_GROUP = (_WITH_A_DOT, _NAME_SAID)
_WHATEVER_IT_BEGINS_WITH = (_OF_OTHERS, _WITH_A_DOT, _NAME_SAID, _TWICE_CALLED)
_OTHER = expression(f"{_OTHER_WORDS}|{_RARER_WORDS}")
_MORE = expression(_MORE_WORDS)
_NEXT = expression(
    rf"(?:{_ADDRESSED})?[、和与及](?P<name>(?!{_OTHER_WORDS})[{_FAMILY}][{HAN}]{{1,2}}?"
    rf"|(?!{_RARER_WORDS})[{_RARER}][{HAN}]{{2}}|(?:{_GIVEN})[{HAN}]{{0,4}}?)"
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
        if mention.match["open"] and _MORE.match(mention.text, mention.start):
            continue
        # 陈兴在 may be recorded where 陈兴 is all that is read.
        if not _is_known(mention.text, mention.start, known()):
            told[mention.place()] = mention.words()
        told.update(_listed(mention, known()))
    for pattern in _LESS_OFTEN:
        for mention in words.mentions(pattern):
            group: int | str = mention.match.lastgroup or 0 if pattern in _WITH_A_GROUP else 0
            name, start = mention.words(group), mention.match.start(group) - mention.begin
            if "某" in name or _is_known(mention.text, start, known()):
                continue
            if pattern is _LISTED and not _begins_a_list(mention.text, start):
                continue
            if pattern in _WHATEVER_IT_BEGINS_WITH or not _OTHER.match(mention.text, start):
                told[mention.place(group)] = name
                told.update(_listed(mention, known(), group))
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


def _begins_a_list(text: str, start: int) -> bool:
    """Return whether the words before a place begin a list of names."""
    before = text[max(start - _LONGEST_BEGINNING, 0) : start]
    return _LIST_BEGINS.search(before) is not None


def _listed(
    mention: Mention, known: tuple[str, ...], group: int | str = 0
) -> Iterator[tuple[Position, str]]:
    """Yield the names that follow in a list: 学生张小示、李小例和王小三."""
    start = mention.match.end(group) - mention.begin
    while match := _NEXT.match(mention.text, start):
        start = match.end("name")
        if not mention.text.startswith(known, match.start("name")):
            yield passage(mention.text, match["name"], match.start("name")), match["name"]


CHILD_NOT_RECORDED = TextRule("child-not-recorded", Severity.WARNING, _check)
