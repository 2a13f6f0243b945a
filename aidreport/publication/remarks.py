"""What is said about texts that the public edition says otherwise, or cannot say."""

from __future__ import annotations

from aidreport.diagnostics import Diagnostic, Position, Severity, message
from aidreport.model.fields.recorded import FreeText, Recorded
from aidreport.publication.secrets import Secret


def changed(text: Recorded) -> Diagnostic:
    """Return the note on a text of which something was masked."""
    said = (
        message(
            "The public edition says this text otherwise, since it names what is protected:"
            " read it there."
        )
        if isinstance(text, FreeText)
        else message(
            "The public edition says these words otherwise, since they name what is"
            " protected: read them there."
        )
    )
    return Diagnostic("masked-text", Severity.NOTE, text.origins[0], said)


def doubted(place: Position, secret: Secret) -> Diagnostic:
    """Return the error about words at a place that may be a name; it does not say them."""
    return Diagnostic(
        "possible-name",
        Severity.ERROR,
        place,
        message(
            "Nothing was written, for this may be {what}, recorded at {record}. If it is, write"
            " “同学” behind it, by which it is known and masked, or take it out; if it is an"
            " ordinary word here, add “{comment}” with the reason at the end of the line.",
            what=secret.sort.said,
            record=str(secret.position),
            comment="# aidreport: ignore[possible-name]",
        ),
    )


def unrecorded(code: str, place: Position) -> Diagnostic:
    """Return the error about what may be the name of a child, or of its family, whom no one masks.

    `code` is that of the rule which found it, and of the comment that answers it.
    """
    return Diagnostic(
        code,
        Severity.ERROR,
        place,
        message(
            "Nothing was written, for this may be the name of a child, or of somebody of a child's"
            " family, who is not recorded and cannot be masked. If it is, record the person as a"
            " minor, or take the name out; if it is none, add “{comment}” with the reason at the"
            " end of the line.",
            comment=f"# aidreport: ignore[{code}]",
        ),
    )
