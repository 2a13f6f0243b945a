"""What stands on evidence, and must be in nothing that is published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidreport.diagnostics import Position
from aidreport.model.evidence import Evidence
from aidreport.model.fields.recorded import Recorded, position_of
from aidreport.model.year import YearRecord
from aidreport.publication.secrets import Secret, Sort
from aidreport.publication.spellings.folding import closed_up
from aidreport.publication.walking import GONE, texts_in

_SHORTEST = 6
"""Own rule: a shorter name of a file or number of a receipt may stand in any text by chance."""


def secrets_of_evidence(years: Iterable[YearRecord]) -> Iterator[Secret]:
    """Yield the names of the files, the numbers, and who issued them.

    The evidence itself is left out of the public edition; these words are searched for in case a
    template or a text brings them in. What the rest of the record says as well, like the name of a
    school that signed for a gift, is no secret of the evidence.
    """
    known = list(years)
    evidence = [each for year in known for done in year.activities for each in done.evidence]
    if not evidence:
        return
    told = "\n".join(closed_up(text) for year in known for text in _texts_beside(year))
    for each in evidence:
        for words, place in _words_on(each):
            closed = closed_up(words)
            if len(closed) >= _SHORTEST and closed not in told:
                yield Secret(words, Sort.EVIDENCE, place)


def _words_on(evidence: Evidence) -> Iterator[tuple[str, Position]]:
    yield evidence.file.rpartition("/")[2], evidence.place
    for text in (evidence.number, evidence.issuer):
        if text:
            yield text, position_of(text, evidence.position)


def _texts_beside(year: YearRecord) -> Iterator[Recorded]:
    """Yield all texts of a year but those of its evidence."""
    yield from texts_in(year.frame)
    for activity in year.activities:
        for name, value in activity.__dict__.items():
            if name not in GONE:
                yield from texts_in(value)
    yield from texts_in(*year.people.values(), *year.organisations.values())
