"""The sentence that a record of one activity gives."""

from __future__ import annotations

from aidreport import facts
from aidreport.diagnostics import Diagnostic
from aidreport.model.build import build
from aidreport.model.year import CheckedYear
from aidreport.rendering.markdown import Renderer
from aidreport.sources.load import Sources
from aidreport.sources.reader import read

_YEAR = "2024"


class NoSentence(Exception):  # noqa: N818 - says what is so, as its name does
    """No sentence can be made: a template of one's own has an error.

    Attributes:
        findings: what is wrong, at which places.
    """

    def __init__(self, findings: tuple[Diagnostic, ...]) -> None:
        self.findings = findings
        super().__init__("; ".join(each.line(str) for each in findings))


def sentence_of(record: str, renderer: Renderer) -> str:
    """Return what the report says of the one activity of a record file, a paragraph a line.

    Args:
        record: the text of the file, which is good.
        renderer: with the templates that say it.

    Raises:
        NoSentence: where a template has an error.
    """
    sources = Sources(_YEAR, read(record.encode(), f"records/{_YEAR}.yaml"))
    year = build(sources).record
    if year is None:
        raise ValueError("an example cannot be read")
    rendered = renderer.render(facts.build(CheckedYear(year)))
    if rendered.text is None:
        raise NoSentence(rendered.findings)
    part = rendered.text.partition("## 一、")[2].partition("<div")[0]
    _, *paragraphs = part.strip().split("\n\n")
    return "\n".join(line for line in paragraphs if not line.endswith("："))
