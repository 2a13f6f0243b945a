"""The points of a file's lines at which YAML looks for a mark."""

from __future__ import annotations

from enum import Enum, auto

from aidreport.frozen import frozen


class Role(Enum):
    """What a stretch of characters does for the layout of a file."""

    INDENT = auto()  # the blanks before the first character of a line
    LOST = auto()  # the blanks before a line of an entry that has lost some of them
    DASH = auto()  # before an item of a list
    KEY = auto()  # the name of a field, with its quotes
    COLON = auto()  # after a key
    NO_COLON = auto()  # a key without a colon; empty, or the blanks between it and its value
    GAP = auto()  # what is between a dash or a colon and what follows; empty if nothing is
    BEFORE = auto()  # blanks before a colon or a comment
    OPENING = auto()  # a bracket
    CLOSING = auto()  # a bracket
    COMMA = auto()  # between entries in brackets
    CUT = auto()  # a value in brackets, with what a comma has cut off from it
    YEAR = auto()  # of a document number, with its brackets, in brackets
    COMMENT = auto()  # a value without quotes and the comment after it, or that alone
    HASH = auto()  # at the beginning of a comment
    TEXT = auto()  # a value without quotes
    ENDED = auto()  # a value in quotes or brackets that goes on after they have closed
    OPEN_QUOTE = auto()  # from a quote that is never closed to where it should be
    OPEN_BRACKET = auto()  # from a bracket that is never closed to where it should be


@frozen
class Point:
    """A stretch of a file's text, `text[start:end]`, never over the end of a line but the last two.

    Attributes:
        role: what it does.
        start: where it begins, an offset in characters.
        end: where it ends.
        about: the key that a colon or gap belongs to (`-` after a dash), the bracket that is
            expected, the marks that would close what is open.
        wanted: how many spaces belong there, for an indentation.
        again: whether the same was found in the line above, as part of one block.
    """

    role: Role
    start: int
    end: int
    about: str = ""
    wanted: int = 0
    again: bool = False
