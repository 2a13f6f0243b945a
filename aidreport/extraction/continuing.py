"""What the further sentences of an activity tell: banners, press, support, gifts told later."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.extraction.context import Context
from aidreport.extraction.details import flag_of, press_of
from aidreport.extraction.directory import Mention
from aidreport.extraction.draft import Draft
from aidreport.extraction.gifts import add_gifts
from aidreport.extraction.goods import goods_of
from aidreport.extraction.money import amounts
from aidreport.extraction.persons import Persons, set_people
from aidreport.extraction.sentences import Sentence

_OPENING = 12
"""Characters from the start of a sentence within which its subject is named."""


def take_from_others(draft: Draft, others: Sequence[Sentence], context: Context) -> None:
    """Add what the sentences behind the first one tell."""
    for sentence in others:
        text = sentence.text
        mentions = context.directory.mentions(text)
        flag = flag_of(text)
        if flag:
            giver = _giver(mentions)
            doubt = giver.doubt if giver else ""
            if "代表" in text and not (giver and giver.is_person):
                doubt = "代表单位赠送的人没有读出"
            draft.set("received", {**flag, "giver": giver.id} if giver else flag, doubt)
        elif medium := press_of(text):
            draft.set("coverage", {"medium": medium})
        if "支持" in text and "得到" in text:
            behind = text.index("得到")
            backing = [each for each in mentions if each.is_person and each.start > behind]
            doubt = next((each.doubt for each in backing if each.doubt), "")
            set_people(draft, "supporters", Persons(tuple(backing), doubt))
        if not flag:
            _gifts(draft, text)


def _gifts(draft: Draft, text: str) -> None:
    """Take gifts that only a later sentence tells; those told again are a doubt."""
    if "donation" in draft.values:
        if amounts(text) or goods_of(text).lots:
            draft.doubts.setdefault("donation", "后面的句子还写到钱物")
        return
    if draft.values["kind"] == "sponsorship":
        return
    before = set(draft.values)
    add_gifts(draft, str(draft.values["kind"]), text, ())
    for name in set(draft.values) - before:
        draft.doubts.setdefault(name, "读自后面的句子")


def _giver(mentions: Sequence[Mention]) -> Mention | None:
    """Return who gave a banner: who opens the sentence, the person before the organisation."""
    first = [each for each in mentions if each.id and each.start <= _OPENING]
    people = [each for each in first if each.is_person]
    chosen = people or first
    return chosen[0] if chosen else None
