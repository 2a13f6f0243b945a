"""The name of a file in the project's folder (文件名), written alike on every system."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from aidreport.diagnostics import message
from aidreport.expressions import expression
from aidreport.model.fields.parsed import Parsed
from aidreport.model.fields.recorded import Recorded, recorded
from aidreport.model.fields.validation import Validation, refused_as, scalar, shortened
from aidreport.model.reading.shape import Schema

_EXPECTED = message("the name of a file in the project's folder, like “photos/2010/visit.jpg”")
_ABSOLUTE = expression(r"[/~]|[A-Za-z]:")
# What Windows does not allow in a name, and control characters.
_FORBIDDEN = expression(r'[<>:"|?*\x00-\x1f\x7f]')
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file: with any suffix as well.
_DEVICE = expression(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?")


def parse_file_path(value: object, context: Validation) -> Recorded:
    """Return a path with `/`, from the project's folder and never out of it.

    Raises:
        Refusal: `outside-project` for a path that leads out, `bad-file-name` for one
            that some system cannot have or takes for a device.
    """
    found = scalar(value, _EXPECTED)
    path = found.strip().replace("\\", "/")
    parts = [part for part in path.split("/") if part not in ("", ".")]
    canonical = "/".join(parts)
    said = shortened(found)
    if _ABSOLUTE.match(path) or _ABSOLUTE.match(canonical) or ".." in parts:
        raise refused_as(
            "outside-project",
            "“{found}” leads out of the project's folder, expected {expected}: put the file"
            " into the folder, and write its name from there.",
            found=said,
            expected=_EXPECTED,
        )
    if not parts or any(map(_is_impossible, parts)):
        raise refused_as(
            "bad-file-name",
            "“{found}” cannot be the name of a file on every system, expected {expected}:"
            " rename the file, here and on the disk.",
            found=said,
            expected=_EXPECTED,
        )
    if canonical != found:
        context.note(found, canonical)
    return recorded(Recorded, canonical, found, context)


def _is_impossible(part: str) -> bool:
    """Return whether Windows cannot have a file of this name, or means a device by it."""
    return bool(_FORBIDDEN.search(part) or _DEVICE.fullmatch(part) or part[-1] in ". ")


def _schema() -> Schema:
    # YAML takes a file called 1 or true for another thing.
    named = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
    return {**named, "examples": ["photos/2010/visit.jpg"]}


FilePath: TypeAlias = Annotated[str, Parsed(parse_file_path, _schema)]
