"""What people commented in a report, and which comments of a review copy (审签稿) they answer.

Programs do not keep the identifiers of comments, and LibreOffice 7.4 not even which comment a
reply answers. So a comment answers another when the file says so, when it repeats its number
(【12】), or when it stands on the very same words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.report_readers.reading import Comment

OWN_AUTHOR = "aidreport"
"""Who has written the comments of a review copy."""

_KEY = expression(r"\s*【(\d+)】\s*")


@frozen
class Answer:
    """A comment of a person.

    `text` is what it says without the number of what it answers, `key` is that number or 0.
    """

    comment: Comment
    author: str
    text: str
    key: int


def is_review_copy(comments: Sequence[Comment]) -> bool:
    """Return whether there is a comment that only a review copy has."""
    return any(_is_own(comment) for comment in comments)


def answers(comments: Sequence[Comment]) -> Iterator[Answer]:
    """Yield the comments of people, and those of a review copy that were marked as settled.

    Args:
        comments: in the order of their places.
    """
    own = [comment for comment in comments if _is_own(comment)]
    for comment in comments:
        if _is_own(comment):
            if comment.settled and not _is_answered(comment, comments):
                yield Answer(comment, "", "", _key(comment.text))
            continue
        key = _key(comment.answers) or _key(comment.text) or _of_same_words(comment, own)
        yield Answer(comment, comment.author, _KEY.sub("", comment.text, count=1), key)


def open_answers(comments: Sequence[Comment]) -> list[Answer]:
    """Return what people commented and nobody has marked as settled."""
    return [each for each in answers(comments) if each.text and not each.comment.settled]


def _is_own(comment: Comment) -> bool:
    """Return whether a comment is one of a review copy; an answer may be signed by its name."""
    return comment.author == OWN_AUTHOR and bool(_key(comment.text)) and not comment.answers


def _is_answered(own: Comment, comments: Sequence[Comment]) -> bool:
    return any(comment.answers == own.text for comment in comments)


def _key(text: str) -> int:
    match = _KEY.match(text)
    return int(match[1]) if match else 0


def _of_same_words(comment: Comment, own: Sequence[Comment]) -> int:
    """Return the number of the only comment that stands on the words of another."""
    found = [
        each
        for each in own
        if (each.paragraph, each.about) == (comment.paragraph, comment.about) and each.about
    ]
    return _key(found[0].text) if len(found) == 1 else 0
