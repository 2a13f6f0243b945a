"""A phrase or a text speaks of 该村 or 该校 where no organisation has been named.

该 takes up what was just said. An activity without recipients, helpers and place names nobody, nor
does a text about the year where no village stands anywhere, and the reader looks for the village
in vain (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例村: }
    activities:
      - {kind: volunteering, date: 2024-03-05, outcomes: 改善了该村的环境}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例村: }
    activities:
      - {kind: volunteering, date: 2024-03-05, recipients: 示例村, outcomes: 改善了该村的环境}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from operator import attrgetter

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.model.activity import Activity
from aidreport.model.fields.recorded import Recorded
from aidreport.model.slots import passage
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Pattern, Words

_SORTS = "村|校|院|县|镇|乡|社区|单位"
_THAT_ONE = f"该(?<![应活]该)(?:{_SORTS})"
_SEARCHED = Pattern(_THAT_ONE, *(f"该{sort}" for sort in _SORTS.split("|")))
# How whatever is taken up may be called.
_CALLED = {"校": "校学园", "单位": "校学园院村县镇乡区局会司站部", "社区": "区"}
_NAMING = ("helpers", "place", "region", "leaders", "guests", "name", "team")
_LIST_NAMES = ("contents", "outcomes", "responses", "aims")
_LISTS = attrgetter(*_LIST_NAMES)
_EACH_LIST = tuple(map(attrgetter, _LIST_NAMES))
_SINGLE = attrgetter("prospect", "beneficiaries", "text")


def _check(words: Words, record: YearRecord) -> Found:
    found, times = words.different(_SEARCHED)
    if not found:
        return
    for activity in record.activities:
        # The recipients first: nearly every activity has some.
        if not activity.recipients and not _names_somebody(activity):
            for phrase in _said(activity):
                yield from _dangling(phrase)
    if not _elsewhere(found, times, record.activities):
        return
    inside = set(map(id, _said(*record.activities)))
    for mention in words.mentions(_SEARCHED):
        if id(mention.text) not in inside:
            sort = mention.words().removeprefix("该")
            if not _is_named(sort, words, record):
                yield from _dangling(mention.text)


def _elsewhere(found: frozenset[str], times: int, activities: Sequence[Activity]) -> bool:
    """Return whether one of the texts that are found stands outside of the activities: hardly any.

    Most are told by what was done; the other fields of thousands are looked at if some are left.
    """
    for field in _EACH_LIST:
        times -= sum(map(found.__contains__, chain.from_iterable(map(field, activities))))
        if not times:
            return False
    singles = filter(None, chain.from_iterable(map(_SINGLE, activities)))
    return sum(map(found.__contains__, singles)) < times


def _said(*activities: Activity) -> Iterator[Recorded]:
    lists = chain.from_iterable(map(_LISTS, activities))
    return filter(None, chain.from_iterable(chain(lists, map(_SINGLE, activities))))


def _names_somebody(activity: Activity) -> bool:
    return bool(activity.measure) or any(getattr(activity, name, None) for name in _NAMING)


def _dangling(text: Recorded) -> Found:
    """Yield the first 该村 of a text, unless the text itself has named one before."""
    match = _SEARCHED.compiled.search(text)
    if match is None or _has_name(match[0].removeprefix("该"), text[: match.start()]):
        return
    yield found_at(
        passage(text, match[0], match.start()),
        "“{words}” takes up what has been named, but nobody is named here: add"
        " “recipients”, or write the name.",
        words=match[0],
    )


def _has_name(sort: str, text: str) -> bool:
    """Return whether a text names something of a sort: 示例村, but not 该村, 全村 or 本村."""
    return bool(expression(f"[^\\W\\d_该本全各我每](?:[{_CALLED.get(sort, sort)}])").search(text))


def _is_named(sort: str, words: Words, record: YearRecord) -> bool:
    parties = record.organisations.values()
    called = "\n".join(f"{party.name}\n甲{party.sort or ''}" for party in parties)
    return _has_name(sort, called) or _has_name(sort, words.joined)


THAT_ONE_WITHOUT_NAME = TextRule("that-one-without-name", Severity.WARNING, _check)
