"""A kind of activity as text for a terminal: fields, and the sentences that they give."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.cli.console import Console
from aidreport.cli.failures import ExitCode, Failure, failure
from aidreport.cli.help import page_width
from aidreport.cli.invocation import Invocation
from aidreport.cli.layout import indented, wrap
from aidreport.cli.names import listed, nearest
from aidreport.cli.projects import project_around
from aidreport.diagnostics import Message, message
from aidreport.examples.kinds import Example, kind_examples
from aidreport.examples.sentence import NoSentence
from aidreport.names import ENGLISH_KINDS, KINDS

_FIELDS = 4
"""How far the fields stand from the left."""


def kind_page(invocation: Invocation, wanted: str, console: Console) -> str:
    """Return all that is to be said of a kind, in the words of the project's templates.

    Raises:
        Failure: where there is no such kind, or a template of the project's own has an error.
    """
    kind = _kind(wanted)
    project = project_around(invocation)
    own = project.own_templates if project else None
    folders = [own] if own and own.is_dir() else []
    root = project.root if project else invocation.directory
    try:
        shown = kind_examples(kind, console.language, folders, root)
    except NoSentence as error:
        raise failure(
            "A template has an error. Correct it as said above.",
            ExitCode.FINDINGS,
            findings=error.findings,
        ) from error
    more = message("With one field more, or another value:").render(console.translate)
    parts = [f"{KINDS[kind]}  {kind}", *_shown(shown.whole), *_shown([shown.plain])]
    return "\n\n".join([*parts, more, *_shown(shown.more)])


def _kind(wanted: str) -> str:
    """Return the English name of a kind that was written in one of both languages."""
    name = wanted.strip().lower().replace("_", "-")
    if name in ENGLISH_KINDS:
        return ENGLISH_KINDS[name]
    raise Failure(_unknown(wanted))


def _unknown(kind: str) -> Message:
    if near := nearest(kind, ENGLISH_KINDS):
        return message("There is no kind “{kind}”. Did you mean “{near}”?", kind=kind, near=near)
    return message(
        "There is no kind “{kind}”. There are {kinds}.", kind=kind, kinds=listed(KINDS.values())
    )


def _shown(examples: Sequence[Example]) -> list[str]:
    """Return examples: the fields, and below them the sentence."""
    return [
        f"{indented(example.fields.splitlines(), _FIELDS)}\n\n"
        + "\n".join(wrap(example.sentence, page_width()))
        for example in examples
    ]
