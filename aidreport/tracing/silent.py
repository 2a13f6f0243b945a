"""The fields that are meant to stay out of a report's words, each with the reason.

Flags and fixed choices (`headings`, `status`) are not among them: they say how something is
told. Nor are people and organisations: they are entries that the rest of the record chooses from.
"""

from __future__ import annotations

from aidreport.model.base import Record

SILENT: dict[str, str] = {
    "Record.extra": "what the office keeps for itself",
    "Activity.kind": "chooses the sentence; the tables and the heads by kind name it",
    "Activity.id": "a name by which the outline chooses the activity",
    "Activity.measure": "puts the activity under the head of the measure",
    "Activity.purpose": "chooses and groups activities; then it is their head",
    "OutlineSection.only": "chooses activities",
    "ReportFrame.work": "names the work in the title and the opening, which may be one's own",
    "ReportStyle.genre": "names the sort of text in the title and the lead-in, likewise",
    "ReportStyle.receipt_above": "says from which amount on a receipt is asked for",
    "Indicator.measure": "puts the figure under the head of the measure",
    "Indicator.sum": "says which total its value is taken from, or compared with",
    "Indicator.ratio": "says which two indicators its value is worked out from, or compared with",
    "Divided.announced": "is compared with the parts; said before six and more of them",
    "Activity.evidence": "is listed where `attachments` asks for it, and handed over as files",
    "RecordFile.corrections": "are told where the outline asks for it, and by the next report",
    "Correction.activities": "says which changes of a closed year a correction explains",
    "Photo.people": "keeps the public edition from showing them without consent",
    "Photo.file": "is the picture itself",
}
"""The fields as `Model.field`, and why nobody reads them; a field holds for derived models too."""


def is_silent(model: type[Record], name: str) -> bool:
    """Return whether a field of a model is meant to stay out of a report's words."""
    return any(f"{each.__name__}.{name}" in SILENT for each in model.__mro__)
