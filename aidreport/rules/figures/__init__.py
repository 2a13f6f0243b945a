"""Rules about indicators, counts and the balance."""

from aidreport.rules.figures.announced_count_differs import ANNOUNCED_COUNT_DIFFERS
from aidreport.rules.figures.balance_contradicts_figures import BALANCE_CONTRADICTS_FIGURES
from aidreport.rules.figures.balance_does_not_add_up import BALANCE_DOES_NOT_ADD_UP
from aidreport.rules.figures.correction_contradicts_figure import (
    CORRECTION_CONTRADICTS_FIGURE,
)
from aidreport.rules.figures.count_in_text_differs import COUNT_IN_TEXT_DIFFERS
from aidreport.rules.figures.cumulative_below_period import CUMULATIVE_BELOW_PERIOD
from aidreport.rules.figures.exact_and_vague import EXACT_AND_VAGUE
from aidreport.rules.figures.indicator_below_activities import INDICATOR_BELOW_ACTIVITIES
from aidreport.rules.figures.indicator_differs_from_sum import INDICATOR_DIFFERS_FROM_SUM
from aidreport.rules.figures.last_year_contradicted import LAST_YEAR_CONTRADICTED
from aidreport.rules.figures.line_recorded_twice import LINE_RECORDED_TWICE
from aidreport.rules.figures.members_do_not_agree import MEMBERS_DO_NOT_AGREE
from aidreport.rules.figures.mixed_status import MIXED_STATUS
from aidreport.rules.figures.mixed_units import MIXED_UNITS
from aidreport.rules.figures.more_than_inhabitants import MORE_THAN_INHABITANTS
from aidreport.rules.figures.names_do_not_fit_count import NAMES_DO_NOT_FIT_COUNT
from aidreport.rules.figures.one_amount_for_two_periods import ONE_AMOUNT_FOR_TWO_PERIODS
from aidreport.rules.figures.one_amount_told_for_two_periods import (
    ONE_AMOUNT_TOLD_FOR_TWO_PERIODS,
)
from aidreport.rules.figures.part_in_text_too_large import PART_IN_TEXT_TOO_LARGE
from aidreport.rules.figures.part_larger_than_whole import PART_LARGER_THAN_WHOLE
from aidreport.rules.figures.part_of_a_person import PART_OF_A_PERSON
from aidreport.rules.figures.parts_do_not_add_up import PARTS_DO_NOT_ADD_UP
from aidreport.rules.figures.product_is_wrong import PRODUCT_IS_WRONG
from aidreport.rules.figures.ratio_is_wrong import RATIO_IS_WRONG
from aidreport.rules.figures.shares_do_not_add_up import SHARES_DO_NOT_ADD_UP
from aidreport.rules.figures.total_in_text_is_wrong import TOTAL_IN_TEXT_IS_WRONG
from aidreport.rules.figures.unknown_measure_word import UNKNOWN_MEASURE_WORD
from aidreport.rules.figures.unlike_counts_added import UNLIKE_COUNTS_ADDED
from aidreport.rules.figures.vague_twice import VAGUE_TWICE
from aidreport.rules.figures.year_on_year_jump import YEAR_ON_YEAR_JUMP

RULES = (
    ANNOUNCED_COUNT_DIFFERS,
    BALANCE_CONTRADICTS_FIGURES,
    BALANCE_DOES_NOT_ADD_UP,
    CORRECTION_CONTRADICTS_FIGURE,
    COUNT_IN_TEXT_DIFFERS,
    CUMULATIVE_BELOW_PERIOD,
    EXACT_AND_VAGUE,
    INDICATOR_BELOW_ACTIVITIES,
    INDICATOR_DIFFERS_FROM_SUM,
    LAST_YEAR_CONTRADICTED,
    LINE_RECORDED_TWICE,
    MEMBERS_DO_NOT_AGREE,
    MIXED_STATUS,
    MIXED_UNITS,
    MORE_THAN_INHABITANTS,
    NAMES_DO_NOT_FIT_COUNT,
    ONE_AMOUNT_FOR_TWO_PERIODS,
    ONE_AMOUNT_TOLD_FOR_TWO_PERIODS,
    PART_IN_TEXT_TOO_LARGE,
    PART_LARGER_THAN_WHOLE,
    PART_OF_A_PERSON,
    PARTS_DO_NOT_ADD_UP,
    PRODUCT_IS_WRONG,
    RATIO_IS_WRONG,
    SHARES_DO_NOT_ADD_UP,
    TOTAL_IN_TEXT_IS_WRONG,
    UNKNOWN_MEASURE_WORD,
    UNLIKE_COUNTS_ADDED,
    VAGUE_TWICE,
    YEAR_ON_YEAR_JUMP,
)
