"""One part of the file, before python-docx has it."""

from __future__ import annotations

from docx.opc.packuri import PackURI
from docx.opc.part import Part

from aidreport.frozen import frozen
from aidreport.writers.word.namespaces import DECLARATION


@frozen
class Member:
    """One part: its place in the file, what it is, how it is related, its XML or its bytes.

    `inner` are the parts that it points to itself.
    """

    identifier: str
    name: str
    content_type: str
    relation: str
    content: str | bytes
    inner: tuple[Member, ...] = ()

    def part(self) -> Part:
        """Return the part as python-docx has it, related to its inner parts alone."""
        content = self.content
        if isinstance(content, str):
            content = (DECLARATION + content).encode("utf-8")
        part = Part(PackURI(self.name), self.content_type, content)
        for member in self.inner:
            part.load_rel(member.relation, member.part(), member.identifier)
        return part
