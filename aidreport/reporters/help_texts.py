"""What the pages of the codes say, for the formats that carry it along with a finding."""

from __future__ import annotations

from aidreport.diagnostics import Translate
from aidreport.explanations.page import Page


def page_of(code: str) -> Page | None:
    """Return the page of a code; None where the installation holds no pages."""
    # Reads many files, and most reports hold no finding.
    from aidreport.explanations import pages
    from aidreport.explanations.source import ExplanationsMissing

    try:
        return pages().get(code)
    except ExplanationsMissing:
        return None


def plain_help(page: Page | None, translate: Translate) -> str:
    """Return what a code means and why it is a finding, as paragraphs without examples."""
    return "\n\n".join(translate(text) for text in page.paragraphs) if page else ""
