"""The comments of a review copy (审签稿) as notes that open at a click, and print as a list.

Nothing runs for it: a button that opens a popover needs no script (HTML standard, 6.12), and a
browser that does not know popovers shows the notes below the report.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path

from aidreport.document.anchors import characters
from aidreport.document.comment import Comment
from aidreport.expressions import expression
from aidreport.writers.html.element import element, text

_PIECES = expression(r"<svg\b.*?</svg>|<[^>]*>|[^<]+", re.DOTALL)
_ITEM = expression(r'<li value="(\d+)">')
_CHARACTERS = expression(r"&[^;]+;|\S|\s")
_BEGINNING = "<main>"
_NAME = "批注"

STYLE = Path(__file__).with_name("comments.css")
"""What a page with notes needs besides the style of every page."""


def marked(page: str, comments: Sequence[Comment]) -> str:
    """Return a page with a button behind each stretch that has a comment.

    Args:
        page: the page, whose text from `<main>` on is that of the document; the numbers of list
            items, which the browser writes, stand in their tags.
        comments: in the order of their places.
    """
    head, beginning, body = page.partition(_BEGINNING)
    return head + beginning + "".join(_pieces(body, comments))


def _pieces(body: str, comments: Sequence[Comment]) -> Iterator[str]:
    ends = deque(sorted((comment.end, number) for number, comment in enumerate(comments, start=1)))
    seen = 0
    held = ""
    inside_link = False
    for match in _PIECES.finditer(body):
        piece = match[0]
        if piece.startswith("<"):
            item = _ITEM.fullmatch(piece)
            seen += characters(f"{item[1]}.") if item else 0
            inside_link = piece.startswith("<a ") or (inside_link and piece != "</a>")
            yield piece
            if not inside_link:
                yield held
                held = ""
            continue
        for character in _CHARACTERS.findall(piece):
            yield character
            seen += not character.isspace()
            while ends and ends[0][0] == seen and not character.isspace():
                button = _button(ends.popleft()[1])
                # A button must not stand in a link.
                held, said = (held + button, "") if inside_link else (held, button)
                yield said


def _button(number: int) -> str:
    return (
        f'<button type="button" class="mark" popovertarget="note-{number}" data-number="{number}"'
        f' aria-label="{_NAME}{number}"></button>'
    )


def notes(comments: Sequence[Comment]) -> str:
    """Return what the comments say, to stand below the report."""
    said = (
        f'<div id="note-{number}" class="note" role="note" popover>'
        f"{''.join(element('p', text(line)) for line in comment.lines)}</div>\n"
        for number, comment in enumerate(comments, start=1)
    )
    return element(
        "section", f"\n{element('h2', _NAME)}\n{''.join(said)}", class_="notes", aria_label=_NAME
    )
