"""What the browser gets: the frame with the findings, and in it a page for each edition.

Whatever comes from a file is text in it. No page of a report may run a script, and the frame
runs that of the preview alone: `server` sends the policies that say so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from aidreport.diagnostics import Diagnostic, Message, Severity, Translate, errors_in, message
from aidreport.preview.looking import Pane, View
from aidreport.reporters.cells import visible
from aidreport.reporters.excerpt import excerpt
from aidreport.reporters.source_lines import SourceLines
from aidreport.sources.publish import Audience
from aidreport.writers.html.element import element, empty_element, text

_WIDTH = 90
"""Columns of a line of a record that are shown below a finding."""
_SEVERITIES = {
    Severity.ERROR: message("Error"),
    Severity.WARNING: message("Warning"),
    Severity.NOTE: message("Note"),
}
_EDITIONS = {
    Audience.INTERNAL: message("Internal edition"),
    Audience.PUBLIC: message("Public edition"),
}


class Pages:
    """Writes the pages of one preview."""

    def __init__(self, root: Path, year: str, translate: Translate, language: str) -> None:
        """Take the folder of the project, the year, and the language of the frame: `zh`, `en`."""
        self._root = root
        self._year = year
        self._translate = translate
        self._language = {"zh": "zh-CN"}.get(language, language)

    def frame(self, view: View, number: int = 0) -> bytes:
        """Return the page with the findings, in which those of the editions are shown.

        `number` is how many changes there have been.
        """
        title = self._say(message("Preview of the report of {year}", year=self._year))
        head = "".join(
            [
                element("title", title),
                empty_element("link", rel="stylesheet", href="preview.css"),
                '<script src="preview.js" defer></script>',
            ]
        )
        header = element("h1", title) + self._choice() + self._state()
        panes = "".join(self._pane(each) for each in view.panes)
        body = element("header", header) + self._findings(view) + element("main", panes)
        return self._document(head, body, self._language, data_number=number)

    def report(self, pane: Pane) -> bytes:
        """Return the page of an edition."""
        title = self._say(_EDITIONS[pane.audience])
        styles = [
            empty_element("link", rel="stylesheet", href=name)
            for name in ("report.css", "paper.css")
        ]
        nothing = message("There is nothing to show yet.")
        page = pane.page or element("main", element("p", self._say(nothing), class_="nothing"))
        return self._document(element("title", title) + "".join(styles), page, "zh-CN")

    def _document(self, head: str, body: str, language: str, **attributes: int) -> bytes:
        head = (
            '<meta charset="utf-8"><meta name="viewport" content="width=device-width,'
            f' initial-scale=1">{head}'
        )
        page = (
            f'<!DOCTYPE html>\n<html lang="{language}">\n<head>{head}</head>\n'
            f"{element('body', body, **attributes)}\n</html>\n"
        )
        return page.encode("utf-8", errors="replace")

    def _choice(self) -> str:
        """Return the buttons that choose what stands on the page."""
        names = {each.value: said for each, said in _EDITIONS.items()}
        names["both"] = message("Side by side")
        buttons = "".join(
            element("button", self._say(said), type="button", value=name, aria_pressed="false")
            for name, said in names.items()
        )
        return element("div", buttons, id="choice", role="group", aria_label=self._edition_word())

    def _state(self) -> str:
        """Return what is said of the connection; the script shows one of the sentences."""
        live = message("Follows each save.")
        lost = message("The preview has ended: start it again, and open its new address.")
        sentences = element("span", self._say(live), class_="live") + element(
            "span", self._say(lost), class_="lost"
        )
        return element("p", sentences, id="state", role="status")

    def _edition_word(self) -> str:
        return message("Edition").render(self._translate)

    def _findings(self, view: View) -> str:
        parts = [element("p", self._say(view.failure), class_="failure")] if view.failure else []
        errors = errors_in(view.findings)
        others = [each for each in view.findings if each.severity is not Severity.ERROR]
        if errors:
            parts.append(self._list(errors, SourceLines(self._root)))
        if others:
            head = message("Warnings and notes: {number}", number=len(others))
            listed = self._list(others, SourceLines(self._root))
            parts.append(element("details", element("summary", self._say(head)) + listed))
        if not parts:
            parts.append(element("p", self._say(message("Nothing was found to mend."))))
        label = message("Findings").render(self._translate)
        # Longer than its place: whoever has no mouse moves it by the arrow keys.
        return element(
            "section", "".join(parts), id="findings", aria_label=label, tabindex=0, role="region"
        )

    def _pane(self, pane: Pane) -> str:
        title = self._say(_EDITIONS[pane.audience])
        said = list(self._said_of(pane))
        # The line of a record may say what this edition must not.
        findings = self._list(pane.findings, SourceLines(None)) if pane.findings else ""
        frame = element(
            "iframe", "", src=pane.audience.value, title=title, sandbox="allow-same-origin"
        )
        notes = "".join(element("p", self._say(each), class_="old") for each in said)
        return element(
            "section",
            element("h2", title) + element("div", notes + findings, class_="notes") + frame,
            id=pane.audience.value,
            class_="pane",
            aria_label=title,
        )

    def _said_of(self, pane: Pane) -> Iterator[Message]:
        if pane.old:
            yield message("This is the report before the last changes; mend what is said above.")
        elif pane.page is None and pane.findings:
            yield message("This edition is not shown, because of what is said here.")

    def _list(self, findings: Sequence[Diagnostic], sources: SourceLines) -> str:
        items = "".join(self._item(each, sources) for each in findings)
        return element("ol", items, class_="findings")

    def _item(self, finding: Diagnostic, sources: SourceLines) -> str:
        place = element("code", text(visible(str(finding.position))))
        severity = element("b", self._say(_SEVERITIES[finding.severity]))
        sentence = text(visible(finding.sentence(self._translate)))
        code = element("small", text(f"[{finding.code}]"))
        inside = f"{place} {severity} {sentence} {code}{_line(finding, sources)}"
        return element("li", inside, class_=str(finding.severity))

    def _say(self, said: Message) -> str:
        return text(visible(" ".join(said.render(self._translate).split())))


def _line(finding: Diagnostic, sources: SourceLines) -> str:
    """Return the line that a finding is about, its place marked; empty where there is none."""
    found = excerpt(finding, sources, _WIDTH)
    if found is None:
        return ""
    marked = element("mark", text(found.marked)) if found.marked else ""
    number = element("span", str(found.number), class_="number")
    return element("pre", f"{number} {text(found.before)}{marked}{text(found.after)}")
