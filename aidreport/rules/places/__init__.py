"""Rules about places: units of the month of the activity, by the table of divisions."""

from aidreport.rules.places.misspelt_county import MISSPELT_COUNTY
from aidreport.rules.places.one_place_two_names import ONE_PLACE_TWO_NAMES
from aidreport.rules.places.place_in_another_city import PLACE_IN_ANOTHER_CITY
from aidreport.rules.places.place_name_not_yet import PLACE_NAME_NOT_YET
from aidreport.rules.places.place_name_of_the_past import PLACE_NAME_OF_THE_PAST

RULES = (
    MISSPELT_COUNTY,
    ONE_PLACE_TWO_NAMES,
    PLACE_IN_ANOTHER_CITY,
    PLACE_NAME_NOT_YET,
    PLACE_NAME_OF_THE_PAST,
)
