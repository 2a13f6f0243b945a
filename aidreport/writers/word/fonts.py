"""The typefaces of the report, and the names by which other programs know them.

The standard names kinds of type (小标宋, 仿宋, 楷体, 黑体, 宋体); the product names are
practice, and a project may name others. A name that is not installed is replaced by one of
its `alternatives`.
"""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.frozen import fields, frozen, replace
from aidreport.writers.word.namespaces import MAIN, RELATIONSHIPS


@frozen
class Typeface:
    """A font by its name in the file, and as the font table describes it.

    Attributes:
        name: the family name.
        alternatives: names of the same or a near face, best first.
        free: faces of its kind that anybody may install, for what is laid out here.
        charset: Windows character set, two hexadecimal digits: 86 is GB 2312
            (ISO/IEC 29500-1, 17.8.3.2).
        family: `roman`, `swiss`, `modern`, `script` or `auto`.
    """

    name: str
    alternatives: tuple[str, ...]
    charset: str = "86"
    family: str = "auto"
    free: tuple[str, ...] = ()


_SERIF = ("FandolSong", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC")
_SANS = ("FandolHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Zen Hei")
_LATIN = Typeface(
    "Times New Roman",
    ("Times", "Liberation Serif"),
    charset="00",
    family="roman",
    free=("Tinos", "Nimbus Roman", "FreeSerif", "DejaVu Serif"),
)
_TITLE = Typeface(
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
    free=_SERIF,
)
_BODY = Typeface(
    "仿宋_GB2312",
    ("仿宋", "FangSong", "华文仿宋", "STFangsong", "方正仿宋_GBK"),
    family="modern",
    free=("FandolFang", "朱雀仿宋"),
)
_KAI = Typeface(
    "楷体_GB2312",
    ("楷体", "KaiTi", "华文楷体", "STKaiti", "方正楷体_GBK"),
    family="modern",
    free=("FandolKai", "霞鹜文楷", "LXGW WenKai", "AR PL UKai CN", "AR PL KaitiM GB"),
)
_HEI = Typeface("黑体", ("SimHei", "方正黑体_GBK"), family="modern", free=_SANS)
_SONG = Typeface("宋体", ("SimSun", "方正书宋_GBK"), free=_SERIF)


@frozen
class Typefaces:
    """Which face is used for what.

    Attributes:
        latin: Latin letters and figures, everywhere but in page numbers.
        title: the title, and those of attachments (小标宋).
        body: the text, headings of level 3 and 4, charts (仿宋).
        subheading: headings of level 2, and what stands below the title (楷体).
        heading: headings of level 1, 附件, captions, heads of tables (黑体).
        page_number: page numbers (宋体).
    """

    latin: Typeface = _LATIN
    title: Typeface = _TITLE
    body: Typeface = _BODY
    subheading: Typeface = _KAI
    heading: Typeface = _HEI
    page_number: Typeface = _SONG

    @property
    def distinct(self) -> tuple[Typeface, ...]:
        """The faces, each name once."""
        faces = [getattr(self, use) for use in fields(self)]
        return tuple({face.name: face for face in reversed(faces)}.values())[::-1]

    @property
    def by_level(self) -> tuple[Typeface, ...]:
        """The faces of the headings from level 1 to 4 (GB/T 9704—2012, clause 7.3.3)."""
        return (self.heading, self.subheading, self.body, self.body)


STANDARD = Typefaces()


def typefaces(names: Mapping[str, str]) -> Typefaces:
    """Return the faces of a report, by the names that a project has for some uses.

    What Word has no use for (`rare`) is left out.
    """
    own = {
        use: _face(name, getattr(STANDARD, use))
        for use, name in names.items()
        if use in fields(STANDARD)
    }
    return replace(STANDARD, **own)


def _face(name: str, usual: Typeface) -> Typeface:
    """Return the face of a name; one that is known to nobody is replaced by the usual one.

    `仿宋` is 仿宋_GB2312 under another name, and falls back to that, whatever it is used for.
    """
    # 宋体 last but one: it may stand for 小标宋, but is itself.
    known = (_LATIN, _BODY, _KAI, _HEI, _SONG, _TITLE)
    like = next((each for each in known if name in (each.name, *each.alternatives)), usual)
    others = tuple(each for each in (like.name, *like.alternatives) if each != name)
    return replace(like, name=name, alternatives=others)


def font_table(faces: Typefaces) -> str:
    """Return the font table part, one `w:font` a typeface."""
    listed = "".join(_font(face) for face in faces.distinct)
    return f"<w:fonts {MAIN} {RELATIONSHIPS}>{listed}</w:fonts>"


def _font(face: Typeface) -> str:
    names = ",".join(face.alternatives)
    alternatives = f'<w:altName w:val="{names}"/>' if names else ""
    return (
        f'<w:font w:name="{face.name}">{alternatives}<w:charset w:val="{face.charset}"/>'
        f'<w:family w:val="{face.family}"/><w:pitch w:val="variable"/></w:font>'
    )
