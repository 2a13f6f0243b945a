"""A chart that Word can edit (DrawingML, ISO/IEC 29500-1, 21.2): bars, their values beside them.

The figures stand in it twice, as the schema has it: in the workbook that Word opens for
editing, and as the cache from which every program draws.

Bars are counted from below, and the key stands on the right: of all ways, only this one shows the
series from top to bottom in the same order in the bars and in the key, in every program. With
the first bar on top, or the key below, LibreOffice turns the order in the key round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aidreport.document.media import Chart, Series
from aidreport.writers.bar_figures import figure
from aidreport.writers.colours import colours
from aidreport.writers.word.fonts import Typefaces
from aidreport.writers.word.namespaces import CHART, DRAWING, RELATIONSHIPS
from aidreport.writers.word.run import escaped
from aidreport.writers.word.workbook import SHEET, column

WORKBOOK = "rId1"
"""Identifier of the workbook's relationship to the chart part."""

# Unsigned, as the schema wants them.
_CATEGORIES, _VALUES = 111111111, 222222222
_TEXT_SIZE = 1200
"""小四, in hundredths of a point, as in tables."""


def from_below(chart: Chart) -> Chart:
    """Return a chart as Word counts its bars, the lowest one first."""
    series = (Series(each.name, each.values[::-1]) for each in reversed(chart.series))
    return Chart(chart.categories[::-1], tuple(series))


def chart_xml(chart: Chart, faces: Typefaces) -> str:
    """Return the chart part; the chart's bars are counted from below."""
    series = "".join(_series(chart))
    legend = (
        '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>'
        if len(chart.series) > 1
        else ""
    )
    return (
        f"<c:chartSpace {CHART} {DRAWING} {RELATIONSHIPS}>"
        '<c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/><c:chart>'
        '<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/>'
        f'<c:grouping val="clustered"/><c:varyColors val="0"/>{series}<c:gapWidth val="60"/>'
        f'<c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/></c:barChart>{_axes()}'
        f'</c:plotArea>{legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{_text(faces)}"
        f'<c:externalData r:id="{WORKBOOK}"><c:autoUpdate val="0"/></c:externalData>'
        "</c:chartSpace>"
    )


def _series(chart: Chart) -> Iterator[str]:
    last = len(chart.categories) + 1
    names = _cache(chart.categories)
    shown = "".join(
        f'<c:{name} val="{int(name == "showVal")}"/>'
        for name in ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent")
    )
    fills = reversed(colours(len(chart.series)))
    for number, (series, fill) in enumerate(zip(chart.series, fills, strict=True)):
        letter = column(number + 2)
        values = _cache([figure(value) for value in series.values])
        yield (
            f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/><c:tx><c:strRef>'
            f"<c:f>{SHEET}!${letter}$1</c:f><c:strCache>{_cache([series.name])}</c:strCache>"
            f'</c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>'
            f'</c:spPr><c:invertIfNegative val="0"/><c:dLbls>{shown}<c:showBubbleSize val="0"/>'
            f"</c:dLbls><c:cat><c:strRef><c:f>{SHEET}!$A$2:$A${last}</c:f><c:strCache>{names}"
            f"</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>{SHEET}!${letter}$2:"
            f"${letter}${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>{values}"
            "</c:numCache></c:numRef></c:val></c:ser>"
        )


def _cache(values: Sequence[str]) -> str:
    points = "".join(
        f'<c:pt idx="{index}"><c:v>{escaped(value)}</c:v></c:pt>'
        for index, value in enumerate(values)
    )
    return f'<c:ptCount val="{len(values)}"/>{points}'


def _axes() -> str:
    """Return the axes: no scale, for the values say it."""
    ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
    black = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
    line = f'<c:spPr><a:ln w="9525">{black}</a:ln></c:spPr>'
    return (
        f'<c:catAx><c:axId val="{_CATEGORIES}"/><c:scaling><c:orientation val="minMax"/>'
        '</c:scaling><c:delete val="0"/><c:axPos val="l"/>'
        f'<c:numFmt formatCode="General" sourceLinked="0"/>{ticks}<c:tickLblPos val="nextTo"/>'
        f'{line}<c:crossAx val="{_VALUES}"/><c:crosses val="autoZero"/><c:auto val="1"/>'
        '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
        f'<c:valAx><c:axId val="{_VALUES}"/><c:scaling><c:orientation val="minMax"/>'
        '<c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="b"/>'
        f'<c:numFmt formatCode="General" sourceLinked="0"/>{ticks}<c:tickLblPos val="nextTo"/>'
        f'<c:crossAx val="{_CATEGORIES}"/><c:crosses val="autoZero"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )


def _text(faces: Typefaces) -> str:
    """Return how all words of the chart are set: the fonts of the report, never the theme's."""
    return (
        "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"
        f'<a:defRPr sz="{_TEXT_SIZE}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
        f'<a:latin typeface="{faces.latin.name}"/><a:ea typeface="{faces.body.name}"/>'
        f'<a:cs typeface="{faces.latin.name}"/></a:defRPr></a:pPr>'
        '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr>'
    )
