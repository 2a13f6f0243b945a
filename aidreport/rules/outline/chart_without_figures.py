"""A chart is asked for that there is nothing to draw of.

The report leaves it out. A comparison needs the record of the year before, of the same
days of the year and with activities in it (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    charts: year-on-year
    activities:
      - {kind: volunteering, date: 2024-03-05}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    charts: by-kind
    activities:
      - {kind: volunteering, date: 2024-03-05}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.named import value_name
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    if not record.frame.charts:
        return
    # Most records have no chart, and the figures cost a tenth of the start to import.
    from aidreport.facts.charts import charts

    drawn = {chart.name for chart in charts(record)}
    for name in dict.fromkeys(record.frame.charts):
        if name not in drawn:
            yield found_at(
                record.asked.get(name, record.frame.report.position),
                "There is nothing to draw the chart “{name}” of, so the report leaves it out:"
                " record the activities (for a comparison those of the year before too), or"
                " take the chart out of “charts”.",
                name=value_name(name, "ChartName"),
            )


CHART_WITHOUT_FIGURES = YearRule("chart-without-figures", Severity.NOTE, _check)
