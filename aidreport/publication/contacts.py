"""Numbers and addresses that lead to a person: found in a text and left unsaid.

Own rule: the forms are those of mainland China. Telephone numbers have eleven digits from 13
to 19, or an area code and a number; identity numbers (GB 11643—1999, clause 4) eighteen, the
last may be an X; whatever else has fifteen digits or more in a row is an account or a
pupil's number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from aidreport.expressions import expression
from aidreport.frozen import frozen

LEFT_OUT = "（略）"
"""What stands in the place of a number: 电话（略）."""

# The same text with ASCII signs for full-width ones, character for character.
_NARROW = {0xFF01 + sign: 0x21 + sign for sign in range(94)}
_GAP = r"[\s\-\u2010-\u2015.]{0,2}"
_NOT_COUNTED = r"(?!\d|\s?[元万亿人斤个])"
_MOBILE = rf"(?<!\d)(?:\+?86{_GAP})?1[3-9](?:{_GAP}\d){{9}}{_NOT_COUNTED}"
_IN_CHARACTERS = r"[一幺壹][三四五六七八九][零○一二三四五六七八九幺\u3007]{9}"
_LANDLINE = (
    r"(?<![\d.])\(?0\d{2,3}(?:[)\s\-\u2010-\u2015]{1,2}\d{7,8}|\d{7,8})"
    rf"(?:[-转]\d{{1,5}})?{_NOT_COUNTED}"
)
_LONG = rf"(?<![\d.A-Za-z])[GLJ]?\d(?:{_GAP}\d){{14,19}}(?:{_GAP}[Xx])?{_NOT_COUNTED}"
_MAIL = r"[A-Za-z0-9][\w.+\-]*@[\w\-]+(?:\.[\w\-]+)+"
_ACCOUNT = r"(?<=微信)号?[:\s]*[A-Za-z][\w\-]{5,19}|(?<=QQ)[号群]?[:\s]*\d{5,12}"
# What such a word names leads to a person however short it is: 学号1024, 座机6123456.
_NAMES = (
    *("学号", "学籍号", "考生号", "准考证号", "考号", "身份证", "证件号", "护照", "残疾证"),
    *("低保证", "医保卡", "社保卡", "病历号", "住院号", "病案号", "工号", "账号", "帐号", "账户"),
    *("帐户", "卡号", "银行卡", "存折", "户口", "座机", "电话", "手机", "传真", "联系方式"),
    *("分机", "门牌", "房号", "房间", "床号", "车牌"),
)
_NAMED = expression(
    rf"(?:{'|'.join(f'(?<={name})' for name in _NAMES)})"
    r"(?:号码?)?(?:[是为:\s]|尾号){0,3}(?P<number>\(?[A-Za-z]?\d[\dA-Za-z\-\u2010-\u2015\s()转]{0,24}"
    r"(?<=[\dA-Za-z]))(?![\dA-Za-z]|\s?[元万亿人斤个部台间张把份本件户次名位套只所条])",
    re.ASCII,
)
_NUMBERS = (_MAIL, _LONG, _MOBILE, _IN_CHARACTERS, _LANDLINE, _ACCOUNT)
_NUMBER = expression("|".join(_NUMBERS), re.ASCII)
_COUNT = r"[0-9一二三四五六七八九十百零\u3007]+"
_WHICH = expression(f"第?{_COUNT}")
_DOOR = expression(
    rf"(?<=[路街道巷弄村庄寨湾屯组区园苑里])"
    rf"(?:第?{_COUNT}(?:号楼|号院|弄|组|栋|幢|座|单元|层|楼))*第?{_COUNT}(?:号(?![文令线])|室)"
    rf"(?:{_COUNT}(?:号楼|号院|号|栋|幢|座|单元|层|楼|室))*"
    rf"|(?<=[住址]){_COUNT}(?:号楼|栋|幢|单元|室|号)(?:{_COUNT}(?:号|单元|层|楼|室)?)*"
)
# A search for all of them at once is quicker than one for each.
_ANY_NAME = expression("|".join(_NAMES))
_DOOR_SIGN = expression("[号室栋幢]|单元")
# Few texts hold anything like a number: the others are told by this alone.
_SOME = expression(
    r"微信|[0-9@\uff10-\uff19\uff20]"
    r"|[零○一二三四五六七八九幺十百壹\u3007](?:[三四五六七八九]|[号室组栋幢座弄层楼单])"
)
# One of these is in each text that holds any, as it stands there, with full-width signs. Each
# begins with few signs, so that it is searched for quickly.
_DIGIT = r"[0-9\uff10-\uff19]"
_SIGNS = (
    expression(rf"{_DIGIT}(?:[)\s\-\u2010-\u2015.\uff09\uff0d\uff0e]{{0,2}}{_DIGIT}){{9}}"),
    expression(r"[@\uff20微Q\uff31]"),
    expression(
        r"[路街道巷弄村庄寨湾屯组区园苑里住址]第?[0-9\uff10-\uff19一二三四五六七八九十百零\u3007]"
    ),
    expression(_IN_CHARACTERS),
    _ANY_NAME,
)


@frozen
class Contact:
    """What leads to a person, `text[start:end]`, and the words that stand for it."""

    start: int
    end: int
    words: str
    instead: str


def contacts(text: str) -> tuple[Contact, ...]:
    """Return the numbers, mail addresses and house numbers in a text, in order.

    `住示例路12号` -> `12号`, in whose place `某号` stands.
    """
    return _known(text) if _SOME.search(text) else ()


def may_hold_contacts(texts: Iterable[str]) -> bool:
    """Return whether any of some texts may hold one; asked of many at once it takes no time."""
    together = "\0".join(texts)
    return any(sign.search(together) for sign in _SIGNS)


# The same name of a school stands in a hundred activities.
@lru_cache(maxsize=2048)
def _known(text: str) -> tuple[Contact, ...]:
    if not may_hold_contacts((text,)):
        return ()
    return tuple(_in_order(_found(text)))


def _found(text: str) -> list[Contact]:
    plain = text.translate(_NARROW)
    found = [
        Contact(match.start(), match.end(), match[0], LEFT_OUT) for match in _NUMBER.finditer(plain)
    ]
    # An expression is compiled where a text first holds what it begins or ends with.
    if _ANY_NAME.search(plain):
        found += [
            Contact(*match.span("number"), match["number"], LEFT_OUT)
            for match in _NAMED.finditer(plain)
        ]
    if _DOOR_SIGN.search(plain):
        found += [
            Contact(match.start(), match.end(), match[0], _WHICH.sub("某", match[0]))
            for match in _DOOR.finditer(plain)
        ]
    return found


def _in_order(found: Iterable[Contact]) -> Iterator[Contact]:
    """Yield what was found, of what overlaps the first and longest."""
    end = 0
    for contact in sorted(found, key=lambda each: (each.start, -each.end)):
        if contact.start >= end:
            yield contact
            end = contact.end


def without_contacts(text: str) -> str:
    """Return a text with every number and address left unsaid; itself where there is none."""
    found = contacts(text)
    if not found:
        return text
    said, end = "", 0
    for contact in found:
        said += text[end : contact.start] + contact.instead
        end = contact.end
    return said + text[end:]
