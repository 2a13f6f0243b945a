"""Small invented records as text, and the lines of what is wrong with them.

A record of `record("2009")` is without a finding: one gift of 700元 on its fourth line.
"""

from __future__ import annotations

OUTSIDE = "{kind: volunteering, date: 2031-03-05}"
LATER_OUTSIDE = "{kind: volunteering, date: 2031-03-06}"
MISSPELT = "{kind: volunteering, date: 2009-05-04, plaice: 示例镇}"
LATER_MISSPELT = "{kind: volunteering, date: 2009-05-05, plaice: 示例镇}"


def record(year: str, *activities: str, signed: bool = True) -> str:
    """Return the record of a year, with further activities from its fifth line on."""
    gift = f"{{kind: donation, date: {year}-03-05, donation: {{cash: 700}}, beneficiaries: 师生}}"
    lines = [
        f"report: {{period: {year}, organisation: 示例市甲中学, self_reference: 我校}}",
        "organisations: {示例市甲中学: }",
        "activities:",
        *(f"  - {activity}" for activity in (gift, *activities)),
    ]
    lines += [f"signature: {{date: {year}-12-31}}"] if signed else []
    return "\n".join(lines) + "\n"


def unsigned(path: str) -> str:
    """Return the line of the note that the report in a file bears no date."""
    return (
        f"{path}:1:1: note: The day of signing is still to be filled in: "
        "add it as “date” under “signature”. [signing-date-missing]\n"
    )


def unsealed(markdown: str) -> str:
    """Return a written report without the comment that has its fingerprints."""
    return markdown.partition("\n<!-- aidreport-seal: ")[0]


def outside(year: str, place: str) -> str:
    """Return the line of the warning about the activity `OUTSIDE` in the record of a year."""
    return (
        f"{place}: warning: The activity is of 2031-03-05, but the report covers "
        f"{year}-01-01 to {year}-12-31: correct the date, or move the activity to its own year. "
        "[date-outside-period]\n"
    )


def misspelt(place: str) -> str:
    """Return the line of the error about a key like that of the activity `MISSPELT`."""
    return f"{place}: error: There is no field “plaice” here: did you mean “place”? [unknown-key]\n"
