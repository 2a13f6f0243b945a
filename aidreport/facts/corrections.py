"""What was corrected after a report was signed, and with which figures the next one compares."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.figures.figure import Figure, Key
from aidreport.facts.figures.lookup import figure_named
from aidreport.facts.signed import same, signed_sum
from aidreport.facts.sums import Sum
from aidreport.facts.totals import figures
from aidreport.frozen import frozen
from aidreport.model.correction import Correction, number_told
from aidreport.model.fields.amount import MONEY_UNIT, Amount
from aidreport.model.fields.period import Period
from aidreport.model.fields.quantity import Quantity
from aidreport.model.layout import SectionName
from aidreport.model.year import YearRecord

_ITEMS = "项"


@frozen
class CorrectedFigure:
    """A figure of the catalogue that corrections changed: its term, as signed, and as it is."""

    term: str
    was: Amount
    now: Amount


@frozen
class CorrectionFacts:
    """The corrections of one report.

    Attributes:
        period: what the report is about.
        genre: what sort of text it is (总结, 报告).
        corrections: the corrections, in the order of the record.
        count: how many they are (项).
        figures: the figures of the catalogue that are no longer what was signed first; one that
            a correction names with the same words is left out.
        as_signed: whether the year after is compared with what was signed, for the corrections
            are in no closing yet.
    """

    period: Period
    genre: str
    corrections: tuple[Correction, ...]
    count: Quantity
    figures: tuple[CorrectedFigure, ...]
    as_signed: bool


def corrections(record: YearRecord) -> CorrectionFacts | None:
    """Return the corrections of a year's own report, where its outline asks for them."""
    return _facts(record) if asks_for_corrections(record) else None


def corrections_before(record: YearRecord) -> CorrectionFacts | None:
    """Return the corrections of the report of the year before, None where there are none."""
    return _facts(record.before) if record.before else None


def asks_for_corrections(record: YearRecord) -> bool:
    """Return whether the outline of a year has a part for corrections."""
    return any(each.section is SectionName.CORRECTIONS for each in record.frame.outline)


def _facts(record: YearRecord) -> CorrectionFacts | None:
    found = record.frame.corrections
    if not found:
        return None
    return CorrectionFacts(
        record.frame.report.period,
        record.frame.report.genre,
        found,
        Quantity(Decimal(len(found)), _ITEMS, origins=tuple(each.position for each in found)),
        tuple(_corrected(record)),
        as_signed=record.closing is not None and record.closing.differs,
    )


def _corrected(record: YearRecord) -> Iterator[CorrectedFigure]:
    """Yield the figures of the catalogue that differ from those that were signed first."""
    closing = record.closing
    if closing is None or not (closing.differs or closing.first):
        return
    signed = {**closing.figures, **closing.first}
    now = figures(record)
    told = {number_told(each.was) for each in record.frame.corrections if each.was}
    for figure in FIGURES.values():
        key = Key(figure.group, figure.key, figure.unit)
        name = (key.group.value, key.name, key.unit)
        total = now.get(key) or _nothing(figure, record)
        if name not in signed or same(signed[name], total):
            continue
        was = signed_sum(signed[name], key.unit).amount
        if was and total.amount and not total.left_out and number_told(in_words(was)) not in told:
            yield CorrectedFigure(figure.term, was, total.amount)


@frozen
class NamedFigure:
    """A figure that a correction names: as it was signed first, and as the record gives it."""

    was: Amount | None
    now: Amount


def named_figure(record: YearRecord, name: str) -> NamedFigure | None:
    """Return the figure of the catalogue that has a name, where it is exact.

    None where no figure is called so or nothing of it was ever recorded, as where an indicator
    has the name; and where the year was never closed.
    """
    closing, figure = record.closing, figure_named(name)
    if closing is None or figure is None:
        return None
    key = Key(figure.group, figure.key, figure.unit)
    found = figures(record).get(key)
    before = {**closing.figures, **closing.first}.get((key.group.value, key.name, key.unit))
    if found is None and before is None:
        return None
    total = found or _nothing(figure, record)
    was = signed_sum(before, key.unit).amount if before and not before.vague else None
    return NamedFigure(was, total.amount) if total.amount and not total.left_out else None


def _nothing(figure: Figure, record: YearRecord) -> Sum:
    return Sum(figure.unit, Decimal(0), origins=(record.frame.report.position,))


def in_words(amount: Amount) -> str:
    """Return an exact amount as a record writes it: 3600元."""
    if isinstance(amount, Quantity):
        return f"{(amount.number or Decimal(0)).normalize():f}{amount.measure_word}"
    return f"{amount.amount.normalize():f}{MONEY_UNIT}"
