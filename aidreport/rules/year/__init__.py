"""Rules about the year as a whole."""

from aidreport.rules.year.activity_of_last_year import ACTIVITY_OF_LAST_YEAR
from aidreport.rules.year.activity_recorded_twice import ACTIVITY_RECORDED_TWICE
from aidreport.rules.year.campaign_under_two_names import CAMPAIGN_UNDER_TWO_NAMES
from aidreport.rules.year.closed_year_changed import CLOSED_YEAR_CHANGED
from aidreport.rules.year.continued_work_missing import CONTINUED_WORK_MISSING
from aidreport.rules.year.guess_left import GUESS_LEFT
from aidreport.rules.year.period_of_another_year import PERIOD_OF_ANOTHER_YEAR
from aidreport.rules.year.period_overlaps_last_year import PERIOD_OVERLAPS_LAST_YEAR
from aidreport.rules.year.plan_not_reached import PLAN_NOT_REACHED
from aidreport.rules.year.signing_date_missing import SIGNING_DATE_MISSING
from aidreport.rules.year.text_of_last_year import TEXT_OF_LAST_YEAR
from aidreport.rules.year.title_of_another_period import TITLE_OF_ANOTHER_PERIOD

RULES = (
    ACTIVITY_OF_LAST_YEAR,
    ACTIVITY_RECORDED_TWICE,
    CAMPAIGN_UNDER_TWO_NAMES,
    CLOSED_YEAR_CHANGED,
    CONTINUED_WORK_MISSING,
    GUESS_LEFT,
    PERIOD_OF_ANOTHER_YEAR,
    PERIOD_OVERLAPS_LAST_YEAR,
    PLAN_NOT_REACHED,
    SIGNING_DATE_MISSING,
    TEXT_OF_LAST_YEAR,
    TITLE_OF_ANOTHER_PERIOD,
)
