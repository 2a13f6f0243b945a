"""People of a sentence by what they did: led, were sent, gave lessons, came to a meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidreport.expressions import expression
from aidreport.extraction.directory import Mention
from aidreport.extraction.draft import Draft, single
from aidreport.frozen import frozen

_LED_IN = expression(r"在(?P<who>[^。；]{2,60}?)的?(?:亲自)?(?:带领|率领)下")
_LEADING = expression(r"带领|率领|带队|一行|率(?=[^先])")
_SENT = expression(
    r"(?:选派|派出|委派|安排|选送|带领|派(?![驻遣]))(?P<who>[^。；]{2,80}?)"
    r"(?:分别|先后|再次|又一次|前往|到|赴|来|支教|$)"
)
_TEACHING = expression(r"由(?P<who>[^。；]{2,60}?)(?:授课|主讲|讲授|担任(?:授课|主讲))")
_BORDER = "，。；！？"
_CAME = expression(r"(?:^|[，。；])(?P<who>[^，。；]{2,40}?)(?:等)?(?:一同|共同)?参加(?!了?培训)")
_RANK = expression(
    r"(?:选派|派出|派)(?P<before>(?:骨干|优秀|高级|特级|一级|青年)教师|学科带头人)"
    r"|(?:等|两位|两名|几位|三位)(?P<behind>(?:骨干|优秀|高级|特级|青年)教师|学科带头人|教学能手)"
)


@frozen
class Persons:
    """People in the order of the text, and why that may not be all of it."""

    people: tuple[Mention, ...]
    doubt: str = ""

    def without(self, others: Sequence[Mention]) -> Persons:
        """Return those who are none of some others."""
        taken = {each.id for each in others}
        return Persons(tuple(each for each in self.people if each.id not in taken), self.doubt)


def leaders_of(text: str, mentions: Sequence[Mention]) -> Persons:
    """Return those who led a group, in the order of the text."""
    spans = [(found.start("who"), found.end("who")) for found in _LED_IN.finditer(text)]
    for found in _LEADING.finditer(text):
        if any(start <= found.start() <= end + 4 for start, end in spans):
            continue
        start = max(text.rfind(sign, 0, found.start()) for sign in _BORDER) + 1
        by = text.rfind("由", start, found.start())
        spans.append((max(start, by), found.start()))
    return _persons(text, mentions, spans)


def sent_of(text: str, mentions: Sequence[Mention]) -> Persons:
    """Return those who were sent, or led along: 选派骨干教师甲、乙到……."""
    spans = []
    for found in _SENT.finditer(text):
        brackets = re.match(r"（([^（）]*)）", text[found.end("who") :])
        spans.append((found.start("who"), found.end("who") + (brackets.end() if brackets else 0)))
    return _persons(text, mentions, spans)


def teaching_of(text: str, mentions: Sequence[Mention]) -> Persons:
    """Return those who gave the lessons of a course."""
    spans = [(found.start("who"), found.end("who")) for found in _TEACHING.finditer(text)]
    return _persons(text, mentions, spans)


def _persons(text: str, mentions: Sequence[Mention], spans: list[tuple[int, int]]) -> Persons:
    found: dict[str, Mention] = {}
    doubts = []
    for start, end in spans:
        inside = [each for each in mentions if start <= each.start and each.end <= end]
        people = {each.id: each for each in inside if each.is_person}
        doubts += [each.doubt for each in people.values()]
        if people and _someone_else(text[start:end], len(people)):
            doubts.append("可能还有别人")
        found |= {id_: each for id_, each in people.items() if id_ not in found}
    return Persons(tuple(found.values()), next(filter(None, doubts), ""))


def _someone_else(words: str, known: int) -> bool:
    """Return whether a list of people has more parts than people who were found in it."""
    parts = [part for part in re.split("[、和及与]|以及", words) if part]
    return len(parts) > known


def came_of(text: str, mentions: Sequence[Mention]) -> Persons:
    """Return those who came to a meeting: ……，校长甲参加座谈."""
    spans = [(found.start("who"), found.end("who")) for found in _CAME.finditer(text)]
    return _persons(text, mentions, spans)


def rank_of(text: str) -> str:
    """Return the rank of the teachers who were sent, empty for none: 骨干教师."""
    found = _RANK.search(text)
    return (found["before"] or found["behind"]) if found else ""


def set_people(draft: Draft, name: str, found: Persons) -> None:
    """Add people to a draft, with what is doubtful about them."""
    draft.set(name, single([each.id for each in found.people]), found.doubt)
