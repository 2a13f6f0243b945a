"""The charts of a report as the figures that are drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidreport.document.media import Chart, Series
from aidreport.facts.attachments import AttachmentFacts
from aidreport.facts.charts import Bars, ChartFacts
from aidreport.rendering.periods import period_words


def drawn(attachments: Iterable[AttachmentFacts]) -> Iterator[tuple[str, Chart]]:
    """Yield the charts of a report, each with the name of its file."""
    for attachment in attachments:
        for chart in attachment.charts:
            yield chart.file, _chart(chart)


def _chart(facts: ChartFacts) -> Chart:
    return Chart(facts.categories, tuple(map(_series, facts.series)))


def _series(bars: Bars) -> Series:
    values = tuple(value.number for value in bars.values if value.number is not None)
    return Series(period_words(bars.period), values)
