"""An old report as drafts: the whole line on one screen."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from aidreport.expressions import expression
from aidreport.extraction.activities import activities
from aidreport.extraction.building import Model
from aidreport.extraction.context import Context
from aidreport.extraction.dates import Span
from aidreport.extraction.directory import Directory
from aidreport.extraction.draft import Draft
from aidreport.extraction.honours import honours_of
from aidreport.extraction.lines import Line
from aidreport.extraction.proposals import proposed
from aidreport.extraction.sentences import LONGEST, TELLING, Heading, Sentence, divided
from aidreport.extraction.totals import Total, totals_of
from aidreport.frozen import field, frozen, replace
from aidreport.importing.parties import Register
from aidreport.model.activity import Activity
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person

_YEARS = expression(
    r"(?P<first>\d{4})\s*(?:年?[-—–－~～至]{1,2}\s*(?P<last>\d{4}))?\s*(?P<what>学年|年)"
)
_SELF = frozenset(
    {
        *("我校", "我院", "我局", "我会", "我队", "我园", "我单位", "我中心"),
        *("本校", "本院", "本局", "本会", "本单位"),
    }
)
"""What organisations call themselves in reports."""

_HALF = expression(r"(?P<half>上|下)半年")
_WIDE = str.maketrans({",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "!": "！", "?": "？"})
_NARROW = expression(r"(?<!\d)[,:](?!\d)|(?<=\d)[,:](?!\d)|(?<!\d)[,:](?=\d)|[;()!?]")


@frozen
class People:
    """Who is recorded.

    Attributes:
        organisations: by id.
        people: by id.
        own: the names of the organisation whose report it is.
        private: names of people that only the private file has -> ids.
    """

    organisations: Mapping[str, Organisation]
    people: Mapping[str, Person]
    own: frozenset[str]
    private: Mapping[str, str] = field(default_factory=dict)


@frozen
class Extracted:
    """What a report tells.

    Attributes:
        title: its first line, empty for none.
        drafts: the activities, each with the record that it makes.
        honours: the honours as records write them, to be looked at.
        totals: the sums that the report states, beside those of the drafts.
        left: the sentences of which nothing was taken.
        register: whom it adds to those who are recorded.
    """

    title: str
    drafts: tuple[tuple[Draft, Activity], ...]
    honours: tuple[tuple[Sentence, dict[str, Any]], ...]
    totals: tuple[Total, ...]
    left: tuple[Sentence, ...]
    register: Register


def extracted(lines: Sequence[Line], known: People, span: Span) -> Extracted:
    """Return what the lines of a report tell about the years of a span."""
    sentences, headings = divided([_wide(each) for each in lines])
    known = replace(known, own=known.own | _SELF)
    register = _register(known)
    told = [each.text for each in sentences if each.part in TELLING and len(each.text) <= LONGEST]
    proposed(told, register)
    directory = Directory(known.organisations, known.people, known.own, known.private, register)
    found, left = activities(sentences, Context(directory, span))
    model = Model(known.organisations, known.people, register)
    built = [(draft, model.build(draft)) for draft in found]
    drafts = tuple((draft, activity) for draft, activity in built if activity is not None)
    left += [each for draft, activity in built if activity is None for each in draft.sentences]
    honours = tuple(honours_of(left, directory))
    used = {id(sentence) for sentence, _ in honours}
    totals = tuple(totals_of(left, [activity for _, activity in drafts]))
    rest = sorted(
        (each for each in left if id(each) not in used), key=lambda each: (each.line, each.item)
    )
    named = register.named_in([draft.values for draft, _ in drafts])
    return Extracted(_title(headings, lines), drafts, honours, totals, tuple(rest), named)


def span_of(text: str) -> Span | None:
    """Return the years that a title tells: 2008—2009学年度, 2024年上半年; None for none."""
    found = _YEARS.search(text)
    if found is None:
        return None
    first = int(found["first"])
    last = int(found["last"] or first)
    autumn = found["what"] == "学年" and last == first + 1
    return Span(first, max(first, last), autumn)


def year_of(title: str) -> str:
    """Return the name of the year of a report, as files are called; empty for none."""
    span = span_of(title)
    if span is None:
        return ""
    if span.first != span.last:
        return f"{span.first}-{span.last}"
    half = _HALF.search(title)
    return f"{span.first}-h{1 if half['half'] == '上' else 2}" if half else str(span.first)


def span_of_year(year: str) -> Span:
    """Return the years of a year's name: 2009, 2009-h1, 2008-2009."""
    years = [int(each) for each in re.findall(r"\d{4}", year)]
    return Span(years[0], years[-1], len(years) == 2 and years[1] == years[0] + 1)


def _wide(line: Line) -> Line:
    """Return a line with the marks of Chinese text; those between digits stay."""
    text = _NARROW.sub(lambda found: found[0].translate(_WIDE), line.text)
    return Line(line.number, text, line.sort)


def _register(known: People) -> Register:
    names: dict[str, str] = dict(known.private)
    for id_, person in known.people.items():
        names |= {id_: id_, str(person.name or id_): id_}
    for id_, each in known.organisations.items():
        names |= dict.fromkeys((id_, *each.names), id_)
    return Register(names, known.own, set(known.people) | set(known.organisations))


def _title(headings: Sequence[Heading], lines: Sequence[Line]) -> str:
    if headings and headings[0].level == 0:
        return headings[0].text
    return lines[0].text if lines and len(lines[0].text) <= 60 else ""
