"""Terms of office (任期): whether two posts are held at one time."""

from __future__ import annotations

from datetime import date, timedelta

from aidreport.model.person import Post

_HANDOVER = timedelta(days=31)


def overlap(one: Post, other: Post) -> bool:
    """Return whether two posts are held at one time for longer than a handover takes.

    A month as the end of one and the beginning of the other is no overlap.
    """
    start = max(_start(one), _start(other))
    end = min(_end(one), _end(other))
    return end - start >= _HANDOVER


def _start(post: Post) -> date:
    return post.since.start if post.since else date.min


def _end(post: Post) -> date:
    return post.until.end if post.until else date.max
