"""All classes of records."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import aidreport
from aidreport.model.base import Record

PACKAGE = Path(aidreport.__file__).parent


def _models(base: type[Record]) -> Iterator[type[Record]]:
    for each in base.__subclasses__():
        if each.__module__.startswith("aidreport."):
            yield each
        yield from _models(each)


def all_models() -> list[type[Record]]:
    """Return the classes of the package, in the order of their names."""
    for file in sorted((PACKAGE / "model").rglob("*.py")):
        name = file.relative_to(PACKAGE.parent).with_suffix("").as_posix().replace("/", ".")
        import_module(name.removesuffix(".__init__"))
    return sorted(set(_models(Record)), key=lambda model: model.__name__)
