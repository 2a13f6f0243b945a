"""What was asked on the command line beside the command's own options."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Invocation:
    """The options that every command knows, before or after its name."""

    directory: Path = Path()
    quiet: bool = False
    verbose: bool = False
    lang: str | None = None
    color: str = "auto"

    def merged(self, parameters: dict[str, Any]) -> Invocation:
        """Return this with those of `parameters` that were given; later ones win."""
        given = {
            field.name: parameters[field.name] for field in fields(self) if parameters[field.name]
        }
        if "directory" in given:
            # As with git and make: a second -C starts from the first.
            given["directory"] = self.directory / given["directory"]
        return replace(self, **given)

    def path(self, name: str) -> Path:
        """Return the place of a file that the user named, seen from the folder of -C."""
        return self.directory / name
