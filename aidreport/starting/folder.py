"""The files that make an empty folder one of records, with all that editors and git need."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from aidreport import __version__

_FILES = Path(__file__).parent / "files"
_PLAIN: Mapping[str, str] = {
    "aidreport.toml": "aidreport.{language}.toml",
    "README.md": "README.{language}.md",
    ".vscode/settings.json": "settings.json",
    ".vscode/extensions.json": "extensions.json",
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    ".editorconfig": "editorconfig",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    ".github/workflows/reports.yml": "reports.yml",
}
"""The names in the folder, and those of the files here."""
PREVIEW: Mapping[str, str] = {"zh": "预览.cmd", "en": "preview.cmd"}
"""What starts the preview on Windows, by the language of the folder.

The command processor of Windows reads it in the code page of the machine, so that it holds ASCII
alone, and each line ends as Windows ends it.
"""
_PARTS = ("activity", "registry", "private")


def starting_record(year: str, language: str) -> bytes:
    """Return a record that can be reported at once, with comments; all in it is invented.

    Args:
        year: four digits.
        language: of the keys and comments, `zh` or `en`.
    """
    return _read(f"record.{language}.yaml", year, language)


def surroundings(year: str, language: str, schema: bytes) -> dict[str, bytes]:
    """Return what stands around the records, by the paths in the folder.

    Args:
        year: the one that the page for readers names.
        language: `zh` or `en`.
        schema: of a whole record in this language.
    """
    files = {
        path: _read(name.format(language=language), year, language) for path, name in _PLAIN.items()
    }
    files[PREVIEW[language]] = _read("preview.cmd", year, language).replace(b"\n", b"\r\n")
    files["schema/record.schema.json"] = schema
    for part in _PARTS:
        files[f"schema/{part}.schema.json"] = _part(part)
    return files


def _read(name: str, year: str, language: str) -> bytes:
    text = (_FILES / name).read_text(encoding="utf-8")
    filled = {"@YEAR@": year, "@KEYS@": language, "@VERSION@": __version__}
    for mark, value in filled.items():
        text = text.replace(mark, value)
    return text.encode()


def _part(part: str) -> bytes:
    """Return the schema of a file that holds one part of a year."""
    schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "allOf": [{"$ref": f"record.schema.json#/definitions/{part}"}],
    }
    return (json.dumps(schema, indent=2) + "\n").encode()
