"""The files of the pictures that a report shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from aidreport.diagnostics import Diagnostic
from aidreport.document.blocks import Block, Picture
from aidreport.document.media import PictureFile
from aidreport.model.year import YearRecord
from aidreport.pictures.preparing import prepare


@dataclass(frozen=True, slots=True)
class Gathered:
    """The pictures of a report by their sources; findings where one could not be had."""

    media: Mapping[str, PictureFile]
    findings: tuple[Diagnostic, ...] = ()


def sources(record: YearRecord, folder: str) -> frozenset[str]:
    """Return the sources that a report's pictures may have: files in `folder`."""
    return frozenset(f"{folder}/{each.name_in_report}" for each in record.pictures.values())


def gather(root: Path, record: YearRecord, blocks: Iterable[Block], folder: str) -> Gathered:
    """Return what the pictures among some blocks show; each file is prepared once."""
    known = {f"{folder}/{each.name_in_report}": (each, at) for at, each in record.pictures.items()}
    media: dict[str, PictureFile] = {}
    findings: list[Diagnostic] = []
    wanted = dict.fromkeys(block.source for block in blocks if isinstance(block, Picture))
    for source in wanted:
        found = prepare(root, *known[source])
        if isinstance(found, PictureFile):
            media[source] = found
        else:
            findings += found
    return Gathered(media, tuple(findings))
