"""The messages of aidreport as their catalogue holds them: English template, Chinese."""

from __future__ import annotations

from pathlib import Path

from babel.messages.pofile import read_po

FILE = Path(__file__).parents[2] / "aidreport" / "locale" / "zh" / "LC_MESSAGES" / "aidreport.po"


def messages() -> list[tuple[str, str]]:
    """Each English template with its Chinese."""
    with FILE.open("rb") as stream:
        catalogue = read_po(stream, locale="zh", abort_invalid=True)
    return [(each.id, each.string) for each in catalogue if each.id]
