"""The names of an illness that stand in its record: 急性淋巴细胞白血病晚期 -> 白血病.

Own rule: medicine puts what is special in front, so that the last characters up to 病, 症, 癌 and
the like are a name by themselves; short forms in common use are listed.
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.expressions import expression

_APART = expression(
    r"[（()）【】\[\]、，,;；/：:和与及伴并或\s]+|合并|继发|并发|导致|引起|患有|身患|罹患"
)
_STAGE = expression(
    r"(?:[早中晚末一二三四1234\u2160-\u2163]|急性|缓解|恢复)期|[轻中重]度|术后|后遗症|谱系障碍|综合[征症]"
    r"|[一二三四1234]级|患者|[\u2160-\u2163一二12]型|待查|疑似|确诊"
)
_LONG_NOUN = expression(
    "病|症|征|障碍|缺损|缺陷|损伤|贫血|瘫痪|衰竭|萎缩|发育不良|狼疮|出血|骨折|烧伤|烫伤|脱位|积水"
    "|梗死|梗塞|硬化|截肢|失明|失聪"
)
_WHOLE_NOUN = expression("贫血|瘫痪|狼疮|骨折|烧伤|烫伤|截肢|失明|失聪")
_SHORT_NOUN = expression("癌|瘤|炎|瘫|聋|哑|盲|喘|痫|疹|疮|疝|痹|疸|痴呆")
_SHORT_FORMS = (
    ("先天性心脏病", "先心病", "先心"),
    ("白血病", "血癌"),
    ("急性淋巴细胞白血病", "急淋"),
    ("自闭", "自闭症", "孤独症", "自闭"),
    ("孤独症", "自闭症", "自闭"),
    ("脑性瘫痪", "脑瘫"),
    ("脑瘫", "脑性瘫痪"),
    ("尿毒症", "肾衰竭", "肾衰"),
    ("肾衰", "尿毒症", "肾功能衰竭"),
    ("再生障碍性贫血", "再障"),
    ("地中海贫血", "地贫"),
    ("免疫缺陷", "艾滋病", "艾滋", "HIV"),
    ("艾滋", "HIV", "艾滋病"),
    ("慢性阻塞性肺", "慢阻肺"),
    ("红斑狼疮", "狼疮"),
    ("唐氏", "唐氏综合征", "唐氏儿", "21三体"),
    ("抑郁", "抑郁症", "抑郁"),
    ("失聪", "耳聋"),
    ("耳聋", "失聪"),
    ("癫痫", "羊癫疯", "羊角风"),
    ("肌萎缩", "渐冻症", "渐冻人", "SMA"),
    ("成骨不全", "脆骨病", "瓷娃娃"),
    ("苯丙酮尿", "PKU"),
    ("注意缺陷", "多动症"),
    ("注意力缺陷", "多动症"),
    ("脊髓灰质炎", "小儿麻痹"),
    ("小儿麻痹", "脊髓灰质炎"),
    ("唇腭裂", "兔唇"),
    ("唇裂", "兔唇"),
    ("恶性肿瘤", "癌症", "肿瘤"),
    ("糖尿病", "糖尿"),
    ("病毒性肝炎", "乙肝"),
    ("乙型肝炎", "乙肝"),
    ("结核", "肺结核", "结核病", "结核"),
)
_GENERAL = {
    *("疾病", "重病", "大病", "综合征", "综合症", "后遗症", "慢性病", "遗传病", "罕见病"),
    *("病症", "炎症", "并发症"),
}
_LENGTHS_OF_LONG = (3, 4)
_LENGTHS_OF_SHORT = (2, 3)


def names_of_illness(words: str) -> Iterator[str]:
    """Yield the names of an illness in the words of a record, the words first, each once."""
    names = (name if name == words else name.removeprefix("性") for name in _names(words))
    yield from (name for name in dict.fromkeys(names) if name not in _GENERAL and len(name) > 1)


def _names(words: str) -> Iterator[str]:
    yield words
    for part in filter(None, _APART.split(words)):
        yield from (piece for piece in (part, _STAGE.sub("", part)) if len(piece) > 1)
        for noun, lengths in ((_LONG_NOUN, _LENGTHS_OF_LONG), (_SHORT_NOUN, _LENGTHS_OF_SHORT)):
            for end in (match.end() for match in noun.finditer(part)):
                yield from (part[end - length : end] for length in lengths if end >= length)
        yield from _WHOLE_NOUN.findall(part)
    for known, *others in _SHORT_FORMS:
        if known in words:
            yield from others


_DISABILITY = "残疾"
# 肢体二级残疾, 肢体残疾二级, 肢体残疾（二级）.
_IS_DISABILITY = expression("(?:残疾|残障|伤残)[（(]?(?:[一二三四1-4]级|[轻中重]度)?[)）]?$")


def instead_of_illness(illness: str, configured: str) -> str:
    """Return what the public edition says for an illness: the configured word (重病), or 残疾.

    Somebody with a disability is not ill; of what sort and degree it is stays unsaid.
    """
    if configured and _IS_DISABILITY.search(illness):
        return _DISABILITY
    return configured
