"""The smallest records of each kind and direction, and how each of them can vary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from aidreport.examples.kinds import activities
from aidreport.examples.table import table_of_sentences

_TABLE = table_of_sentences()
DAY: str = _TABLE["base"]["date"]
SCHOOL: str = _TABLE["base"]["recipients"]
VARIATIONS: Mapping[str, Mapping[str, Any]] = _TABLE["variations"]


def kinds_and_directions() -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield each kind with each direction, its heading and the facts of the kind."""
    for kind, name, fields in activities():
        own = {key: value for key, value in fields.items() if key != "kind"}
        yield kind, f"{kind}: {name}" if name else kind, own
