"""The careful reading of a file in which something is wrong: all that is wrong, and the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from yaml.error import YAMLError

from aidreport.diagnostics import Diagnostic, Position, Severity, message
from aidreport.frozen import field, frozen, replace
from aidreport.sources.characters import FORBIDDEN, REPLACEMENT
from aidreport.sources.edit import Edit
from aidreport.sources.error_context import shortened
from aidreport.sources.lines.characters import visible
from aidreport.sources.lines.rows import Rows
from aidreport.sources.parsing import parse
from aidreport.sources.recovery import Recovery
from aidreport.sources.refusals import Refusals
from aidreport.sources.repair import Repaired, repair
from aidreport.sources.syntax import explain
from aidreport.sources.values import Mapping, Scalar, Unreadable, Value
from aidreport.sources.values import Sequence as Items

MOST_ERRORS = 20
"""How many errors of syntax of one file are explained."""

SPENT_ON_ERRORS = 8_000_000
"""Characters that are read again and again to find them; large files show fewer."""


@frozen
class TolerantReading:
    """What a file holds once its slips are mended, and the findings about it.

    `root` is None where nothing can be used; `Unreadable` stands for a part that cannot.
    """

    root: Value
    findings: list[Diagnostic] = field(default_factory=list)


def read_tolerantly(
    text: str, path: str, *, unreadable: bool, removed: Sequence[Edit] = ()
) -> TolerantReading:
    """Return what a file means, with every slip and error in it.

    Args:
        text: the file, with whatever bytes were no characters replaced by U+FFFD.
        path: relative to the project's root.
        unreadable: whether YAML gave up on it; otherwise only certain slips are looked for.
        removed: characters that cannot stand in a record, to be taken out.
    """
    repaired = repair(text, path, unreadable=unreadable, removed=removed)
    rows = Rows(text)
    recovery = Recovery(FORBIDDEN.sub(" ", repaired.text))
    errors: list[Diagnostic] = []
    for _ in range(min(MOST_ERRORS, 2 + SPENT_ON_ERRORS // (len(text) + 1))):
        refusals = Refusals(path)
        try:
            root = parse(recovery.text.encode(), refusals)
        except (YAMLError, ValueError) as error:
            if not unreadable:
                break  # the slips are told; the text is read as it stands
            found = explain(error, recovery.text, path)
            row = found.position.line - 1
            if not recovery.is_known(row):
                errors.append(found)
            if not recovery.leave_out(row):
                break
        else:
            findings = [*errors, *refusals.findings]
            placed = _Placed(repaired, recovery.mark, rows, path)
            said = [*repaired.findings, *map(placed.finding, findings)]
            return TolerantReading(placed.value(root), said + placed.hidden)
    moved = map(_Placed(repaired, recovery.mark, rows, path).finding, errors)
    return TolerantReading(None, [*repaired.findings, *moved])


@frozen
class _Placed:
    """Brings places in the mended text back to those of the file.

    `hidden` are notes on texts with characters that nobody sees.
    """

    repaired: Repaired
    mark: str
    rows: Rows
    path: str
    hidden: list[Diagnostic] = field(default_factory=list)

    def finding(self, finding: Diagnostic) -> Diagnostic:
        """Return a finding at its place in the file."""
        place = finding.position
        column = self.repaired.column_in_file(place.line, place.column)
        # A line that was left out is longer or shorter than it was.
        start, end = self.rows[place.line - 1]
        column = min(column, end - start + 1)
        return replace(finding, position=Position(place.path, place.line, column))

    def value(self, root: Value) -> Value:
        """Return a value whose parts stand at their places in the file."""
        changed = self.repaired.changed_lines
        for node in _nodes(root):
            if node.line in changed:
                node.column = self.repaired.column_in_file(node.line, node.column)
            if isinstance(node, Mapping):
                for key, inner in node.items():
                    node[key] = self._readable(inner)
            elif isinstance(node, Items):
                node[:] = [self._readable(inner) for inner in node]
        return self._readable(root)

    def _readable(self, value: Value) -> Value:
        if isinstance(value, Scalar) and (value == self.mark or REPLACEMENT in value):
            return Unreadable(value, value.line, value.column)
        if isinstance(value, Scalar) and (seen := visible(value)) != value:
            self.hidden.append(self._hidden(value, len(value) - len(seen)))
            return Scalar(seen, value.line, value.column)
        return value

    def _hidden(self, text: Scalar, count: int) -> Diagnostic:
        said = message(
            "“{text}” holds {count} invisible characters, as come with text copied from another"
            " program: it is read without them. Type it anew, and they are gone.",
            text=shortened(visible(text)),
            count=count,
        )
        place = Position(self.path, text.line, text.column)
        return Diagnostic("hidden-character", Severity.NOTE, place, said)


def _nodes(root: Value) -> Iterator[Scalar | Mapping | Items]:
    """Yield a value and all that it holds, keys too; the parts of a group after itself."""
    waiting: list[Value] = [root]
    while waiting:
        node = waiting.pop()
        if node is None:
            continue
        if isinstance(node, Mapping):
            waiting.extend(node.keys())
            waiting.extend(node.values())
        elif isinstance(node, Items):
            waiting.extend(node)
        yield node
