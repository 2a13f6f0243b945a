"""Names planted where they must not be, and how many were found: printed after the tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import pytest


@dataclass(slots=True)
class Tally:
    """How often something was tried, and how often it was caught, by what was tried."""

    tried: dict[str, int] = field(default_factory=dict)
    caught: dict[str, int] = field(default_factory=dict)

    def count(self, what: str, caught: bool) -> None:
        self.tried[what] = self.tried.get(what, 0) + 1
        self.caught[what] = self.caught.get(what, 0) + caught

    def counts(self) -> dict[str, tuple[int, int]]:
        """How often caught and how often tried, as plain values that a process can hand on."""
        return {what: (self.caught[what], times) for what, times in self.tried.items()}

    def add(self, counts: Mapping[str, Sequence[int]]) -> None:
        """Add what another process counted."""
        for what, (caught, times) in counts.items():
            self.tried[what] = self.tried.get(what, 0) + times
            self.caught[what] = self.caught.get(what, 0) + caught

    def lines(self) -> list[str]:
        return [
            f"{what}: {caught} of {times}"
            for what, (caught, times) in sorted(self.counts().items())
        ]


TALLY = pytest.StashKey[Tally]()


def members(package: bytes) -> dict[str, bytes]:
    """The parts of a package by their names."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def package(parts: dict[str, bytes], comment: bytes = b"") -> bytes:
    """A package with these parts."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        archive.comment = comment
    return written.getvalue()


def everything_in(content: bytes) -> Iterator[str]:
    """All that can be read in a file, without any help from the package under test."""
    if content[:2] == b"PK":
        for name, part in members(content).items():
            yield name
            yield from everything_in(part)
    else:
        yield content.decode("utf-8", errors="replace")
