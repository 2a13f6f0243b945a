"""Changes for a terminal: `[-what went-]{+what came+}`, and the record lines to change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aidreport.comparison import phrases
from aidreport.comparison.change import ChangeKind, Remark, SentenceChange
from aidreport.comparison.remarks import remark_in_words
from aidreport.comparison.report import ComparedReport
from aidreport.comparison.words import Segment
from aidreport.diagnostics import Translate, message
from aidreport.expressions import expression

_INDENT = "   "
_CONTROL = expression("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printed(reports: Sequence[ComparedReport], translate: Translate) -> str:
    """Return the changes of all reports as text."""
    return "\n".join("\n".join(_report(report, translate)) + "\n" for report in reports)


def _report(report: ComparedReport, translate: Translate) -> Iterator[str]:
    yield phrases.title(report).render(translate)
    for said in phrases.explained(report):
        yield _INDENT + said.render(translate)
    for number, change in enumerate(report.comparison.changes, start=1):
        yield ""
        yield f"{number}. {phrases.head(change).render(translate)}"
        yield from (_INDENT + line for line in _change(change, translate))
    for remark in report.comparison.remarks:
        yield ""
        yield from _remark(remark, translate)
    for page in report.comparison.page:
        yield ""
        said = message("page, in millimetres: {look}", look=phrases.look(page))
        yield said.render(translate)


def _change(change: SentenceChange, translate: Translate) -> Iterator[str]:
    yield one_line(marked(change))
    for look in change.looks:
        yield phrases.look(look).render(translate)
    for said in phrases.advice(change):
        yield f"→ {said.render(translate)}"


def _remark(remark: Remark, translate: Translate) -> Iterator[str]:
    yield one_line(remark_in_words(remark).render(translate))
    if remark.about:
        about = message("about “{words}”", words=one_line(remark.about))
        yield _INDENT + about.render(translate)
    for touched in remark.touched:
        for line in phrases.fact(touched):
            yield f"{_INDENT}→ {line.render(translate)}"


def marked(change: SentenceChange) -> str:
    """Return a sentence with what went in `[-…-]` and what came in `{+…+}`."""
    if change.kind is ChangeKind.INSERTED:
        return f"{{+{change.new}+}}"
    if change.kind is ChangeKind.DELETED:
        return f"[-{change.old}-]"
    if not change.segments:
        return change.new
    return "".join(part.new if part.same else _both(part) for part in change.segments)


def excerpt(change: SentenceChange, around: int = 12) -> str:
    """Return what changed in a sentence with a few characters around it."""
    if len(change.segments) < 2:
        return _shortened(one_line(marked(change)), 4 * around)
    parts = []
    for index, part in enumerate(change.segments):
        if not part.same:
            parts.append(_both(part))
            continue
        start = "" if index == 0 else part.new[:around]
        end = "" if index == len(change.segments) - 1 else part.new[-around:]
        parts.append(part.new if len(part.new) <= 2 * around else f"{start}…{end}")
    return one_line("".join(parts))


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most // 2]}…{text[-most // 2 :]}"


def _both(part: Segment) -> str:
    return (f"[-{part.old}-]" if part.old else "") + (f"{{+{part.new}+}}" if part.new else "")


def one_line(text: str) -> str:
    """Return a text on one line, and without what could steer the terminal."""
    return _CONTROL.sub("\ufffd", " ".join(text.split()))
