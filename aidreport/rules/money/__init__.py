"""Rules about money and the value of goods."""

from aidreport.rules.money.amount_suspiciously_small import AMOUNT_SUSPICIOUSLY_SMALL
from aidreport.rules.money.goods_do_not_add_up import GOODS_DO_NOT_ADD_UP
from aidreport.rules.money.goods_value_implausible import GOODS_VALUE_IMPLAUSIBLE
from aidreport.rules.money.money_without_yuan import MONEY_WITHOUT_YUAN
from aidreport.rules.money.nothing_given import NOTHING_GIVEN
from aidreport.rules.money.other_money_unit import OTHER_MONEY_UNIT
from aidreport.rules.money.planned_counted_as_paid import PLANNED_COUNTED_AS_PAID
from aidreport.rules.money.planned_told_as_paid import PLANNED_TOLD_AS_PAID
from aidreport.rules.money.same_money_in_two_activities import SAME_MONEY_IN_TWO_ACTIVITIES
from aidreport.rules.money.same_money_twice import SAME_MONEY_TWICE

RULES = (
    AMOUNT_SUSPICIOUSLY_SMALL,
    GOODS_DO_NOT_ADD_UP,
    GOODS_VALUE_IMPLAUSIBLE,
    MONEY_WITHOUT_YUAN,
    NOTHING_GIVEN,
    OTHER_MONEY_UNIT,
    PLANNED_COUNTED_AS_PAID,
    PLANNED_TOLD_AS_PAID,
    SAME_MONEY_IN_TWO_ACTIVITIES,
    SAME_MONEY_TWICE,
)
