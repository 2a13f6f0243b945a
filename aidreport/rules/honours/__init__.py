"""Rules about honours."""

from aidreport.rules.honours.document_before_honour import DOCUMENT_BEFORE_HONOUR

RULES = (DOCUMENT_BEFORE_HONOUR,)
