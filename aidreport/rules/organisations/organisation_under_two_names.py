"""One organisation is defined twice, under two spellings of its name.

甲县乙初级中学 here and 乙中学 there: the report counts two schools and calls one of them by two
names (own rule). Names are the same if they differ only in the region before them, in blanks
and marks, or in a usual short form: 第一中学 and 一中, 初级中学 or 初中 and 中学, 人民政府 and
政府, a company with and without 有限公司. So are a name and the former name that another one
records.

一中 and 二中, 甲县中心小学 and 乙县中心小学 are two. A name that fits many (中心小学) is compared
only where the region of both is known.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations:
      示例中学:
      乙中学: {name: 甲县乙中学, region: 甲县}
      乙初中: {name: 乙初级中学}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations:
      示例中学:
      乙中学: {name: 甲县乙初级中学, short_name: 乙中学, region: 甲县}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.organisation import Organisation
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at
from aidreport.wording.organisations import fits_many, full_regions, region_and_name


def _check(record: YearRecord) -> Found:
    full = full_regions(each.region or "" for each in record.organisations.values())
    known: dict[tuple[str | None, str], Organisation] = {}
    somewhere: dict[str, Organisation] = {}
    every = record.organisations.values()
    renamed = {str(former): each for each in every for former in each.former_names}
    for organisation in every:
        region, name = region_and_name(organisation.name, organisation.region or "", full)
        first = known.get((region, name))
        if first is None and not fits_many(name):
            first = known.get((None, name)) if region else somewhere.get(name)
        if first is None and (today := renamed.get(str(organisation.name))) is not organisation:
            first = today
        known.setdefault((region, name), organisation)
        somewhere.setdefault(name, organisation)
        if first is not None:
            yield found_at(
                organisation.position,
                "“{name}” and “{other}” ({place}) look like one organisation: keep one of the"
                " two, and refer to it by its id everywhere.",
                name=organisation.name,
                other=first.name,
                place=str(first.position),
            )


ORGANISATION_UNDER_TWO_NAMES = YearRule("organisation-under-two-names", Severity.WARNING, _check)
