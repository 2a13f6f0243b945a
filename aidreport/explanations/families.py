"""The families of codes, in the order in which they are listed, and what people call them."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.diagnostics import Message, Severity, message

FAMILIES: Mapping[str, Message] = {
    "files": message("Files"),
    "syntax": message("Characters and syntax"),
    "shape": message("Fields"),
    "dates": message("Dates"),
    "people": message("People"),
    "organisations": message("Organisations"),
    "places": message("Places"),
    "money": message("Money"),
    "evidence": message("Evidence"),
    "figures": message("Figures"),
    "honours": message("Honours"),
    "text": message("Texts"),
    "pictures": message("Pictures"),
    "privacy": message("Privacy"),
    "year": message("The year as a whole"),
    "outline": message("The outline"),
    "lists": message("Lists that are imported"),
    "gathering": message("What houses hand in"),
    "configuration": message("Configuration and ignored findings"),
    "templates": message("Templates"),
    "report": message("Written reports"),
}

_SEVERITIES: Mapping[Severity, Message] = {
    Severity.ERROR: message("error"),
    Severity.WARNING: message("warning"),
    Severity.NOTE: message("note"),
}


def family_name(family: str) -> Message:
    """Return what a family is called: `dates` -> Dates."""
    return FAMILIES.get(family) or message("{family}", family=family)


def severity_name(severity: Severity) -> Message:
    """Return what a severity is called in a sentence."""
    return _SEVERITIES[severity]
