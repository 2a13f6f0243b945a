"""Rules about organisations: who helps, who is helped, and where."""

from aidreport.rules.organisations.besides_also_helped import BESIDES_ALSO_HELPED
from aidreport.rules.organisations.contradicting_direction import CONTRADICTING_DIRECTION
from aidreport.rules.organisations.focus_never_helped import FOCUS_NEVER_HELPED
from aidreport.rules.organisations.gift_to_nobody import GIFT_TO_NOBODY
from aidreport.rules.organisations.helps_itself import HELPS_ITSELF
from aidreport.rules.organisations.name_spelt_two_ways import NAME_SPELT_TWO_WAYS
from aidreport.rules.organisations.named_twice import NAMED_TWICE
from aidreport.rules.organisations.organisation_under_two_names import (
    ORGANISATION_UNDER_TWO_NAMES,
)
from aidreport.rules.organisations.recipient_not_in_place import RECIPIENT_NOT_IN_PLACE
from aidreport.rules.organisations.region_contradicts_name import REGION_CONTRADICTS_NAME
from aidreport.rules.organisations.short_name_shared import SHORT_NAME_SHARED
from aidreport.rules.organisations.that_one_without_name import THAT_ONE_WITHOUT_NAME

RULES = (
    BESIDES_ALSO_HELPED,
    CONTRADICTING_DIRECTION,
    FOCUS_NEVER_HELPED,
    GIFT_TO_NOBODY,
    HELPS_ITSELF,
    NAME_SPELT_TWO_WAYS,
    NAMED_TWICE,
    ORGANISATION_UNDER_TWO_NAMES,
    RECIPIENT_NOT_IN_PLACE,
    REGION_CONTRADICTS_NAME,
    SHORT_NAME_SHARED,
    THAT_ONE_WITHOUT_NAME,
)
