"""A document number is not of the form agency, year in 〔 〕, number.

The year stands with all four digits in 〔 〕, the number without 第 and without leading zeros,
followed by 号: 示教发〔2024〕5号 (GB/T 9704—2012, 7.2.5). Orders and announcements (令、公告) are
numbered otherwise and left alone.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    honours: [{award: 先进集体, document: "示教发[2024]第005号"}]

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    honours: [{award: 先进集体, document: 示教发〔2024〕5号}]
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from aidreport.diagnostics import Position, Severity, message
from aidreport.model.fields.recorded import position_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule
from aidreport.rules.words import Pattern

_RIGHT = Pattern(r"[^\W\d_]+〔(?:19|20)\d\d〕[1-9]\d*号")
_MEANT = Pattern(
    r"(?P<agency>[\u3400-\u9fffA-Za-z]+)\W?(?P<year>(?:19|20)\d\d)年?\W?第?0*(?P<number>[1-9]\d*)号?"
)
_OTHERWISE = Pattern("令|公告|通告")


def _check(record: YearRecord) -> Found:
    for number, place in _numbers(record):
        if _RIGHT.compiled.fullmatch(number) or _OTHERWISE.compiled.search(number):
            continue
        meant = _MEANT.compiled.fullmatch(re.sub(r"\s", "", unicodedata.normalize("NFKC", number)))
        if meant is None:
            said = message(
                "“{number}” is no document number, expected agency, year in 〔 〕 and number:"
                " write it like 示教发〔2024〕5号.",
                number=number,
            )
        else:
            said = message(
                "The document number “{number}” is not in the usual form: write it {right}.",
                number=number,
                right=f"{meant['agency']}〔{meant['year']}〕{meant['number']}号",
            )
        yield place, said


def _numbers(record: YearRecord) -> Iterator[tuple[str, Position]]:
    """Yield the document numbers of honours and grounds with their places."""
    frame = record.frame
    for number, group in (
        *((ground.number, ground) for ground in frame.report.grounds),
        *((honour.document, honour) for honour in frame.honours),
    ):
        if number is not None:
            place = position_of(number, group.position)
            yield str(number), place


MALFORMED_DOCUMENT_NUMBER = YearRule("malformed-document-number", Severity.WARNING, _check)
