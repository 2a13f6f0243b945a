"""The whole line on one screen: sources, record, rules, facts, Markdown, blocks, files.

- `checking`: the files of a year -> its record, the rules, all findings -> a checked year
- `reporting`: a checked year -> facts -> Markdown -> blocks -> the files of a report; its trace
- `surveying`: checked years -> statistics
- `publishing`: what the public reports on the disk still hold

What comes after the rules is imported where it is used: checking records needs neither
templates nor a reader of Markdown, and these cost as much time as the check itself.
"""

from __future__ import annotations

from aidreport.model.year import CheckedYear
from aidreport.pipeline.checking import (
    Builds,
    Checked,
    check,
    unknown_in_private,
    unneeded_for_all,
)
from aidreport.pipeline.files import REPORTS, files, report_path, shared_file, years
from aidreport.pipeline.publishing import published_leaks
from aidreport.pipeline.reporting import Letterhead, Report, Reporter, letterhead
from aidreport.pipeline.surveying import Surveyed, survey

__all__ = [
    "REPORTS",
    "Builds",
    "Checked",
    "CheckedYear",
    "Letterhead",
    "Report",
    "Reporter",
    "Surveyed",
    "check",
    "files",
    "letterhead",
    "published_leaks",
    "report_path",
    "shared_file",
    "survey",
    "unknown_in_private",
    "unneeded_for_all",
    "years",
]
