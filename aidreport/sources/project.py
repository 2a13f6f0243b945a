"""The project a command works on: its folder and its configuration."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from aidreport.diagnostics import Diagnostic, Position, Severity, Told, message
from aidreport.expressions import expression
from aidreport.frozen import field, frozen
from aidreport.sources.settings import ConfigurationError, Settings, settings_of

OWN_FILE = "aidreport.toml"
SHARED_FILE = "pyproject.toml"
TEMPLATES = "templates"
RECORDS = "records"
TABLE_HEAD = b"[tool.aidreport"
ERROR_PLACE = expression(r" \(at line (\d+), column (\d+)\)$")


@frozen
class Project:
    """A folder with records, and what its configuration says."""

    root: Path
    settings: Settings = field(default_factory=Settings)

    @property
    def records(self) -> Path:
        """The folder of the records; it may be missing."""
        return self.root / RECORDS

    @property
    def own_templates(self) -> Path:
        """The folder of templates that come before the default ones; it may be missing."""
        return self.root / TEMPLATES


class ProjectNotFound(Told):
    """There is neither a configuration nor a folder of records here or above.

    Attributes:
        message: what to tell the user.
    """


def find_project(start: Path) -> Project:
    """Return the project that the folder `start` belongs to.

    The nearest configuration upward marks the root: `aidreport.toml`, or a
    `pyproject.toml` with `[tool.aidreport]`; without any, the nearest folder
    that has `records/`.

    Raises:
        ProjectNotFound: where there is neither.
        ConfigurationError: where the configuration cannot be used.
    """
    start = start.resolve()
    upward = (start, *start.parents)
    for folder in upward:
        if (settings := _settings_in(folder)) is not None:
            return Project(folder, settings)
    for folder in upward:
        if (folder / RECORDS).is_dir():
            return Project(folder)
    raise ProjectNotFound.saying(
        "There is no folder “records” in “{folder}” or above it: go to the folder of your"
        " reports, or name it with “-C”.",
        folder=str(start),
    )


def project_in(folder: Path) -> Project:
    """Return the project whose root is a folder, whatever stands above it.

    Raises:
        ConfigurationError: where its configuration cannot be used.
    """
    return Project(folder, _settings_in(folder) or Settings())


def _settings_in(folder: Path) -> Settings | None:
    own, shared = folder / OWN_FILE, folder / SHARED_FILE
    if own.is_file():
        text = _text(own)
        return settings_of(_parsed(own, text), text, own.name)
    if shared.is_file() and TABLE_HEAD in _bytes(shared):
        text = _text(shared)
        tools = _parsed(shared, text).get("tool")
        table = tools.get("aidreport") if isinstance(tools, dict) else None
        # The words may stand in a comment, or begin the name of another tool.
        return settings_of(table, text, shared.name) if isinstance(table, dict) else None
    return None


def is_configured_elsewhere(root: Path) -> bool:
    """Return whether the configuration of a project stands in `pyproject.toml`."""
    shared = root / SHARED_FILE
    return not (root / OWN_FILE).is_file() and TABLE_HEAD in _bytes(shared)


def _parsed(file: Path, text: str) -> dict[str, Any]:
    # Most projects have no configuration, and then this import is not paid.
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError([_broken(file, text, str(error))]) from error


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""  # somebody else's file: nothing of ours is known to stand in it


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        text = message(
            "The configuration cannot be read, expected a text file in UTF-8: save it with this"
            " encoding, and see whether you may read it."
        )
        place = Position(file.name)
        raise ConfigurationError(
            [Diagnostic("broken-configuration", Severity.ERROR, place, text)]
        ) from error


def _broken(file: Path, text: str, problem: str) -> Diagnostic:
    from aidreport.sources.toml_slips import mended

    found = ERROR_PLACE.search(problem)
    place = Position(file.name, int(found[1]), int(found[2])) if found else Position(file.name)
    line = text.splitlines()[place.line - 1 : place.line]
    if line and (right := mended(line[0])):
        said = message(
            "The configuration cannot be read here, for texts stand in straight quotes, paths with"
            " “/” or in single quotes, and “=” after a name: write “{line}”.",
            line=right,
        )
        return Diagnostic("broken-configuration", Severity.ERROR, place, said)
    said = message(
        "The configuration is not TOML (the parser says: {problem}): correct this line.",
        problem=ERROR_PLACE.sub("", problem),
    )
    return Diagnostic("broken-configuration", Severity.ERROR, place, said)
