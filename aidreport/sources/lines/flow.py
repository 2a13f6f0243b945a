"""Lists and groups of fields in brackets, over as many lines as they take."""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.frozen import field, slotted
from aidreport.sources.lines.bracket import Bracket
from aidreport.sources.lines.characters import (
    CLOSING_OF,
    CLOSINGS,
    COLONS,
    OPENINGS,
    QUOTES,
    WIDE_COMMAS,
    after_blanks,
    before_blanks,
)
from aidreport.sources.lines.keys import (
    COMMENT,
    PROPER_COLON,
    after_quotes,
    field_at,
    follows_odd_blank,
)
from aidreport.sources.lines.point import Point, Role

END_OF_TOKEN = ",[]{}"
_YEAR = expression(r"\[[0-9]{4}\]")
"""The year of a document number, in the brackets of a list: 教发[2010]3号."""
_TORN = expression("【[^【】\\[\\]{}]*,[^【】\\[\\]{}]*】")
_CLOSED_BY = {"［": "］", "｛": "｝"}
_PAIRED = {"］": "［", "】": "【", "｝": "｛"}


@slotted
class Flow:
    """Reads a value in brackets line by line; `points` are what was found in it."""

    text: str
    points: list[Point] = field(default_factory=list)
    _open: list[Bracket] = field(default_factory=list)
    _quote: str = ""

    @property
    def closing(self) -> str:
        """The brackets that would close all that is open."""
        return "".join(CLOSING_OF[bracket.meant] for bracket in reversed(self._open))

    def read(self, start: int, end: int) -> int | None:
        """Return the offset after the last closing bracket, None if the line ends before it."""
        at = start
        if self._quote:
            closed = after_quotes(self.text, self._quote, start, end)
            if closed is None:
                return None
            self._quote, at = "", closed
        while at < end:
            at = after_blanks(self.text, at, end)
            if at == end or (COMMENT.match(self.text, at) and at > start):
                return None
            at = self._token(at, end)
            if not self._open:
                return at
        return None

    def _token(self, at: int, end: int) -> int:
        """Take in what stands at an offset and return where the next thing stands."""
        character = self.text[at]
        if not self._open or character in "[{" or self._opens_wide(at, end):
            self._add(Role.OPENING, at, at + 1)
            self._take(at, at + 1, single=False)
            self._open.append(Bracket(character, OPENINGS[character]))
        elif character in "]}" or self._closes_wide(at, at, end):
            self._close(at)
        elif character in WIDE_COMMAS:
            self._open[-1].wide_commas.append(at)
        elif character in QUOTES:
            closed = after_quotes(self.text, character, at + 1, end)
            if closed is None and follows_odd_blank(self.text, at):
                return self._words(at, end)
            self._take(at, closed or end)
            return closed or self._open_quote(at, end)
        elif character == ",":
            self._comma(at)
        elif character == ":":
            self._open[-1].take_colon()
        else:
            return self._words(at, end)
        return at + 1

    def _take(self, start: int, end: int, *, single: bool = True) -> None:
        """Count a stretch as a part of the entry that is being read."""
        if self._open:
            self._open[-1].take(start, end, single=single)

    def _comma(self, at: int) -> None:
        if cut := self._open[-1].next_entry(self.text, at):
            self._add(Role.CUT, *cut)

    def _open_quote(self, at: int, end: int) -> int:
        """Remember that the line ends within quotes."""
        self._quote = self.text[at]
        return end

    def _words(self, start: int, end: int) -> int:
        """Take in a key with its colon, or a text without quotes."""
        is_group = self._open[-1].meant == "{" and not self._follows_colon(start)
        if is_group and (name := field_at(self.text, start, end)):
            colon = name.end() - 1
            self._key(start, before_blanks(self.text, start, colon), colon, end)
            return colon + 1
        at = start
        while at < end:
            character = self.text[at]
            if at > start and _YEAR.match(self.text, at, end):
                self._add(Role.YEAR, at, at + 6)
                at += 6
                continue
            if character in END_OF_TOKEN or self._closes_wide(start, at, end):
                break
            if character in WIDE_COMMAS:
                if self._open[-1].meant == "{" and self._field_follows(at, end):
                    self._add(Role.COMMA, at, at + 1)
                    self._take(start, at)
                    self._comma(at)
                    return at + 1
                self._open[-1].wide_commas.append(at)
            if PROPER_COLON.match(self.text, at, end):
                self._key(start, before_blanks(self.text, start, at), at, end)
                return at + 1
            at += 1
        self._take(start, before_blanks(self.text, start, at))
        return at

    def _follows_colon(self, start: int) -> bool:
        """Return whether a value is what begins here: it may end with a colon of its own."""
        before = before_blanks(self.text, 0, start)
        return before > 0 and self.text[before - 1] in COLONS

    def _key(self, start: int, key_end: int, colon: int, end: int) -> None:
        name = self.text[start:key_end]
        self._open[-1].take_colon()
        self._add(Role.KEY, start, key_end)
        if key_end < colon:
            self._add(Role.BEFORE, key_end, colon)
        self._add(Role.COLON, colon, colon + 1, name)
        value = after_blanks(self.text, colon + 1, end)
        if value < end and self.text[value] not in ",]}":
            self._add(Role.GAP, colon + 1, value, name)

    def _field_follows(self, comma: int, end: int) -> bool:
        name = after_blanks(self.text, comma + 1, end)
        return field_at(self.text, name, end) is not None

    def _opens_wide(self, at: int, end: int) -> bool:
        """Return whether a full-width bracket is meant to open: it has to be closed as well."""
        character = self.text[at]
        if character not in OPENINGS:
            return False
        closed = self.text.find(_CLOSED_BY.get(character, "\n"), at, end)
        # A text in 【】 that a comma would tear apart is no text.
        if closed > 0 or (character == "【" and _TORN.match(self.text, at, end)):
            return True
        meant = OPENINGS[character]
        closings = self.text.count(CLOSING_OF[meant], at, end)
        opened = self.text.count(meant, at, end)
        return closings > opened + sum(bracket.meant == meant for bracket in self._open)

    def _closes_wide(self, start: int, at: int, end: int) -> bool:
        """Return whether a full-width bracket is meant to close: what follows tells."""
        character = self.text[at]
        if character not in CLOSINGS or self.text.find(_PAIRED[character], start, at) >= 0:
            return False
        following = after_blanks(self.text, at + 1, end)
        if CLOSINGS[character] != CLOSING_OF[self._open[-1].meant]:
            return False
        if following == end or self.text[following] == "#":
            return True
        if len(self._open) == 1:
            return False  # after the outermost bracket no entry follows
        outer = CLOSING_OF[self._open[-2].meant]
        return self.text[following] == "," or CLOSINGS.get(self.text[following]) == outer

    def _close(self, at: int) -> None:
        bracket = self._open.pop()
        if cut := bracket.close():
            self._add(Role.CUT, *cut)
        self._add(Role.CLOSING, at, at + 1, CLOSING_OF[bracket.meant])
        if bracket.meant == "[" and (bracket.written != "[" or not bracket.commas):
            for comma in bracket.wide_commas:
                self._add(Role.COMMA, comma, comma + 1)

    def _add(self, role: Role, start: int, end: int, about: str = "") -> None:
        self.points.append(Point(role, start, end, about))
