"""`aidreport keys`: the keys of a record in Chinese or in English, and nothing else changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.completing import files
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, failure
from aidreport.cli.invocation import Invocation
from aidreport.cli.language import CHINESE, LANGUAGES
from aidreport.cli.options import flag
from aidreport.cli.parameters import Argument, Option
from aidreport.diagnostics import message
from aidreport.output import write_whole
from aidreport.sources.discover import SUFFIX

if TYPE_CHECKING:
    from aidreport.editing.opened import Opened

_EXAMPLE = "records/2009.yaml"


def keys(invocation: Invocation, files: Sequence[str], language: str, values: bool) -> int:
    """Rewrite the keys of each file; nothing is written before all of them are read."""
    before = [_opened(invocation, name) for name in files]
    after = [_renamed(file, language, values=values) for file in before]
    console = Console(invocation)
    for old, new in zip(before, after, strict=True):
        if old.content == new.content:
            console.inform("“{path}” is in this language already.", path=old.path)
            continue
        write_whole(invocation.path(old.path), new.content)
        console.inform("Written: {path}", path=old.path)
    if not values and language == CHINESE:
        console.inform(
            "Kinds of activity and fixed values stay as they are; “{option}” rewrites them too.",
            option="--values",
        )
    return ExitCode.GOOD


def _opened(invocation: Invocation, name: str) -> Opened:
    """Return a file that can be rewritten.

    Raises:
        Failure: where there is none, it is no record, or no proper YAML.
    """
    # Slow to import, and not needed for help.
    from aidreport.editing.opened import opened

    path = invocation.path(name)
    if path.is_file() and path.suffix != SUFFIX:
        raise failure(
            "“{path}” is no record, and stays as it is: the name of a record ends in “.yaml”,"
            " like “{example}”.",
            path=name,
            example=_EXAMPLE,
        )
    try:
        return _mendable(name, lambda: opened(path.read_bytes(), name))
    except (FileNotFoundError, IsADirectoryError) as error:
        raise failure(
            "There is no file “{path}”. Name a record, like “{example}”.",
            path=name,
            example=_EXAMPLE,
        ) from error


def _renamed(file: Opened, language: str, *, values: bool) -> Opened:
    """Return the file with its names in a language.

    Raises:
        Failure: where a field stands there in both languages, and would stand twice in one.
    """
    from aidreport.editing.renaming import in_language

    return _mendable(file.path, lambda: in_language(file, language, values=values))


def _mendable(name: str, made: Callable[[], Opened]) -> Opened:
    from aidreport.editing.opened import NotEditable

    try:
        return made()
    except NotEditable as error:
        if not error.findings:
            raise  # the fault is ours: something but the names would change
        raise failure(
            "“{path}” is not changed: mend this first.",
            ExitCode.FINDINGS,
            error.findings,
            path=name,
        ) from error


command = Command(
    "keys",
    keys,
    "Rewrites the keys of a record in Chinese or in English. Comments, quotes, blanks and"
    " whatever else stands in the file stay as they are, byte for byte.",
    parameters=[
        Argument("files", "FILE", "A record file.", nargs=-1, required=True, shell_complete=files),
        Option(["--to", "language"], "The language of the keys.", choices=LANGUAGES, required=True),
        flag(["--values"], "Rewrite kinds of activity and fixed values, too."),
    ],
    examples=[
        (
            message("Chinese keys in the record of 2009:"),
            "aidreport keys records/2009.yaml --to zh",
        ),
        (
            message("English ones again, kinds and values too:"),
            "aidreport keys records/2009.yaml --to en --values",
        ),
    ],
)
