"""Two organisations are called by the same name in the report.

After its first mention the report calls an organisation by its short name; when 中心小学
stands for two schools, nobody can tell which one got the gift (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations:
      示例中学:
      甲小学: {name: 甲县中心小学, short_name: 中心小学}
      乙小学: {name: 乙县中心小学, short_name: 中心小学}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations:
      示例中学:
      甲小学: {name: 甲县中心小学}
      乙小学: {name: 乙县中心小学}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.organisation import Organisation
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    called: dict[str, Organisation] = {}
    for organisation in record.organisations.values():
        for name in {organisation.name, organisation.short}:
            first = called.setdefault(name, organisation)
            if first is organisation or first.name == organisation.name:
                continue
            yield found_at(
                organisation.position,
                "“{name}” is what both “{full}” and “{other}” are called in the report: give"
                " one of them another short name, or none.",
                name=name,
                full=organisation.name,
                other=first.name,
            )


SHORT_NAME_SHARED = YearRule("short-name-shared", Severity.WARNING, _check)
