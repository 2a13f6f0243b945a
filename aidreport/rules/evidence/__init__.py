"""Rules about evidence: its files, and the money that it proves."""

from aidreport.rules.evidence.amount_of_evidence_differs import AMOUNT_OF_EVIDENCE_DIFFERS
from aidreport.rules.evidence.empty_evidence import EMPTY_EVIDENCE
from aidreport.rules.evidence.evidence_used_twice import EVIDENCE_USED_TWICE
from aidreport.rules.evidence.missing_evidence import MISSING_EVIDENCE
from aidreport.rules.evidence.money_without_receipt import MONEY_WITHOUT_RECEIPT
from aidreport.rules.evidence.unusual_evidence_file import UNUSUAL_EVIDENCE_FILE

RULES = (
    AMOUNT_OF_EVIDENCE_DIFFERS,
    EMPTY_EVIDENCE,
    EVIDENCE_USED_TWICE,
    MISSING_EVIDENCE,
    MONEY_WITHOUT_RECEIPT,
    UNUSUAL_EVIDENCE_FILE,
)
