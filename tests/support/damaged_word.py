"""Word files as they come back from mail, recovery and other people's programs: damaged ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO
from types import MappingProxyType
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZipFile

from word_edit import edited, with_members, without_member

Damage = Callable[[bytes], bytes]

PASSWORD = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le")
OLD = bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 504 + "WordDocument".encode("utf-16-le")
"""What files under a password, and .doc files, begin with; their streams are by name."""

PARTS = (
    *("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels"),
    *("word/styles.xml", "word/settings.xml", "word/theme/theme1.xml"),
)
_JUNK = {
    "nothing": "",
    "a stray brace": "<a:theme <",
    "another root": "<x/>",
    "a document type": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "an entity that opens a file": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    "brackets in brackets": "<a>" * 5_000,
    "a control character": "<a>\x01</a>",
    "an unknown encoding": '<?xml version="1.0" encoding="klingon"?><a/>',
}


def packed(content: bytes, how: int) -> bytes:
    """Return the file with its members packed in a way."""
    target = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(target, "w", how) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return target.getvalue()


def flipped(content: bytes, at: int, length: int = 60) -> bytes:
    """Return the file with some bytes inverted."""
    inverted = bytes(byte ^ 0xFF for byte in content[at : at + length])
    return content[:at] + inverted + content[at + length :]


def in_the_data_of(name: str) -> Damage:
    """Invert 60 bytes in the packed data of a part."""

    def damage(content: bytes) -> bytes:
        content = packed(content, ZIP_DEFLATED)
        with ZipFile(BytesIO(content)) as file:
            start = file.getinfo(name).header_offset + 30 + len(name)
        return flipped(content, start + 40)

    return damage


def _huge(content: bytes) -> bytes:
    """Return the file with a part of a few megabytes that packs a thousand times smaller."""
    blanks = " " * 5_000_000
    return packed(with_members(content, {"word/styles.xml": f"<a>{blanks}</a>"}), ZIP_DEFLATED)


def _too_huge(content: bytes) -> bytes:
    """Return the file with a part that says it is four gigabytes, and is not."""
    with ZipFile(BytesIO(content)) as file:
        size = file.getinfo("word/styles.xml").file_size.to_bytes(4, "little")
    return content.replace(size, b"\xff\xff\xff\xfe")


def _doubled(content: bytes) -> bytes:
    target = BytesIO(content)
    with ZipFile(target, "a") as file:
        file.writestr("WORD/Styles.xml", "<x/>")
    return target.getvalue()


_RELATIONS = "word/_rels/document.xml.rels"
DAMAGES: Mapping[str, Damage] = MappingProxyType(
    {
        "nothing": lambda content: b"",
        "a password": lambda content: PASSWORD,
        "an old file": lambda content: OLD,
        "packed by bzip2": lambda content: packed(content, ZIP_BZIP2),
        "packed by lzma": lambda content: packed(content, ZIP_LZMA),
        "a huge part": _huge,
        "a part that lies about its size": _too_huge,
        "a part under two spellings": _doubled,
        "members under a password": lambda content: content.replace(
            b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00"
        ),
        "a relationship to a folder": lambda content: edited(
            content, 'Target="styles.xml"', 'Target="../../../"', _RELATIONS
        ),
        "a relationship to itself": lambda content: edited(
            content, 'Target="styles.xml"', 'Target="document.xml"', _RELATIONS
        ),
        **{f"without {part}": partial(without_member, unwanted=part) for part in PARTS},
        **{f"flipped bytes in {part}": in_the_data_of(part) for part in PARTS},
        **{
            f"{what} in {part}": partial(with_members, members={part: junk})
            for part in PARTS
            for what, junk in _JUNK.items()
        },
    }
)
