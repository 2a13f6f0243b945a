"""Every code of a finding that the package uses, read from its source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from aidreport.diagnostics import Severity

PACKAGE = Path(__file__).parent.parent.parent / "aidreport"
CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@cache
def codes_used() -> dict[str, str]:
    """Return each code and a place that uses it.

    A code is a literal that is given to whatever takes a `code`, or that stands before a
    message: `Diagnostic("bad-date", …)`, `Refusal("bad-date", …)`, `"bad-date", message(…)`.
    """
    nodes = {
        path.relative_to(PACKAGE).as_posix(): _telling(path)
        for path in sorted(PACKAGE.rglob("*.py"))
    }
    takers = {name: index for each in nodes.values() for name, index in _takers(each)}
    sayers = {"message", *(name for each in nodes.values() for name in _sayers(each))}
    found: dict[str, str] = {}
    for path, each in nodes.items():
        for node in each:
            for literal in _literals(node, takers, sayers):
                if isinstance(literal.value, str) and CODE.fullmatch(literal.value):
                    found.setdefault(literal.value, f"aidreport/{path}:{literal.lineno}")
    return found


def severities_used() -> dict[str, set[Severity]]:
    """Return the severities that stand beside a code: `Diagnostic("bad-date", Severity.ERROR, …)`.

    A code whose severity is worked out elsewhere is not among them.
    """
    found: dict[str, set[Severity]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if "Severity." in text else ():
            given = node.args if isinstance(node, ast.Call) else []
            codes = [each.value for each in given if isinstance(each, ast.Constant)]
            for each in given:
                if isinstance(each, ast.Attribute) and _name(each.value) == "Severity":
                    for code in codes:
                        found.setdefault(code, set()).add(Severity[each.attr])
    return found


def _telling(path: Path) -> list[ast.AST]:
    """Return what a module defines and calls, and what it puts together, in one walk over it."""
    kinds = (ast.FunctionDef, ast.ClassDef, ast.Call, ast.Tuple)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]


def _takers(nodes: list[ast.AST]) -> Iterator[tuple[str, int]]:
    """Yield each function or class that takes a `code`, and at which place it does."""
    for node in nodes:
        if isinstance(node, ast.FunctionDef):
            names = _arguments(node)
        elif isinstance(node, ast.ClassDef):
            names = [
                each.target.id
                for each in node.body
                if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
            ] or [
                argument.arg
                for each in node.body
                if isinstance(each, ast.FunctionDef) and each.name == "__init__"
                for argument in each.args.args[1:]
            ]
            made = (each for each in node.body if isinstance(each, ast.FunctionDef))
            names += [name for each in made if each.name == "__init__" for name in _arguments(each)]
        else:
            continue
        if "code" in names:
            yield node.name, names.index("code")


def _arguments(node: ast.FunctionDef) -> list[str]:
    every = (*node.args.posonlyargs, *node.args.args)
    # The code with which a process ends is a number.
    numbers = {each.arg for each in every if _is_number(each.annotation)}
    names = [each.arg for each in every if each.arg not in ("self", "cls")]
    return ["" if name in numbers else name for name in names]


def _is_number(annotation: ast.expr | None) -> bool:
    return isinstance(annotation, ast.Name) and annotation.id == "int"


def _sayers(nodes: list[ast.AST]) -> Iterator[str]:
    """Yield each function that returns a message."""
    for node in nodes:
        if isinstance(node, ast.FunctionDef) and isinstance(node.returns, ast.Name):
            yield from [node.name] if node.returns.id == "Message" else []


def _literals(node: ast.AST, takers: dict[str, int], sayers: set[str]) -> Iterator[ast.Constant]:
    given: ast.expr | None = None
    if isinstance(node, ast.Call):
        index = takers.get(_name(node.func))
        named = [each.value for each in node.keywords if each.arg == "code"]
        if index is not None:
            given = next(iter(named), node.args[index] if index < len(node.args) else None)
    elif isinstance(node, ast.Tuple) and len(node.elts) == 2 and isinstance(node.elts[1], ast.Call):
        said = node.elts[1].func
        given = node.elts[0] if isinstance(said, ast.Name) and said.id in sayers else None
    if given is not None:
        yield from (each for each in ast.walk(given) if isinstance(each, ast.Constant))


def _name(node: ast.expr) -> str:
    """Return the name that is called, of `module.name` the last one; nothing of other calls."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
