"""Elements of HTML: the only place where text of a report becomes markup."""

from __future__ import annotations

from html import escape


def text(words: str) -> str:
    """Return words as they can stand in an element; line feeds become line breaks."""
    return escape(words, quote=False).replace("\n", "<br>\n")


def element(name: str, inside: str, /, **attributes: str | int) -> str:
    """Return an element around markup; `class_` is written `class`, `aria_label` `aria-label`."""
    return f"<{name}{_written(attributes)}>{inside}</{name}>"


def empty_element(name: str, /, **attributes: str | int) -> str:
    """Return an element that has no end tag."""
    return f"<{name}{_written(attributes)}>"


def _written(attributes: dict[str, str | int]) -> str:
    return "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for name, value in attributes.items()
    )
