"""The names in a file: looked up in both languages, and told in the one that the file uses."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping

from aidreport.diagnostics import (
    Argument,
    Diagnostic,
    Message,
    Name,
    OfChineseFile,
    listed,
    message,
)
from aidreport.frozen import replace
from aidreport.model.base import Record, chinese_names
from aidreport.model.fields.validation import shortened
from aidreport.names import CHINESE_FIELDS, FIELDS, KINDS, chinese_name, chinese_words
from aidreport.names.normalised import NO_FIELDS, OTHER_WORDS, normalised
from aidreport.sources.values import Mapping as Group
from aidreport.sources.values import Scalar, Value

_MISSPELT = 0.7
"""How much of a name must be right where another word for it is out of the question (own rule)."""
_MORE_THAN_HALF = 0.55
"""How much of a Chinese name must be right: one of two characters says little (级别, 类别)."""
_OF_ANOTHER_GROUP = 0.7
"""The same of a word that is the name of a field elsewhere: 单位 is not 联合单位 misspelt."""
_IN_ENGLISH = 0.65
"""How much of an English name must be right: where is not measure, nor note remote."""


def both(name: str) -> tuple[Scalar, Scalar]:
    """Return the keys of a field that is called alike in all groups."""
    return Scalar(name), Scalar(FIELDS[name])


def written_key(group: Group, names: tuple[Scalar, Scalar]) -> Scalar | None:
    """Return the key of a field as it stands in a group, None where it is left out."""
    return next((key for key in group if key in names), None)


def entry_of(group: Group, names: tuple[Scalar, Scalar]) -> Value:
    """Return the value of a field, called by either of its names; None where it is left out."""
    english, chinese = names
    return group[english] if english in group else group.get(chinese)


def field_name(key: str) -> Name:
    """Return what to call a field that most groups call alike, as messages name it."""
    return Name(key, (), FIELDS[key])


def field_called(model: type[Record], key: str) -> Name:
    """Return what to call a field that most groups call otherwise, as messages name it."""
    return Name(key, (), chinese_names(model)[key])


def kind_called(kind: str) -> Name:
    """Return what to call a kind of activity, as messages name it; any other word as it is."""
    return Name(kind, (), KINDS.get(kind, kind))


def value_name(value: str, choices: str) -> Name:
    """Return what to call a fixed value of a class, as messages name it."""
    return Name(str(value), (), chinese_words(choices, [value])[value])


def is_chinese(root: Value) -> bool:
    """Return whether a file, or an activity, calls its fields by their Chinese names."""
    return isinstance(root, Group) and any(key in CHINESE_FIELDS for key in root)


def as_the_file_says(findings: Iterable[Diagnostic], chinese: Container[str]) -> list[Diagnostic]:
    """Return findings that name fields and values as their files do.

    `chinese` are the paths of the files whose keys are Chinese.
    """
    return [
        replace(each, message=_in_chinese(each.message)) if each.position.path in chinese else each
        for each in findings
    ]


def _in_chinese(text: Message) -> Message:
    return OfChineseFile(text.template, text.arguments, chinese_name)


def named_twice(key: Scalar, first: Scalar) -> Message:
    """Return what is said of a field that stands in one group by both of its names."""
    return message(
        "“{key}” is the same field as “{first}” on line {line}, and may stand here only once:"
        " keep one of the two; what stands below both belongs under that one.",
        key=str(key),
        first=str(first),
        line=first.line,
    )


def name_meant(written: str, names: Mapping[str, str], there: Container[str] = ()) -> str | None:
    """Return the name that a word stands for beyond doubt, in the language in which it was written.

    Args:
        written: the word, perhaps in full-width letters or traditional characters.
        names: the Chinese names by the English ones.
        there: names that cannot be meant, since they stand beside the word.
    """
    meant = normalised(written)
    known: Collection[str] = names if meant.isascii() else names.values()
    for name in (meant, *OTHER_WORDS.get(meant, ())):
        if name in known and name not in there:
            return name
    return None


def nearest_name(
    written: str, names: Mapping[str, str], cutoff: float = 0.5, there: Container[str] = ()
) -> str | None:
    """Return the name that was meant, in the language in which it was written.

    Args:
        written: no name of them.
        names: the Chinese names by the English ones.
        cutoff: how much of it must be right, from 0 to 1.
        there: names that stand beside the word, and are meant only if it is one of them misspelt.
    """
    from difflib import get_close_matches  # slow to import, and most names are right

    if sure := name_meant(written, names, there):
        return sure
    meant = normalised(written)
    if meant in NO_FIELDS:
        return None
    known = [*names] if meant.isascii() else [*names.values()]
    # 受助单位 beside 受助对象 is no 来助单位数: what it stands for is there.
    if any(name in known for name in OTHER_WORDS.get(meant, ())):
        return None
    possible = [name for name in known if name not in there]
    for choice, least in ((known, max(cutoff, _MISSPELT)), (possible, cutoff)):
        if near := get_close_matches(meant, choice, n=1, cutoff=least):
            return near[0]
    return None


def unknown_key(
    key: str,
    names: Mapping[str, str],
    called: Mapping[str, Argument] | None = None,
    there: Container[str] = (),
) -> Message:
    """Return the message about a key that is not one of the known ones, with the nearest.

    Args:
        key: as it stands in the file.
        names: the Chinese names of the fields there are by the English ones.
        called: what to call them, by the English names.
        there: names of fields that stand in the group already, by both of their names.
    """
    cutoff = _IN_ENGLISH if key.isascii() else _MORE_THAN_HALF
    if normalised(key) in CHINESE_FIELDS or normalised(key) in FIELDS:
        cutoff = _OF_ANOTHER_GROUP
    if nearest := nearest_name(key, names, cutoff, there):
        return message(
            "There is no field “{key}” here: did you mean “{nearest}”?",
            key=shortened(key),
            nearest=nearest,
        )
    said = called or {english: Name(english, (), chinese) for english, chinese in names.items()}
    named = listed(name for english, name in said.items() if english != "extra")
    if "extra" in names:
        return message(
            "There is no field “{key}” here, expected one of: {known}."
            " What fits none of them may stand under “extra”.",
            key=shortened(key),
            known=named,
        )
    return message(
        "There is no field “{key}” here, expected one of: {known}. Correct its name or delete it.",
        key=shortened(key),
        known=named,
    )
