"""Syntax errors made by single characters: quotes, brackets, backslashes, marks of YAML.

Each function returns the offset of the character to look at, and what to say.
"""

from __future__ import annotations

from aidreport.diagnostics import message
from aidreport.sources.error_context import ErrorContext, Explained, shortened
from aidreport.sources.line_errors import tab


def unexpected_character(context: ErrorContext) -> Explained:
    """Explain a character with which no text can begin, or a tab."""
    if context.character == "\t":
        return tab(context)
    return context.stop, message(
        "A text cannot begin with “{character}”, which has a meaning of its own in YAML:"
        " put the text in quotes.",
        character=context.character,
    )


def special_start(context: ErrorContext) -> Explained:
    """Explain a text whose first character makes it something else: `*`, `&`, `!`, `%`."""
    return context.start, message(
        "A text cannot begin with “{character}”, which has a meaning of its own in YAML:"
        " put the text in quotes.",
        character=context.opening,
    )


def open_quote(context: ErrorContext) -> Explained:
    """Explain, at the opening quote, that it is never closed."""
    return context.start, message(
        "The quote {quote} that opens here is never closed: end the text with the same quote.",
        quote=context.opening,
    )


def unknown_escape(context: ErrorContext) -> Explained:
    """Explain a backslash in double quotes that begins nothing known."""
    backslash = context.text.rfind("\\", context.start, context.stop + 1)
    return backslash, message(
        "“{text}”: within double quotes a backslash begins a special character, and this one is"
        " unknown. Write two backslashes, or put the text in single quotes.",
        text=context.text[backslash : backslash + 2],
    )


def open_bracket(context: ErrorContext) -> Explained:
    """Explain a list or mapping in brackets that does not go on and does not end."""
    closing = {"[": "]", "{": "}"}.get(context.opening, "]")
    if comment := context.comment_with(closing):
        return comment.start(), message(
            "“{words}” is a comment, for a “#” after a space begins one, and so the “{closing}” in"
            " it closes nothing: put the text with the “#” in quotes.",
            words=shortened(comment[0]),
            closing=closing,
        )
    between = context.text[context.start : context.stop]
    is_far = "\n" in between or not context.quotation
    return context.start if is_far else context.stop, message(
        "A list or group opened with “{opening}” goes on with “,” or ends with “{closing}”,"
        " and here one of the two is missing: add it, or put text with brackets in quotes.",
        opening=context.opening,
        closing=closing,
    )


def missing_value(context: ErrorContext) -> Explained:
    """Explain a mark that cannot begin a value."""
    return context.stop, message(
        "“{text}” cannot begin a value: delete what is too much, or put the text in quotes.",
        text=context.quotation,
    )


def block_head(context: ErrorContext) -> Explained:
    """Explain a text that begins on the line of its `|` or `>`."""
    return context.start, message(
        "After “{character}” the text begins on the next line, indented: move it there, or put"
        " the text in quotes if “{character}” belongs to it.",
        character=context.opening,
    )


def too_deep(context: ErrorContext) -> Explained:
    """Explain a thousand brackets inside each other."""
    return context.stop, message(
        "More brackets than any record needs stand inside each other: look for brackets that are"
        " not closed."
    )
