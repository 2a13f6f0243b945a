"""One record file: from its bytes to plain values that know their places."""

from __future__ import annotations

from yaml.error import YAMLError

from aidreport.diagnostics import Diagnostic, Position, Severity, message
from aidreport.frozen import frozen
from aidreport.names import CHINESE_FIELDS
from aidreport.sources.encoding import Decoded, decoded
from aidreport.sources.ignores import Ignore
from aidreport.sources.line_ends import mixed_line_ends
from aidreport.sources.parsing import parse
from aidreport.sources.refusals import Refusals
from aidreport.sources.slip_check import may_hold_slips
from aidreport.sources.usual_lines import read_usual_lines
from aidreport.sources.values import Mapping, Value

_CONFLICT = "<<<<<<<"
"""What git leaves where it could not join two versions; it may hide within quotes."""

LARGEST = 16 * 1024 * 1024
"""Bytes of the largest file that is read: twice a year of 10,000 activities."""

LARGEST_SCANNED = 6_000_000
"""Characters of the largest text whose lines are looked at one by one."""


@frozen
class Source:
    """One file as it was read.

    Attributes:
        path: relative to the project's root, with `/`.
        root: what the file holds; None where nothing can be used.
        findings: what is wrong with it as YAML, in the order of the file.
        ignores: the comments that ask to ignore a finding.
    """

    path: str
    root: Value
    findings: tuple[Diagnostic, ...] = ()
    ignores: tuple[Ignore, ...] = ()


def read(content: bytes, path: str) -> Source:
    """Return the values of a YAML file and every finding about it; never raise.

    Each YAML scalar is text. Where something is wrong the file is read as it was meant, so
    that all that is wrong is found at once; what cannot be read is `Unreadable`.
    """
    if len(content) > LARGEST:
        return Source(path, None, (_too_large(path),))
    characters = decoded(content, path)
    if characters.text is None:
        return Source(path, None, characters.findings)
    root, findings = _read_characters(characters, path)
    if root is None and not findings:
        findings = [_empty(path)]
    findings += mixed_line_ends(characters.text, path)
    return Source(path, root, tuple(sorted(findings, key=lambda finding: finding.order)))


def _read_characters(characters: Decoded, path: str) -> tuple[Value, list[Diagnostic]]:
    text = characters.text or ""
    if characters.findings or _CONFLICT in text:
        return _read_tolerantly(characters, path, unreadable=True)
    refusals = Refusals(path)
    root: Value
    try:
        root = read_usual_lines(text)
        if root is None:
            root = parse(text.encode(), refusals)
    except (YAMLError, ValueError) as error:
        # A good file does not need what this imports.
        from aidreport.sources.syntax import explain, is_too_deep

        if len(text) > LARGEST_SCANNED or is_too_deep(error):
            return None, [*refusals.findings, explain(error, text, path)]
        return _read_tolerantly(characters, path, unreadable=True)
    suspect = refusals.suspicious or _may_hold_entry(root)
    if len(text) > LARGEST_SCANNED or not (suspect or may_hold_slips(text)):
        return root, refusals.findings
    meant, findings = _read_tolerantly(characters, path, unreadable=False)
    if meant is not None:
        return meant, findings
    return root, list(dict.fromkeys([*refusals.findings, *findings]))


def _may_hold_entry(root: Value) -> bool:
    """Return whether a key at the top is no field: it may be an entry that lost its spaces."""
    return isinstance(root, Mapping) and not all(
        key.isascii() or key in CHINESE_FIELDS for key in root
    )


def _read_tolerantly(
    characters: Decoded, path: str, *, unreadable: bool
) -> tuple[Value, list[Diagnostic]]:
    # A good file does not need what this imports.
    from aidreport.sources.foreign_lines import without_foreign_lines
    from aidreport.sources.tolerant_reader import read_tolerantly

    text, foreign = characters.text or "", list[Diagnostic]()
    if unreadable:
        text, foreign = without_foreign_lines(text, path)
    meant = read_tolerantly(text, path, unreadable=unreadable, removed=characters.removed)
    return meant.root, [*characters.findings, *foreign, *meant.findings]


def _too_large(path: str) -> Diagnostic:
    text = message(
        "The file is larger than {largest} MB, more than any year needs: divide it into one file"
        " an activity in a folder of the year.",
        largest=LARGEST // 1024**2,
    )
    return Diagnostic("file-too-large", Severity.ERROR, Position(path), text)


def _empty(path: str) -> Diagnostic:
    text = message(
        "The file holds nothing but comments or space: fill in the record, or delete the file."
    )
    return Diagnostic("empty-file", Severity.ERROR, Position(path), text)
