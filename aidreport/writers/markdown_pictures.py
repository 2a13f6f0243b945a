"""The picture files that a Markdown report refers to: photos as they are, charts as SVG."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.document.media import Media, PictureFile


def picture_files(media: Mapping[str, Media]) -> Mapping[str, bytes]:
    """Return the content of each file by its source."""
    return {source: _content(shown) for source, shown in media.items()}


def _content(shown: Media) -> bytes:
    if isinstance(shown, PictureFile):
        return shown.content
    from aidreport.writers.svg import svg  # brings python-docx with it, which is slow to start

    return svg(shown).encode("utf-8")
