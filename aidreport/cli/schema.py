"""`aidreport schema`: the JSON Schema of a record file, for editors."""

from __future__ import annotations

import json
from pathlib import Path

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, failure
from aidreport.cli.invocation import Invocation
from aidreport.cli.language import ENGLISH, LANGUAGES
from aidreport.cli.options import output_to
from aidreport.cli.parameters import Option
from aidreport.diagnostics import message

SCHEMA = Path(__file__).parent.parent / "schema" / "record.schema.json"
"""With English keys; the one with Chinese keys stands beside it."""

WHOLE = "record"
PARTS = (WHOLE, "activity", "registry", "private")
"""What a file may hold: a year, an activity in the folder of its year, what years share,
and what they leave out of people."""


def schema(invocation: Invocation, part: str, language: str, output: str | None) -> int:
    """Print the schema, or write it to the file asked for."""
    content = schema_of_records(language)
    content = content if part == WHOLE else _part(content, part)
    Console(invocation).deliver(content, output)
    return ExitCode.GOOD


def schema_of_records(language: str) -> bytes:
    """Return the schema of a whole record with the keys of a language."""
    path = SCHEMA if language == ENGLISH else SCHEMA.with_name(f"zh.{SCHEMA.name}")
    try:
        return path.read_bytes()
    except OSError as error:
        raise failure(
            "aidreport is not installed completely: “{path}” cannot be read. Install it once more.",
            ExitCode.ENVIRONMENT,
            path=path.as_posix(),
        ) from error


def _part(content: bytes, part: str) -> bytes:
    """Return the schema of a file that holds one definition of the whole schema."""
    whole = json.loads(content)
    kept = {key: whole[key] for key in ("$schema", "title", "definitions")}
    chosen = {**kept, "allOf": [{"$ref": f"#/definitions/{part}"}]}
    return (json.dumps(chosen, ensure_ascii=False, indent=2) + "\n").encode()


command = Command(
    "schema",
    schema,
    "Prints the JSON Schema of a record file. An editor that knows it completes the keys "
    "and explains each field.",
    parameters=[
        Option(
            ["--for", "part"],
            "What the file holds: “record” a year (the default), “activity” one activity in"
            " the folder of its year, “registry” what all years share, “private” the names"
            " that are kept out of git.",
            choices=PARTS,
            default=WHOLE,
        ),
        Option(
            ["--keys", "language"],
            "The language of the keys, kinds and fixed values that the editor completes.",
            choices=LANGUAGES,
            default=ENGLISH,
        ),
        output_to("Write to this file; “-” is the standard output."),
    ],
    examples=[
        (
            message("Put the schema where the editor finds it:"),
            "aidreport schema -o records/record.schema.json",
        ),
        (
            message("The same for records with Chinese keys:"),
            "aidreport schema --keys zh -o records/record.schema.json",
        ),
    ],
)
