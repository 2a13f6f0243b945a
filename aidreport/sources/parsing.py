"""libyaml at work: from characters to plain values, or the error at which it gave up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from aidreport.sources.events import read_events
from aidreport.sources.garbage import collection_paused
from aidreport.sources.refusals import Refusals
from aidreport.sources.values import Value


def parse(content: bytes, refusals: Refusals) -> Value:
    """Return what the characters, in UTF-8, hold; what is refused goes to `refusals`.

    Raises:
        yaml.YAMLError: where the text stops being YAML.
        ValueError: for a tag that hides bytes, which libyaml lets through.
    """
    unusual = any(character in content for character in (b"&", b"*", b"!", b"\\"))
    with collection_paused():
        return read_events(_events(content), refusals, unusual=unusual)


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
