"""An organisation is recorded in another county than its name says.

示例市甲县第一中学 lies in 甲县; recorded under 乙县 it is counted there, and the report says that
it reached a county where nobody has been (own rule). Only counties and districts (县、区、旗) are
compared, as units: 户县第一中学 lies in 鄠邑区, as 户县 is called since 2016. A city's name may
stand for the county below it.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations:
      示例中学:
      示例市甲县第一小学: {region: 乙县}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations:
      示例中学:
      示例市甲县第一小学: {region: 甲县}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.regions import county, may_be_one
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    for organisation in record.organisations.values():
        recorded, named = county(organisation.region), county(organisation.name)
        if recorded is None or named is None or may_be_one(recorded, named):
            continue
        yield found_at(
            organisation.position,
            "“{name}” is recorded in {recorded}, but by its name it is in {named}: correct"
            " “region”, or the name.",
            name=organisation.name,
            recorded=recorded,
            named=named,
        )


REGION_CONTRADICTS_NAME = YearRule("region-contradicts-name", Severity.WARNING, _check)
