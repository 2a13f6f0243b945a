"""Rules about dates."""

from aidreport.rules.dates.date_outside_period import DATE_OUTSIDE_PERIOD

RULES = (DATE_OUTSIDE_PERIOD,)
