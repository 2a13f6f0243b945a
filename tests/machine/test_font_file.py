from __future__ import annotations

import struct
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from aidreport.machine.font_file import families_in


def font(*names: tuple[int, int, str], start: int = 0) -> bytes:
    """Return a font that has nothing but names: (platform, identifier, text)."""
    texts = [text.encode("utf-16-be") for _, _, text in names]
    records, offset = b"", 0
    for (platform, identifier, _), text in zip(names, texts, strict=True):
        records += struct.pack(">6H", platform, 1, 0x804, identifier, len(text), offset)
        offset += len(text)
    table = struct.pack(">HHH", 0, len(names), 6 + len(records)) + records + b"".join(texts)
    head = struct.pack(">IHHHH", 0x10000, 1, 0, 0, 0)
    return head + struct.pack(">4sIII", b"name", 0, start + 28, len(table)) + table


def test_families_are_read_in_all_languages(tmp_path: Path):
    path = tmp_path / "simfang.ttf"
    path.write_bytes(font((3, 1, "FangSong"), (3, 1, "仿宋"), (3, 2, "Regular")))
    assert families_in(path) == {"FangSong", "仿宋"}


def test_a_collection_has_the_families_of_all_its_fonts(tmp_path: Path):
    head = struct.pack(">4sIII", b"ttcf", 0x10000, 2, 0)
    first = 20
    one = font((3, 1, "宋体"), start=first)
    two = font((3, 1, "新宋体"), start=first + len(one))
    path = tmp_path / "simsun.ttc"
    path.write_bytes(head[:12] + struct.pack(">II", first, first + len(one)) + one + two)
    assert families_in(path) == {"宋体", "新宋体"}


def test_a_missing_file_has_no_family(tmp_path: Path):
    assert families_in(tmp_path / "none.ttf") == frozenset()


@given(st.binary(max_size=80), st.integers(0, 60))
@settings(deadline=None)
def test_what_is_no_font_has_no_family_and_raises_nothing(tmp_path_factory, junk, cut):
    path = tmp_path_factory.mktemp("fonts") / "broken.ttf"
    path.write_bytes(font((3, 1, "仿宋"))[:cut] + junk)
    families_in(path)
