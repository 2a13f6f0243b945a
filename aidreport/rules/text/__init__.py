"""Rules about free text: what is typed by hand there is compared with the facts."""

from aidreport.rules.text.document_number_without_fact import DOCUMENT_NUMBER_WITHOUT_FACT
from aidreport.rules.text.figure_without_fact import FIGURE_WITHOUT_FACT
from aidreport.rules.text.post_not_recorded import POST_NOT_RECORDED

RULES = (DOCUMENT_NUMBER_WITHOUT_FACT, FIGURE_WITHOUT_FACT, POST_NOT_RECORDED)
