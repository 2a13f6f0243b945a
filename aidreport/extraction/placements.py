"""Teachers who were sent in several school years, told in one sentence: a draft for each year."""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.extraction.context import INFERRED, Context
from aidreport.extraction.dates import Dated, dates
from aidreport.extraction.directory import Mention
from aidreport.extraction.draft import Draft, single
from aidreport.extraction.kinds import kind_of
from aidreport.extraction.sentences import Sentence

_EACH = expression("分别|先后")


def placements(sentence: Sentence, context: Context) -> list[Draft]:
    """Return a draft for each school year, none where the sentence tells of one only.

    Either the year stands in brackets behind those whom it is of, 甲（2022—2023学年度）、乙和丙
    （2023—2024学年度）, or as many years as people stand in a row, 在……和……分别选派甲、乙.
    """
    text = sentence.text
    found = [each for each in dates(text, context.span) if "学年度" in each.written]
    if len(found) < 2 or kind_of(text).kind != "teaching-placement":
        return []
    people = [each for each in context.directory.mentions(text) if each.is_person]
    groups = _in_brackets(text, found, people)
    doubt = ""
    if not groups and _EACH.search(text) and len(people) == len(found):
        groups = [[each] for each in people]
        doubt = INFERRED
    drafts = []
    for dated, group in zip(found, groups, strict=False):
        if group:
            draft = Draft([sentence])
            draft.keep("date", dated.written, doubt or dated.doubt)
            draft.keep("teachers", single([each.id for each in group]), doubt or _doubt(group))
            drafts.append(draft)
    return drafts


def _in_brackets(text: str, found: list[Dated], people: list[Mention]) -> list[list[Mention]]:
    """Return who stands before each of the years in brackets; nobody where they stand free."""
    if any(text[each.start - 1 : each.start] != "（" for each in found):
        return []
    groups, start = [], 0
    for each in found:
        groups.append([one for one in people if start <= one.start < each.start])
        start = each.end
    return groups


def _doubt(group: list[Mention]) -> str:
    return next((each.doubt for each in group if each.doubt), "")
