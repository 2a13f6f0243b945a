"""How many lines of code the package has, room by room: `python -m benchmarks.lines [REVISION]`.

A line counts unless it is blank, a comment, an import, or a docstring (also the texts below
constants). With a revision of git the lines of that time stand beside those of today, and today's
are told apart: those in files that stood then, also under another name, and those in new files.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "aidreport"


def main(arguments: list[str]) -> None:
    """Print the table; the first argument is a revision to compare with, if any."""
    today = {name: (ROOT / name).read_text(encoding="utf-8") for name in _names("HEAD")}
    rooms = _by_room(today)
    then, new = rooms, Counter[str]()
    if arguments:
        revision = arguments[0]
        then = _by_room({name: _git("show", f"{revision}:{name}") for name in _names(revision)})
        added = _git(
            "diff", "--name-only", "--diff-filter=A", "-M", "-l0", revision, "HEAD"
        ).split()
        new = _by_room({name: today[name] for name in added if name in today})
    table = [("room", "then", "today", "in new files")]
    table += [
        (room, f"{then[room]:,}", f"{rooms[room]:,}", f"{new[room]:,}")
        for room in sorted(then | rooms)
    ]
    table += [("all", f"{then.total():,}", f"{rooms.total():,}", f"{new.total():,}")]
    for room, *numbers in table:
        sys.stdout.write(f"{room:18}" + "".join(f"{each:>14}" for each in numbers) + "\n")


def lines_of_code(text: str) -> int:
    """Return how many lines of a module count."""
    left_out = {
        line for first, last in _left_out(ast.parse(text)) for line in range(first, last + 1)
    }
    return sum(
        number not in left_out and bool(line.strip()) and not line.lstrip().startswith("#")
        for number, line in enumerate(text.split("\n"), 1)
    )


def _left_out(tree: ast.Module) -> Iterator[tuple[int, int]]:
    """Yield the first and last lines of imports, and of texts that stand alone."""
    for node in ast.walk(tree):
        match node:
            case ast.Import() | ast.ImportFrom() | ast.Expr(ast.Constant(str())):
                yield node.lineno, node.end_lineno or node.lineno


def _by_room(texts: Mapping[str, str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for name, text in texts.items():
        found[Path(name).parts[1].removesuffix(".py")] += lines_of_code(text)
    return found


def _names(revision: str) -> list[str]:
    listed = _git("ls-tree", "-r", "--name-only", revision, PACKAGE).splitlines()
    return [name for name in listed if name.endswith(".py")]


def _git(*arguments: str) -> str:
    run = subprocess.run(
        ["git", *arguments], cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8", check=True
    )
    return run.stdout


if __name__ == "__main__":
    main(sys.argv[1:])
