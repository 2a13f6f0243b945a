"""A photo as a report holds it: upright, no larger than needed, with nothing but the picture.

What fits is taken as it is, bit for bit, less its metadata: those bytes are the same on every
machine. The rest is scaled or turned by Pillow and encoded as JPEG. Baseline JPEG of fixed
quality has been the same bytes in every release of libjpeg-turbo, which Pillow's wheels carry;
a Pillow that is built with another libjpeg may give others, and then `render --check` calls a
report stale that holds such a photo. Photos of at most 1400 pixels are out of this danger.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.diagnostics import Diagnostic, Position
from aidreport.document.media import PictureFile
from aidreport.sources.pictures.load import broken, load_picture, without_metadata
from aidreport.sources.pictures.picture import (
    LONGEST_SIDE,
    BrokenPicture,
    PictureKind,
    SourcePicture,
)

if TYPE_CHECKING:
    from PIL import Image, ImageFile

_QUALITY = 85
_WHITE = (255, 255, 255)
_SIXTEEN_TO_EIGHT = 257
"""65535 / 255: the brightest grey of 16 bits over that of 8."""


def prepare(
    root: Path, picture: SourcePicture, at: Position
) -> PictureFile | tuple[Diagnostic, ...]:
    """Return a photo for the report, or why there is none; `at` is where the record names it."""
    loaded = load_picture(root, picture.path, at)
    if loaded.picture is None:
        return loaded.findings
    try:
        return prepared(loaded.content, loaded.picture)
    except BrokenPicture:
        return (broken(picture.path, at),)


def prepared(content: bytes, picture: SourcePicture) -> PictureFile:
    """Return the file of a report for the file of a photo.

    Raises:
        BrokenPicture: the picture cannot be decoded.
    """
    bare = without_metadata(content, picture.kind)
    if picture.fits:
        return PictureFile(bare, picture.kind.suffixes[0], picture.width, picture.height)
    try:
        with _open(bare, picture.kind) as opened:
            # JPEG is decoded smaller at once, where it is much larger than needed.
            opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            opened.load()
            return _encoded(_upright(_scaled(_opaque(opened)), picture.exif.orientation))
    except (OSError, SyntaxError, ValueError) as error:
        raise BrokenPicture from error


def _open(content: bytes, kind: PictureKind) -> ImageFile.ImageFile:
    """Return a picture to be decoded; how many pixels it may have was looked at before.

    `Image.open` has a limit of its own, 89 million pixels, which a phone's photo may exceed.
    """
    # Slow to import, and most reports have no photo, or only small ones.
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile

    return (JpegImageFile if kind is PictureKind.JPEG else PngImageFile)(BytesIO(content))


def _opaque(image: Image.Image) -> Image.Image:
    """Return an image in colours, with white behind what is transparent."""
    from PIL import Image

    profile = image.info.get("icc_profile") if image.mode.startswith("RGB") else None
    image = _with_eight_bits(image)
    if image.has_transparency_data:
        layers = image.convert("RGBA")
        image = Image.new("RGB", layers.size, _WHITE)
        image.paste(layers, mask=layers.getchannel("A"))
    else:
        image = image.convert("RGB")
    image.info = {"icc_profile": profile} if profile else {}
    return image


def _with_eight_bits(image: Image.Image) -> Image.Image:
    """Return a grey image of 16 bits with 8: Pillow would cut off all that is above 255."""
    if not image.mode.startswith("I"):
        return image
    image = image.convert("I").point(lambda value: value * (1 / _SIXTEEN_TO_EIGHT)).convert("L")
    image.info.pop("transparency", None)  # a grey of 16 bits
    return image


def _scaled(image: Image.Image) -> Image.Image:
    from PIL import Image

    ratio = min(1, LONGEST_SIDE / max(image.size))
    size = (max(1, round(image.width * ratio)), max(1, round(image.height * ratio)))
    return image if size == image.size else image.resize(size, Image.Resampling.LANCZOS)


def _upright(image: Image.Image, orientation: int) -> Image.Image:
    """Return an image turned as Exif's orientation (tag 0x0112, 1 to 8) says."""
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    return image.transpose(turns[orientation]) if orientation in turns else image


def _encoded(image: Image.Image) -> PictureFile:
    target = BytesIO()
    profile = image.info.get("icc_profile")
    image.save(target, "JPEG", quality=_QUALITY, subsampling="4:2:0", icc_profile=profile)
    return PictureFile(target.getvalue(), ".jpg", image.width, image.height)
