"""Changes as a page for a browser: one file, no scripts, everything escaped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from aidreport.comparison import phrases
from aidreport.comparison.change import ChangeKind, Remark, SentenceChange
from aidreport.comparison.remarks import remark_in_words
from aidreport.comparison.report import ComparedReport
from aidreport.diagnostics import Message, Translate, message

_STYLE = """
body { font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; line-height: 1.7;
  max-width: 46em; margin: 2em auto; padding: 0 1em; overflow-wrap: anywhere;
  color: #222; background: #fff; }
h2 { font-size: 1em; margin: 1.6em 0 .2em; }
p { margin: .2em 0; }
del { color: #9c1c1c; background: #fde8e8; }
ins { color: #14532d; background: #e3f6e8; text-decoration: underline; }
ul { margin: .2em 0; padding-left: 1.4em; color: #444; font-size: .92em; }
code { font-family: Consolas, Menlo, monospace; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } }
"""


def page(reports: Sequence[ComparedReport], translate: Translate) -> str:
    """Return the changes of all reports as an HTML page."""
    title = _said(message("What was changed in the report"), translate)
    body = "\n".join(line for report in reports for line in _report(report, translate))
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"{body}\n</main>\n</body>\n</html>\n"
    )


def _report(report: ComparedReport, translate: Translate) -> Iterator[str]:
    yield f"<h1>{_said(phrases.title(report), translate)}</h1>"
    for said in phrases.explained(report):
        yield f"<p>{_said(said, translate)}</p>"
    for number, change in enumerate(report.comparison.changes, start=1):
        yield f"<h2>{number}. {_said(phrases.head(change), translate)}</h2>"
        yield f"<p>{_sentence(change)}</p>"
        looks = [phrases.look(look) for look in change.looks]
        yield from _list([*looks, *phrases.advice(change)], translate)
    for remark in report.comparison.remarks:
        yield from _remark(remark, translate)
    looks = [phrases.look(look) for look in report.comparison.page]
    yield from _list(
        [message("page, in millimetres: {look}", look=look) for look in looks], translate
    )


def _remark(remark: Remark, translate: Translate) -> Iterator[str]:
    yield f"<h2>{_said(remark_in_words(remark), translate)}</h2>"
    if remark.about:
        yield f"<p><q>{escape(remark.about)}</q></p>"
    yield from _list(
        [line for touched in remark.touched for line in phrases.fact(touched)], translate
    )


def _sentence(change: SentenceChange) -> str:
    if change.kind is ChangeKind.INSERTED:
        return f"<ins>{escape(change.new)}</ins>"
    if change.kind is ChangeKind.DELETED:
        return f"<del>{escape(change.old)}</del>"
    return "".join(
        escape(part.new)
        if part.same
        else (f"<del>{escape(part.old)}</del>" if part.old else "")
        + (f"<ins>{escape(part.new)}</ins>" if part.new else "")
        for part in change.segments
    ) or escape(change.new)


def _list(said: Sequence[Message], translate: Translate) -> Iterator[str]:
    if said:
        items = "".join(f"<li>{_said(line, translate)}</li>" for line in said)
        yield f"<ul>{items}</ul>"


def _said(text: Message, translate: Translate) -> str:
    return escape(text.render(translate))
