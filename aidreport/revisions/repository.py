"""The files of a project as they were at a revision of git, written into another folder.

Objects are read, not checked out: no filter, no attribute (`export-ignore`, line ends) and no
hook of the repository has a part in it, and nothing in the repository changes.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import IO

from aidreport.diagnostics import Message, Told, message
from aidreport.frozen import frozen
from aidreport.sources.project import OWN_FILE, RECORDS, SHARED_FILE, TEMPLATES

_OF_A_HOOK = (
    *("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"),
    "GIT_NAMESPACE",
)
"""What git tells the hooks it runs about their repository, and would be told of ours."""

_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic")
_FILE = "100"
"""How the mode of an ordinary file begins; links and other repositories are left out."""


class NoRevision(Told):
    """A revision cannot be read.

    Attributes:
        message: why, and what to do about it.
        by_system: whether the fault is not with what was asked: git is missing.
    """

    def __init__(self, text: Message, *, by_system: bool = False) -> None:
        super().__init__(text)
        self.by_system = by_system


@frozen
class _Entry:
    """A file of a revision: its path from the folder of the project, and its object."""

    path: PurePosixPath
    object: str


class Repository:
    """The repository of git that a folder stands in."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        """Take the folder of a project, and the variables of the environment.

        Raises:
            NoRevision: where git is missing, or the folder stands in no repository.
        """
        self._folder = folder
        kept = {name: value for name, value in environment.items() if name not in _OF_A_HOOK}
        # English messages; and what a clone has left on a server is not fetched.
        self._environment = {**kept, "LC_ALL": "C", "GIT_NO_LAZY_FETCH": "1"}
        ran = self._run("rev-parse", "--show-prefix")
        if ran.returncode:
            raise NoRevision.saying(
                "“{folder}” is in no repository that git can read ({cause}): what changed can"
                " be seen only where the records are kept with git.",
                folder=folder.as_posix(),
                cause=_cause(ran),
            )
        # Git ends the line; the name of a folder may end in a blank.
        self._prefix = os.fsdecode(ran.stdout).removesuffix("\n").removesuffix("/")

    def commit(self, revision: str) -> str:
        """Return the number of the commit that a revision names, in full.

        Raises:
            NoRevision: where there is none of this name.
        """
        # A name that begins with “-” would be an option.
        if revision and not revision.startswith("-"):
            ran = self._run("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
            if ran.returncode == 0:
                return ran.stdout.decode("ascii").strip()
        if self._run("rev-parse", "--is-shallow-repository").stdout.strip() == b"true":
            raise NoRevision.saying(
                "There is no revision “{revision}” here, where only the last part of the"
                " history was fetched: fetch the rest with “git fetch --unshallow”, or with"
                " “fetch-depth: 0” in a workflow.",
                revision=revision,
            )
        raise NoRevision.saying(
            "There is no revision “{revision}” in this repository. Name a branch, a tag or a"
            " commit, like “main” or “HEAD~1”; “git branch --all” lists the branches.",
            revision=revision,
        )

    def write_files(self, commit: str, into: Path) -> None:
        """Write what the reports of the project are made of, as it was at a commit.

        Records, templates, configuration and pictures; nothing where the folder of the project
        was not there.

        Raises:
            NoRevision: where an object is missing, or git fails.
        """
        wanted = [each for each in self._entries(commit) if _is_needed(each.path)]
        for entry, content in self._contents(wanted):
            target = into.joinpath(*entry.path.parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)

    def _entries(self, commit: str) -> Iterator[_Entry]:
        tree = f"{commit}:{self._prefix}"
        if self._run("rev-parse", "--verify", "--quiet", tree).returncode:
            return
        ran = self._run("ls-tree", "-r", "-z", "--full-tree", tree)
        if ran.returncode:
            raise _failed(_cause(ran))
        for line in ran.stdout.split(b"\0")[:-1]:
            about, _, name = line.partition(b"\t")
            mode, _, number = about.decode("ascii").split(" ")
            path = PurePosixPath(os.fsdecode(name))
            if mode.startswith(_FILE) and not path.is_absolute() and ".." not in path.parts:
                yield _Entry(path, number)

    def _contents(self, entries: list[_Entry]) -> Iterator[tuple[_Entry, bytes]]:
        """Yield what files hold; one is in memory at a time."""
        if not entries:
            return
        with self._started("cat-file", "--batch") as process:
            if process.stdin is None or process.stdout is None:
                raise AssertionError("both were asked for")
            for entry in entries:
                process.stdin.write(f"{entry.object}\n".encode("ascii"))
                process.stdin.flush()
                yield entry, _answer(process.stdout)
            process.stdin.close()

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(
                ["git", "-C", os.fspath(self._folder), "--no-pager", *arguments],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
            )
        except OSError as error:
            raise _missing(error) from error

    def _started(self, *arguments: str) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(
                ["git", "-C", os.fspath(self._folder), *arguments],
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            raise _missing(error) from error


def _is_needed(path: PurePosixPath) -> bool:
    top = path.parts[0]
    if len(path.parts) == 1 and top in (OWN_FILE, SHARED_FILE):
        return True
    return top in (RECORDS, TEMPLATES) or path.suffix.lower() in _PICTURES


def _answer(stream: IO[bytes]) -> bytes:
    """Return the content that `cat-file --batch` gives: `<number> blob <size>`, then the bytes."""
    head = stream.readline().split()
    if len(head) != 3 or not head[2].isdigit():
        raise _failed(" ".join(part.decode("ascii", "replace") for part in head))
    content = stream.read(int(head[2]))
    stream.read(1)  # a line feed
    return content


def _cause(ran: subprocess.CompletedProcess[bytes]) -> str:
    lines = ran.stderr.decode("utf-8", "replace").splitlines()
    return lines[0].removeprefix("fatal: ") if lines else str(ran.returncode)


def _failed(cause: str) -> NoRevision:
    return NoRevision.saying(
        "Git cannot read the records of this revision ({cause}). Fetch it anew, and see what"
        " “git fsck” says.",
        cause=cause,
    )


def _missing(error: OSError) -> NoRevision:
    return NoRevision(
        message(
            "Git cannot be started ({cause}): install it from git-scm.com, or with the packages of"
            " your system.",
            cause=error.strerror or type(error).__name__,
        ),
        by_system=True,
    )
