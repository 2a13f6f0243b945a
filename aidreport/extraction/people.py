"""How many took part, were trained, called on or sent, and who they were."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from aidreport.expressions import expression
from aidreport.wording.numbers.reading import plain, read_count

Group: TypeAlias = dict[str, Any]
"""`who` and `count`, as a record writes them."""

_HEDGE = "(?:大约|约|将近|接近|近|超过|超|逾|不足|不到|不少于|不低于|不多于|不超过|至少|最多)"
_NUMBER = (
    rf"{_HEDGE}?(?:\d[\d,]*[余多]?(?:[万千百][余多]?)?"
    r"|[一二两三四五六七八九十百]+[余多几]?|十[余几多])"
)
_HEADS = "(?:名|位|人|户|家)"
_GOING = (
    r"(?:再次|又一次|分别|先后|共同|一同)?(?:在|赴|到|前往|来到|走进|深入|为|与|向|开展|参加"
    r"|组织|通过|捐|募|结对"
    r"|进行|作为|去|奔赴|举行|举办|的带领)"
)
_GROUP = expression(
    rf"(?P<before>^|[，、和率领织的队校院会局站部团委]"
    rf"|我们)(?P<number>{_NUMBER})(?P<measure>{_HEADS})"
    rf"(?P<who>[^\d，。；、“”（）]{{1,14}}?)(?={_GOING}|[、和]\d|[，。；]|$)"
)
_PARTY = expression(rf"一行(?P<number>{_NUMBER})(?P<measure>人)")
_COUNTED_LAST = expression(
    rf"(?P<who>(?:全[院校体会局]|本[院校会])?(?:师生|教师|医生|医护人员|医务人员|护士|学生"
    rf"|党员|干部|职工|志愿者|队员))(?P<number>{_NUMBER})"
    rf"(?P<measure>{_HEADS})(?={_GOING})"
)
_NOT_GOING = expression(
    r"(?:培训|资助|慰问|走访|惠及|受益|接收|选派|派出|看望|发现|为|选派的|组织.{0,2}培训)$"
)
_IS_LED = expression(r"(?:带领|率领|率|组织|派出|选派|带队)$")
_SENT = expression(
    rf"(?:选派的?|派出的?|接收|抽调|安排)(?:[^，。；\d]{{0,30}}?(?:选派"
    rf"|派出)的)?(?P<number>{_NUMBER})"
    rf"(?P<measure>名|位|人)(?P<who>[^\d，。；、“”（）]{{0,12}}?)"
    rf"(?=（|到|赴|前往|来|进修|跟岗|跟班|挂职|再次|驻点|参加|在|[，。；]|$)"
)
_TRAINED = expression(
    r"(?:培训|参训)(?!班)(?P<first>[^\d，。；、（）]{1,20}?\d[\d,]*[余多]?(?:人次|名|人|位)"
    r"(?:(?:和|、)[^\d，。；、（）]{1,12}?\d+[余多]?(?:人次|名|人|位))*)"
)
_VISITED = expression(
    r"(?:走访慰问|看望慰问|慰问|走访"
    r"|看望)(?:了)?(?P<first>[^\d，。；、（）]{1,20}?\d+[余多]?(?:户|名|人|位|家)"
    r"(?:(?:和|、)[^\d，。；、（）]{1,12}?\d+[余多]?(?:户|名|人|位|家))*)"
)
_ONE = expression(
    r"(?:和|、)?(?P<who>[^\d，。；、（）]{1,20}?)(?P<number>\d[\d,]*[余多]?)(?P<measure>人次"
    r"|名|人|位|户|家)"
)
_ENDS_IN_A_HEDGE = expression(rf"(.*?)({_HEDGE})$")
_HEDGE_BEHIND = expression("左右|上下|以上|以下")
_WHOLE = expression(
    r"(?P<who>(?:全体|全院|全校|全会|高[一二三]|初[一二三])[^\d，。；、]{0,8}?(?:师生|学生"
    r"|教师|职工|党员|干部|同学)"
    r"|第[一二三四五六七八九十]+支部全体党员)(?=积极|为|在|赴|到|踊跃|参加|前往)"
)
_WHO_ENDS = expression(
    r"(?:者|师|生|员|工|人|部|家|友|童|众|护士|医生|代表|骨干|带头人|负责人|组长|主任|同学"
    r"|校长|老人|企业|导师|家庭"
    r"|户|队员|先锋|官|教授|专家|民|士|长)$"
)


def attending(text: str) -> list[Group]:
    """Return those of others who came to a meeting: ……，30名企业代表参加."""
    return [
        group
        for match in _GROUP.finditer(text)
        if text.startswith("参加", match.end()) and (group := _group(match["who"], match))
    ]


def participants(text: str) -> tuple[list[Group], bool]:
    """Return who took part, and whether all of it is plain."""
    found = [(match.start(), _group("", match)) for match in _PARTY.finditer(text)]
    sure = True
    for match in _GROUP.finditer(text):
        before = text[: match.start("number")]
        if _NOT_GOING.search(before) or "，其中" in before[-6:]:
            continue
        who = match["who"]
        if not _IS_LED.search(before) and text[match.end() : match.end() + 1] in ("", *"，。；"):
            sure = False
        if not _WHO_ENDS.search(who) or match["measure"] == "户":
            sure = False
            continue
        found.append((match.start("number"), _group(who, match)))
    found += [
        (match.start(), _group(match["who"], match))
        for match in _COUNTED_LAST.finditer(text)
        if not _NOT_GOING.search(text[: match.start()])
    ]
    groups = [group for _, group in sorted(found, key=lambda each: each[0]) if group]
    if not groups and (whole := _WHOLE.search(text)):
        return [{"who": whole["who"]}], False
    return groups, sure


def sent(text: str) -> tuple[str, str] | None:
    """Return how many were sent or received, and their rank: 4名, 中层干部; None for none."""
    found = _SENT.search(text)
    if found is None or not (count := _count(found)):
        return None
    return count, found["who"]


def trained(text: str) -> list[Group]:
    """Return who was trained."""
    return _listed(_TRAINED.search(text))


def visited(text: str) -> list[Group]:
    """Return who was called on."""
    return _listed(_VISITED.search(text))


def _listed(found: re.Match[str] | None) -> list[Group]:
    if found is None:
        return []
    first, last = found.span("first")
    return [_group(each["who"], each) for each in _ONE.finditer(found.string, first, last)]


def _group(who: str, match: re.Match[str]) -> Group:
    hedged = _ENDS_IN_A_HEDGE.fullmatch(who)
    who, hedge = (hedged[1], hedged[2]) if hedged else (who, "")
    count = _count(match, hedge)
    if not count:
        return {}
    return {"who": who, "count": count} if who else {"count": count}


def _count(match: re.Match[str], hedge: str = "") -> str:
    """Return a number with its measure word and the words that make it a round one."""
    end = match.end("measure")
    behind = _HEDGE_BEHIND.match(match.string, end)
    said = hedge + match["number"] + match["measure"] + (behind[0] if behind else "")
    found = read_count(plain(said))
    return found.said if found else ""
