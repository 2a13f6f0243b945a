"""The headers and footers of a letterhead as parts of the report, with their pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from aidreport.writers.word.namespaces import DECLARATION

if TYPE_CHECKING:
    from aidreport.writers.word.letterhead import Letterhead

_KINDS = {
    "header": (CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER),
    "footer": (CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER),
}


def add_frame(document: Part, letterhead: Letterhead) -> None:
    """Relate the headers and footers of a letterhead to the document part."""
    for number, shown in enumerate(letterhead.frame.parts, start=1):
        content_type, relation = _KINDS[shown.kind]
        name = PackURI(f"/word/letterhead{number}.xml")
        content = (DECLARATION + shown.xml).encode("utf-8")
        part = Part(name, content_type, content)
        document.load_rel(relation, part, letterhead.identifier(shown))
        for picture in shown.pictures:
            image = Part(
                PackURI(f"/word/media/{picture.name}"), picture.content_type, picture.content
            )
            part.load_rel(RELATIONSHIP_TYPE.IMAGE, image, picture.identifier)
