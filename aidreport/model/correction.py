"""Corrections (更正) of a year that is signed and closed."""

from __future__ import annotations

from decimal import Decimal

from aidreport.model.base import Record
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.period_field import PeriodField
from aidreport.model.fields.text import Phrase
from aidreport.model.reading.field import Field
from aidreport.wording.numbers.reading import plain, read_count


class Correction(Record):
    """What was corrected after the report was signed: when, what, why and by whom."""

    date: PeriodField = Field("更正的日期，在签署之后")
    what: Phrase = Field("更正了什么，名词短语，如：向示例小学的捐款")
    was: Phrase | None = Field("原来的数或说法，如：3600元", default=None, key="from")
    now: Phrase | None = Field("更正后的数或说法，如：3800元", default=None, key="to")
    activities: Listed[Phrase] = Field(
        "更正了哪几项活动：活动的代号或日期；填了，只说明这几项的改动；不填，说明所有改动",
        default=(),
    )
    why: Phrase = Field("更正的原因，不写“因”字，如：漏记一笔捐款")
    by: Phrase = Field("由谁更正，如：校办公室")


def number_told(text: str) -> tuple[Decimal, str] | None:
    """Return the number of a text and what it counts, so that 7万元 is 70000元; None for none."""
    found = read_count(plain(text))
    return (found.number, found.measure_word) if found else None
