"""A paragraph: its named style and its runs, nothing else."""

from __future__ import annotations


def paragraph_xml(style: str, runs: str) -> str:
    """Return the `w:p` in the style with the identifier `style`."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'
