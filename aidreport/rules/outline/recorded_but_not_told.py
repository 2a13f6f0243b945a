"""Something is recorded that produces no word in the report.

A measure with a title alone, a part of the outline with nothing to tell or one that stands there
twice, an attachment without a row, a figure of last year that nothing can be compared with, the
number of helpers where none is named: the report leaves them out, and whoever wrote them down
would look for them in vain (own rule).
With templates of one's own, whatever these do not say is found as well.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    measures:
      结对: {title: 深化校际结对}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    measures:
      结对: {title: 深化校际结对}
    activities:
      - {kind: volunteering, date: 2024-03-05, measure: 结对, contents: 辅导作业}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule
from aidreport.rules.silent_fields import silent_fields
from aidreport.rules.silent_figures import silent_figures
from aidreport.rules.silent_parts import silent_parts


def _check(record: YearRecord) -> Found:
    yield from silent_parts(record)
    yield from silent_figures(record)
    yield from silent_fields(record)


RECORDED_BUT_NOT_TOLD = YearRule("recorded-but-not-told", Severity.WARNING, _check)
