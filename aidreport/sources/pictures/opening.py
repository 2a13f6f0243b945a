"""The photos that a record names: each file looked at once, before the rules ask about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from aidreport.diagnostics import Diagnostic, Position
from aidreport.sources.pictures.load import load_picture
from aidreport.sources.pictures.picture import SourcePicture


def opened(
    root: Path, named: Iterable[tuple[str, Position]]
) -> tuple[Mapping[Position, SourcePicture], tuple[Diagnostic, ...]]:
    """Return what is known of photos by the places that name them, and what is wrong with them.

    A finding stands at every place that names the file, for each may be the slip.
    """
    pictures: dict[Position, SourcePicture] = {}
    findings: list[Diagnostic] = []
    for file, place in named:
        loaded = load_picture(root, file, place)
        findings += loaded.findings
        if loaded.picture is not None:
            pictures[place] = loaded.picture
    return pictures, tuple(findings)
