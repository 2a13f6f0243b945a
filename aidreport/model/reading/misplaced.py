"""Fields that stand a level too high or too deep (放错层级的字段): where they belong is known."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import NamedTuple

from aidreport.diagnostics import Message, message
from aidreport.model.fields.validation import shortened
from aidreport.model.named import entry_of, name_meant
from aidreport.model.reading.faults import Fault
from aidreport.names.normalised import normalised
from aidreport.sources.values import Mapping as Group
from aidreport.sources.values import Scalar, Value


class Inner(NamedTuple):
    """A group within another one: what it is called there, and its own fields.

    Attributes:
        called: the fields that lead to it, in the language of the file: 捐赠.捐款.
        names: the Chinese names of its fields by the English ones.
        is_listed: whether there may be several.
        path: both names of each of the fields that lead to it.
    """

    called: str
    names: Mapping[str, str]
    is_listed: bool
    path: tuple[tuple[Scalar, Scalar], ...]


def within(key: str, groups: Iterable[Inner], around: Group) -> Message | None:
    """Return what is said of a key that belongs in a group within the one where it stands.

    None where two may be meant. A group of which there is one is meant rather than an entry of
    a list; other words for a field are met too often to be sought further in, or in lists.
    """
    found = [(each, name) for each in groups if (name := name_meant(key, each.names))]
    same = [pair for pair in found if pair[1] == normalised(key)]
    single = [pair for pair in found if not pair[0].is_listed and "." not in pair[0].called]
    alone = [pair for pair in same if not pair[0].is_listed]
    possible = single or alone or same
    if len(possible) != 1:
        return None
    ((group, name),) = possible
    if _holds(around, group, name):
        return message(
            "There is no field “{key}” here, and “{group}” holds “{name}” already: keep one of the"
            " two, or write both there.",
            key=shortened(key),
            name=name,
            group=group.called,
        )
    return message(
        "There is no field “{key}” here: write “{name}” within “{group}”.",
        key=shortened(key),
        name=name,
        group=group.called,
    )


def _holds(around: Group, group: Inner, name: str) -> bool:
    """Return whether a group within another one has a field already, by either of its names."""
    pair = next(pair for pair in group.names.items() if name in pair)
    inner: Value = around
    for names in group.path:
        inner = entry_of(inner, names) if isinstance(inner, Group) else None
    return isinstance(inner, Group) and any(each in inner for each in pair)


def beside(
    faults: Iterable[Fault], group: str, names: Mapping[str, str], there: Container[str]
) -> Iterator[Fault]:
    """Yield the faults of a group; a key that is a field beside the group is told so as well.

    What was meant stays open: 用途 may be another word for a field of the group.

    Args:
        faults: those found in the group, at any depth.
        group: what the group is called in the file.
        names: the Chinese names of the fields beside it by the English ones.
        there: the names of those that stand there already, by both of their names.
    """
    for fault in faults:
        if fault.is_guess and (name := name_meant(fault.keys[-1], names, there)):
            text = message(
                "{reason} “{name}” is a field beside “{group}”: is the line indented too far?",
                reason=fault.message,
                name=name,
                group=group,
            )
            yield fault._replace(message=text, is_guess=False)
        else:
            yield fault
