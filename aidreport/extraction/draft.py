"""A draft of an activity: its fields, the sentences behind it, and what of it is a guess."""

from __future__ import annotations

from typing import Any

from aidreport.extraction.sentences import Sentence
from aidreport.frozen import field, slotted
from aidreport.names import chinese_name


@slotted
class Draft:
    """An activity as it was understood.

    Attributes:
        sentences: where it was read.
        values: the fields, nested as in a record, with English keys.
        doubts: fields that are to be looked at -> why, in Chinese.
        kept: fields that are known before the sentence is read.
    """

    sentences: list[Sentence]
    values: dict[str, Any] = field(default_factory=dict)
    doubts: dict[str, str] = field(default_factory=dict)
    kept: set[str] = field(default_factory=set)

    def keep(self, name: str, value: Any, doubt: str = "") -> None:
        """Keep what a field says, whatever is found for it later."""
        self.set(name, value, doubt)
        self.kept.add(name)

    def set(self, name: str, value: Any, doubt: str = "") -> None:
        """Keep what a field says, if it says anything, and why it is in doubt."""
        if value in (None, "", [], {}, ()) or name in self.kept:
            return
        self.values[name] = value
        if doubt:
            self.doubts[name] = doubt

    @property
    def marks(self) -> list[str]:
        """What of it is a guess and why, with the Chinese names of the fields."""
        return [f"{chinese_name(name)}：{reason}" for name, reason in self.doubts.items()]

    @property
    def line(self) -> int:
        """The number of the line where it begins."""
        return self.sentences[0].line

    @property
    def text(self) -> str:
        """The sentences, one after the other."""
        return "".join(each.text for each in self.sentences)


def single(values: list[Any]) -> Any:
    """Return the only entry of a list as it is, the list where there are several."""
    return values[0] if len(values) == 1 else values
