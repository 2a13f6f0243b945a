"""The folder of the pictures beside a Markdown report, and the names of the files in it."""

from __future__ import annotations

from aidreport.expressions import expression

_OURS = expression(r"photo-[0-9a-f]{12}\.(jpg|png)|chart-[a-z-]+\.svg")


def picture_folder(report: str) -> str:
    """Return the folder of a report's pictures, beside it: 2009 -> 2009.assets."""
    return f"{report}.assets"


def is_ours(name: str) -> bool:
    """Return whether a file in the folder has a name that only we give: it may be deleted."""
    return _OURS.fullmatch(name) is not None
