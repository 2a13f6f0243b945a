"""`aidreport doctor`: whether this machine has what reports need to look right."""

from __future__ import annotations

import platform
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING

from aidreport.cli.command import Command
from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode
from aidreport.cli.invocation import Invocation
from aidreport.cli.projects import project_around
from aidreport.diagnostics import Message, message

if TYPE_CHECKING:
    from aidreport.machine.fonts import Installed
    from aidreport.writers.word.fonts import Typeface

_OFFICES = ("soffice", "libreoffice")


def doctor(invocation: Invocation) -> int:
    """Print what is here and what is missing; exit with 3 if a font is missing."""
    from aidreport.machine.fonts import installed_fonts

    faces = _faces(invocation)
    console = Console(invocation)
    installed = installed_fonts()
    lines = [*_programs(), *_fonts(faces, installed)]
    console.result("".join(f"{line.render(console.translate)}\n" for line in lines))
    complete = installed is not None and all(_is_here(face, installed) for face in faces)
    return ExitCode.GOOD if complete else ExitCode.ENVIRONMENT


def _faces(invocation: Invocation) -> tuple[Typeface, ...]:
    """Return the fonts that reports name here; outside a project those of the standard.

    Raises:
        Failure: where the configuration of the project is wrong.
    """
    from aidreport.writers.word.fonts import typefaces

    project = project_around(invocation)
    return typefaces(project.settings.fonts if project else {}).distinct


def _programs() -> Iterator[Message]:
    yield message("good: Python {version}", version=platform.python_version())
    if find_spec("typst"):
        yield message("good: typst is here, which lays out PDF")
    else:
        yield message(
            "note: typst is not here. It lays out PDF: install it with “pip install"
            " aidreport[pdf]”. All other formats need nothing."
        )
    found = next((path for name in _OFFICES if (path := shutil.which(name))), None)
    if found:
        yield message("good: LibreOffice is here: {path}", path=found)
    else:
        yield message(
            "note: LibreOffice is not here. It is needed for nothing but “--pdf-engine"
            " libreoffice”; Word and WPS open the reports as they are."
        )


def _fonts(faces: tuple[Typeface, ...], installed: Installed | None) -> Iterator[Message]:
    if installed is None:
        yield message(
            "note: Which fonts are installed here cannot be found out. A report names these:"
            " {fonts}.",
            fonts="、".join(face.name for face in faces),
        )
        return
    for face in faces:
        yield _font(face, installed)


def _font(face: Typeface, installed: Installed) -> Message:
    if face.name in installed:
        return message("good: the font {font}", font=face.name)
    instead = next((name for name in face.alternatives if name in installed), None)
    free = next((name for name in face.free if name in installed), None)
    if free and not instead:
        return message(
            "note: The font {font} is missing. {free} stands for it in a PDF that is made here;"
            " Word, WPS and LibreOffice take a font of their own choice. Install {font}, or one of"
            " {others}, if the report is printed from these.",
            font=face.name,
            free=free,
            others="、".join(face.alternatives),
        )
    if instead:
        return message(
            "note: The font {font} is missing. Word and WPS show {instead} instead, which is here;"
            " LibreOffice takes a font of its own choice. Install {font} if the report is printed"
            " from here.",
            font=face.name,
            instead=instead,
        )
    return message(
        "missing: The font {font} is missing, and so is what could stand for it ({others}). The"
        " report will not look right when it is printed from here, and no PDF can be made: install"
        " one of them.",
        font=face.name,
        others="、".join((*face.alternatives, *face.free)),
    )


def _is_here(face: Typeface, installed: Installed) -> bool:
    return any(name in installed for name in (face.name, *face.alternatives, *face.free))


command = Command(
    "doctor",
    doctor,
    "Looks for the fonts that the Word documents name here, those of “[fonts]” in the"
    " configuration included, and for the programs that lay out PDF. The reports are the same"
    " wherever they are made; what is missing matters where they are printed. Exit code 0:"
    " every font, or one that can stand for it, is here; 3: a font is missing.",
    parameters=[],
    examples=[
        (message("See whether reports can be printed from here:"), "aidreport doctor"),
    ],
)
