from __future__ import annotations

import os
import re
from pathlib import Path
from zlib import crc32

import pytest
from photos import photo

from aidreport.diagnostics import Position
from aidreport.sources.pictures.load import load_picture
from aidreport.sources.pictures.picture import PictureKind, SourcePicture

AT = Position("records/2024.yaml", 9, 15)


def said(root: Path, name: str) -> list[str]:
    found = load_picture(root, name, AT)
    return [finding.line(str).removeprefix(f"{AT}: ") for finding in found.findings]


def put(root: Path, content: bytes, name: str = "photos/a.jpg") -> Path:
    path = root / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path


def png_of(width: int, height: int) -> bytes:
    """Return a PNG file that says to be of some size and holds next to nothing."""

    def chunk(name: bytes, held: bytes) -> bytes:
        return len(held).to_bytes(4, "big") + name + held + crc32(name + held).to_bytes(4, "big")

    size = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    parts = (chunk(b"IHDR", size + b"\x08\2\0\0\0"), chunk(b"IDAT", b""), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def test_a_photo_is_read_by_its_content(tmp_path: Path) -> None:
    put(tmp_path, photo(40, 30))
    found = load_picture(tmp_path, "photos/a.jpg", AT)
    assert (found.picture, found.findings) == (SourcePicture(PictureKind.JPEG, 40, 30), ())


def test_a_name_of_another_format_is_a_slip(tmp_path: Path) -> None:
    put(tmp_path, photo(suffix="PNG"))
    assert said(tmp_path, "photos/a.jpg") == [
        "warning: The photo “photos/a.jpg” is a PNG file, but its name does not end in “.png”:"
        " rename it, here and on the disk. [wrong-picture-suffix]"
    ]
    assert load_picture(tmp_path, "photos/a.jpg", AT).picture is not None


def test_a_missing_photo_is_named_with_the_nearest_one(tmp_path: Path) -> None:
    assert said(tmp_path, "photos/a.jpg") == [
        "error: There is no photo “photos/a.jpg” in the project's folder: put it there, or correct"
        " the name (it is written from the folder that holds “records”). [missing-picture]"
    ]
    put(tmp_path, photo(), "photos/visit-1.JPG")
    assert said(tmp_path, "photos/visit-1.jpg") == [
        "error: There is no photo “photos/visit-1.jpg”: did you mean “photos/visit-1.JPG”?"
        " [missing-picture]"
    ]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"\0\0\0\x20ftypheic" + bytes(30), "HEIC"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "WebP"),
        (b"GIF89a", "GIF"),
        (b"%PDF-1.7", "PDF"),
    ],
)
def test_another_format_is_named(tmp_path: Path, content: bytes, name: str) -> None:
    put(tmp_path, content)
    assert said(tmp_path, "photos/a.jpg") == [
        f"error: The photo “photos/a.jpg” is a {name} file, expected JPEG or PNG: save it as JPEG"
        " and write the new name. [unsupported-picture]"
    ]


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    put(tmp_path, b"<svg onload='x'/>")
    assert said(tmp_path, "photos/a.jpg") == [
        "error: The file “photos/a.jpg” is no photo, expected JPEG or PNG: correct the name, or"
        " save the photo as JPEG. [unsupported-picture]"
    ]


def test_half_a_photo_is_broken(tmp_path: Path) -> None:
    put(tmp_path, photo()[:-30])
    assert said(tmp_path, "photos/a.jpg") == [
        "error: The photo “photos/a.jpg” is damaged or was not copied whole: copy it again from"
        " where it comes from. [broken-picture]"
    ]


def test_a_bomb_is_refused_by_its_header(tmp_path: Path) -> None:
    put(tmp_path, png_of(60_000, 60_000), "photos/a.png")
    assert said(tmp_path, "photos/a.png") == [
        "error: The photo “photos/a.png” has 60000 × 60000 pixels, expected at most as many as"
        " 8000 × 8000: save it smaller, a report needs far less. [picture-too-large]"
    ]


def jpeg_of(width: int, height: int, **options: object) -> bytes:
    """Return a JPEG file that says to be of some size and holds next to nothing."""
    content = photo(**options)
    frame = re.search(rb"\xff[\xc0\xc2]\0\x11\x08", content)
    assert frame
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return content[: frame.end()] + size + content[frame.end() + 4 :]


def test_a_photo_of_200_megapixels_is_one_that_phones_take(tmp_path: Path) -> None:
    put(tmp_path, jpeg_of(16_320, 12_240))
    assert said(tmp_path, "photos/a.jpg") == []


@pytest.mark.parametrize(
    ("content", "side"),
    [(jpeg_of(16_320, 12_256), 14142), (jpeg_of(10_000, 10_000, progressive=True), 8000)],
    ids=["larger than phones take them", "not made smaller row by row"],
)
def test_a_photo_that_takes_too_much_memory_is_refused(
    tmp_path: Path, content: bytes, side: int
) -> None:
    put(tmp_path, content)
    (line,) = said(tmp_path, "photos/a.jpg")
    assert f"at most as many as {side} × {side}" in line


def test_a_file_of_too_many_bytes_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = put(tmp_path, b"\xff\xd8\xff")
    with path.open("r+b") as file:
        file.truncate(65 * 1024 * 1024)
    assert said(tmp_path, "photos/a.jpg") == [
        "error: The photo “photos/a.jpg” is larger than 64 MB: save it smaller, a report needs far"
        " less. [picture-too-large]"
    ]


def test_a_link_out_of_the_project_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path, photo(), "outside.jpg")
    root = tmp_path / "project"
    (root / "photos").mkdir(parents=True)
    (root / "photos" / "a.jpg").symlink_to(tmp_path / "outside.jpg")
    (root / "elsewhere").symlink_to(tmp_path)
    told = (
        "error: The photo “{}” is a link that leads out of the project's folder, and photos are"
        " read only from inside it: put the file itself there. [outside-project]"
    )
    for name in ("photos/a.jpg", "elsewhere/outside.jpg"):
        assert said(root, name) == [told.format(name)]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with a name")
def test_a_folder_or_a_pipe_is_no_photo(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    os.mkfifo(tmp_path / "pipe.jpg")
    for name in ("photos", "pipe.jpg"):
        assert said(tmp_path, name) == [
            f"error: “{name}” is not a file, expected a photo: write the name of the photo itself."
            " [unreadable-file]"
        ]


def test_a_name_that_the_system_refuses_is_a_finding(tmp_path: Path) -> None:
    assert said(tmp_path, "a" * 300 + ".jpg")[0].endswith("[unreadable-file]")
