"""Words beside a number that make another one of it, or say what became of it; no nouns.

`30人取消` tells of 30 who did not come and no 30 人取消, 30人往上 is no 30. They are expressions
without groups that have names and without a look behind, since editors get them too.
"""

from __future__ import annotations

from aidreport.expressions import expression

MORE = "出头|开外|有余|挂零|冒[尖头]|[还略稍]?多一?[点些]|[还略]多|之余"
LESS = "不到|不足|未满|不满|未足|[略稍]?少一?[点些]|略少|差一?点"
ABOUT = (
    "许|约|大[约概致]|约莫|估[计算]?|概[数算]|约数|粗略|光景|模样|样子|左近|前后|差不多|来往|吧"
    "|上下浮动"
)
LEAST = (
    "起步?|打底|往上|[朝向]上|之上|[及或]以上|[(]含[)]以上|[及或]更多|而上|下限|[至最]少|起码|不止"
)
_MOST = "往下|[朝向]下|之下|[及或]以下|[及或]更少|之内|封顶|为[上]?限|上限|[至最顶]多"
MOST = f"{_MOST}|内"
EXACT = "整|正|之多|足+|满|[合总共累]计|共|而已|在内"
_OTHER_ENDS = "[强弱吗呢逾有]|不等|每.{1,2}"

EACH = "每|平均|[人户亩校村班年月日次场]均|均|各(?![界族类])|分别"
"""How much there was for each of several."""

_NOT_YET = (
    "未(?![足满])|待(?![遇产业岗])|拟|尚|预[计定付]|暂[定估缓停]|应[付收到]|在[途建读]|途中|缓[发建办]"
    "|(?:[办审筹进]|公(?![办立]))[^初高]{1,2}中(?![心学层])|到[账位]|认捐|候补|备[选用]|储备|报名"
)
_UNDONE = (
    "退[回还款出学]|取消|撤[回销]|作废|冲[红销]|[核扣]减|扣除|[返退]还|[缴收]回|拒收|婉拒|落[选空]"
    "|淘汰|请假|缺(?![陷血])|没[来到有去]|不[来去参]|不能(?!自理)|无法|弃权|[延改]期|[延推]后|延迟|推迟|顺延|[中终停]止"
    "|停[办课工发]|搁置|报废|损坏|破损|丢失|遗失|流失|减少|下降|变更|欠(?!发达)|垫付|转为|调剂"
)
_NAMED_PLAN = "计划|任务|目标|指标|承诺|需求|意向|申请|申报|认领"
# 20名退学儿童, 3个缺水村: there it belongs to a noun.
_OF_A_NOUN = (
    r"[^\s,;()\d一二三四五六七八九十百千万]{0,4}(?:[人者员生童户师工村校女年]|家庭)[)]?\s*$"
)
STATE = rf"(?:{_NOT_YET}|{_UNDONE}|已(?![统计含])|{_NAMED_PLAN})(?!{_OF_A_NOUN})"
"""What became of it: planned, on its way, arrived, returned, called off, missing."""

APART = (
    r"不含|不[计算]|不包[括含]|不在内|未[含计列统算]|除外|另[计算加有外议报]|外加|在外|重复"
    r"|[之以]?外[)]?\s*$"
)
"""What is not in the number, or counted beside it."""

DOUBT = "存疑|有[误疑]|待[考核查]|可能|[或也]许|不[详清明准确]|未[知定]|[?？]"
"""What says that nobody is sure."""

_PARTS = "[内已]?含|其中|包[括含]|已?[计算]入|已统计"

_BEHIND = rf"(?:{MORE}|{LESS}|{ABOUT}|{LEAST}|{_MOST}|{EXACT}|{_OTHER_ENDS})[)]?\s*$"
# 3项任务 and 30个计划 are counted.
_COUNTED = rf"[个项份条次种](?:{_NAMED_PLAN})[)]?\s*$"
# 3次评估, 2家网吧, 50份申请表: one of these words is a part of the noun.
_NOUN = (
    "评估|招待会?|接待[室站点车日]?|[合条契]约|[网书酒茶水话]吧|[修更矫校]正|调整|[模虚]拟.{1,4}"
    "|时尚.{1,2}|备用.{1,3}|储备(?:[粮肉].?|物资|药品|林|干部)|报名[点处]"
    "|(?:申请|报名|承诺|意向|计划|任务|认捐|需求|申报|变更)(?:书|表|单|卡|清单)"
)
_NOUN_WITH_ONE = (
    rf"(?:[^\s,;()\d]{{1,2}}(?:{_NOUN})|[个项条].{{2,4}}(?:{_NAMED_PLAN})"
    r"|[名位]各.{1,3}(?:干部|专家|群众|医生|[教律]师|[学师]生|人员))\s*$"
)
_AND_MORE = rf".+(?:{STATE}|{APART}|{DOUBT}|{EACH}|{_PARTS}|{_BEHIND})"
NO_MEASURE_WORD = rf"(?:(?!{_COUNTED}|{_NOUN_WITH_ONE}){_AND_MORE}|.*[^以]内[)]?\s*$)"
"""What is more than a measure word: one of these words behind it, hedges where the text ends."""

ABOUT_BEFORE = "大?约[)]|大[概致]|约莫|差不多|估[计算]"
LEAST_BEFORE = "[至最]少|起码|不止"
MOST_BEFORE = "[至最顶]多"
_BEFORE = rf"^[(]?(?:{ABOUT_BEFORE}|{LEAST_BEFORE}|{MOST_BEFORE})"
_SAYS_MORE = expression(f"{STATE}|{APART}|{DOUBT}|{EACH}|{_BEHIND}|{_BEFORE}")


def says_more(text: str) -> bool:
    """Return whether a text with a number says that it is another one, or what became of it."""
    return _SAYS_MORE.search(text) is not None
