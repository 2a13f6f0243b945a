"""The typefaces of the report, and the names by which other programs know them.

The standard names kinds of type (小标宋, 仿宋, 楷体, 黑体, 宋体); the product names are
practice. A name that is not installed is replaced by one of its `alternatives`.
"""

from __future__ import annotations

from dataclasses import dataclass

from aidreport.writers.word.namespaces import MAIN


@dataclass(frozen=True, slots=True)
class Typeface:
    """A font by its name in the file, and as the font table describes it.

    Attributes:
        name: the family name.
        alternatives: names of the same or a near face, best first.
        charset: Windows character set, two hexadecimal digits: 86 is GB 2312.
        family: `roman`, `swiss`, `modern`, `script` or `auto`.
    """

    name: str
    alternatives: tuple[str, ...]
    charset: str = "86"
    family: str = "auto"


LATIN = Typeface("Times New Roman", ("Times", "Liberation Serif"), charset="00", family="roman")
TITLE = Typeface(
    "方正小标宋简体",
    (
        "方正小标宋_GBK",
        "FZXiaoBiaoSong-B05S",
        "华文中宋",
        "STZhongsong",
        "宋体",
        "SimSun",
    ),
    family="script",
)
BODY = Typeface(
    "仿宋_GB2312",
    ("仿宋", "FangSong", "华文仿宋", "STFangsong", "方正仿宋_GBK"),
    family="modern",
)
KAI = Typeface(
    "楷体_GB2312",
    ("楷体", "KaiTi", "华文楷体", "STKaiti", "方正楷体_GBK"),
    family="modern",
)
HEI = Typeface("黑体", ("SimHei", "方正黑体_GBK"), family="modern")
SONG = Typeface("宋体", ("SimSun", "方正书宋_GBK"))

ALL = (LATIN, TITLE, BODY, KAI, HEI, SONG)


def font_table() -> str:
    """Return the font table part, one `w:font` a typeface."""
    faces = "".join(_font(face) for face in ALL)
    return f"<w:fonts {MAIN}>{faces}</w:fonts>"


def _font(face: Typeface) -> str:
    names = ",".join(face.alternatives)
    alternatives = f'<w:altName w:val="{names}"/>' if names else ""
    return (
        f'<w:font w:name="{face.name}">{alternatives}<w:charset w:val="{face.charset}"/>'
        f'<w:family w:val="{face.family}"/><w:pitch w:val="variable"/></w:font>'
    )
