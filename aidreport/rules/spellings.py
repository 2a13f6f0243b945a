"""Words that are written with another character than they should be, each with its guard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.model.places import names_of
from aidreport.model.year import YearRecord
from aidreport.rules.words import Mention, Pattern, Words

_OPEN_TITLE = expression(r"《[^《》]*\Z")
_OPEN_QUOTES = expression(r"“[^“”]*\Z")


@frozen
class Guard:
    """Where a form is no slip, or where alone it is one, so that no part of other words is found.

    Attributes:
        not_after: characters; after these it is part of another word.
        not_before: an expression; before what it matches it is part of another word.
        only_after: words of one length each; nowhere else is it a slip.
        only_before: an expression; nowhere else is it a slip.
    """

    not_after: str = ""
    not_before: str = ""
    only_after: tuple[str, ...] = ()
    only_before: str = ""

    def pattern(self, wrong: str) -> str:
        """Return the expression of a wrong form; it begins with the form, to be found fast."""
        parts = [wrong]
        if self.not_after:
            parts.append(f"(?<![{self.not_after}]{wrong})")
        if self.only_after:
            parts.append(f"(?:{'|'.join(f'(?<={word}{wrong})' for word in self.only_after)})")
        if self.not_before:
            parts.append(f"(?!{self.not_before})")
        if self.only_before:
            parts.append(f"(?={self.only_before})")
        return "".join(parts)


class Spellings:
    """Wrong forms, each with the right one, and the guards of those that need one."""

    def __init__(self, right: Mapping[str, str], guards: Mapping[str, Guard]) -> None:
        """Take the right form of each wrong one, and guards by the wrong form."""
        self.right = right
        self.guards = guards

    @cached_property
    def _pattern(self) -> Pattern:
        unguarded = Guard()
        forms = (self.guards.get(wrong, unguarded).pattern(wrong) for wrong in self.right)
        return Pattern("|".join(forms), *self.right)

    def found(self, words: Words, record: YearRecord) -> Iterator[tuple[Mention, str]]:
        """Yield wrong forms with the right ones; none in a title 《…》 or a recorded name."""
        for mention in words.mentions(self._pattern):
            wrong = mention.words()
            in_title = _OPEN_TITLE.search(mention.text, 0, mention.start)
            if not in_title and not _is_in_a_name(mention, wrong, record):
                yield mention, self.right[wrong]


def is_quoted(mention: Mention) -> bool:
    """Return whether words stand between “ and ”: somebody else wrote them so."""
    return bool(_OPEN_QUOTES.search(mention.text, 0, mention.start))


def _is_in_a_name(mention: Mention, wrong: str, record: YearRecord) -> bool:
    """Return whether what was found is part of a recorded name; it is rare that anything is."""
    text, start = str(mention.text), mention.start
    return any(
        text.startswith(name, start - name.find(wrong)) for name in _names(record) if wrong in name
    )


def _names(record: YearRecord) -> Iterator[str]:
    for organisation in record.organisations.values():
        yield from names_of(organisation)
    for person in record.people.values():
        yield from names_of(person)
    for activity in record.activities:
        if activity.place:
            yield activity.place
