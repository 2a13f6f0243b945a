"""The properties of the file: what it is called and who made it, nothing of the machine."""

from __future__ import annotations

from aidreport.document.blocks import Properties
from aidreport.writers.word.namespaces import CORE_PROPERTIES, EXTENDED_PROPERTIES
from aidreport.writers.word.run import escaped


def core_properties(properties: Properties) -> str:
    """Return the core properties; the time is the end of the report's year, not the clock's."""
    title, creator = (_line(text) for text in (properties.title, properties.organisation))
    keywords = _line("；".join(properties.keywords))
    time = f"{properties.year:04d}-12-31T00:00:00Z"
    return (
        f"<cp:coreProperties {CORE_PROPERTIES}><dc:title>{title}</dc:title>"
        f"<dc:creator>{creator}</dc:creator><cp:keywords>{keywords}</cp:keywords>"
        f"<cp:lastModifiedBy>{creator}</cp:lastModifiedBy>"
        "<cp:revision>1</cp:revision>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{time}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{time}</dcterms:modified>'
        "<dc:language>zh-CN</dc:language></cp:coreProperties>"
    )


def application_properties(properties: Properties) -> str:
    """Return the extended properties: the tool's name and the organisation."""
    return (
        f"<Properties {EXTENDED_PROPERTIES}><Application>aidreport</Application>"
        f"<DocSecurity>0</DocSecurity><Company>{_line(properties.organisation)}</Company>"
        "</Properties>"
    )


def _line(text: str) -> str:
    return escaped(" ".join(text.split()))
