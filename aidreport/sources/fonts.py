"""The table `[fonts]` of the configuration: which fonts the Word document names."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, listed, message
from aidreport.expressions import expression

USES = ("title", "heading", "subheading", "body", "page_number", "latin", "rare")
"""What a font can be named for; `rare` is for characters of a PDF that the others lack."""

# Windows and Word cut a name after 31 characters; a comma would make it two alternatives.
_NAME = expression(r"[^\W_](?:[\w .()+-]{0,29}[\w)+])?")


def fonts_of(
    table: object, place: Position, place_of: Callable[[str], Position]
) -> tuple[Mapping[str, str], list[Diagnostic]]:
    """Return names of fonts by their use, and everything that is wrong with the table.

    `place` is where the table stands, `place_of` gives the place of a key.
    """
    if not isinstance(table, dict):
        text = message(
            "“fonts” is no table, expected the line “[fonts]” with lines like"
            ' “body = "仿宋"” below it.'
        )
        return {}, [Diagnostic("wrong-setting", Severity.ERROR, place, text)]
    findings = [
        Diagnostic(
            "wrong-setting" if key in USES else "unknown-setting",
            Severity.ERROR,
            place_of(key),
            said,
        )
        for key, value in table.items()
        if (said := _wrong(key, value))
    ]
    return ({}, findings) if findings else (table, [])


def _wrong(key: str, value: object) -> Message | None:
    if key not in USES:
        return _unknown(key)
    if isinstance(value, str) and _NAME.fullmatch(value):
        return None
    return message(
        "“{key}” is {value}, expected the name of a font in quotes, as Word and WPS list it, at"
        " most 31 characters: {example}.",
        key=key,
        value=f"“{value}”",
        example='body = "仿宋"',
    )


def _unknown(key: str) -> Message:
    # A right configuration does not pay for this import.
    from difflib import get_close_matches

    nearest = get_close_matches(key, USES, n=1)
    if nearest:
        return message(
            "“[fonts]” has no key “{key}”: did you mean “{nearest}”?", key=key, nearest=nearest[0]
        )
    return message(
        "“[fonts]” has no key “{key}”, expected one of {keys}: correct or delete it.",
        key=key,
        keys=listed(USES),
    )
