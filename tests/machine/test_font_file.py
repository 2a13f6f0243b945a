from __future__ import annotations

import struct
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from aidreport.machine.font_file import Font, fonts_in, lacking


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


def families_in(path: Path) -> set[str]:
    return {family for each in fonts_in(path) for family in each.families}


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
    assert families_in(tmp_path / "none.ttf") == set()


@given(st.binary(max_size=80), st.integers(0, 60))
@settings(deadline=None)
def test_what_is_no_font_has_no_family_and_raises_nothing(tmp_path_factory, junk, cut):
    path = tmp_path_factory.mktemp("fonts") / "broken.ttf"
    path.write_bytes(font((3, 1, "仿宋"))[:cut] + junk)
    for each in (*fonts_in(path), Font(path, 0, frozenset())):
        lacking(each, frozenset({0x4E00}))


def mapping(form: int, subtable: bytes, platform: int = 3) -> bytes:
    """Return a font that has nothing but one table of characters."""
    table = struct.pack(">HHHHI", 0, 1, platform, 1, 12) + struct.pack(">H", form) + subtable
    head = struct.pack(">IHHHH", 0x10000, 1, 0, 0, 0)
    return head + struct.pack(">4sIII", b"cmap", 0, 28, len(table)) + table


def test_lacking_segments_are_those_that_have_a_glyph(tmp_path: Path):
    # 一丁 by a distance from their codes, 七丈 by a list in which the second has no glyph.
    words = (4, 0, 6, 4, 1, 2)
    ends, starts, deltas = (0x4E01, 0x4E04, 0xFFFF), (0x4E00, 0x4E03, 0xFFFF), (0xB201, 0, 1)
    subtable = struct.pack(">HHHHHH", 50, 0, *words[2:])
    subtable += struct.pack(">3HH3H3H3H2H", *ends, 0, *starts, *deltas, 0, 4, 0, 7, 0)
    path = tmp_path / "segments.ttf"
    path.write_bytes(mapping(4, subtable))
    wanted = frozenset(range(0x4DFF, 0x4E06))
    assert wanted - lacking(Font(path, 0, frozenset()), wanted) == {0x4E00, 0x4E01, 0x4E03}


def test_characters_beyond_the_first_plane_are_read_from_groups(tmp_path: Path):
    path = tmp_path / "groups.ttf"
    subtable = struct.pack(">HIII", 0, 28, 0, 1) + struct.pack(">III", 0x20000, 0x20002, 5)
    path.write_bytes(mapping(12, subtable, platform=0))
    wanted = frozenset(range(0x1FFFE, 0x20005))
    found = wanted - lacking(Font(path, 0, frozenset()), wanted)
    assert found == {0x20000, 0x20001, 0x20002}


def test_a_font_knows_whether_it_is_plain(tmp_path: Path):
    def weighed(weight: int, selection: int) -> Font:
        about = struct.pack(">HHH", 4, 0, weight) + bytes(56) + struct.pack(">H", selection)
        head = struct.pack(">IHHHH", 0x10000, 1, 0, 0, 0)
        path = tmp_path / f"{weight}-{selection}.ttf"
        path.write_bytes(head + struct.pack(">4sIII", b"OS/2", 0, 28, len(about)) + about)
        return fonts_in(path)[0]

    plain, bold_by_name, italic, light = (
        weighed(*each) for each in ((400, 64), (400, 32), (400, 1), (300, 64))
    )
    ordered = sorted([light, italic, bold_by_name, plain], key=lambda font: font.oddness)
    assert ordered[:2] == [plain, light]
