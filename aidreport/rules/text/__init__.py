"""Rules about free texts and how things are written."""

from aidreport.rules.text.approximate_number_split import APPROXIMATE_NUMBER_SPLIT
from aidreport.rules.text.comma_between_quotes import COMMA_BETWEEN_QUOTES
from aidreport.rules.text.document_number_without_fact import DOCUMENT_NUMBER_WITHOUT_FACT
from aidreport.rules.text.doubled_marks import DOUBLED_MARKS
from aidreport.rules.text.doubled_words import DOUBLED_WORDS
from aidreport.rules.text.etc_said_twice import ETC_SAID_TWICE
from aidreport.rules.text.figure_told_twice import FIGURE_TOLD_TWICE
from aidreport.rules.text.figure_without_fact import FIGURE_WITHOUT_FACT
from aidreport.rules.text.full_width_digits import FULL_WIDTH_DIGITS
from aidreport.rules.text.half_width_punctuation import HALF_WIDTH_PUNCTUATION
from aidreport.rules.text.letter_among_digits import LETTER_AMONG_DIGITS
from aidreport.rules.text.misspelt_words import MISSPELT_WORDS
from aidreport.rules.text.mixed_list_marks import MIXED_LIST_MARKS
from aidreport.rules.text.mixed_numerals import MIXED_NUMERALS
from aidreport.rules.text.other_self_reference import OTHER_SELF_REFERENCE
from aidreport.rules.text.phrase_repeated import PHRASE_REPEATED
from aidreport.rules.text.post_not_recorded import POST_NOT_RECORDED
from aidreport.rules.text.quotes_around_a_name import QUOTES_AROUND_A_NAME
from aidreport.rules.text.range_sign import RANGE_SIGN
from aidreport.rules.text.range_without_unit import RANGE_WITHOUT_UNIT
from aidreport.rules.text.sentence_in_phrase import SENTENCE_IN_PHRASE
from aidreport.rules.text.still_to_fill_in import STILL_TO_FILL_IN
from aidreport.rules.text.straight_quotes import STRAIGHT_QUOTES
from aidreport.rules.text.two_digit_year import TWO_DIGIT_YEAR
from aidreport.rules.text.typed_numbering import TYPED_NUMBERING
from aidreport.rules.text.unpaired_marks import UNPAIRED_MARKS
from aidreport.rules.text.until_miswritten import UNTIL_MISWRITTEN
from aidreport.rules.text.word_form_out_of_use import WORD_FORM_OUT_OF_USE
from aidreport.rules.text.wrong_number_brackets import WRONG_NUMBER_BRACKETS
from aidreport.rules.text.wrong_numbering_mark import WRONG_NUMBERING_MARK

RULES = (
    APPROXIMATE_NUMBER_SPLIT,
    COMMA_BETWEEN_QUOTES,
    DOCUMENT_NUMBER_WITHOUT_FACT,
    DOUBLED_MARKS,
    DOUBLED_WORDS,
    ETC_SAID_TWICE,
    FIGURE_TOLD_TWICE,
    FIGURE_WITHOUT_FACT,
    FULL_WIDTH_DIGITS,
    HALF_WIDTH_PUNCTUATION,
    LETTER_AMONG_DIGITS,
    MISSPELT_WORDS,
    MIXED_LIST_MARKS,
    MIXED_NUMERALS,
    OTHER_SELF_REFERENCE,
    PHRASE_REPEATED,
    POST_NOT_RECORDED,
    QUOTES_AROUND_A_NAME,
    RANGE_SIGN,
    RANGE_WITHOUT_UNIT,
    SENTENCE_IN_PHRASE,
    STILL_TO_FILL_IN,
    STRAIGHT_QUOTES,
    TWO_DIGIT_YEAR,
    TYPED_NUMBERING,
    UNPAIRED_MARKS,
    UNTIL_MISWRITTEN,
    WORD_FORM_OUT_OF_USE,
    WRONG_NUMBER_BRACKETS,
    WRONG_NUMBERING_MARK,
)
