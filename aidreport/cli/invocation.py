"""What was asked on the command line beside the command's own options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from aidreport.frozen import fields, frozen, replace


@frozen
class Invocation:
    """The options that every command knows, before or after its name."""

    directory: Path = Path()
    quiet: bool = False
    verbose: bool = False
    lang: str | None = None
    color: str = "auto"

    def merged(self, parameters: dict[str, Any]) -> Invocation:
        """Return this with those of `parameters` that were given; later ones win."""
        given = {name: parameters[name] for name in fields(self) if parameters[name]}
        if "directory" in given:
            # As with git and make: a second -C starts from the first.
            given["directory"] = self.directory / given["directory"]
        return replace(self, **given)

    def path(self, name: str) -> Path:
        """Return the place of a file that the user named, seen from the folder of -C."""
        return self.directory / name
