"""The XML namespaces of a Word file, as they are declared on a part's root element."""

from __future__ import annotations

_OFFICE = "http://schemas.openxmlformats.org"

DRAWING = f'xmlns:a="{_OFFICE}/drawingml/2006/main"'
MAIN = f'xmlns:w="{_OFFICE}/wordprocessingml/2006/main"'
RELATIONSHIPS = f'xmlns:r="{_OFFICE}/officeDocument/2006/relationships"'
"""Every part of the text declares it: docx2python 3.7.1 cannot open a file where one does not."""

EXTENDED_PROPERTIES = f'xmlns="{_OFFICE}/officeDocument/2006/extended-properties"'
CORE_PROPERTIES = (
    f'xmlns:cp="{_OFFICE}/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
CHART_URI = f"{_OFFICE}/drawingml/2006/chart"
CHART = f'xmlns:c="{CHART_URI}"'
PICTURE_URI = f"{_OFFICE}/drawingml/2006/picture"
CONTENT_TYPES = f'xmlns="{_OFFICE}/package/2006/content-types"'
PICTURES = (
    f'xmlns:wp="{_OFFICE}/drawingml/2006/wordprocessingDrawing" {DRAWING} '
    f'xmlns:pic="{PICTURE_URI}" {CHART}'
)
"""What pictures and charts need; pandoc finds their words only where the root declares it."""

VML = 'xmlns:v="urn:schemas-microsoft-com:vml"'
VML_OFFICE = 'xmlns:o="urn:schemas-microsoft-com:office:office"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
