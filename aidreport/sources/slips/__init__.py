"""Slips of the hand and of the input method: what YAML misreads, with the line as meant."""

from __future__ import annotations

from aidreport.sources.slips.document_number_brackets import DOCUMENT_NUMBER_BRACKETS
from aidreport.sources.slips.full_width_bracket import FULL_WIDTH_BRACKET
from aidreport.sources.slips.full_width_colon import FULL_WIDTH_COLON
from aidreport.sources.slips.full_width_comma import FULL_WIDTH_COMMA
from aidreport.sources.slips.full_width_dash import FULL_WIDTH_DASH
from aidreport.sources.slips.full_width_hash import FULL_WIDTH_HASH
from aidreport.sources.slips.full_width_quote import FULL_WIDTH_QUOTE
from aidreport.sources.slips.invisible_character import INVISIBLE_CHARACTER
from aidreport.sources.slips.lost_brackets import LOST_BRACKETS
from aidreport.sources.slips.missing_colon import MISSING_COLON
from aidreport.sources.slips.missing_space import MISSING_SPACE
from aidreport.sources.slips.open_bracket import OPEN_BRACKET
from aidreport.sources.slips.open_quote import OPEN_QUOTE
from aidreport.sources.slips.slip import SlipKind
from aidreport.sources.slips.split_number import SPLIT_NUMBER
from aidreport.sources.slips.swallowed_item import SWALLOWED_ITEM
from aidreport.sources.slips.tab import TAB
from aidreport.sources.slips.tight_comment import TIGHT_COMMENT
from aidreport.sources.slips.unquoted_text import UNQUOTED_TEXT
from aidreport.sources.slips.wide_space import WIDE_SPACE
from aidreport.sources.slips.wrong_indentation import LOST_INDENTATION, WRONG_INDENTATION

SLIPS: tuple[SlipKind, ...] = (
    DOCUMENT_NUMBER_BRACKETS,
    FULL_WIDTH_BRACKET,
    FULL_WIDTH_COLON,
    FULL_WIDTH_COMMA,
    FULL_WIDTH_DASH,
    FULL_WIDTH_HASH,
    FULL_WIDTH_QUOTE,
    INVISIBLE_CHARACTER,
    LOST_BRACKETS,
    LOST_INDENTATION,
    MISSING_COLON,
    MISSING_SPACE,
    OPEN_BRACKET,
    OPEN_QUOTE,
    SPLIT_NUMBER,
    SWALLOWED_ITEM,
    TAB,
    TIGHT_COMMENT,
    UNQUOTED_TEXT,
    WIDE_SPACE,
    WRONG_INDENTATION,
)
