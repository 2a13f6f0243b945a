"""Changes a Word file as a program would: in its XML, part by part."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZipFile


def member(content: bytes, name: str = "word/document.xml") -> str:
    """Return the text of one member of the file."""
    with ZipFile(BytesIO(content)) as file:
        return file.read(name).decode("utf-8")


def with_members(content: bytes, members: Mapping[str, str]) -> bytes:
    """Return the file with some members changed or added, the rest as they were."""
    target = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(target, "w") as file:
        for name in source.namelist():
            if name not in members:
                file.writestr(name, source.read(name))
        for name, text in members.items():
            file.writestr(name, text)
    return target.getvalue()


def without_member(content: bytes, unwanted: str) -> bytes:
    """Return the file without one member."""
    target = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(target, "w") as file:
        for name in source.namelist():
            if name != unwanted:
                file.writestr(name, source.read(name))
    return target.getvalue()


def edited(content: bytes, old: str, new: str, name: str = "word/document.xml") -> bytes:
    """Return the file with the first `old` of a member made `new`; `old` must be there."""
    text = member(content, name)
    assert old in text, f"{name} does not hold {old}"
    return with_members(content, {name: text.replace(old, new, 1)})
