"""From an offset in a text to the line and column that an editor shows."""

from __future__ import annotations


def place_at(text: str, index: int) -> tuple[int, int]:
    r"""Return line and column, both from 1, of the character `index` of `text`.

    Lines end with `\n`, `\r\n` or `\r`. an index in the blanks and line ends at the
    end of the text gives the place after its last visible character, so that
    an editor can always go there.
    """
    before = text[: min(index, len(text.rstrip(" \t\r\n")))]
    breaks = before.count("\n") + before.count("\r") - before.count("\r\n")
    last_break = max(before.rfind("\n"), before.rfind("\r"))
    return breaks + 1, len(before) - last_break
