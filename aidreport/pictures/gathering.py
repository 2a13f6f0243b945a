"""What the pictures of a report show: the files of photos, and the figures of charts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from aidreport.diagnostics import Diagnostic
from aidreport.document.blocks import Block, Picture
from aidreport.document.media import Media, PictureFile
from aidreport.facts.report import ReportFacts
from aidreport.frozen import frozen
from aidreport.model.year import YearRecord
from aidreport.pictures.drawing import drawn
from aidreport.pictures.preparing import prepare


@frozen
class Gathered:
    """The media of a report by their sources; findings where one could not be had."""

    media: Mapping[str, Media]
    findings: tuple[Diagnostic, ...] = ()


class Pictures:
    """The pictures that a report may show, by their sources: files in the folder beside it."""

    def __init__(self, root: Path, record: YearRecord, facts: ReportFacts, folder: str) -> None:
        self._root = root
        self._photos = {
            f"{folder}/{each.name_in_report}": (each, at) for at, each in record.pictures.items()
        }
        self._charts = {f"{folder}/{name}": chart for name, chart in drawn(facts.attachments)}

    def __contains__(self, source: object) -> bool:
        return source in self._photos or source in self._charts

    def gather(self, blocks: Iterable[Block]) -> Gathered:
        """Return what the pictures among some blocks show; each photo is prepared once."""
        media: dict[str, Media] = {}
        findings: list[Diagnostic] = []
        for source in dict.fromkeys(each.source for each in blocks if isinstance(each, Picture)):
            if source in self._charts:
                media[source] = self._charts[source]
                continue
            found = prepare(self._root, *self._photos[source])
            if isinstance(found, PictureFile):
                media[source] = found
            else:
                findings += found
        return Gathered(media, tuple(findings))
