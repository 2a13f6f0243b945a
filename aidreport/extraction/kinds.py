"""Which kind of activity a sentence tells, by the words of the field (docs/kinds.zh-CN.md)."""

from __future__ import annotations

import re

from aidreport.expressions import expression
from aidreport.frozen import frozen

_STUFF = r"资料|试题|模拟题|课件|教案|导学案|练习|试卷|题库|复习题"
_WORDS = {
    "teaching-placement": r"支教(?:一|两|半|\d)|(?:选派|派出|派|委派)[^。；]{0,60}支教(?!活动"
    r"|团|服务)",
    "staff-exchange": r"挂职|跟岗|跟班|进修|交流任教|轮岗|驻点帮扶|(?:选派|派出"
    r"|接收)[^，。；]{0,30}"
    r"(?:干部教师|外出)交流",
    "training": r"培训班|(?:举办|组织|开展|举行)[^，。；]{0,24}培训"
    r"|培训[^，。；]{1,24}?\d+余?(?:名|人)",
    "works": r"援建|(?:新建|改建|扩建|修建|兴建|硬化|整修|维修|改造|安装|建设|铺设)[^。；]{0,60}"
    r"(?:投入|协调|建成|施工|\d(?:公里|座|间|平方米|盏|处))",
    "sponsorship": r"结对资助|结对助学|一次性资助|新增资助|资助[^，。；]{0,24}(?:学生|新生"
    r"|大学生)\d+余?(?:名|人)"
    r"|发放助学金",
    "purchase": r"采购|购买|认购|以购代捐|帮助[^，。；]{0,24}销售|消费帮扶|代销",
    "home-visit": r"走访慰问|看望慰问|上门慰问|慰问(?!品|金|演出|信)|家访"
    r"|走访(?!交流)[^，。；]{0,16}(?:户|家庭)",
    "medical-aid": r"义诊|巡诊|巡回医疗|医疗(?:帮扶|服务)|远程医疗|手术\d|会诊\d|健康筛查"
    r"|诊疗\d|医疗队",
    "meeting": r"座谈会|联席会|推进会|考察交流|走访交流|互访|召开[^，。；]{0,20}会议?",
    "teaching-exchange": r"公开课|示范课|送教|教研(?!组|员|基地|室|资料)|同课异构|听课|评课"
    r"|集体备课|专题讲座|命题研讨|指导学生实验"
    r"|教学交流|研讨课|优质课|观摩课",
    "fund-raising": r"募捐|募集|义卖|义演|一日捐|一元捐|倡议[^。；]{0,40}捐款"
    r"|(?:师生|学生|教师|职工|干部|党员|校友会?|全体"
    r"|同学)[^，。；]{0,12}为[^。；]{2,30}?捐(?:款|赠)",
    "volunteering": r"志愿",
    "field-practice": r"社会实践|研学|夏令营|冬令营|社会调查|体验活动|实践活动",
    "materials": rf"(?:送去|送来|提供|寄送|赠送|送上)[^，。；]{{0,24}}(?:{_STUFF})",
}
_GIFT = expression(r"捐|资助|赠送|送去|送上|送来|献上|救灾款")
_DONATES = expression("捐[款赠献物出助资]|赠送")
_GIVES = expression("捐[款赠献物出助资]|赠送|送[去上来]")
_SERVES = expression(r"志愿服务|志愿[^，。；]{0,6}活动|志愿者服务队")
_SAYS_OTHERWISE = expression(r"支教|(?<!捐赠)(?<!捐款)活动|接收|拨付")


@frozen
class KindFound:
    """A kind, and whether nothing in the sentence speaks for another one."""

    kind: str
    sure: bool
    others: tuple[str, ...] = ()


def kind_of(text: str) -> KindFound:
    """Return the kind that a sentence tells; `other` where no word of it names one."""
    found = [kind for kind, words in _WORDS.items() if re.search(words, text)]
    if found:
        kind, *others = found
        sure = not others
        if kind == "volunteering":
            sure = sure and bool(_SERVES.search(text))
        elif kind in ("home-visit", "materials"):
            sure = sure and not _DONATES.search(text)
        elif kind != "fund-raising" and _GIVES.search(text):
            sure = False
        return KindFound(kind, sure, tuple(others))
    if _GIFT.search(text):
        plain = _GIVES.search(text) and not _SAYS_OTHERWISE.search(text)
        return KindFound("donation", bool(plain))
    return KindFound("other", False)


def names_a_kind(text: str) -> bool:
    """Return whether a word of a sentence names something that was done."""
    return kind_of(text).kind != "other"
