"""What can be wrong with a template that Jinja can read, seen without a report."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from jinja2 import meta, nodes

from aidreport.diagnostics import Message, listed, message
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.rendering.environment import DEFAULT_PREFIX, ReportEnvironment
from aidreport.rendering.phrases import FOLDER
from aidreport.rendering.template_errors import missing, nearest, unknown
from aidreport.rendering.template_vocabulary import Vocabulary

_BRACES = expression("[｛{][｛{%％#＃]|[｝}%％#＃][｝}]")
_TAKING = (nodes.Include, nodes.Extends, nodes.Import, nodes.FromImport)
_MAY_END = (nodes.If, nodes.For, nodes.Macro)
_NARROW = str.maketrans("｛｝％＃", "{}%#")


@frozen
class OwnTemplate:
    """A template of the project: its name, its text, and the tree that Jinja made of it."""

    name: str
    text: str
    tree: nodes.Template | None


@frozen
class Slip:
    """Something wrong in a template: its line, the word to look for there, what is said of it.

    What is unused does no harm.
    """

    line: int
    word: str
    said: Message
    is_unused: bool = False


def wide_braces(text: str) -> Iterator[Slip]:
    """Yield full-width braces and percent signs, which are words to Jinja."""
    for number, line in enumerate(text.splitlines(), 1):
        for match in _BRACES.finditer(line):
            right = match[0].translate(_NARROW)
            if right != match[0]:
                said = message(
                    "“{found}” is in full-width characters: write “{right}”.",
                    found=match[0],
                    right=right,
                )
                yield Slip(number, match[0], said)


def missing_templates(tree: nodes.Template, names: Collection[str]) -> Iterator[Slip]:
    """Yield what a template includes, extends or imports and that is nowhere."""
    for node in _taking(tree):
        wanted = _wanted(node)
        if wanted is None or getattr(node, "ignore_missing", False):
            continue  # a list of which the first one is taken, or a name put together
        if wanted.removeprefix(f"{DEFAULT_PREFIX}/") not in names:
            yield Slip(node.lineno, wanted, missing(wanted, names))


def going_round(
    template: OwnTemplate, defaults: Mapping[str, nodes.Template], own: Iterable[OwnTemplate]
) -> Iterator[Slip]:
    """Yield the tags by which a template always ends up in itself, by itself or through others.

    A tag in a condition or a loop may come to an end, and is left alone.
    """
    trees = {**defaults, **{each.name: each.tree for each in own if each.tree}}
    trees |= {f"{DEFAULT_PREFIX}/{name}": tree for name, tree in defaults.items()}
    for node in _always_taking(template.tree) if template.tree else ():
        if template.name in _reached(_wanted(node) or "", trees):
            said = message(
                "“{name}” takes in itself here, without end: write “{default}” before the name to"
                " take in the default template, or delete the tag.",
                name=template.name,
                default=f"{DEFAULT_PREFIX}/",
            )
            yield Slip(node.lineno, _wanted(node) or "", said)


def _reached(start: str, trees: Mapping[str, nodes.Template]) -> set[str]:
    """Return a template's name and those of all that it always takes in, through others too."""
    reached, waiting = set(), [start]
    while waiting:
        name = waiting.pop()
        if name in trees and name not in reached:
            waiting += [_wanted(node) or "" for node in _always_taking(trees[name])]
        reached.add(name)
    return reached


def _always_taking(node: nodes.Node) -> Iterator[nodes.Node]:
    """Yield the tags that ask for another template wherever the template is used."""
    for child in node.iter_child_nodes():
        if isinstance(child, _TAKING):
            yield child
        elif not isinstance(child, _MAY_END):
            yield from _always_taking(child)


def unknown_words(tree: nodes.Template, known: Vocabulary) -> Iterator[Slip]:
    """Yield filters, tests and fields that there are not."""
    for found, words in (
        ([(each.lineno, each.name) for each in tree.find_all(nodes.Filter)], known.filters),
        ([(each.lineno, each.name) for each in tree.find_all(nodes.Test)], known.tests),
        ([(each.lineno, each.attr) for each in tree.find_all(nodes.Getattr)], known.attributes),
    ):
        for line, word in found:
            if word not in words:
                yield Slip(line, word, unknown(word, nearest(word, words)))


def unknown_names(
    tree: nodes.Template, environment: ReportEnvironment, known: Vocabulary
) -> Iterator[Slip]:
    """Yield names that nothing and no template sets."""
    # Filters and tests that there are not were told; Jinja would look no further.
    for filtered in tree.find_all(nodes.Filter):
        environment.filters.setdefault(filtered.name, _anything)
    for tested in tree.find_all(nodes.Test):
        environment.tests.setdefault(tested.name, _anything)
    undeclared = meta.find_undeclared_variables(tree) - known.names
    for node in tree.find_all(nodes.Name):
        if node.name in undeclared and node.ctx == "load":
            yield Slip(node.lineno, node.name, unknown(node.name, nearest(node.name, known.names)))


def _anything(value: object) -> object:
    return value


def blocks_of_nobody(
    tree: nodes.Template, defaults: Mapping[str, nodes.Template]
) -> Iterator[Slip]:
    """Yield the blocks of a template that goes on from a default one which has no such block."""
    for extends in tree.find_all(nodes.Extends):
        wanted = _wanted(extends) or ""
        parent = defaults.get(wanted.removeprefix(f"{DEFAULT_PREFIX}/"))
        known = {block.name for block in parent.find_all(nodes.Block)} if parent else set()
        used = [block for block in tree.find_all(nodes.Block) if block.name in known]
        inside = {inner.name for block in used for inner in block.find_all(nodes.Block)}
        for block in tree.find_all(nodes.Block) if parent else ():
            if block.name not in known | inside:
                said = message(
                    "“{template}” has no block “{block}”, so that nothing of it is ever written:"
                    " its blocks are {blocks}.",
                    template=wanted,
                    block=block.name,
                    blocks=listed(sorted(known)),
                )
                yield Slip(block.lineno, block.name, said, is_unused=True)


def used_by_nobody(
    name: str, defaults: Collection[str], own: Iterable[OwnTemplate]
) -> Iterator[Slip]:
    """Say of a template that it takes no default one's place, and that no other asks for it."""
    trees = [each.tree for each in own if each.tree]
    asked = {_wanted(node) for tree in trees for node in _taking(tree)}
    # A name that is put together while a report is written may be any.
    if name in defaults or name in asked or None in asked or name.startswith(f"{FOLDER}/"):
        return
    if near := nearest(name, defaults):
        said = message(
            "No default template is called “{name}”, and none of yours includes it, so that it is"
            " never used: did you mean “{nearest}”?",
            name=name,
            nearest=near,
        )
    else:
        said = message(
            "No default template is called “{name}”, and none of yours includes it, so that it is"
            " never used: give it the name of the one whose place it takes, or include it.",
            name=name,
        )
    yield Slip(1, "", said, is_unused=True)


def _taking(tree: nodes.Template) -> Iterator[nodes.Node]:
    """Yield the tags that ask for another template."""
    yield from tree.find_all(_TAKING)


def _wanted(node: nodes.Node) -> str | None:
    """Return the name of the template that a tag asks for, None if it is no name alone."""
    name = getattr(getattr(node, "template", None), "value", None)
    return name if isinstance(name, str) else None
