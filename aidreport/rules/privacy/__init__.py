"""Rules about what must not get about: where people are, who they are."""

from aidreport.rules.privacy.minor_in_photo import MINOR_IN_PHOTO
from aidreport.rules.privacy.photo_with_location import PHOTO_WITH_LOCATION
from aidreport.rules.privacy.photo_with_owner import PHOTO_WITH_OWNER

RULES = (
    MINOR_IN_PHOTO,
    PHOTO_WITH_LOCATION,
    PHOTO_WITH_OWNER,
)
