"""The name of a kind of activity as the value of a field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, TypeAlias

from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.recorded import Recorded
from aidreport.model.fields.text import parse_phrase, schema_of_phrase
from aidreport.model.fields.validation import Validation
from aidreport.model.reading.shape import Named
from aidreport.names import ENGLISH_KINDS, KINDS
from aidreport.sources.values import Scalar


def _own_kind(value: object, _context: Validation) -> str:
    """Return the English name of a kind, by which the class was chosen."""
    return ENGLISH_KINDS.get(str(value), str(value))


def _chosen_kind(value: object, context: Validation) -> Recorded:
    """Return the name of a kind, the English one where it is one of them."""
    name = parse_phrase(value, context)
    english = ENGLISH_KINDS.get(name, name)
    return name if english == name else Recorded(english, name.origins)


def _names(value: object) -> Iterator[Named]:
    if isinstance(value, Scalar) and (english := ENGLISH_KINDS.get(value)):
        yield Named(value, english, KINDS[english], is_key=False)


KindName: TypeAlias = Annotated[str, Parsed(_own_kind, dict, names=_names)]
"""What an activity is; any other name is told before this is read."""
ChosenKind: TypeAlias = Annotated[str, Parsed(_chosen_kind, schema_of_phrase, "phrase", _names)]
"""A kind that something else speaks of; whether there is an activity of it, a rule tells."""
