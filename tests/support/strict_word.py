"""Word files saved as “Strict Open XML”, as Word 2013 and later save them."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

from word_edit import with_members

_USUAL = re.compile(r"http://schemas\.openxmlformats\.org/(\w+)/2006/([\w-]+)")
_TWIPS = re.compile(r'(<w:(?:pgSz|pgMar|spacing|ind|tab) [^>]*?)\bw:(\w+)="(-?\d+)"')
_CAMEL = {"custom-properties": "customProperties", "extended-properties": "extendedProperties"}
_KEPT = "package"
"""The namespaces of the package itself are the same in both kinds."""


def strict(content: bytes) -> bytes:
    """Return the file with strict namespaces, lengths in points, start and end for sides."""
    with ZipFile(BytesIO(content)) as file:
        texts = {
            name: file.read(name).decode("utf-8")
            for name in file.namelist()
            if name.endswith((".xml", ".rels")) and name != "[Content_Types].xml"
        }
    return with_members(content, {name: _strict(text) for name, text in texts.items()})


def _strict(text: str) -> str:
    text = _USUAL.sub(_space, text)
    before = ""
    while before != text:
        before, text = text, _TWIPS.sub(_in_points, text)
    text = re.sub(r'<w:ind ([^>]*?)w:left="', r'<w:ind \1w:start="', text)
    return text.replace('<w:jc w:val="right"', '<w:jc w:val="end"')


def _space(found: re.Match[str]) -> str:
    if found[1] == _KEPT:
        return found[0]
    return f"http://purl.oclc.org/ooxml/{found[1]}/{_CAMEL.get(found[2], found[2])}"


def _in_points(found: re.Match[str]) -> str:
    if found[2] in ("orient", "code", "beforeLines", "afterLines", "firstLineChars"):
        return found[0]
    return f'{found[1]}w:{found[2]}="{int(found[3]) / 20:g}pt"'
