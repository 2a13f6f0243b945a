"""A name stands in Chinese quotes, which would be printed wherever it is told.

Quotes are typed around a value as in a program: `self_reference: “我校”`. Those of a record are
straight ones; Chinese ones are part of the name, and the report says “我校” in every sentence (own
rule). The name of an activity gets its quotes from the report.

Bad:
    report: {period: 2024, organisation: 示例中学, self_reference: “我校”}
    organisations: {示例中学: }

Good:
    report: {period: 2024, organisation: 示例中学, self_reference: 我校}
    organisations: {示例中学: }
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Severity
from aidreport.model.fields.recorded import Recorded
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Pattern, Where, Words

_WHOLLY_QUOTED = Pattern(r"\n[“‘「『][^“”‘’「」『』\n]+[”’」』](?=\n)", *"“‘「『")


def _check(words: Words, record: YearRecord) -> Found:
    quoted = words.ids_of(_WHOLLY_QUOTED, Where.PHRASES)
    for name in _names(record) if quoted else ():
        if isinstance(name, Recorded) and id(name) in quoted:
            yield found_at(
                name.origins[0],
                "The quotes around {found} would stand in the report: write “{name}” without them.",
                found=name,
                name=name[1:-1],
            )


def _names(record: YearRecord) -> Iterator[str | None]:
    yield record.frame.report.self_reference
    yield from (organisation.name for organisation in record.organisations.values())
    yield from (person.name for person in record.people.values())
    for activity in record.activities:
        yield activity.name


QUOTES_AROUND_A_NAME = TextRule("quotes-around-a-name", Severity.WARNING, _check)
