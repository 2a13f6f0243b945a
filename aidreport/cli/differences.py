"""The first differences of a report that is not fresh, for a quick look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from aidreport.diagnostics import Message, message
from aidreport.formats import FORMATS

if TYPE_CHECKING:
    from aidreport.delivery.rendered_reports import RenderedReport

MOST = 3
"""So many changed sentences are shown; `aidreport diff` shows all."""


def differences(report: RenderedReport, *, by_hand: bool) -> Iterator[Message]:
    """Yield the first changed sentences of a report on the disk, and how many more there are.

    Of a report that somebody changed it is shown what they made of it; of a stale one, what
    the records make of it now.

    Args:
        report: what the records give.
        by_hand: whether somebody changed the report.
    """
    # Slow to import, and not needed where all is fresh.
    from aidreport.comparison import compare
    from aidreport.comparison.phrases import where
    from aidreport.comparison.printed import excerpt
    from aidreport.delivery.freshness import on_the_disk
    from aidreport.report_readers import Unreadable
    from aidreport.tracing.trace import Trace

    found = on_the_disk(report.target.path)
    if found is None:
        return
    written_in = FORMATS[report.target.format]
    try:
        now, then = written_in.read(report.content), written_in.read(found)
    except Unreadable:
        return
    old, new = (now, then) if by_hand else (then, now)
    changes = compare(old, new, Trace("", (), "", {})).changes
    for change in changes[:MOST]:
        yield message("  {where}: {sentence}", where=where(change), sentence=excerpt(change))
    if len(changes) > MOST:
        yield message(
            "  … and {number} more: see “aidreport {command}”.",
            number=len(changes) - MOST,
            command=report.target.comparing,
        )
