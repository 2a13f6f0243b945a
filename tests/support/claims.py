"""Every claim about the world outside of us, with its source: `python tests/support/claims.py`.

Whoever checks them next looks each source up. A claim is a sentence that names a standard, a law,
a dictionary or a manual, in a page, a docstring, a comment, or the documents; what is ours says
“own rule”. Sources are looked up in the words of the standards themselves: GB/T 9704, 15834 and
15835, the laws on the site of the National People's Congress, YAML 1.1 on yaml.org.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
OWN = "own rule"
_CLAUSE = r",? (?:(?:clauses?|sections?|articles?|annex|appendix|part) )?[“\dA-C]"
WITH_CLAUSE = re.compile(
    rf"(?:GB(?:/T)? ?\d+(?:\.\d)?(?:[—-]\d{{4}})?|YAML 1\.1|XML 1\.0|TOML 1\.0|Exif 2\.3"
    rf"|ISO/IEC \d+(?:-\d+)?|the Unicode Standard)(?:{_CLAUSE}| \(section \d)"
    r"|(?:《[^》]+》|[\u4e00-\u9fff]{2,}(?:法|典|规定)|Law[^,()]*)(?:, | \()"
    r"(?:\d{4}, |\d{4}\), )?articles? \d"
    r"|the manual of [^,]+, “"
)
"""A standard, a law or a manual with the part that says it."""
WHOLE = re.compile("现代汉语词典|异形词整理表, GF 1001|图书编校质量差错认定细则")
"""Where the word itself is what one looks up."""
NAMED = re.compile(
    r"GB(?:/T)? ?\d{4,}|GF 1001|YAML 1\.1|XML 1\.0|TOML 1\.0|Exif|ISO/IEC|Unicode Standard"
    r"|\barticles? \d|现代汉语词典|认定细则|RFC ?\d|the manual of"
)


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """A sentence that leans on a source, and where it stands."""

    source: str
    place: str
    words: str


def has_source(text: str) -> bool:
    """Return whether a page says that it is ours, or names a source with its clause."""
    return OWN in text or bool(WITH_CLAUSE.search(text) or WHOLE.search(text))


def claims() -> Iterator[Claim]:
    """Yield the claims of docstrings and comments, of the documents, and the days' first years."""
    for file in sorted((ROOT / "aidreport").rglob("*.py")):
        code = file.read_text(encoding="utf-8")
        if not NAMED.search(code):
            continue  # one in ten leans on something, and taking a module apart takes long
        for line, text in (*_docstrings(code), *_comments(code)):
            yield from _claims_of(file, line, text, r"\n\s*\n|(?<=\.)\s")
    for file in sorted((ROOT / "docs").glob("*.md")):
        if not file.name.startswith("rules"):
            yield from _claims_of(file, 1, file.read_text(encoding="utf-8"), r"\n")
    yield from _first_years(ROOT / "aidreport" / "days" / "observances.py")


def _docstrings(code: str) -> Iterator[tuple[int, str]]:
    """Yield texts that stand by themselves, which also explain values, with their first lines."""
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Expr(value=ast.Constant(value=str() as text)):
                yield node.lineno, text


def _comments(code: str) -> Iterator[tuple[int, str]]:
    with io.StringIO(code) as lines:
        for token in tokenize.generate_tokens(lines.readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string.lstrip("# ")


def _claims_of(file: Path, first: int, text: str, between: str) -> Iterator[Claim]:
    at = 0
    for part in re.split(f"({between})", text):
        if found := NAMED.search(part):
            line = first + text.count("\n", 0, at + found.start())
            yield Claim(found[0], _place(file, line), " ".join(part.split()))
        at += len(part)


def _first_years(file: Path) -> Iterator[Claim]:
    """Yield the days whose first year is given; who introduced them stands beside or above."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if re.search(r"_day\(.*, (?:18|19|20)\d\d\)", line):
            yield Claim("the first year", _place(file, number), " ".join(line.split()))


def _place(file: Path, line: int) -> str:
    return f"{file.relative_to(ROOT).as_posix()}:{line}"


def main() -> None:
    """Print the claims by their sources."""
    for claim in sorted(claims()):
        sys.stdout.write(f"{claim.source}\t{claim.place}\t{claim.words}\n")


if __name__ == "__main__":
    main()
