"""Compiles lines whose slots may be empty into Jinja's own nodes.

A line becomes a chain of assignments, each asking whether its slot is known before the next
one is looked at; what is said is put out when all are. So slots are asked in the order in
which they stand, each once, and a line that falls out says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from jinja2 import nodes
from jinja2.parser import Parser

from aidreport.rendering.signs import Optional, Piece, Variants, Words, pieces_of

_SILENT = (nodes.Assign, nodes.AssignBlock, nodes.ExprStmt, nodes.FromImport, nodes.Import)
_Nodes = list[nodes.Node]
_Step = tuple[nodes.Expr | None, _Nodes]
"""What is asked before a piece is said, and the slot that has to be known then."""


class Lines:
    """The lines between two of our tags."""

    def __init__(self, parser: Parser) -> None:
        self._parser = parser

    def compiled(self, body: Iterable[nodes.Node]) -> _Nodes:
        """Return the nodes that put out the lines whose slots are all known, one below another."""
        return [node for line in _split(body) for node in self._line(line)]

    def _line(self, line: Sequence[Words | nodes.Node]) -> _Nodes:
        feed = _output(nodes.TemplateData("\n"), line[0].lineno)
        if len(line) == 1 and isinstance(line[0], nodes.Stmt):
            tag = self._tag(line[0])
            return [tag] if isinstance(tag, _SILENT) else [feed, tag]
        steps, say = self._pieces(pieces_of(line))
        return _nested(steps, _together([feed, *say]))

    def _tag(self, tag: nodes.Stmt) -> nodes.Stmt:
        """Return a tag with the lines inside compiled: those of a condition, a loop, a name."""
        if isinstance(tag, nodes.If | nodes.For | nodes.With | nodes.AssignBlock):
            tag.body = self._inside(tag.body)
        if isinstance(tag, nodes.If | nodes.For):
            tag.else_ = self._inside(tag.else_)
        for other in tag.elif_ if isinstance(tag, nodes.If) else ():
            self._tag(other)
        return tag

    def _inside(self, body: _Nodes) -> _Nodes:
        """Return what stands inside a tag: lines, or where it is within a line, a piece of it."""
        lines = list(_split(body))
        if len(lines) != 1 or _has_line_feed(body):
            return [node for line in lines for node in self._line(line)]
        return _nested(*self._pieces(pieces_of(lines[0])))

    def _pieces(self, pieces: Sequence[Piece]) -> tuple[list[_Step], _Nodes]:
        """Return what is to be asked of pieces, in their order, and what says them."""
        steps: list[_Step] = []
        say: _Nodes = []
        for number, piece in enumerate(pieces, 1):
            asks_later = any(not isinstance(each, Words | Variants) for each in pieces[number:])
            step, said = self._piece(piece, asks_later=asks_later)
            steps += [step] if step else []
            say += said
        return steps, _together(say)

    def _piece(self, piece: Piece, *, asks_later: bool) -> tuple[_Step | None, _Nodes]:
        lineno = piece.lineno
        if isinstance(piece, Optional):
            return self._optional(piece)
        if isinstance(piece, Words):
            return None, [_output(nodes.TemplateData(piece.text), lineno)]
        if isinstance(piece, Variants):
            return None, [_output(_varied(piece), lineno)]
        if isinstance(piece, nodes.Const):
            return None, [_output(piece, lineno)]
        slot = self._parser.free_identifier(lineno)
        if isinstance(piece, nodes.Expr):
            asked = nodes.Assign(slot, piece, lineno=lineno)
            return (slot, [asked]), [] if _is_question(piece) else [_output(slot, lineno)]
        tag = self._tag(piece) if isinstance(piece, nodes.Stmt) else piece
        if isinstance(tag, _SILENT):
            return (None, [tag]), []
        if not asks_later:
            return None, [tag]
        # What this tag says is said before the slots behind it are looked at.
        told = nodes.AssignBlock(slot, None, [tag], lineno=lineno)
        return (None, [told]), [_output(slot, lineno)]

    def _optional(self, piece: Optional) -> tuple[_Step, _Nodes]:
        """Return what finds the first choice that can be said, and what says it."""
        chosen = self._parser.free_identifier(piece.lineno)
        look: _Nodes = []
        say: _Nodes = []
        for number, choice in reversed(list(enumerate(piece.choices, 1))):
            steps, words = self._pieces(choice)
            found = nodes.Assign(chosen, nodes.Const(number), lineno=piece.lineno)
            others = [_if(nodes.Not(chosen), look)] if look else []
            look = [*_nested(steps, [found]), *others]
            if words:
                say = [_if(_equal(chosen, number), words), *say]
        start = nodes.Assign(chosen, nodes.Const(0), lineno=piece.lineno)
        return (None, [start, *look]), say


def _nested(steps: Sequence[_Step], said: _Nodes) -> _Nodes:
    """Return the nodes that take the steps one by one, up to a slot that is empty."""
    for slot, asked in reversed(steps):
        said = [*asked, _if(slot, said)] if slot is not None else [*asked, *said]
    return said


def _together(said: Iterable[nodes.Node]) -> _Nodes:
    """Return nodes with neighbours that print joined: they print with one call."""
    joined: _Nodes = []
    for node in said:
        last = joined[-1] if joined else None
        if isinstance(node, nodes.Output) and isinstance(last, nodes.Output):
            joined[-1] = nodes.Output([*last.nodes, *node.nodes], lineno=last.lineno)
        else:
            joined.append(node)
    return joined


def _split(body: Iterable[nodes.Node]) -> Iterator[list[Words | nodes.Node]]:
    """Yield the parts of each line that is not blank."""
    line: list[Words | nodes.Node] = []
    for part in _parts(body):
        if isinstance(part, Words) and part.text == "\n":
            yield from _stripped(line)
            line = []
        else:
            line.append(part)
    yield from _stripped(line)


def _stripped(line: list[Words | nodes.Node]) -> Iterator[list[Words | nodes.Node]]:
    parts = [part for part in line if not isinstance(part, Words) or part.text.strip()]
    if parts:
        yield parts


def _parts(body: Iterable[nodes.Node]) -> Iterator[Words | nodes.Node]:
    """Yield words, line feeds, slots and tags."""
    for node in body:
        for part in node.nodes if isinstance(node, nodes.Output) else [node]:
            if isinstance(part, nodes.TemplateData):
                yield from _lines_of(part)
            else:
                yield part


def _lines_of(data: nodes.TemplateData) -> Iterator[Words]:
    for number, text in enumerate(data.data.split("\n")):
        if number:
            yield Words("\n", data.lineno + number)
        if text:
            yield Words(text, data.lineno + number)


def _has_line_feed(body: Iterable[nodes.Node]) -> bool:
    return any(isinstance(part, Words) and part.text == "\n" for part in _parts(body))


def _varied(piece: Variants) -> nodes.Expr:
    """Return the call for what the activity that is told has in turn."""
    choices: list[nodes.Expr] = [nodes.Const(choice) for choice in piece.choices]
    told = nodes.Name("activity", "load")
    vary = nodes.Name("vary", "load")
    return nodes.Call(vary, [told, *choices], [], None, None, lineno=piece.lineno)


def _is_question(slot: nodes.Expr) -> bool:
    """Return whether a slot can only be answered with yes or no, so that nothing is printed."""
    if isinstance(slot, nodes.And):
        return _is_question(slot.right)
    if isinstance(slot, nodes.Or):
        return _is_question(slot.left) and _is_question(slot.right)
    return isinstance(slot, nodes.Not | nodes.Compare | nodes.Test)


def _output(node: nodes.Expr, lineno: int) -> nodes.Output:
    return nodes.Output([node], lineno=lineno)


def _if(test: nodes.Expr, body: _Nodes) -> nodes.If:
    return nodes.If(test, body, [], [], lineno=body[0].lineno)


def _equal(chosen: nodes.Expr, number: int) -> nodes.Compare:
    return nodes.Compare(chosen, [nodes.Operand("eq", nodes.Const(number))])
