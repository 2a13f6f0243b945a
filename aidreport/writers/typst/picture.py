"""Pictures and charts as calls of the layout; their sizes are those of the Word document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aidreport.document.blocks import Picture
from aidreport.document.media import Chart, Media, PictureFile
from aidreport.writers.typst.chart import chart
from aidreport.writers.typst.dimensions import points
from aidreport.writers.typst.literal import literal, words
from aidreport.writers.word.dimensions import CHARACTERS_A_LINE
from aidreport.writers.word.picture import size


class Pictures:
    """What the pictures of a report show, with a file name for each photo.

    The names are ours: those of records say nothing to a reader of the PDF.
    """

    def __init__(self, media: Mapping[str, Media]) -> None:
        self._media = media
        self._names = {
            source: f"photo{number}{shown.suffix}"
            for number, (source, shown) in enumerate(media.items(), start=1)
            if isinstance(shown, PictureFile)
        }

    def files(self) -> Mapping[str, bytes]:
        """Return the photos by the names that the calls have for them."""
        return dict(self._files())

    def call(self, picture: Picture, room: int) -> str:
        """Return the call that shows a picture; `room` is the width of the text in twips."""
        shown = self._media[picture.source]
        across, down = size(shown, room)
        said = literal(picture.alternative or picture.caption)
        caption = words(picture.caption, CHARACTERS_A_LINE) if picture.caption else "none"
        begin = f"{caption}, {said}, {points(across)}, {points(down)}"
        if isinstance(shown, Chart):
            return f"drawn({begin}, {chart(shown, across, down)})"
        return f"shown({begin}, {literal(self._names[picture.source])})"

    def _files(self) -> Iterator[tuple[str, bytes]]:
        for source, shown in self._media.items():
            if isinstance(shown, PictureFile):
                yield self._names[source], shown.content
