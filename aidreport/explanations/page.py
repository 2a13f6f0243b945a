"""One page: what a finding means, why it is one, a wrong and a right example.

The form, in the docstring of a module:

    One sentence that says what is found.

    Paragraphs that say why, and where that is written (a standard with its clause, or
    “own rule”).

    Severity: note

    Bad:
        a record of 2024, which gives this finding and no other

    Good:
        the same without the fault

- `Severity:` stands only where it is not an error; that of a rule stands in the rule.
- A line `---` in an example ends the record of 2024; below it stands that of 2023.
- `Bad aidreport.toml:` is another file of the project; there may be several, each with its path.
- `<U+000B>` in an example is the character of this number, which could not be seen.
- What no file can show has, instead of both, a paragraph that begins with `No example:`.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from typing import TypeAlias

from aidreport.diagnostics import Severity
from aidreport.expressions import expression
from aidreport.frozen import frozen

RECORD = "records/2024.yaml"
RECORD_BEFORE = "records/2023.yaml"
NO_EXAMPLE = "No example:"

Example: TypeAlias = Mapping[str, str]
"""Path of a file in the project -> what it holds; empty where there is no example."""

_BLOCKS = expression(r"^(?P<kind>Bad|Good)(?: (?P<path>\S+))?:\n(?P<text>(?:    .*\n|\n)+)", re.M)
_SEVERITY = expression(r"^Severity: (error|warning|note)$", re.M)
_CHARACTER = expression(r"<U\+([0-9A-F]{4,6})>")


@frozen
class Page:
    """The explanation of one code.

    Attributes:
        code: what stands in brackets at the end of a finding.
        family: the name of the folder that it stands in.
        severity: what a finding has unless the project's configuration changes it.
        is_rule: whether it is a rule, which a configuration can change or switch off.
        paragraphs: English, each one line; the first is one sentence. The catalogues have them.
        bad: files that give the finding.
        good: the same without the fault.
    """

    code: str
    family: str
    severity: Severity
    is_rule: bool
    paragraphs: tuple[str, ...]
    bad: Example
    good: Example

    @property
    def summary(self) -> str:
        """The sentence that says what is found."""
        return self.paragraphs[0] if self.paragraphs else ""


def parse(text: str, code: str, family: str, of_rule: Severity | None = None) -> Page:
    """Return the page that a docstring holds; `of_rule` is the severity of a rule."""
    text += "\n"
    prose = _BLOCKS.sub("", text)
    stated = _SEVERITY.search(prose)
    blocks = (" ".join(block.split()) for block in re.split(r"\n\s*\n", _SEVERITY.sub("", prose)))
    return Page(
        code,
        family,
        of_rule or (Severity(stated[1]) if stated else Severity.ERROR),
        of_rule is not None,
        tuple(block for block in blocks if block),
        _example(text, "Bad"),
        _example(text, "Good"),
    )


def with_characters(text: str) -> str:
    """Return an example as it is written to a file: `<U+000B>` becomes the character."""
    return _CHARACTER.sub(lambda match: chr(int(match[1], 16)), text)


def _example(text: str, kind: str) -> Example:
    files = {}
    for match in _BLOCKS.finditer(text):
        if match["kind"] != kind:
            continue
        content = textwrap.dedent(match["text"]).strip("\n") + "\n"
        if match["path"]:
            files[match["path"]] = content
            continue
        this_year, mark, before = content.partition("---\n")
        files[RECORD] = this_year
        if mark:
            files[RECORD_BEFORE] = before
    return files
