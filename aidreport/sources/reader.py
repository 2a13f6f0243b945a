"""One record file: from its bytes to plain values that know their places."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from yaml.error import YAMLError
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from aidreport.diagnostics import Diagnostic, Position, Severity, message
from aidreport.sources.encoding import unreadable_characters
from aidreport.sources.events import read_events
from aidreport.sources.garbage import collection_paused
from aidreport.sources.refusals import Refusals
from aidreport.sources.syntax import explain
from aidreport.sources.values import Value

LARGEST = 32 * 1024 * 1024
"""Bytes of the largest file that is read: four times a year of 10,000 activities."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file as it was read.

    Attributes:
        path: relative to the project's root, with `/`.
        root: what the file holds; None where nothing can be used.
        findings: what is wrong with it as YAML, in the order of the file.
    """

    path: str
    root: Value
    findings: tuple[Diagnostic, ...] = ()


def read(content: bytes, path: str) -> Source:
    """Return the values of a YAML file and every finding about it; never raise.

    Each YAML scalar is text. After an error of syntax the root is None: half a
    record would raise false alarms further on.
    """
    if len(content) > LARGEST:
        return Source(path, None, (_too_large(path),))
    content = content.removeprefix(codecs.BOM_UTF8)
    if findings := unreadable_characters(content, path):
        return Source(path, None, tuple(findings))
    root, findings = _read_characters(content, path)
    if root is None and not findings:
        findings = [_empty(path)]
    return Source(path, root, tuple(sorted(findings, key=lambda finding: finding.order)))


def _read_characters(content: bytes, path: str) -> tuple[Value, list[Diagnostic]]:
    refusals = Refusals(path)
    unusual = any(character in content for character in (b"&", b"*", b"!", b"\\"))
    try:
        with collection_paused():
            root = read_events(_events(content), refusals, unusual=unusual)
    except (YAMLError, ValueError) as error:
        # libyaml lets tags through that are no UTF-8: a ValueError without a place.
        return None, [*refusals.findings, explain(error, content.decode(), path)]
    return root, refusals.findings


def _events(content: bytes) -> Callable[[], Any]:
    """Return what gives the next event: libyaml, or PyYAML's own parser where it is missing."""
    try:
        from yaml._yaml import CParser
    except ImportError:
        return PythonParser(content.decode()).get_event
    return CParser(content).get_event


class PythonParser(Reader, Scanner, Parser):
    """PyYAML's parser in Python: the same events, ten times slower."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


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
