"""A review as Markdown for a pull request: what is from the records is escaped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from aidreport.comparison.change import ChangeKind, SentenceChange
from aidreport.comparison.parts import PartChanges
from aidreport.comparison.phrases import KINDS
from aidreport.diagnostics import Diagnostic, Message, Severity, Translate, message
from aidreport.facts.figures.lookup import label_of
from aidreport.facts.sums import Sum
from aidreport.revisions.escaping import code, escaped
from aidreport.revisions.review import FigureChange, Newcomer, YearReview
from aidreport.statistics.labels import GROUPS
from aidreport.statistics.tables import VAGUE
from aidreport.wording.money import digits

_SEVERITIES: Mapping[Severity, Message] = {
    Severity.ERROR: message("error"),
    Severity.WARNING: message("warning"),
    Severity.NOTE: message("note"),
}
_NOTHING = "–"


def as_markdown(
    reviews: Sequence[YearReview], unchanged: Sequence[str], revision: str, translate: Translate
) -> str:
    """Return the reviews as Markdown.

    Args:
        reviews: of the years that may be different.
        unchanged: the years whose files are all as they were.
        revision: what they are compared with, as the reader knows it.
        translate: into the reader's language.
    """
    page = _Page(translate)
    page.head(2, message("What has changed since {revision}", revision=revision))
    for review in reviews:
        page.head(3, message("Report of {year}", year=review.year))
        _year(page, review, revision)
    if unchanged:
        page.say(message("Nothing has changed in: {years}.", years="、".join(unchanged)))
    return str(page)


class _Page:
    """Markdown that grows, block by block."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate
        self._blocks: list[str] = []

    def __str__(self) -> str:
        return "\n\n".join(self._blocks) + "\n"

    def said(self, text: Message) -> str:
        """Return a message as Markdown."""
        return escaped(text.render(self._translate))

    def head(self, level: int, text: Message | str) -> None:
        """Add a heading."""
        said = escaped(text) if isinstance(text, str) else self.said(text)
        self._blocks.append(f"{'#' * level} {said}")

    def say(self, text: Message) -> None:
        """Add a paragraph."""
        self._blocks.append(self.said(text))

    def items(self, lines: Sequence[str]) -> None:
        """Add a list of lines that are Markdown already."""
        if lines:
            self._blocks.append("\n".join(f"- {line}" for line in lines))

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Add a table of cells that are Markdown already; numbers stand right."""
        line = ["---", *(["---:"] * (len(head) - 1))]
        self._blocks.append("\n".join(f"| {' | '.join(row)} |" for row in (head, line, *rows)))

    def finding(self, found: Diagnostic, review: YearReview) -> str:
        """Return one finding without its severity."""
        said = escaped(review.hide(found.sentence(self._translate)))
        return f"{code(review.hide(str(found.position)))} {said}"


def _year(page: _Page, review: YearReview, revision: str) -> None:
    if review.now is None:
        page.say(message("There are no records of this year any more."))
    elif review.before is None:
        page.say(message("There were no records of this year at {revision}.", revision=revision))
    for each in _not_compared(review, revision):
        page.say(each)
    if review.comparable or review.parts:
        _report(page, review.parts)
    if review.figures:
        page.head(4, message("Totals"))
        head = (message("before"), message("now"), message("difference"))
        page.table(["", *map(page.said, head)], [_figure(page, each) for each in review.figures])
    _newcomers(page, message("New people"), review.people)
    _newcomers(page, message("New organisations"), review.organisations)
    if review.todo:
        page.head(4, message("Still to be filled in ({count})", count=len(review.todo)))
        page.items([page.finding(each, review) for each in review.todo])
    _findings(page, review)


def _not_compared(review: YearReview, revision: str) -> Iterator[Message]:
    """Yield why there is no report of one of both times."""
    if review.now and not review.now.edition:
        yield message(
            "No report can be made of the records as they are now, so that no sentences and totals"
            " are compared: correct the errors first."
        )
    if review.before and not review.before.edition:
        yield message(
            "No report can be made of the records as they were at {revision}, so that no sentences"
            " and totals are compared.",
            revision=revision,
        )


def _report(page: _Page, parts: Sequence[PartChanges]) -> None:
    changes = [change for part in parts for change in part.changes]
    page.head(4, message("Sentences of the report"))
    if not parts:
        page.say(message("The report says the same as before."))
        return
    counts = Counter(each.kind for each in changes)
    page.say(
        message(
            "New: {new}, changed: {changed}, moved: {moved}, gone: {gone}.",
            new=counts[ChangeKind.INSERTED],
            changed=counts[ChangeKind.CHANGED],
            moved=counts[ChangeKind.MOVED],
            gone=counts[ChangeKind.DELETED],
        )
    )
    for part in parts:
        page.head(5, _title(part))
        page.items([f"{page.said(KINDS[each.kind])}：{_sentence(each)}" for each in part.changes])


def _title(part: PartChanges) -> Message | str:
    if not (part.title or part.old_title):
        return message("Title and opening")
    if part.gone:
        return message("Gone: {title}", title=part.title)
    if part.new:
        return message("New: {title}", title=part.title)
    if part.title != part.old_title:
        return message("{title} (before: {old})", title=part.title, old=part.old_title)
    return part.title


def _sentence(change: SentenceChange) -> str:
    if change.kind is ChangeKind.INSERTED:
        return escaped(change.new)
    if change.kind is ChangeKind.DELETED:
        return f"<del>{escaped(change.old)}</del>"
    return "".join(
        escaped(part.new)
        if part.same
        else (f"<del>{escaped(part.old)}</del>" if part.old else "")
        + (f"<ins>{escaped(part.new)}</ins>" if part.new else "")
        for part in change.segments
    ) or escaped(change.new)


def _figure(page: _Page, change: FigureChange) -> list[str]:
    key = change.key
    label = label_of(key)
    said = page.said(label) if isinstance(label, Message) else escaped(label)
    name = f"{page.said(GROUPS[key.group])}：{said}（{escaped(key.unit)}）"
    return [name, _number(change.before), _number(change.now), _difference(change)]


def _number(figure: Sum | None) -> str:
    if figure is None:
        return _NOTHING
    return digits(figure.value) + (escaped(VAGUE) if figure.left_out else "")


def _difference(change: FigureChange) -> str:
    """Return the difference; none where a figure leaves out what is known only vaguely."""
    both = [each for each in (change.before, change.now) if each]
    if any(each.left_out for each in both):
        return ""
    before, now = (each.value if each else Decimal(0) for each in (change.before, change.now))
    difference = now - before
    return ("+" if difference > 0 else "") + digits(difference)


def _newcomers(page: _Page, head: Message, newcomers: Sequence[Newcomer]) -> None:
    if newcomers:
        page.head(4, head)
        page.items([f"{escaped(each.name)} {code(str(each.position))}" for each in newcomers])


def _findings(page: _Page, review: YearReview) -> None:
    if review.findings:
        page.head(4, message("New findings ({count})", count=len(review.findings)))
        page.items(
            [
                f"{page.said(_SEVERITIES[each.severity])}：{page.finding(each, review)}"
                f" {code(each.code)}"
                for each in sorted(review.findings, key=lambda found: found.severity.rank)
            ]
        )
    if review.untold:
        page.say(
            message(
                "{count} new findings are not shown, for where records cannot be read, nobody can"
                " say what of them is protected: “{command}” lists them.",
                count=review.untold,
                command=f"aidreport validate {review.year}",
            )
        )
    if review.mended:
        page.say(message("Findings that are gone: {count}.", count=review.mended))
