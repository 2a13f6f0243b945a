"""Rules about honours and document numbers."""

from aidreport.rules.honours.document_before_honour import DOCUMENT_BEFORE_HONOUR
from aidreport.rules.honours.document_of_two_issuers import DOCUMENT_OF_TWO_ISSUERS
from aidreport.rules.honours.honour_among_activities import HONOUR_AMONG_ACTIVITIES
from aidreport.rules.honours.honour_of_another_year import HONOUR_OF_ANOTHER_YEAR
from aidreport.rules.honours.honour_of_last_report import HONOUR_OF_LAST_REPORT
from aidreport.rules.honours.honour_recorded_twice import HONOUR_RECORDED_TWICE
from aidreport.rules.honours.malformed_document_number import MALFORMED_DOCUMENT_NUMBER

RULES = (
    DOCUMENT_BEFORE_HONOUR,
    DOCUMENT_OF_TWO_ISSUERS,
    HONOUR_AMONG_ACTIVITIES,
    HONOUR_OF_ANOTHER_YEAR,
    HONOUR_OF_LAST_REPORT,
    HONOUR_RECORDED_TWICE,
    MALFORMED_DOCUMENT_NUMBER,
)
