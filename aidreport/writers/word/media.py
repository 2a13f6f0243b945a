"""The parts that pictures and charts are kept in, and how the document part is related to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from aidreport.document.media import Chart, Media, PictureFile
from aidreport.writers.word.chart import WORKBOOK, chart_xml, from_below
from aidreport.writers.word.fonts import Typefaces
from aidreport.writers.word.member import Member
from aidreport.writers.word.picture import relations
from aidreport.writers.word.workbook import workbook


def media_parts(media: Mapping[str, Media], faces: Typefaces) -> Iterator[Member]:
    """Yield a part for each picture and chart; it is there once, however often it is shown."""
    for number, (source, identifier) in enumerate(relations(media).items(), start=1):
        shown = media[source]
        if isinstance(shown, Chart):
            yield _chart(from_below(shown), number, identifier, faces)
        else:
            yield _picture(shown, number, identifier)


def _picture(shown: PictureFile, number: int, identifier: str) -> Member:
    name = f"/word/media/picture{number}{shown.suffix}"
    return Member(identifier, name, shown.media_type, RELATIONSHIP_TYPE.IMAGE, shown.content)


def _chart(chart: Chart, number: int, identifier: str, faces: Typefaces) -> Member:
    figures = Member(
        WORKBOOK,
        f"/word/embeddings/chart{number}.xlsx",
        CONTENT_TYPE.SML_SHEET,
        RELATIONSHIP_TYPE.PACKAGE,
        workbook(chart),
    )
    return Member(
        identifier,
        f"/word/charts/chart{number}.xml",
        CONTENT_TYPE.DML_CHART,
        RELATIONSHIP_TYPE.CHART,
        chart_xml(chart, faces),
        (figures,),
    )
