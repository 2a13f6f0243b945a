"""The XML of a part: nothing outside of it is looked up, no comment in it comes along."""

from __future__ import annotations

from lxml import etree

from aidreport.ooxml.names import Element
from aidreport.ooxml.strict import is_strict, transitional


def parse(content: bytes) -> Element:
    """Return the root of a part, in the usual kind of the format.

    Raises:
        ValueError: for what is no XML, and for XML with a document type, which no part of an
            Office file has (ISO/IEC 29500-2, 8.1.4).
    """
    root = _parsed(content)
    if is_strict(root):
        return transitional(root, _parsed)
    return root


def _parsed(content: bytes) -> Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise ValueError("a document type")
    return root
