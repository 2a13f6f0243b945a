"""Public Chinese text of three sorts: laws, government reports, newspapers; fetched, not kept.

Each source is a public repository at a fixed revision. The newspapers' sentences stand apart,
one character a line, as name recognisers are trained on; their digits are made half-width.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

Document = list[str]
"""The paragraphs of one text, each on one line."""

SENTENCE = re.compile("[^。！？]+[。！？]?[”’）]*")


@dataclass(frozen=True, slots=True)
class Source:
    """A repository of public text: its name on GitHub, its revision, and what of it is read.

    `cut`: its sentences stand apart, so that a quotation opens in one and closes in another.
    """

    sort: str
    name: str
    revision: str
    paths: tuple[str, ...]
    read: Callable[[Path], Iterator[Document]]
    cut: bool = False


def documents(source: Source, folder: Path) -> Iterator[Document]:
    """Yield the texts of a source, which is fetched unless the folder has it (`owner+name`)."""
    place = folder / source.name.replace("/", "+")
    if not place.is_dir():
        _fetch(source, place)
    for path in source.paths:
        found = place / path
        for file in sorted(found.rglob("*")) if found.is_dir() else [found]:
            yield from source.read(file)


def _fetch(source: Source, place: Path) -> None:
    place.mkdir(parents=True)
    address = f"https://github.com/{source.name}.git"
    for command in (
        ("init", "--quiet"),
        ("fetch", "--quiet", "--depth=1", "--filter=blob:none", address, source.revision),
        ("config", "remote.origin.url", address),
        ("config", "remote.origin.promisor", "true"),
        ("checkout", "--quiet", source.revision, "--", *source.paths),
    ):
        subprocess.run(("git", "-C", str(place), *command), check=True)


def _laws(file: Path) -> Iterator[Document]:
    if file.suffix != ".md" or file.stem == "_index":
        return
    text = file.read_text(encoding="utf-8").partition("<!-- INFO END -->")[2]
    yield [line for line in map(str.strip, text.splitlines()) if line and line[0] not in "#|<!"]


def _reports(file: Path) -> Iterator[Document]:
    for line in file.read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        # Links of the page stand on lines of their own, in the middle of a sentence.
        blocks = re.split(r"\n\s*\n|\n(?=\u3000)", report["content"])
        paragraphs = ["".join(map(str.strip, block.splitlines())) for block in blocks]
        if report["year"]:
            yield [each for each in paragraphs if each.endswith("。")]


def _newspapers(file: Path) -> Iterator[Document]:
    half = {ord("０") + digit: ord("0") + digit for digit in range(10)}
    for block in re.split(r"\n\s*\n", file.read_text(encoding="utf-8")):
        sentence = "".join(line.split()[0] for line in block.splitlines() if line.strip())
        yield [sentence.translate(half)]


SOURCES = (
    Source(
        "legal",
        "LawRefBook/Laws",
        "2f4c5c23716267af9dbebbbbd6cbbf732b101981",
        ("社会法", "行政法", "行政法规", "部门规章", "经济法"),
        _laws,
    ),
    Source(
        "official",
        "aldohemsn/chinese-political-corpora",
        "99bc4b01d11c2b884a83ecc8f966d97e17cd450e",
        ("government_work_reports.jsonl",),
        _reports,
    ),
    Source(
        "newspapers",
        "OYE93/Chinese-NLP-Corpus",
        "e9bb5b5f262466af5d45bcf7ee3380f2cb994907",
        (
            "NER/People's Daily/example.dev",
            "NER/People's Daily/example.test",
            "NER/MSRA/msra_test_bio.txt",
        ),
        _newspapers,
        cut=True,
    ),
)
