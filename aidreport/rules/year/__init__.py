"""Rules about the year as a whole."""

from aidreport.rules.year.activity_recorded_twice import ACTIVITY_RECORDED_TWICE
from aidreport.rules.year.period_of_another_year import PERIOD_OF_ANOTHER_YEAR
from aidreport.rules.year.signing_date_missing import SIGNING_DATE_MISSING

RULES = (
    ACTIVITY_RECORDED_TWICE,
    PERIOD_OF_ANOTHER_YEAR,
    SIGNING_DATE_MISSING,
)
