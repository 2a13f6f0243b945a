"""The two names of whatever a record file names: a key, a kind, a fixed value.

Files may use the English one or the Chinese one. The Chinese ones are the terms of the field;
this room is the one table of them, for the reader, the findings, the schemas and the docs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from aidreport.names.fields import FIELDS, IN_GROUPS
from aidreport.names.values import DRAFT, FLAGS, KINDS, VALUES

__all__ = [
    "CHINESE_FIELDS",
    "DRAFT",
    "ENGLISH_KINDS",
    "FIELDS",
    "FLAGS",
    "IN_GROUPS",
    "KINDS",
    "VALUES",
    "chinese_fields",
    "chinese_name",
    "chinese_words",
]


CHINESE_FIELDS = frozenset(
    {*FIELDS.values(), *(name for group in IN_GROUPS.values() for name in group.values())}
)
"""Whatever a field is called in Chinese, in any group."""


def chinese_fields(groups: Iterable[str], keys: Iterable[str]) -> Mapping[str, str]:
    """Return the Chinese names of some fields by their English ones.

    Args:
        groups: the class of the group, then those that it is made of.
        keys: the English names; one that the table does not know is its own Chinese name.
    """
    own: dict[str, str] = {}
    for group in groups:
        own = {**IN_GROUPS.get(group, {}), **own}
    return {key: own.get(key) or FIELDS.get(key, key) for key in keys}


def chinese_name(word: str) -> str:
    """Return the Chinese name of a field, a kind or a value, as messages speak of it.

    `word` itself where there is none: a field is what it is called in most groups.
    """
    if word in FIELDS or word in FLAGS or word in KINDS:
        return FIELDS.get(word) or FLAGS.get(word) or KINDS[word]
    return next((words[word] for words in VALUES.values() if word in words), word)


ENGLISH_KINDS: Mapping[str, str] = {
    **{chinese: english for english, chinese in KINDS.items()},
    **{english: english for english in KINDS},
}
"""The kinds of activity by both of their names."""


def chinese_words(choices: str, words: Iterable[str]) -> Mapping[str, str]:
    """Return the Chinese names of the fixed values of a class by their English ones."""
    named = VALUES.get(choices, {})
    return {word: named.get(word, word) for word in words}
