"""What the messages say to do, done to the text of a file to the letter: a row for each mend.

A row is the words of the mend in the English message, and a function that does just that. `Slip`
gives it the place. Messages whose mend only somebody can do who knows what happened stand in
`JUDGEMENT`, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

INDENTED = re.compile(r"[ \t\u3000\u00a0]*")


@dataclass(frozen=True, slots=True)
class Slip:
    """A finding in the text of its file: the lines, and its place, from 0."""

    lines: tuple[str, ...]
    row: int
    column: int

    @property
    def line(self) -> str:
        return self.lines[self.row]

    def with_line(self, *lines: str) -> str:
        return "\n".join([*self.lines[: self.row], *lines, *self.lines[self.row + 1 :]])

    def rest(self, line: str) -> str:
        """The text with another line, which keeps its indentation."""
        blanks = INDENTED.match(self.line)[0]  # type: ignore[index]
        return self.with_line(blanks + line)

    def replaced(self, old: str, new: str) -> str:
        """The text with some words replaced, the first from the place on."""
        before = "\n".join([*self.lines[: self.row], self.line[: self.column]])
        after = "\n".join([self.line[self.column :], *self.lines[self.row + 1 :]])
        assert old in after, f"“{old}” stands nowhere behind the place"
        return before + after.replace(old, new, 1)


Mend = Callable[[Slip, re.Match[str]], str]


def write_line(slip: Slip, said: re.Match[str]) -> str:
    return slip.rest(said["line"])


def write_words(slip: Slip, said: re.Match[str]) -> str:
    return slip.replaced(said["old"], said["new"])


def delete_line(slip: Slip, _said: re.Match[str]) -> str:
    return slip.with_line()


def delete_words(slip: Slip, said: re.Match[str]) -> str:
    return slip.replaced(said["old"], "")


def indent(slip: Slip, said: re.Match[str]) -> str:
    return slip.with_line(" " * int(said["spaces"]) + slip.line.strip(" \t\u3000\u00a0"))


def delete_character(slip: Slip, said: re.Match[str]) -> str:
    character = chr(int(said["code"], 16))
    if character in slip.line:
        return slip.replaced(character, "")
    return slip.with_line(re.sub(r"\\(?:b|x08|u0008)", "", slip.line, count=1))


def break_line(slip: Slip, said: re.Match[str]) -> str:
    return slip.replaced(chr(int(said["code"], 16)), "\n")


def delete_two_versions(slip: Slip, _said: re.Match[str]) -> str:
    text = "\n".join(slip.lines)
    return re.sub(r"<<<<<<<.*?\n(.*?)=======\n.*?>>>>>>>[^\n]*\n", r"\1", text, flags=re.S)


def own_line(slip: Slip, _said: re.Match[str]) -> str:
    dash = slip.line.index("- ", slip.column)
    blanks = " " * (len(INDENTED.match(slip.line)[0]) + 2)  # type: ignore[index]
    return slip.with_line(slip.line[:dash].rstrip(), blanks + slip.line[dash:])


def in_quotes(slip: Slip, _said: re.Match[str]) -> str:
    return slip.with_line(slip.line[: slip.column] + f'"{slip.line[slip.column :]}"')


MENDS: dict[str, Mend] = {
    # words of the message -> what they say to do
    r"^The character U\+(?P<code>\w+) ends a line.*replace it with an ordinary line": break_line,
    r"^The character U\+(?P<code>\w+) ends a line.*goes on behind it: delete it": delete_character,
    r"^The character U\+(?P<code>\w+) cannot stand in.*delete it and type": delete_character,
    r"makes the character U\+(?P<code>\w+).*: delete it, or": delete_character,
    r"is used for indentation.*: write (?P<spaces>\d+) spaces? before": indent,
    r"^The indentation holds.*, expected (?P<spaces>\d+) ordinary": indent,
    r"^Spaces before “.*”: \d+, expected (?P<spaces>\d+), as before": indent,
    r"^Git left two versions here": delete_two_versions,
    r": delete the line “---”": delete_line,
    r": delete this line\.": delete_line,
    r"^A list cannot begin on the line of its key: write “- ” on the next line": own_line,
    r"delete it, so that the line is “(?P<line>.*)”\.$": write_line,
    r"^(?:After|Here stands|Between|The comment begins|The key stands|The text stands|"
    r"This list item|The bracket|A second|The quote|The text opens|"
    r"The configuration cannot be read here).*"
    r"(?:write|at the end:|same quote,) “(?P<line>.*?)”(?:\.$|\. If )": write_line,
    r"^(?:A text cannot begin|The text goes on).*quotes, “(?P<line>.*)”\.$": write_line,
    r"^Within brackets a comma.*cuts the number “(?P<old>[\d,.]+)” in two: write it without": (
        lambda slip, said: slip.with_line(
            slip.line.replace(said["old"], said["old"].replace(",", ""))
        )
    ),
    r"^Within braces a comma.*put several values in brackets, “(?P<line>.*)”, or a": write_line,
    r"^The anchor “(?P<old>.*?)” names.*: delete it": lambda slip, said: slip.replaced(
        f"{said['old']} ", ""
    ),
    r"^No fact is called “(?P<old>[^”]*)” here\. Did you mean “(?P<new>[^”]*)”": write_words,
    r"^The tag “(?P<old>.*?)” gives.*: delete it": lambda slip, said: slip.replaced(
        f"{said['old']} ", ""
    ),
    r"^(?:“[^”]*”: )?“(?P<old>[^”]*)” is not known.*did you mean “(?P<new>.*)”\?$": write_words,
    r"^(?:“[^”]*”: )?found the text “(?P<old>[^”]*)”.*did you mean “(?P<new>.*)”\?$": write_words,
    r"^There is no (?:field|photo|evidence|code|rule) “(?P<old>[^”]*)”"
    r".*[Dd]id you mean “(?P<new>.*)”\?$": write_words,
    r"^“[^”]*” has no key “(?P<old>[^”]*)”: did you mean “(?P<new>.*)”\?$": write_words,
    r"^(?:“[^”]*”: )?“(?P<old>[^”]*)” was read as (?P<new>.*): it is best": write_words,
    r"^“[^”]*”: “(?P<old>[^”]*)” is read as one name.*list, “(?P<new>.*)”\.$": write_words,
    r"^“[^”]*”: “(?P<old>[^”]*)” is what a spreadsheet.* of (?P<new>\d[\d-]+): write": write_words,
    r"^“[^”]*”: “(?P<old>[^”]*)” may be (?P<new>.*?) or .*: write which": write_words,
    r"^“[^”]*”: found the text “(?P<old>[^”]*)”.*: write “(?P<new>\{.*\})”\.$": write_words,
    r"^The amount “(?P<old>.*?)” has no unit: write “(?P<new>.*?)”\.$": write_words,
    r"number “(?P<old>.*?)” is not in the usual form: write it (?P<new>\S+)\.$": write_words,
    r"^“(?P<old>[^”]*)” is an approximate number.*: write “(?P<new>.*)”\.$": write_words,
    r"^The mark after “(?P<old>[^”]*)” is wrong: write “(?P<new>.*)”\.$": write_words,
    r"^“(?P<new>[^”]*)” is the form in use for “(?P<old>[^”]*)”\.$": write_words,
    r"^“(?P<old>[^”]*)” is written “(?P<new>[^”]*)”\.$": write_words,
    r"^“(?P<old>[^”]*)” is (?:written in|half).*: write “(?P<new>.*)”\.$": write_words,
    r"^The first number of “(?P<old>.*?)” lacks its unit: write “(?P<new>.*)”\.$": write_words,
    r"“.*?” under “rules” is no rule.*Delete this line\.$": delete_line,
    r"^This begins with the number “(?P<old>.*?)”.*: delete it\.$": delete_words,
    r"^“[^”]*”: found a field.*put the whole text in quotes\.$": in_quotes,
}

JUDGEMENT: dict[str, str] = {
    r"^The alias|^“�” stands|holds nothing but|^“[^”]*” has no colon|^A list or group stands": (
        "what should stand there is not said anywhere"
    ),
    r"names a fact|^The text names|is not understood, expected the name of a fact": (
        "the sentence has to be written anew"
    ),
    r"correct one of the four|an indicator of its own|count both the same|add up to": (
        "which of the figures is wrong is open"
    ),
    # words of the message -> why nobody else can do it
    r"is missing or empty|^What was given is missing|is missing here|does not say that": (
        "what is missing knows whoever was there"
    ),
    r"expected one of|choose one of": "which one is meant knows whoever wrote it",
    r"expected (?:an amount|a number|a day|a single|a list|a group|fields|true)|is nothing to": (
        "what was meant is not in the file"
    ),
    r"is no date|has no year|falls on|put the earlier|more exact than": (
        "which part is wrong is open"
    ),
    r"is not known": "a person or an organisation has to be recorded first",
    r"is defined already|: fill it in, or delete": "which of two things was meant is open",
    r"^The photo|is not the name of a file|cannot be the name|leads out|^There is no photo": (
        "the picture itself has to be changed"
    ),
    r"[Ee]vidence|^“[^”]*” holds the same as|^Nothing proves this|of the money of this activity": (
        "what the paper says knows whoever has it in hand"
    ),
    r"^This byte is not UTF-8": "what the lost bytes were is known to nobody",
    r"identity number": "a text has to be written without it",
    r"^(?:Rows of a table|A list item stands|The key before this|“[^”]*”: within double)": (
        "the lines have to be written anew"
    ),
    r"^This is 0": "how much it was knows whoever was there",
    r"is the same field as|^The key “.*” stands twice": "which of the two is right is open",
    r"the name of a font|correct or delete it|correct the date|correct one of the two": (
        "which one is meant is open"
    ),
}

NOT_TRIED: dict[str, str] = {
    # code -> why no file of a year shows it, or where its mend is tried
    "broken-baseline": "tests/cli/test_validate_baseline.py mends it",
    "unneeded-baseline-entry": "tests/cli/test_validate_baseline.py mends it",
    "broken-lock": "tests/cli/test_close.py mends it",
    "not-utf-8": "the file is saved anew: the test of encodings below",
    "not-a-year": "a file has to be named",
    "wrong-suffix": "a file has to be named",
    "unreadable-file": "the system has to let us read",
    "file-too-large": "a file has to be divided",
    "more-findings": "says only that there are more",
    "too-deep": "a bracket has to be found",
}
"""Codes of reading, of files and of the configuration."""
