"""What is wrong with the comments themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.ignores.codes import exists, is_changeable, is_ignorable, nearest
from aidreport.sources.ignores import Ignore

FORM = message("# aidreport: ignore[code] reason")


def findings_on(comments: Iterable[Ignore]) -> Iterator[Diagnostic]:
    """Yield a warning for each comment that does nothing as it stands."""
    for comment in comments:
        if not comment.codes:
            yield _warning("broken-ignore", comment.position, _broken())
            continue
        if not comment.reason:
            yield _warning("ignore-without-reason", comment.position, _without_reason())
        for code, place in comment.codes:
            if not is_ignorable(code):
                if exists(code):
                    yield _warning("not-ignorable", place, _not_ignorable(code))
                else:
                    yield _warning("unknown-code", place, _unknown(code))


def unneeded(
    comments: Iterable[Ignore], needed: Collection[Position], off: Collection[str]
) -> Iterator[Diagnostic]:
    """Yield a warning for each good code of a comment that no finding was ignored by.

    Args:
        comments: of one file.
        needed: the places of the codes that some finding was ignored by.
        off: the codes of rules that are switched off; nobody knows whether those are needed.
    """
    for comment in comments:
        for code, place in comment.codes:
            if comment.reason and place not in needed and code not in off and is_changeable(code):
                said = message(
                    "“{code}” is not found here, so that there is nothing to ignore: delete the"
                    " code, or the whole comment.",
                    code=code,
                )
                yield _warning("unneeded-ignore", place, said)


def _warning(code: str, place: Position, said: Message) -> Diagnostic:
    return Diagnostic(code, Severity.WARNING, place, said)


def _broken() -> Message:
    return message("This comment is not understood, expected “{form}”: correct it.", form=FORM)


def _without_reason() -> Message:
    return message(
        "The comment gives no reason, and without one nothing is ignored: write after the bracket"
        " why the record is right as it is."
    )


def _not_ignorable(code: str) -> Message:
    return message(
        "“{code}” cannot be ignored: mend what it reports, and delete it here.", code=code
    )


def _unknown(code: str) -> Message:
    if near := nearest(code):
        return message("There is no code “{code}”. Did you mean “{near}”?", code=code, near=near)
    return message(
        "There is no code “{code}”. “{command}” lists those there are.",
        code=code,
        command="aidreport explain",
    )
