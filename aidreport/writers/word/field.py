"""A field: what Word works out itself, with the result that stands there until it does."""

from __future__ import annotations


def field(instruction: str, result: str) -> str:
    """Return the runs of a field; `result` is digits.

    It holds a result although every program works it out anew: WPS is said to show nothing
    without one.
    """
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r><w:t>{result}</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
