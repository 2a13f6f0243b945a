"""Syntax errors in how lines are laid out: colons, dashes, indentation.

Each function returns the offset of the character to look at, and what to say.
"""

from __future__ import annotations

from aidreport.diagnostics import message
from aidreport.expressions import expression
from aidreport.frozen import replace
from aidreport.sources.error_context import ErrorContext, Explained, shortened

TIGHT_COLON = expression(r"[^\s:\"'\[\]{}]+:(?=[^ \t\r\n:/])")


def missing_colon(context: ErrorContext) -> Explained:
    """Explain a text where a key was expected: its colon is missing, too wide or too tight."""
    line = context.started_line
    if (wide := line.find("：")) > 0:
        return context.start + wide, message(
            "After “{key}” stands the full-width colon “：”, expected a half-width colon and a"
            " space: write “{key}: …”.",
            key=shortened(line[:wide]),
        )
    if tight := TIGHT_COLON.match(line):
        return context.start + tight.end(), message(
            "After the colon an ordinary space is missing: write “{key}: …”.",
            key=shortened(tight.group()[:-1]),
        )
    return context.start, message(
        "“{text}” has no colon, expected “key: value”: add a colon and a space, or indent this"
        " line deeper if it continues the text above.",
        text=shortened(line),
    )


def unexpected_key(context: ErrorContext) -> Explained:
    """Explain a colon where no key can stand: indentation, a second colon, or none above."""
    if ": " in context.before_on_line:
        return context.stop, message(
            "A second colon followed by a space stands on this line: if it belongs to the text,"
            " put the whole text in quotes."
        )
    above = context.line_above
    line_above = replace(context, start=above)
    if above >= 0 and ": " not in line_above.started_line and not context.is_deeper_than(above):
        return missing_colon(line_above)
    return context.stop, message(
        "A key is not expected here: this line is indented deeper than the keys it belongs to,"
        " or goes on with a text begun above. Begin keys of one level in the same column."
    )


def missing_key(context: ErrorContext) -> Explained:
    """Explain what stands among the keys of a mapping without being one."""
    if context.before_on_line.strip(" -"):
        return context.stop, message(
            "“{text}” follows a text in quotes or brackets that has already ended: put the whole"
            " text in one pair of quotes, or delete what is too much.",
            text=context.quotation,
        )
    if context.character == ":":
        return context.stop, message(
            "The key before this colon is empty, expected a name:"
            " write the name of a field, or delete the line."
        )
    if context.quotation.startswith("- "):
        return context.stop, message(
            "A list item stands among keys, expected “key: value”: indent it deeper than the key"
            " whose list it belongs to, or give the list a key."
        )
    return wrong_indentation(context)


def wrong_indentation(context: ErrorContext) -> Explained:
    """Explain a line that begins in a column where nothing above begins."""
    return context.stop, message(
        "The indentation of “{text}” fits no line above it: begin keys of one level in the same"
        " column, and items of one list too.",
        text=context.quotation,
    )


def missing_dash(context: ErrorContext) -> Explained:
    """Explain a line that stands among the items of a list without being one."""
    return context.stop, message(
        "“{text}” stands where the next item of a list is expected: write “- ” before it, or"
        " indent it like the lines of the item it belongs to.",
        text=context.quotation,
    )


def early_dash(context: ErrorContext) -> Explained:
    """Explain a list that begins on the line of its key."""
    return context.stop, message(
        "A list cannot begin on the line of its key: write “- ” on the next line, or put the"
        " text in quotes if the dash belongs to it."
    )


def second_root(context: ErrorContext) -> Explained:
    """Explain what stands after the end of the outermost value."""
    return context.stop, message(
        "“{text}” does not belong to what stands above: begin all keys of the file in the first"
        " column.",
        text=context.quotation,
    )


def tab(context: ErrorContext) -> Explained:
    """Explain a tab used for indentation."""
    return context.stop, message(
        "A tab is used for indentation, and YAML allows only spaces: replace it with spaces."
    )
