"""Rules about indicators, counts and the balance."""

from aidreport.rules.figures.announced_count_differs import ANNOUNCED_COUNT_DIFFERS
from aidreport.rules.figures.balance_does_not_add_up import BALANCE_DOES_NOT_ADD_UP
from aidreport.rules.figures.cumulative_below_period import CUMULATIVE_BELOW_PERIOD
from aidreport.rules.figures.exact_and_vague import EXACT_AND_VAGUE
from aidreport.rules.figures.last_year_contradicted import LAST_YEAR_CONTRADICTED
from aidreport.rules.figures.mixed_status import MIXED_STATUS
from aidreport.rules.figures.mixed_units import MIXED_UNITS
from aidreport.rules.figures.part_larger_than_whole import PART_LARGER_THAN_WHOLE
from aidreport.rules.figures.parts_do_not_add_up import PARTS_DO_NOT_ADD_UP
from aidreport.rules.figures.vague_twice import VAGUE_TWICE

RULES = (
    ANNOUNCED_COUNT_DIFFERS,
    BALANCE_DOES_NOT_ADD_UP,
    CUMULATIVE_BELOW_PERIOD,
    EXACT_AND_VAGUE,
    LAST_YEAR_CONTRADICTED,
    MIXED_STATUS,
    MIXED_UNITS,
    PART_LARGER_THAN_WHOLE,
    PARTS_DO_NOT_ADD_UP,
    VAGUE_TWICE,
)
