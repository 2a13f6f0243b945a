"""What is said of a template that cannot be used, whoever finds it: a report or a check."""

from __future__ import annotations

from collections.abc import Iterable

from jinja2 import TemplateSyntaxError

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression
from aidreport.rendering.own_templates import WrongEncoding
from aidreport.rendering.signs import WrongSign
from aidreport.rendering.template_reasons import in_plain_words

TAGS = frozenset(
    [
        *("block", "call", "clauses", "do", "elif", "else", "extends", "filter", "for", "from"),
        *("if", "import", "include", "macro", "paragraph", "phrase", "sentence", "set", "with"),
    ]
)
_OPENS = {"else": "if", "elif": "if"}
_UNKNOWN_TAG = expression("unknown tag '([^']*)'")
_OPEN = expression("innermost block that needs to be closed is '([^']*)'")


def said_of(error: TemplateSyntaxError) -> Message:
    """Return what is said of a template that Jinja cannot read."""
    if isinstance(error, WrongEncoding):
        return message(
            "This template is not in UTF-8 (Notepad calls GBK “ANSI”): open it in Notepad or"
            " WPS, choose “Save as” and the encoding UTF-8."
        )
    if isinstance(error, WrongSign):
        return error.said
    reason = error.message or ""
    if opened := _OPEN.search(reason):
        return message(
            "“{tag}” is opened and never closed: write “{end}” where it ends.",
            tag=f"{{% {opened[1]} %}}",
            end=f"{{% end{opened[1]} %}}",
        )
    if (found := _UNKNOWN_TAG.search(reason)) and found[1].removeprefix("end") in TAGS:
        return message(
            "“{end}” ends nothing here: delete it, or write “{tag}” where it begins.",
            end=f"{{% {found[1]} %}}",
            tag=f"{{% {_OPENS.get(found[1], found[1].removeprefix('end'))} … %}}",
        )
    if found:
        return unknown("{% " + found[1] + " %}", _nearest_tag(found[1]))
    return fails(reason)


def _nearest_tag(name: str) -> str | None:
    ends = {f"end{tag}" for tag in TAGS}
    near = nearest(name, TAGS | ends)
    return "{% " + near + " %}" if near else None


def unknown(found: str, near: str | None) -> Message:
    """Return what is said of a name that nothing has, with the nearest that there is."""
    if near:
        return message(
            "Templates know no “{found}”: did you mean “{nearest}”?", found=found, nearest=near
        )
    return message(
        "Templates know no “{found}”: docs/templates.md lists what there is.", found=found
    )


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that is most like another one, if any is much like it."""
    from difflib import get_close_matches  # slow to import, and most names are right

    return next(iter(get_close_matches(name, sorted(known), n=1, cutoff=0.6)), None)


def missing(name: str, known: Iterable[str] = ()) -> Message:
    """Return what is said of a template that another one asks for and that is nowhere."""
    if near := nearest(name, known):
        return message(
            "There is no template “{name}”: did you mean “{nearest}”?", name=name, nearest=near
        )
    return message(
        "There is no template “{name}”: add it to your templates, or correct the name.", name=name
    )


def fails(reason: str) -> Message:
    """Return what is said where only Jinja's own words tell what is wrong."""
    return in_plain_words(reason) or message(
        "The template cannot be used (Jinja says: {reason}): correct this line.", reason=reason
    )
