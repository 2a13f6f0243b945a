"""People and organisations that a report names and nobody has recorded, by the form of a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from aidreport.expressions import expression
from aidreport.extraction.remarks import MARK
from aidreport.importing.parties import Register
from aidreport.wording.surnames import COMPOUND_FAMILY_NAMES, FAMILY_NAMES

_READ = "由往年总结读出"
_HOUSES = (
    r"(?:中心小学|小学|初级中学|高级中学|中学|九年制学校|特殊教育学校|聋哑学校|学校|大学|学院"
    r"|幼儿园|教学点|敬老院"
    r"|福利院|养老院|卫生院|医院|社区|基金会|慈善会|红十字会|集团|公司|工作站)"
)
_NAME = r"[^\s，。；、：“”（）《》\d和与及对的了在我]"
_VERBS = r"[，。；、的和与及开捐举走送看慰召进为上支对初高一二三四五六学教指挂跟访，]"
_TOWARDS = expression(
    rf"(?:赴|到|前往|来到|走进|深入|奔赴|向|为|给|与|帮助|看望|接收)(?:再次|又一次)?"
    rf"(?P<name>{_NAME}{{1,16}}?{_HOUSES}|{_NAME}{{2,12}}?村)(?={_VERBS}|$)"
)
_SUBJECT = expression(
    rf"(?:^|，|[日天份])(?![向为给到赴对与在由按])(?P<name>{_NAME}{{2,16}}?{_HOUSES})(?=向我"
    rf"|为我|给我|来我|到我|选派|捐)"
)
# What a name does not hold, but the words before it do: 示例商会捐赠乙小学, 接收示例公司.
_DOING = expression(
    "捐[赠款助出献建资]|认捐|募[集捐]|[资援赞]助|援建|送[来去给]|赠[送予]|出资|拨[付款]|支[持援]|帮[助扶]"
    "|慷慨解囊|提供|投入|协调|筹集|购[买置]|发起|组织|带领|走[进访]|来到|联合|通过|代表|携手|先后|自发"
    "|慰问|看望|接[收受]|[收得]到|寄来|转交|结对|专程|特意|及时|大力|积极|志愿|再次|分别|[向将]"
    "|(?<=[司会局院校学团府厂行部委队村工员生师])[为给派]"
)
_JOINING = "为给到赴对在由于了以往"
_SORT = expression(f"(?:{_HOUSES}|村)")
_HOUSE = expression(rf".+(?:{_HOUSES}|.村)")
_SHORTEST = 3
_TITLES = (
    "副?校长|副?书记|副?主任|副?院长|副?会长|秘书长|副?主席|副?队长|副?局长|副?园长"
    "|副?理事长|副?经理|总经理"
)
_BEHIND = r"(?=[、，。；和与及带率一的到赴为等在先同捐支（]|以及|老师|同志|$)"
_AFTER_TITLE = expression(
    rf"(?P<title>{_TITLES}|教师|老师|医师|医生)(?P<name>[\u4e00-\u9fff]{{2,3}}?){_BEHIND}"
)
_BEFORE_TITLE = expression(
    rf"(?:^|[，、在由和]|[校院会局]|支部|党总支|党委"
    rf"|团委)(?P<name>[\u4e00-\u9fff]{{2,3}}?)(?P<title>{_TITLES}"
    rf"|老师)(?=[、，和与及的带率一以]|$)"
)
_PUPIL = expression(
    r"(?P<grade>初[一二三]|高[一二三]|[一二三四五六七八九]年级)?(?:年级)?(?:贫困"
    r"|困难)?(?:学生|同学)(?P<name>[\u4e00-\u9fff]{2,3}?)"
    r"(?=[，。；、和捐进同的等]|同学|$)"
)
_PLACE = expression(r".{1,10}[省市县区镇乡旗州盟]")
_ILLNESS = expression(
    r"(?:身患(?=[^，。；的]{2,16}的)|有(?=[^，。；的]{0,10}(?:残疾|残障|伤残|障碍)的))(?P<illness>[^，。；的]{2,16})的"
)


def proposed(texts: Iterable[str], register: Register) -> None:
    """Add to a register whom the sentences name and nobody has recorded, each to be looked at."""
    for text in texts:
        for name in _organisations(text):
            if (
                name not in register.known
                and name not in register.own
                and not _inside(name, register)
            ):
                _add(register, register.organisations, name, {})
        for name, facts in _people(text):
            if name not in register.known:
                _add(register, register.people, name, facts)
    _shorten(register.organisations)


def _shorten(table: dict[str, dict[str, Any]]) -> None:
    """Take a name that only lacks its place for the short one: 示例县乙中学, 乙中学."""
    for name in sorted(table, key=len, reverse=True):
        for short in [each for each in table if each != name and name.endswith(each)]:
            if "short_name" not in table[name] and _PLACE.fullmatch(name.removesuffix(short)):
                table[name] = {"short_name": short, **table[name]}
                del table[short]


def _inside(name: str, register: Register) -> bool:
    """Return whether a name only holds one that is recorded: 向示例县乙小学捐款的中学."""
    return any(len(known) > 2 and known in name for known in (*register.known, *register.own))


def _add(
    register: Register, table: dict[str, dict[str, Any]], name: str, facts: dict[str, Any]
) -> None:
    if name in table:
        table[name].update({key: value for key, value in facts.items() if key not in table[name]})
    elif name not in register.taken:
        register.taken.add(name)
        table[name] = {**facts, "extra": {MARK: _READ}}


def _organisations(text: str) -> Iterator[str]:
    for pattern in (_TOWARDS, _SUBJECT):
        for found in pattern.finditer(text):
            yield from _named_in(found["name"])


def _named_in(name: str) -> Iterator[str]:
    """Yield the houses in what has the form of a name, without the verbs that join them.

    `丙公司捐赠乙小学 -> 丙公司, 乙小学`; a verb that only a sort of house follows belongs to the
    name: 示例联合小学.
    """
    parts = [part.lstrip(_JOINING) for part in _DOING.split(name)]
    if len(parts) == 1 or len(parts[-1]) < _SHORTEST or _SORT.fullmatch(parts[-1]):
        yield name
        return
    yield from (part for part in parts if _HOUSE.fullmatch(part))


def _people(text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for found in _PUPIL.finditer(text):
        if _is_name(found["name"]):
            facts: dict[str, Any] = {"grade": found["grade"]} if found["grade"] else {}
            illness = _ILLNESS.search(text[: found.start()])
            facts |= {"minor": "true"}
            yield (
                found["name"],
                facts | ({"sensitive": {"illness": illness["illness"]}} if illness else {}),
            )
    for pattern in (_AFTER_TITLE, _BEFORE_TITLE):
        for found in pattern.finditer(text):
            if _is_name(found["name"]):
                title = found["title"]
                yield found["name"], {"posts": "教师" if title == "老师" else title}


def _is_name(name: str) -> bool:
    """Return whether two or three characters have the form of a person's name."""
    if re.match(r"党[组委支总群政]|[和与及](?=..)", name):
        return False
    if re.search(r"[一二三四五六七八九十两]名|等|位|学|校|师|带|率", name[1:]):
        return False
    return name[:2] in COMPOUND_FAMILY_NAMES or name[0] in FAMILY_NAMES
