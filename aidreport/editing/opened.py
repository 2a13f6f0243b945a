"""A record file that is to be changed: its characters, and what they hold."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterable

from aidreport.diagnostics import Diagnostic, errors_in
from aidreport.frozen import frozen
from aidreport.sources.reader import read
from aidreport.sources.values import Value

_EMPTY = "empty-file"
"""A file of comments alone is a good place to begin."""


class NotEditable(Exception):  # noqa: N818 - says what is so, as its name does
    """A file that cannot be changed safely.

    Attributes:
        findings: what is wrong with it as YAML; empty where a change went wrong.
    """

    def __init__(self, findings: Iterable[Diagnostic] = ()) -> None:
        self.findings = tuple(findings)
        super().__init__("; ".join(each.line(str) for each in self.findings))


@frozen
class Opened:
    """The text of a file, and what it holds.

    Attributes:
        path: as findings show it.
        text: without the mark of the encoding.
        root: the values with their places, in characters of `text`.
        mark: the mark of the encoding, or nothing.
    """

    path: str
    text: str
    root: Value
    mark: bytes = b""

    def with_text(self, text: str) -> Opened:
        """Return the file with another text, read back.

        Raises:
            NotEditable: where the text is no proper YAML.
        """
        return opened(self.mark + text.encode(), self.path)

    @property
    def content(self) -> bytes:
        """The bytes of the file."""
        return self.mark + self.text.encode()


def opened(content: bytes, path: str) -> Opened:
    """Return a file that is to be changed.

    Raises:
        NotEditable: where it cannot be read just as it stands; what is merely unwise does not
            matter.
    """
    source = read(content, path)
    wrong = errors_in(source.findings)
    if wrong and [each.code for each in wrong] != [_EMPTY]:
        raise NotEditable(wrong)
    mark = BOM_UTF8 if content.startswith(BOM_UTF8) else b""
    return Opened(path, content.removeprefix(mark).decode(), source.root, mark)
