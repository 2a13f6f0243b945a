"""Who helped whom: recipients, helpers, leaders, teachers, by where their names stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidreport.expressions import expression
from aidreport.extraction.directory import Mention
from aidreport.frozen import frozen

_TOWARDS = expression(
    r"(?:赴|到|前往|来到|走进|深入|奔赴|向|为|给|与|同|对|帮助|看望|慰问|接收|资助|援助|支援"
    r"|走访|去|至)"
    r"(?:了)?(?:身患[^，。；]{2,20}的|有[^，。；]{0,10}(?:残疾|残障|伤残|障碍)的)?$"
)
_NOT_TOWARDS = expression(r"(?:作为|成为|认为|因为|授予|称为|题为|由于|直到|得到|受到|达到|收到)$")
_OWN_TOWARDS = expression(r"(?:到|来|来到|赴|前往|向|为|给|帮助|资助|走进|支持)$")
_PUPIL = expression(
    r"(?:[^，。；、和]{0,6}(?:年级|初[一二三]|高[一二三]|小学|初中|高中|中学|班)?(?:贫困"
    r"|困难)?(?:学生|同学|学子))$"
)
_HELPING = expression(
    r"(?:资助|帮助|看望|慰问|为|给|向|对|诊治|捐助|救助|走访|和|、)[^，。；]{0,40}$"
)
_PUPIL_BEHIND = expression(r"(?:[^，。；、]{0,8}?)(?:学生|同学)$")
_AND = expression(r"(?:[、和与及]|以及)$")
_LEARNING = expression("[^，。；]{0,8}(?:学习|考察|取经|参观|观摩|培训)(?!交流|班)")
_AND_MORE = expression(
    "[、和与及](?![我本其该当])|以及|等(?=[^，。；]{0,4}(?:学校|单位|地|村|所|家|名))"
)
_ORDERED = expression(r"的(?:安排|要求|部署|领导|支教任务|统一|指导|大力支持|支持|倡议|组织)")


@frozen
class Parties:
    """Who is named in which part; `doubt` says why it may be otherwise, empty if it is plain."""

    recipients: tuple[str, ...] = ()
    helpers: tuple[str, ...] = ()
    incoming: bool = False
    doubt: str = ""


def parties_of(text: str, mentions: Sequence[Mention], dated: int) -> Parties:
    """Return who is helped and who helps.

    Args:
        text: the sentence.
        mentions: who is named in it.
        dated: where the date ends that it begins with; what follows may be who acts.
    """
    recipients: dict[str, Mention] = {}
    helpers: dict[str, Mention] = {}
    incoming = False
    target = False
    end = 0
    for mention in mentions:
        before = text[max(0, mention.start - 30) : mention.start]
        joined = target and bool(_AND.fullmatch(text[end : mention.start]))
        target = False
        if not mention.id:
            incoming = incoming or bool(_OWN_TOWARDS.search(before))
        elif mention.is_person:
            target = _is_helped(before)
            if target:
                _drop_house(text, recipients, mention)
                recipients[mention.id] = mention
        elif _ORDERED.match(text[mention.end :]):
            pass
        elif joined or (_TOWARDS.search(before) and not _NOT_TOWARDS.search(before)):
            target = True
            recipients[mention.id] = mention
        elif _acts(text, mention, dated):
            helpers[mention.id] = mention
        end = mention.end
    doubts = [each.doubt for each in (*recipients.values(), *helpers.values())]
    if len({each.is_person for each in recipients.values()}) > 1:
        doubts.append("学校可能只是受助人所在的学校")
    if any(_LEARNING.match(text, each.end) for each in recipients.values()):
        doubts.append("可能是去学习的")
    named = {each.start for each in mentions}
    if any(_more(text, each.end, named) for each in recipients.values()):
        doubts.append("后面可能还有别的单位")
    helping = tuple(each for each in helpers if each not in recipients)
    return Parties(tuple(recipients), helping, incoming, next(filter(None, doubts), ""))


def _more(text: str, end: int, named: set[int]) -> bool:
    """Return whether a name is followed by another one that nobody knows."""
    found = _AND_MORE.match(text, end)
    return found is not None and found.end() not in named


def _is_helped(before: str) -> bool:
    """Return whether a person is one who is helped: 资助初二学生钱五."""
    if _PUPIL.search(before) and _HELPING.search(before):
        return True
    return bool(re.search(r"(?:资助|看望|慰问|救助)(?:了)?$", before))


def _drop_house(text: str, recipients: dict[str, Mention], person: Mention) -> None:
    """Leave out the school of a pupil who is helped, where it only says who is meant."""
    for id_, house in list(recipients.items()):
        if not house.is_person and _PUPIL_BEHIND.fullmatch(text[house.end : person.start]):
            del recipients[id_]


def _acts(text: str, mention: Mention, dated: int) -> bool:
    """Return whether an organisation is who acts: it opens a clause, and a verb follows."""
    before = text[: mention.start]
    if mention.start != dated and before[-1:] not in ("", "，", "。") and not before.endswith("天"):
        return False
    behind = text[mention.end : mention.end + 40]
    return not behind.startswith(("的", "、", "，", "地处", "位于", "一直", "建校", "承担", "参加"))
