"""The whole line on one screen: sources, record, rules, facts, Markdown, blocks, files.

- `builds`: the files of a year -> its record, each year of a project once
- `checking`: its record, the rules, all findings -> a checked year
- `reviewing`: all that is to be said about many years, a few held at a time
- `reporting`: a checked year -> facts -> Markdown -> the edition for an audience -> its files
- `tracing`: an edition -> where its figures come from
- `review_copies`: an edition -> what stands beside the text of its review copy
- `one_activity`: a checked year -> the activity that somebody names
- `surveying`: checked years -> statistics
- `publishing`: what must not be published, and whether the reports on the disk hold it
- `letterheads`: a Word file of somebody's own -> what is to be said about it

What comes after the rules is imported when it is asked for: checking records needs neither
templates nor a reader of Markdown, and these cost as much time as the check itself.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from aidreport.model.year import CheckedYear
from aidreport.pipeline.builds import Builds
from aidreport.pipeline.checking import Checked, check
from aidreport.pipeline.files import files, photo_files, shared_file, years
from aidreport.pipeline.reviewing import Reviewed, of_all_years, review
from aidreport.sources.reports import REPORTS, report_path

if TYPE_CHECKING:
    from aidreport.pipeline.letterheads import Letterhead, letterhead
    from aidreport.pipeline.one_activity import activity_meant
    from aidreport.pipeline.publishing import hiding
    from aidreport.pipeline.reporting import Edition, Report, Reporter
    from aidreport.pipeline.review_copies import review_notes
    from aidreport.pipeline.surveying import Surveyed, survey
    from aidreport.pipeline.telling import template_findings
    from aidreport.pipeline.tracing import trace
    from aidreport.rendering.marks import Places

_LATER = {
    "Edition": "reporting",
    "Letterhead": "letterheads",
    "Places": "reporting",
    "Report": "reporting",
    "Reporter": "reporting",
    "Surveyed": "surveying",
    "activity_meant": "one_activity",
    "hiding": "publishing",
    "letterhead": "letterheads",
    "review_notes": "review_copies",
    "survey": "surveying",
    "template_findings": "telling",
    "trace": "tracing",
}

__all__ = [
    "REPORTS",
    "Builds",
    "Checked",
    "CheckedYear",
    "Edition",
    "Letterhead",
    "Places",
    "Report",
    "Reporter",
    "Reviewed",
    "Surveyed",
    "activity_meant",
    "check",
    "files",
    "hiding",
    "letterhead",
    "of_all_years",
    "photo_files",
    "report_path",
    "review",
    "review_notes",
    "shared_file",
    "survey",
    "template_findings",
    "trace",
    "years",
]


def __getattr__(name: str) -> object:
    """Return what stands in a part of the line that is slow to import."""
    if name not in _LATER:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
