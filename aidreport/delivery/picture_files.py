"""The pictures beside a Markdown report: written with it, compared with it, cleared with it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from aidreport.delivery.freshness import on_the_disk
from aidreport.delivery.rendered_reports import RenderedReport
from aidreport.delivery.safe_writing import NEW, FreshFile, Placed, kept, place
from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.fingerprints import FileState, Origin
from aidreport.fingerprints.fingerprints import fingerprint
from aidreport.fingerprints.pictures import pictures_noted
from aidreport.output import held
from aidreport.pictures.folder import is_ours, picture_folder
from aidreport.sources.paths import seen_from


class PictureFiles:
    """The pictures of a Markdown report, and those that stand beside the one on the disk."""

    def __init__(self, report: RenderedReport, root: Path) -> None:
        """Look at the report on the disk, before it is written: it knows its pictures.

        `root` is the folder that paths are told from.
        """
        path = report.target.path
        self._command = report.target.command
        self._root = root
        self._folder = path.parent / picture_folder(path.stem)
        self._wanted = {path.parent / name: each for name, each in report.pictures.items()}
        written = (on_the_disk(path), on_the_disk(path.with_name(path.name + NEW)))
        self._known = {noted for each in written if each for noted in pictures_noted(each)}

    def write(self, *, force: bool) -> Iterator[Placed]:
        """Write the pictures, before the report refers to them; yield what is to be told.

        Raises:
            CannotWrite: for whatever the system refuses.
        """
        if self._wanted and self._folder.is_symlink():
            self._folder.unlink()  # a link is replaced, not followed, as with the report itself
        for path, content in self._wanted.items():
            if on_the_disk(path) == content:
                continue
            file = FreshFile(path, content, partial(self._state_of, path), _advice)
            with held(path.parent, path.name) as folder:
                placed = place(file, folder, self._root, force=force)
            yield Placed(placed.said[1:], placed.finding)  # the report stands for its pictures

    def clear(self, *, force: bool) -> Iterator[Placed]:
        """Delete the pictures that the report does not show any more.

        A photo that was taken out of the record is not to lie about in public. Yields what is
        to be told of those that are somebody's work.
        """
        for path in self._left_over():
            if self._state_of(path, path.read_bytes()).origin is Origin.AS_WRITTEN:
                path.unlink(missing_ok=True)
            elif force:
                with held(path.parent, path.name) as folder:
                    backup = folder.keep(path.name, path.read_bytes())
                path.unlink(missing_ok=True)
                yield Placed((kept(backup, self._root),))
            else:
                yield Placed(finding=self._not_ours(path))
        if self._is_there() and not any(self._folder.iterdir()):
            self._folder.rmdir()

    def not_fresh(self) -> Iterator[Diagnostic]:
        """Yield a finding for each picture that is missing, another, or left over."""
        for path, content in self._wanted.items():
            found = on_the_disk(path)
            if found is None:
                said = message(
                    "This picture of the report has not been written. Write it with"
                    " “aidreport {command}”.",
                    command=self._command,
                )
                yield self._finding("missing-report", path, said)
            elif found != content and self._state_of(path, found).by_hand:
                yield self._finding("edited-report", path, _changed())
            elif found != content:
                said = message(
                    "This picture is not what the records give. Write it again with"
                    " “aidreport {command}”.",
                    command=self._command,
                )
                yield self._finding("stale-report", path, said)
        for path in self._left_over():
            if self._state_of(path, path.read_bytes()).by_hand:
                yield self._not_ours(path)
                continue
            said = message(
                "The report does not show this picture any more. Delete it, or run"
                " “aidreport {command}”.",
                command=self._command,
            )
            yield self._finding("stale-report", path, said)

    def _state_of(self, path: Path, found: bytes) -> FileState:
        if found == self._wanted.get(path):
            return FileState(Origin.AS_WRITTEN, exact=True, fresh=True)
        ours = (path.name.removesuffix(NEW), fingerprint(found)) in self._known
        return FileState(Origin.AS_WRITTEN if ours else Origin.FOREIGN, exact=False, fresh=False)

    def _left_over(self) -> list[Path]:
        found = sorted(self._folder.iterdir()) if self._is_there() else []
        names = {name for name, _ in self._known}
        return [
            path
            for path in found
            if path.is_file() and path not in self._wanted
            if is_ours(path.name) or path.name in names
        ]

    def _is_there(self) -> bool:
        return self._folder.is_dir() and not self._folder.is_symlink()

    def _not_ours(self, path: Path) -> Diagnostic:
        said = message(
            "The report does not show this picture any more, and it does not show that aidreport"
            " wrote it, so it is left as it is: delete it, or give it another name."
        )
        return self._finding("edited-report", path, said)

    def _finding(self, code: str, path: Path, said: Message) -> Diagnostic:
        return Diagnostic(code, Severity.ERROR, Position(seen_from(self._root, path)), said)


def _advice(reason: Message, fresh: Message) -> Message:
    return message("{reason} {fresh} {advice}", reason=reason, fresh=fresh, advice=_what_to_do())


def _changed() -> Message:
    reason = message("This picture was changed by hand, or is none of aidreport's.")
    return message("{reason} {advice}", reason=reason, advice=_what_to_do())


def _what_to_do() -> Message:
    return message(
        "Change the photo, or the figures, that the records name, so that every format of the"
        " report shows it; then replace this picture with --force: a copy of it is kept."
    )
