"""The files of evidence that a record names: what is there, and which of them hold the same.

Nothing is read but files of equal size, and these in pieces: a scanned dossier may be larger than
the memory.
"""

from __future__ import annotations

import hashlib
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from unicodedata import normalize

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.frozen import replace
from aidreport.sources.evidence.file import EvidenceFile
from aidreport.sources.paths import leads_out


def looked_at(
    root: Path, named: Iterable[tuple[str, Position]]
) -> tuple[Mapping[Position, EvidenceFile], tuple[Diagnostic, ...]]:
    """Return what is known of files by the places that name them, and what cannot be opened.

    A file that is not there is known as such: whoever has the records alone can write the report.
    """
    files: dict[Position, EvidenceFile] = {}
    findings: list[Diagnostic] = []
    for name, place in named:
        found = _look(root, name)
        if isinstance(found, EvidenceFile):
            files[place] = found
        else:
            code, text = found
            findings.append(Diagnostic(code, Severity.ERROR, place, text))
    return _with_digests(root, files), tuple(findings)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal digits.

    Raises:
        OSError: for whatever the system refuses.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _look(root: Path, name: str) -> EvidenceFile | tuple[str, Message]:
    path = root / name
    try:
        if leads_out(root, path):
            return "outside-project", message(
                "“{file}” is a link that leads out of the project's folder, and evidence is read"
                " only from inside it: put the file itself there.",
                file=name,
            )
        state = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return EvidenceFile(name, None, nearest=_nearest(root, name))
    except (OSError, RuntimeError, ValueError) as error:
        return "unreadable-file", _cannot_be_read(name, error)
    if not stat.S_ISREG(state.st_mode):
        return "unreadable-file", message(
            "“{file}” is not a file, expected evidence: name each file of a folder by itself.",
            file=name,
        )
    return EvidenceFile(name, state.st_size)


def _with_digests(
    root: Path, files: Mapping[Position, EvidenceFile]
) -> dict[Position, EvidenceFile]:
    """Return the files with the digests of those that are as large as a file of another name."""
    sizes = Counter({each.path: each.size for each in files.values()}.values())
    digests: dict[str, str] = {}
    for each in files.values():
        if each.size and sizes[each.size] > 1 and each.path not in digests:
            try:
                digests[each.path] = digest_of(root / each.path)
            except OSError:
                digests[each.path] = ""  # told when the file is copied
    return {
        place: replace(each, digest=digests[each.path]) if each.path in digests else each
        for place, each in files.items()
    }


def _nearest(root: Path, name: str) -> str:
    """Return the file that a name most likely means, empty where there is none like it.

    Before all it is one whose name looks alike: with full-width signs, other capitals, or letters
    that are composed another way. A slash of full width makes a folder only once it is read as one.
    """
    paths = dict.fromkeys((PurePosixPath(name), PurePosixPath(normalize("NFKC", name))))
    folders = [(_folder_meant(root, path.parent), path.name) for path in paths]
    for most_like in (_alike, _close):
        for folder, last in folders:
            if nearest := most_like(last, _names_in(folder, Path.is_file)):
                return (folder.relative_to(root) / nearest).as_posix()
    return ""


def _folder_meant(root: Path, named: PurePosixPath) -> Path:
    """Return a folder by its name, each part of it as it is written on the disk."""
    folder = root
    for part in named.parts:
        exact = (folder / part).is_dir()
        folder /= part if exact else _alike(part, _names_in(folder, Path.is_dir)) or part
    return folder


def _names_in(folder: Path, wanted: Callable[[Path], bool]) -> list[str]:
    try:
        return sorted(each.name for each in folder.iterdir() if wanted(each))
    except (OSError, ValueError):
        return []


def _alike(name: str, others: list[str]) -> str:
    return next((other for other in others if _folded(other) == _folded(name)), "")


def _close(name: str, others: list[str]) -> str:
    return next(iter(get_close_matches(name, others, n=1)), "")


def _folded(name: str) -> str:
    return normalize("NFKC", name).casefold()


def _cannot_be_read(name: str, error: Exception) -> Message:
    return message(
        "The evidence “{file}” cannot be read (the system says: {problem}): look whether you may"
        " read it and no other program holds it open.",
        file=name,
        problem=getattr(error, "strerror", None) or str(error),
    )
