"""Goods that a sentence tells: 大米150斤、面粉100斤, 价值3000元的食品、文具等."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.wording.measure_words import MEASURE_WORDS, measure_word_of
from aidreport.wording.money import digits
from aidreport.wording.numbers.reading import count_said, plain, read_yuan

Lot: TypeAlias = dict[str, Any]
"""One sort of goods, or several that were counted together, as a record writes them."""

_GIVING = expression(
    r"捐赠(?!仪式|活动|现金)|赠送|送上|送去|送来|捐献|捐出|捐助|捐了|发放|赠予|带去|献上|采购"
    r"|购买|销售"
    r"|(?<=[，。；并再])捐(?=[^款资赠助献出])|送到"
)
_SENT = expression("将(?:精心准备的|募集的)?([^，。；将]+)$")
_STOP = expression(
    r"[。；！？]|，(?!(?:并|以及|和|及|还|另有|还有|送|捐|赠|价值)[^，。；]{0,16}?(?:\d"
    r"|[一二两三四五六七八九十]+[余多]?\D|等|若干)"
    r"|\d)"
)
_NOT_GOODS = expression(
    r"温暖|关爱|关怀|祝福|问候|爱心|欢乐|知识|春日|慰问$|现金|捐款|善款|慰问金|奖学金|助学金"
    r"|资助金|基金"
    r"|[^，、]{0,6}款$|节目|锦旗|感谢信|贺信|证书|奖状|课程"
)
_NUMBER = (
    r"(?:大约|约|近|超过|超|逾|不足|不到|不少于|不低于|不超过|至少|最多)?(?:\d[\d,.]*[余多]?[万千百]?[余多]?"
    r"|[一二两三四五六七八九十百千]+[余多]?)"
)
_BETWEEN = expression(
    r"、|，(?:并)?(?:送上|送去|捐赠|赠送|送来|捐|还有|另有|以及|及|和)?|以及|及(?=[^其格时])|和"
)
_VALUED = expression(rf"价值(?:共计|约|总计)?({_NUMBER}[万千]?元)(?:左右)?的(.+)")
_BRACKETS = expression(rf"（(?:共计|总?价值|合计|折合)?(?:约)?({_NUMBER}[万千]?元)）")
_AT_END = expression(
    rf"(.*?[^\d余多约近超一二两三四五六七八九十百])({_NUMBER})([^\d\s（）]{{1,4}})"
)
_AT_START = expression(rf"({_NUMBER})(\D+)")
_MORE = expression(r"等(?:各种|各类)?(.*)")
_SOME = expression(r"(.+?)(若干|一批|一些)|(若干|一批|一些)(.+)")
_NUMBERED = expression(rf"{_NUMBER}[^\d\s（）]{{1,3}}")
_MONEY = expression(r"[\d万千百十余多]元")
_EACH = expression(r"每(?:户|人|名|位|生|家|村|班|校)(?!送[去来]慰问金)[^，。；元]*(?:，|。|；|$)")
_LONGEST_NAME = 14


@frozen
class Found:
    """Goods, and whether it is plain that they are these and no others."""

    lots: tuple[Lot, ...]
    sure: bool


def goods_of(text: str) -> Found:
    """Return the goods that a sentence says were given, bought or sold."""
    lots: list[Lot] = []
    sure = True
    for words in _objects(text):
        found = list(_lots(words))
        sure = sure and all(found) and not _shares_a_value(found, words) and "发放" not in text
        sure = sure and not _EACH.search(text)
        lots += [each for each in found if each]
    return Found(tuple(lots), sure and bool(lots))


def _shares_a_value(lots: list[Lot], words: str) -> bool:
    """Return whether one of several lots has a value that may be that of all of them."""
    valued = ["value" in each for each in lots]
    first = valued[:1] == [True] and words.startswith("价值")
    return len(lots) > 1 and sum(valued) == 1 and (first or valued[-1])


def _objects(text: str) -> Iterator[str]:
    """Yield what stands behind each verb of giving, up to where something else is told."""
    at = 0
    while found := _GIVING.search(text, at):
        if found[0] == "送到":
            words = _SENT.search(text[: found.start()])
            if words:
                yield words[1]
            at = found.end()
            continue
        stop = _STOP.search(text, found.end())
        at = stop.start() if stop else len(text)
        yield text[found.end() : at].removeprefix("了")


def _lots(words: str) -> Iterator[Lot]:
    """Yield the lots of a list of goods; an empty one for what is not understood."""
    waiting: list[str] = []
    value = ""
    for part in _parts(words):
        if valued := _VALUED.fullmatch(part):
            yield from _plain(waiting)
            waiting, value, part = [], _yuan(valued[1]), valued[2]
        bare, own = _without_value(part)
        named, sort, more = _named(bare)
        lot = _counted(sort if more and named else bare)
        if lot is None and not more:
            if _fits(bare):
                waiting.append(bare)
            elif not _is_other(bare):
                yield {}
            continue
        names = [*waiting, *([named] if named else [])] if more else [*waiting]
        waiting = []
        yield from _joined(names, lot, sort if more else "", value or own, more=more)
        value = ""
    yield from _plain(waiting, value)


def _joined(
    names: list[str], lot: Lot | None, sort: str, value: str, *, more: bool
) -> Iterator[Lot]:
    """Yield goods that stand together before one quantity, or before 等."""
    quantity = str(lot["quantity"]) if lot else ""
    own = str(lot["items"]) if lot else ""
    if not more and lot:
        names = [*names, own]
    if not names or not all(_fits(each) for each in names):
        yield {}
        return
    found: Lot = {"items": names[0] if len(names) == 1 else names}
    if more:
        found["more"] = "true"
        if said := (own if lot else sort):
            found["sort"] = said
    if quantity:
        found["quantity"] = quantity
    if value:
        found["value"] = value
    yield found


def _plain(names: list[str], value: str = "") -> Iterator[Lot]:
    """Yield goods without a quantity; a single name says too little to be taken for goods."""
    if names and value:
        yield {"items": names[0] if len(names) == 1 else names, "value": value}
    elif names:
        yield {}


def _parts(words: str) -> list[str]:
    """Return the parts of a list; the signs within brackets do not divide it."""
    closed = re.sub(r"（[^（）]*）", lambda found: found[0].translate(_HIDDEN), words)
    parts = (part.translate(_SHOWN).strip(" ，、。") for part in _BETWEEN.split(closed))
    return [part for part in parts if part]


_HIDDEN = str.maketrans("、，和及", "\ue000\ue001\ue002\ue003")
_SHOWN = str.maketrans("\ue000\ue001\ue002\ue003", "、，和及")


def _without_value(part: str) -> tuple[str, str]:
    """Return a part without the value in brackets behind it, and the value as records write it."""
    found = _BRACKETS.search(part)
    if found is None:
        return re.sub(r"（[^（）]*）$", "", part), ""
    return part[: found.start()] + part[found.end() :], _yuan(found[1])


def _yuan(text: str) -> str:
    found = read_yuan(plain(text))
    if found is None:
        return ""
    return found.words or digits(found.number)


def _named(part: str) -> tuple[str, str, bool]:
    """Return the last name before 等, what is behind it, and whether there is a 等."""
    found = _MORE.search(part)
    if found is None:
        return part, "", False
    return part[: found.start()], found[1].strip("，、"), True


def _counted(part: str) -> Lot | None:
    """Return one sort of goods with its quantity, None where it has none."""
    found = _AT_END.fullmatch(part)
    if found and found[3] in MEASURE_WORDS and (said := count_said(found[2] + found[3])):
        return {"items": found[1], "quantity": said}
    if found := _AT_START.fullmatch(part):
        measure = measure_word_of(found[2])
        name = found[2][len(measure) :].removeprefix("的")
        if measure and name and (said := count_said(found[1] + measure)):
            return {"items": name, "quantity": said}
    if _NUMBERED.fullmatch(part) and (said := count_said(part)):
        return {"items": "", "quantity": said}
    if found := _SOME.fullmatch(part):
        return {"items": found[1] or found[4], "quantity": found[2] or found[3]}
    return None


def _fits(name: str) -> bool:
    """Return whether a text can be the name of goods."""
    return (
        0 < len(name) <= _LONGEST_NAME
        and not _is_other(name)
        and not re.search(r"[\d“”（）]|的", name)
    )


def _is_other(name: str) -> bool:
    """Return whether a part of a list is money, or something that nobody can carry."""
    return bool(_NOT_GOODS.search(name) or _MONEY.search(name))
