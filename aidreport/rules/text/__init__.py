"""Rules about free texts and how things are written."""

from aidreport.rules.text.document_number_without_fact import DOCUMENT_NUMBER_WITHOUT_FACT
from aidreport.rules.text.doubled_marks import DOUBLED_MARKS
from aidreport.rules.text.doubled_words import DOUBLED_WORDS
from aidreport.rules.text.figure_without_fact import FIGURE_WITHOUT_FACT
from aidreport.rules.text.half_width_punctuation import HALF_WIDTH_PUNCTUATION
from aidreport.rules.text.misspelt_words import MISSPELT_WORDS
from aidreport.rules.text.post_not_recorded import POST_NOT_RECORDED
from aidreport.rules.text.straight_quotes import STRAIGHT_QUOTES
from aidreport.rules.text.typed_numbering import TYPED_NUMBERING
from aidreport.rules.text.unpaired_marks import UNPAIRED_MARKS
from aidreport.rules.text.until_miswritten import UNTIL_MISWRITTEN
from aidreport.rules.text.wrong_number_brackets import WRONG_NUMBER_BRACKETS
from aidreport.rules.text.wrong_numbering_mark import WRONG_NUMBERING_MARK

RULES = (
    DOCUMENT_NUMBER_WITHOUT_FACT,
    DOUBLED_MARKS,
    DOUBLED_WORDS,
    FIGURE_WITHOUT_FACT,
    HALF_WIDTH_PUNCTUATION,
    MISSPELT_WORDS,
    POST_NOT_RECORDED,
    STRAIGHT_QUOTES,
    TYPED_NUMBERING,
    UNPAIRED_MARKS,
    UNTIL_MISWRITTEN,
    WRONG_NUMBER_BRACKETS,
    WRONG_NUMBERING_MARK,
)
