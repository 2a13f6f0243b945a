"""Rules about what must not get about: where people are, who they are."""

from aidreport.rules.privacy.bank_card_in_text import BANK_CARD_IN_TEXT
from aidreport.rules.privacy.child_not_recorded import CHILD_NOT_RECORDED
from aidreport.rules.privacy.contact_detail_in_text import CONTACT_DETAIL_IN_TEXT
from aidreport.rules.privacy.home_address_in_text import HOME_ADDRESS_IN_TEXT
from aidreport.rules.privacy.identity_number_in_text import IDENTITY_NUMBER_IN_TEXT
from aidreport.rules.privacy.minor_in_photo import MINOR_IN_PHOTO
from aidreport.rules.privacy.minor_named_in_text import MINOR_NAMED_IN_TEXT
from aidreport.rules.privacy.minor_not_said import MINOR_NOT_SAID
from aidreport.rules.privacy.photo_with_location import PHOTO_WITH_LOCATION
from aidreport.rules.privacy.photo_with_owner import PHOTO_WITH_OWNER
from aidreport.rules.privacy.sensitive_fact_in_text import SENSITIVE_FACT_IN_TEXT

RULES = (
    BANK_CARD_IN_TEXT,
    CHILD_NOT_RECORDED,
    CONTACT_DETAIL_IN_TEXT,
    HOME_ADDRESS_IN_TEXT,
    IDENTITY_NUMBER_IN_TEXT,
    MINOR_IN_PHOTO,
    MINOR_NAMED_IN_TEXT,
    MINOR_NOT_SAID,
    PHOTO_WITH_LOCATION,
    PHOTO_WITH_OWNER,
    SENSITIVE_FACT_IN_TEXT,
)
