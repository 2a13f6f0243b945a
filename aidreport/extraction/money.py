"""The amounts of money of a sentence, and what each of them is: given, a value, each, in all."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.wording.money import digits
from aidreport.wording.numbers.reading import Counted, plain, read_yuan

_BEFORE = "(?:大约|约|将近|接近|近|超过|超|逾|不足|不到|不少于|不低于|不多于|不超过|至少|最多)?"
_CHARACTERS = "[一二两三四五六七八九十百千万亿零余多壹贰叁肆伍陆柒捌玖拾佰仟萬億\u3007]"
_AMOUNT = expression(
    rf"{_BEFORE}(?:\d[\d,]*(?:\.\d+)?[余多]?[万亿千百]{{0,2}}[余多]?|{_CHARACTERS}+)[元圆][整正]?"
    r"(?:左右|上下|以上|以下)?"
)


class Role(StrEnum):
    """What an amount is."""

    CASH = "cash"
    VALUE = "value"
    EACH = "each"
    TOTAL = "total"
    PART = "part"
    INVESTED = "invested"
    TRADED = "traded"
    UNKNOWN = "unknown"


@frozen
class Amount:
    """An amount at `text[start:end]`.

    Attributes:
        written: as records write it: exact in yuan, or in its words.
        number: what it is near to, in yuan.
        role: what it is.
        status: `planned`, `arrived`, or empty for money that was given.
        arranged: whether it was arranged for, and is no money of one's own.
        words: what stands before it in its clause.
    """

    start: int
    end: int
    written: str
    number: Counted
    role: Role
    status: str
    arranged: bool
    words: str

    @property
    def exact(self) -> bool:
        """Whether it is no vague one."""
        return not self.number.words


_VALUE = expression(r"(?:总?价值|折合|折款|折价|总值|市值|估价|物资折款)(?:人民币|共|共计|约)?$")
_EACH = expression(r"每(?:户|人|名|生|位|村|校|家|所|份|个|班|例|套)[^，。；]{0,10}$")
_TOTAL = expression(r"(?:共计|合计|总计|总额|共|总共|累计|计)(?:人民币|约)?$")
_INVESTED = expression(r"(?:投入|投资|协调|自筹|出资|争取|到账)[^，。；]{0,16}$")
_TRADED = expression(r"(?:销售额|金额|货款|价款|采购|购买|购)[^，。；]{0,6}$")
_GIVEN = expression(
    r"(?:捐款|捐赠|捐出|捐助|捐资|捐献|捐|现金|善款|募集|慰问金|慰问款|奖学金|奖助学金|助学金"
    r"|助学款"
    r"|资助金|资助款|救灾款|爱心款|爱心基金|送去|送来|带去|资助|补助|发放|支出|提供|奖教金"
    r"|帮扶资金)"
    r"[^，。；、]{0,8}$"
)
_GIVEN_BEHIND = expression(
    r"的?(?:现金|爱心基金|善款|慰问金|慰问款|助学金|助学款|捐款|爱心款|爱心捐款|救灾款|奖学金)"
)
_ENDED = expression(r"$|[，。；、！（）和及并用给以]|资助|帮助|支持|为|作为|元")
# 3-5万元, 三至五万元, 3万元到5万元: the amount is one end of a range.
_RANGE = expression(r"[\d一二两三四五六七八九十百千万元][-—–~～至到]+$")
_PLANNED = expression(r"计划|拟(?!定)|将(?=捐|投|资|提供|发)|认捐")
_ARRIVED = expression(r"已?到[账帐](?!目)")
_PARTS = expression(r"其中|[（，]含")
_PARTS_END = expression(r"，(?:并|另|还|计划|投入|协调|共计|实地)")
_COUNTED = expression(r"\d[\d.]*[^\d\s，。；（）]{1,3}$")


def amounts(text: str) -> list[Amount]:
    """Return the amounts of a text, in its order."""
    found: list[Amount] = []
    for match in _AMOUNT.finditer(text):
        number = read_yuan(plain(match[0]))
        if number is None or text[match.end() : match.end() + 1] in ("素", "旦", "宵", "月"):
            continue
        said = number.words if number.words else digits(number.number)
        if number.words and "元" not in said:
            said = f"{said}元"
        found.append(_amount(text, match.start(), match.end(), said, number, found))
    return found


def _amount(
    text: str, start: int, end: int, said: str, number: Counted, before: Sequence[Amount]
) -> Amount:
    clause = max(text.rfind(sign, 0, start) for sign in "，。；！？") + 1
    words = text[max(clause, before[-1].end if before else 0) : start]
    role = _role(text, start, end, words)
    behind = text[end : end + 12]
    status = ""
    if _PLANNED.search(text[clause:start]):
        status = "planned"
    elif _ARRIVED.search(text[clause:start]) or "已到账、待" in behind:
        status = "arrived"
    arranged = role is Role.INVESTED and "协调" in text[clause:start]
    return Amount(start, end, said, number, role, status, arranged, words)


def _role(text: str, start: int, end: int, words: str) -> Role:
    if _RANGE.search(text[:start]):
        return Role.UNKNOWN
    near = words.rstrip("约近")
    sentence = max(text.rfind(sign, 0, start) for sign in "。！？；") + 1
    in_brackets = text.rfind("（", sentence, start) > text.rfind("）", sentence, start)
    if _VALUE.search(near):
        return Role.VALUE
    if in_brackets and text[start - 1] == "（" and _COUNTED.search(text[: start - 1]):
        return Role.VALUE
    if _EACH.search(near):
        return Role.EACH
    if _TOTAL.search(near):
        return Role.TOTAL
    if _is_part(text[sentence:start]):
        return Role.PART
    if _GIVEN_BEHIND.match(text[end:]):
        return Role.CASH
    if _INVESTED.search(near):
        return Role.INVESTED
    if _TRADED.search(near):
        return Role.TRADED
    if _GIVEN.search(near) and _ENDED.match(text[end:]):
        return Role.CASH
    return Role.UNKNOWN


def _is_part(before: str) -> bool:
    """Return whether an amount is told as a part of another one: ……，其中党费500元、."""
    found = [each.end() for each in _PARTS.finditer(before)]
    return bool(found) and not _PARTS_END.search(before, found[-1])
