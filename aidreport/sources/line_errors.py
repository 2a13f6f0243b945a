"""Syntax errors in how lines are laid out: colons, dashes, indentation.

Each function returns the offset of the character to look at, and what to say.
"""

from __future__ import annotations

from aidreport.diagnostics import message
from aidreport.expressions import expression
from aidreport.frozen import replace
from aidreport.sources.scene import Explained, Scene, shortened

TIGHT_COLON = expression(r"[^\s:\"'\[\]{}]+:(?=[^ \t\r\n:/])")


def missing_colon(scene: Scene) -> Explained:
    """Explain a text where a key was expected: its colon is missing, too wide or too tight."""
    line = scene.started_line
    if (wide := line.find("：")) > 0:
        return scene.start + wide, message(
            "After “{key}” stands the full-width colon “：”, expected a half-width colon and a"
            " space: write “{key}: …”.",
            key=shortened(line[:wide]),
        )
    if tight := TIGHT_COLON.match(line):
        return scene.start + tight.end(), message(
            "After the colon an ordinary space is missing: write “{key}: …”.",
            key=shortened(tight.group()[:-1]),
        )
    return scene.start, message(
        "“{text}” has no colon, expected “key: value”: add a colon and a space, or indent this"
        " line deeper if it continues the text above.",
        text=shortened(line),
    )


def unexpected_key(scene: Scene) -> Explained:
    """Explain a colon where no key can stand: indentation, a second colon, or none above."""
    if ": " in scene.before_on_line:
        return scene.stop, message(
            "A second colon followed by a space stands on this line: if it belongs to the text,"
            " put the whole text in quotes."
        )
    above = scene.line_above
    line_above = replace(scene, start=above)
    if above >= 0 and ": " not in line_above.started_line and not scene.is_deeper_than(above):
        return missing_colon(line_above)
    return scene.stop, message(
        "A key is not expected here: this line is indented deeper than the keys it belongs to,"
        " or goes on with a text begun above. Begin keys of one level in the same column."
    )


def missing_key(scene: Scene) -> Explained:
    """Explain what stands among the keys of a mapping without being one."""
    if scene.before_on_line.strip(" -"):
        return scene.stop, message(
            "“{text}” follows a text in quotes or brackets that has already ended: put the whole"
            " text in one pair of quotes, or delete what is too much.",
            text=scene.quotation,
        )
    if scene.character == ":":
        return scene.stop, message(
            "The key before this colon is empty, expected a name:"
            " write the name of a field, or delete the line."
        )
    if scene.quotation.startswith("- "):
        return scene.stop, message(
            "A list item stands among keys, expected “key: value”: indent it deeper than the key"
            " whose list it belongs to, or give the list a key."
        )
    return wrong_indentation(scene)


def wrong_indentation(scene: Scene) -> Explained:
    """Explain a line that begins in a column where nothing above begins."""
    return scene.stop, message(
        "The indentation of “{text}” fits no line above it: begin keys of one level in the same"
        " column, and items of one list too.",
        text=scene.quotation,
    )


def missing_dash(scene: Scene) -> Explained:
    """Explain a line that stands among the items of a list without being one."""
    return scene.stop, message(
        "“{text}” stands where the next item of a list is expected: write “- ” before it, or"
        " indent it like the lines of the item it belongs to.",
        text=scene.quotation,
    )


def early_dash(scene: Scene) -> Explained:
    """Explain a list that begins on the line of its key."""
    return scene.stop, message(
        "A list cannot begin on the line of its key: write “- ” on the next line, or put the"
        " text in quotes if the dash belongs to it."
    )


def second_root(scene: Scene) -> Explained:
    """Explain what stands after the end of the outermost value."""
    return scene.stop, message(
        "“{text}” does not belong to what stands above: begin all keys of the file in the first"
        " column.",
        text=scene.quotation,
    )


def tab(scene: Scene) -> Explained:
    """Explain a tab used for indentation."""
    return scene.stop, message(
        "A tab is used for indentation, and YAML allows only spaces: replace it with spaces."
    )
