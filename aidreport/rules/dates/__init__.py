"""Rules about dates."""

from aidreport.rules.dates.activity_after_signing import ACTIVITY_AFTER_SIGNING
from aidreport.rules.dates.date_outside_period import DATE_OUTSIDE_PERIOD
from aidreport.rules.dates.duration_longer_than_range import DURATION_LONGER_THAN_RANGE
from aidreport.rules.dates.impossible_date import IMPOSSIBLE_DATE
from aidreport.rules.dates.lunar_date_as_solar import LUNAR_DATE_AS_SOLAR
from aidreport.rules.dates.observance_not_yet import OBSERVANCE_NOT_YET
from aidreport.rules.dates.occasion_on_another_day import OCCASION_ON_ANOTHER_DAY
from aidreport.rules.dates.only_the_year_known import ONLY_THE_YEAR_KNOWN
from aidreport.rules.dates.ordinal_of_another_year import ORDINAL_OF_ANOTHER_YEAR
from aidreport.rules.dates.season_contradicts_date import SEASON_CONTRADICTS_DATE
from aidreport.rules.dates.signing_date_far_off import SIGNING_DATE_FAR_OFF
from aidreport.rules.dates.wrong_weekday import WRONG_WEEKDAY

RULES = (
    ACTIVITY_AFTER_SIGNING,
    DATE_OUTSIDE_PERIOD,
    DURATION_LONGER_THAN_RANGE,
    IMPOSSIBLE_DATE,
    LUNAR_DATE_AS_SOLAR,
    OBSERVANCE_NOT_YET,
    OCCASION_ON_ANOTHER_DAY,
    ONLY_THE_YEAR_KNOWN,
    ORDINAL_OF_ANOTHER_YEAR,
    SEASON_CONTRADICTS_DATE,
    SIGNING_DATE_FAR_OFF,
    WRONG_WEEKDAY,
)
