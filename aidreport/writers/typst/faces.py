"""The fonts of a report as files on this machine; none is replaced in silence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from aidreport.diagnostics import Message, message
from aidreport.frozen import fields, frozen
from aidreport.machine.font_file import Font
from aidreport.machine.fonts import Installed, installed_fonts, plainest
from aidreport.writers.cannot_convert import CannotConvert
from aidreport.writers.word.fonts import STANDARD, Typeface, typefaces

RARE = "rare"
"""What characters are set in that the other fonts lack (生僻字), where a project names a font."""


@frozen
class Faces:
    """The fonts of a report.

    Attributes:
        fonts: by what they are used for.
        instead: name of a font that is not here -> that of the one which is taken.
    """

    fonts: Mapping[str, Font]
    instead: Mapping[str, str]


def faces_of(names: Mapping[str, str]) -> Faces:
    """Return the fonts of a report by the names that a project has for some uses.

    What the project names has to be here. The usual fonts may be replaced by a near one.

    Raises:
        CannotConvert: where a font is missing, and so is what could stand for it.
    """
    faces = {use: getattr(typefaces(names), use) for use in fields(STANDARD)}
    if rare := names.get(RARE):
        faces[RARE] = Typeface(rare, ())
    return chosen(faces, frozenset(names), installed_fonts() or {})


def chosen(faces: Mapping[str, Typeface], named: Set[str], installed: Installed) -> Faces:
    """Return the fonts out of those that are installed; `named` uses take no other."""
    fonts: dict[str, Font] = {}
    instead: dict[str, str] = {}
    missing: dict[str, Typeface] = {}
    for use, face in faces.items():
        others = () if use in named else (*face.alternatives, *face.free)
        name, font = next(_found((face.name, *others), installed), (face.name, None))
        if font is None:
            missing[use] = face
            continue
        fonts[use] = font
        if name != face.name:
            instead[face.name] = name
    if missing:
        raise CannotConvert(_missing(missing, named))
    return Faces(fonts, instead)


def _found(names: tuple[str, ...], installed: Installed) -> Iterator[tuple[str, Font]]:
    return ((name, font) for name in names if (font := plainest(name, installed)))


def _missing(missing: Mapping[str, Typeface], named: Set[str]) -> Message:
    use, face = next(iter(missing.items()))
    if use in named:
        return message(
            "The font {font}, which “[fonts]” names for “{use}”, is not installed here, and a PDF"
            " takes no other in silence: install it, or name one that is here.",
            font=face.name,
            use=use,
        )
    return message(
        "The font {font} is not installed here, and neither is one that could stand for it in a"
        " PDF: install one of {others}, or name one that is here in the configuration:"
        " “[fonts]”, below it “{use} = …”. “aidreport doctor” says which are missing.",
        font=face.name,
        others="、".join((*face.alternatives, *face.free)),
        use=use,
    )
