"""Pages of findings as text for a terminal, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.cli.help import page_width
from aidreport.cli.layout import definitions, indented, wrap
from aidreport.diagnostics import Message, Translate, message
from aidreport.explanations.families import family_name, severity_name
from aidreport.explanations.markdown import example_head
from aidreport.explanations.page import Example, Page
from aidreport.expressions import expression

_TYPED = expression(r"`([^`]+)`")
_BLANK_AT_QUOTE = expression(r"(?<=[\u3000-\u9fff\uff00-\uffef]) (?=“)|(?<=”) (?=[\u3000-\u9fff])")


def all_codes(pages: Mapping[str, Page], translate: Translate) -> str:
    """Return all codes by family, each with its severity and what it means in one sentence."""
    parts = []
    for family in dict.fromkeys(page.family for page in pages.values()):
        rows = [
            (page.code, _in_one_line(page, translate))
            for page in pages.values()
            if page.family == family
        ]
        heading = family_name(family).render(translate)
        parts.append(f"{heading}\n{definitions(rows, page_width())}")
    more = message("More about one of them: {command}", command="aidreport explain CODE")
    return "\n\n".join([*parts, more.render(translate)])


def whole_page(page: Page, translate: Translate) -> str:
    """Return all that is to be said of one code."""
    summary, *paragraphs = (_prose(text, translate) for text in page.paragraphs)
    parts = [page.code, summary, *paragraphs, _severity(page, translate)]
    for heading, example in ((message("Wrong"), page.bad), (message("Right"), page.good)):
        parts += _example(heading, example, translate)
    blocks = ["\n".join(wrap(part, page_width())) if "\n" not in part else part for part in parts]
    return "\n\n".join(blocks)


def _in_one_line(page: Page, translate: Translate) -> str:
    return message(
        "{severity}: {summary}",
        severity=severity_name(page.severity),
        summary=_prose(page.summary, translate),
    ).render(translate)


def _prose(text: str, translate: Translate) -> str:
    """Return a paragraph; what is to be typed has the quotes that it has in a finding."""
    return _BLANK_AT_QUOTE.sub("", _TYPED.sub(r"“\1”", translate(text)))


def _severity(page: Page, translate: Translate) -> str:
    severity = severity_name(page.severity)
    said = (
        message(
            "Severity: {severity}, unless the project's configuration says otherwise.",
            severity=severity,
        )
        if page.is_rule
        else message("Severity: {severity}.", severity=severity)
    )
    return said.render(translate)


def _example(heading: Message, example: Example, translate: Translate) -> list[str]:
    """Return the files of an example, each under a line that names it."""
    return [
        f"{example_head(heading, path, example).render(translate)}\n\n"
        f"{indented(content.rstrip().splitlines(), 4)}"
        for path, content in example.items()
    ]
