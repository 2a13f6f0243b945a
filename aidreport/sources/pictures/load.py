"""A picture's file, opened and looked at; whatever is wrong with it becomes a finding."""

from __future__ import annotations

import stat
from hashlib import sha256
from math import isqrt
from pathlib import Path, PurePosixPath

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.frozen import frozen, replace
from aidreport.sources.paths import leads_out
from aidreport.sources.pictures import jpeg, png
from aidreport.sources.pictures.picture import BrokenPicture, PictureKind, SourcePicture

LARGEST_FILE = 64 * 1024 * 1024
"""In bytes; a photo of 200 megapixels has 15 to 40 million."""
MOST_PIXELS = 64_000_000
"""8000 × 8000 of a picture that is decoded whole: at four bytes each 256 MB."""
MOST_PIXELS_BY_ROWS = 200_000_000
"""16,320 × 12,240, the most that phones take (200 megapixels); decoded row by row at an eighth of
the width and height they are 12 MB."""

_MEGABYTE = 1024 * 1024
_OTHERS = (
    (b"GIF8", 0, "GIF"),
    (b"WEBP", 8, "WebP"),
    (b"ftypavif", 4, "AVIF"),
    (b"ftyp", 4, "HEIC"),
    (b"BM", 0, "BMP"),
    (b"II*\0", 0, "TIFF"),
    (b"MM\0*", 0, "TIFF"),
    (b"%PDF", 0, "PDF"),
)


@frozen
class Loaded:
    """What came of opening a picture; both are None where there is nothing to open."""

    picture: SourcePicture | None
    content: bytes
    findings: tuple[Diagnostic, ...]


def load_picture(root: Path, name: str, at: Position) -> Loaded:
    """Return the picture that the record at `at` names, from the project's folder `root`.

    The name has no `..` and is not absolute; a link may still lead out of the folder.
    """
    path = root / name
    try:
        refusal = _closed(root, path)
        if refusal is None:
            with path.open("rb") as file:
                content = file.read(LARGEST_FILE + 1)
    except (OSError, RuntimeError, ValueError) as error:
        refusal = ("unreadable-file", _cannot_be_read(name, error))
    if refusal is None and len(content) > LARGEST_FILE:
        refusal = ("picture-too-large", _too_many_bytes(name))
    if refusal is not None:
        code, text = refusal
        return Loaded(None, b"", (Diagnostic(code, Severity.ERROR, at, text),))
    return _looked_at(content, name, at)


def read_picture(content: bytes) -> SourcePicture | None:
    """Return what a file's content is, None for what is neither JPEG nor PNG.

    Raises:
        BrokenPicture: it begins like one and does not go on like one.
    """
    if content.startswith(jpeg.SIGNATURE):
        return jpeg.read_jpeg(content)
    if content.startswith(png.SIGNATURE):
        return png.read_png(content)
    return None


def without_metadata(content: bytes, kind: PictureKind) -> bytes:
    """Return a picture's file without all that is not the picture."""
    if kind is PictureKind.PNG:
        return png.without_metadata(content)
    return jpeg.without_metadata(content)


def broken(name: str, at: Position) -> Diagnostic:
    """Return the finding that a photo's file is not whole."""
    text = message(
        "The photo “{file}” is damaged or was not copied whole: copy it again from where it comes"
        " from.",
        file=name,
    )
    return Diagnostic("broken-picture", Severity.ERROR, at, text)


def _looked_at(content: bytes, name: str, at: Position) -> Loaded:
    try:
        picture = read_picture(content)
    except BrokenPicture:
        return Loaded(None, b"", (broken(name, at),))
    if picture is None:
        return _refused("unsupported-picture", at, _no_picture(name, content))
    if picture.width * picture.height > _most_pixels(picture):
        return _refused("picture-too-large", at, _too_many_pixels(name, picture))
    found = []
    if PurePosixPath(name).suffix.lower() not in picture.kind.suffixes:
        text = message(
            "The photo “{file}” is a {format} file, but its name does not end in “{suffix}”:"
            " rename it, here and on the disk.",
            file=name,
            format=picture.kind.upper(),
            suffix=picture.kind.suffixes[0],
        )
        found.append(Diagnostic("wrong-picture-suffix", Severity.WARNING, at, text))
    digest = sha256(content).hexdigest()[:12]
    picture = replace(picture, path=name, digest=digest, size=len(content))
    return Loaded(picture, content, tuple(found))


def _refused(code: str, at: Position, text: Message) -> Loaded:
    return Loaded(None, b"", (Diagnostic(code, Severity.ERROR, at, text),))


def _closed(root: Path, path: Path) -> tuple[str, Message] | None:
    """Return why a file is not opened at all."""
    name = path.relative_to(root).as_posix()
    if leads_out(root, path):
        return "outside-project", message(
            "The photo “{file}” is a link that leads out of the project's folder, and photos are"
            " read only from inside it: put the file itself there.",
            file=name,
        )
    try:
        mode = path.stat().st_mode  # is_file() says, from Python 3.14 on, no to whatever fails
    except (FileNotFoundError, NotADirectoryError):
        return "missing-picture", _missing(root, name)
    if not stat.S_ISREG(mode):
        return "unreadable-file", message(
            "“{file}” is not a file, expected a photo: write the name of the photo itself.",
            file=name,
        )
    return None


def _missing(root: Path, name: str) -> Message:
    """Return what is said of a file that is not there, with the name that it is most like."""
    from difflib import get_close_matches  # slow to import, and most names are right

    folder = (root / name).parent
    others = sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []
    nearest = get_close_matches(PurePosixPath(name).name, others, n=1)
    if nearest:
        return message(
            "There is no photo “{file}”: did you mean “{nearest}”?",
            file=name,
            nearest=(PurePosixPath(name).parent / nearest[0]).as_posix(),
        )
    return message(
        "There is no photo “{file}” in the project's folder: put it there, or correct the name"
        " (it is written from the folder that holds “records”).",
        file=name,
    )


def _cannot_be_read(name: str, error: Exception) -> Message:
    return message(
        "The photo “{file}” cannot be read (the system says: {problem}): look whether you may read"
        " it and no other program holds it open.",
        file=name,
        problem=getattr(error, "strerror", None) or str(error),
    )


def _no_picture(name: str, content: bytes) -> Message:
    known = next(
        (name for start, at, name in _OTHERS if content[at : at + len(start)] == start), None
    )
    if known is None:
        return message(
            "The file “{file}” is no photo, expected JPEG or PNG: correct the name, or save the"
            " photo as JPEG.",
            file=name,
        )
    return message(
        "The photo “{file}” is a {format} file, expected JPEG or PNG: save it as JPEG"
        " and write the new name.",
        file=name,
        format=known,
    )


def _too_many_bytes(name: str) -> Message:
    return message(
        "The photo “{file}” is larger than {most} MB: save it smaller, a report needs far less.",
        file=name,
        most=LARGEST_FILE // _MEGABYTE,
    )


def _most_pixels(picture: SourcePicture) -> int:
    return MOST_PIXELS_BY_ROWS if picture.by_rows else MOST_PIXELS


def _too_many_pixels(name: str, picture: SourcePicture) -> Message:
    return message(
        "The photo “{file}” has {width} × {height} pixels, expected at most as many as"
        " {side} × {side}: save it smaller, a report needs far less.",
        file=name,
        width=picture.width,
        height=picture.height,
        side=isqrt(_most_pixels(picture)),
    )
