"""Syntax errors made by single characters: quotes, brackets, backslashes, marks of YAML.

Each function returns the offset of the character to look at, and what to say.
"""

from __future__ import annotations

from aidreport.diagnostics import message
from aidreport.sources.line_errors import tab
from aidreport.sources.scene import Explained, Scene, shortened


def unexpected_character(scene: Scene) -> Explained:
    """Explain a character with which no text can begin, or a tab."""
    if scene.character == "\t":
        return tab(scene)
    return scene.stop, message(
        "A text cannot begin with “{character}”, which has a meaning of its own in YAML:"
        " put the text in quotes.",
        character=scene.character,
    )


def special_start(scene: Scene) -> Explained:
    """Explain a text whose first character makes it something else: `*`, `&`, `!`, `%`."""
    return scene.start, message(
        "A text cannot begin with “{character}”, which has a meaning of its own in YAML:"
        " put the text in quotes.",
        character=scene.opening,
    )


def open_quote(scene: Scene) -> Explained:
    """Explain, at the opening quote, that it is never closed."""
    return scene.start, message(
        "The quote {quote} that opens here is never closed: end the text with the same quote.",
        quote=scene.opening,
    )


def unknown_escape(scene: Scene) -> Explained:
    """Explain a backslash in double quotes that begins nothing known."""
    backslash = scene.text.rfind("\\", scene.start, scene.stop + 1)
    return backslash, message(
        "“{text}”: within double quotes a backslash begins a special character, and this one is"
        " unknown. Write two backslashes, or put the text in single quotes.",
        text=scene.text[backslash : backslash + 2],
    )


def open_bracket(scene: Scene) -> Explained:
    """Explain a list or mapping in brackets that does not go on and does not end."""
    closing = {"[": "]", "{": "}"}.get(scene.opening, "]")
    if comment := scene.comment_with(closing):
        return comment.start(), message(
            "“{words}” is a comment, for a “#” after a space begins one, and so the “{closing}” in"
            " it closes nothing: put the text with the “#” in quotes.",
            words=shortened(comment[0]),
            closing=closing,
        )
    between = scene.text[scene.start : scene.stop]
    is_far = "\n" in between or not scene.quotation
    return scene.start if is_far else scene.stop, message(
        "A list or mapping opened with “{opening}” goes on with “,” or ends with “{closing}”,"
        " and here one of the two is missing: add it, or put text with brackets in quotes.",
        opening=scene.opening,
        closing=closing,
    )


def missing_value(scene: Scene) -> Explained:
    """Explain a mark that cannot begin a value."""
    return scene.stop, message(
        "“{text}” cannot begin a value: delete what is too much, or put the text in quotes.",
        text=scene.quotation,
    )


def block_head(scene: Scene) -> Explained:
    """Explain a text that begins on the line of its `|` or `>`."""
    return scene.start, message(
        "After “{character}” the text begins on the next line, indented: move it there, or put"
        " the text in quotes if “{character}” belongs to it.",
        character=scene.opening,
    )


def too_deep(scene: Scene) -> Explained:
    """Explain a thousand brackets inside each other."""
    return scene.stop, message(
        "More brackets than any record needs stand inside each other: look for brackets that are"
        " not closed."
    )
