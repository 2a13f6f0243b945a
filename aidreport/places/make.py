"""Makes the tables of divisions (行政区划) anew from a checkout of the project `areacodes` (CC0).

    python aidreport/places/make.py FOLDER

`FOLDER/data/<year>.txt` holds code and name of every division at the end of a year, as the
Ministry of Civil Affairs published them, `FOLDER/diff/<year>-<year>.diff` which became which,
below the decision (文号, 日期) that made it so. What came after its last year stands in
`later.tsv`, with its sources in SOURCES.md. Not part of the wheel.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from aidreport.expressions import expression
from aidreport.frozen import frozen, slotted

TABLE = Path(__file__).with_name("divisions.tsv")
LATER = Path(__file__).with_name("later.tsv")
SINCE = "2000"
MISPLACED = {"130230": ("2012-07", "国函〔2012〕85号")}
"""唐海县 stands below the decision on 苏州 in the source; the text of the one on 唐山 names it."""
DATED = {"闽政文〔2021〕49号": "2021-02"}
"""Months of decisions that the source has without their day."""
_DIGITS = {digit: str(value) for value, digit in enumerate("〇一二三四五六七八九")} | {"○": "0"}
_LINE = expression(r"(?P<sign>[-+])(?P<number>\d{6}) (?P<name>[^<>]+)(?:[<>](?P<chosen>.*))?")
_TITLE = expression(r"## (\S+〔\d{4}〕\d+号)")
_NUMBER = expression(r"文号：(.+)")
_DAY = expression(r"日期：\s*([\d○〇一二三四五六七八九]{4})年([\d一二三四五六七八九十]{1,3})月")


@slotted
class Span:
    """A name that a code bore from `first` up to `last`, not including it; months as YYYY-MM."""

    code: str
    name: str
    first: str = ""
    last: str = ""
    successors: str = ""
    decision: str = ""

    def line(self) -> str:
        """Return the line of the table."""
        return "\t".join(
            (self.code, self.name, self.first, self.last, self.successors, self.decision)
        )


@frozen
class Change:
    """A line of a list of changes, with the month and the number of the decision above it."""

    ended: bool
    number: str
    name: str
    chosen: tuple[str, ...]
    month: str
    decision: str


class Divisions:
    """The divisions at the end of one year: code -> name."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names

    def chosen(self, wanted: str, change: Change) -> str:
        """Return the code that a selector of the source means, empty where it is in doubt."""
        if wanted.endswith("?"):
            return ""
        wanted = wanted.removesuffix("!")
        if wanted == ".":
            return change.number
        if wanted == "..":
            return parent(change.number)
        found = self._named(change.name if wanted == "_" else wanted)
        if len(found) > 1:
            found = [code for code in found if code[:4] == change.number[:4]] or [
                code for code in found if code[:2] == change.number[:2]
            ]
        return found[0] if len(found) == 1 else ""

    def _named(self, words: str) -> list[str]:
        found = [code for code, name in self.names.items() if name == words]
        for code, name in self.names.items():
            rest = words.removeprefix(name)
            if not found and rest and rest != words:
                below = [each for each in self._named(rest) if is_below(each, code)]
                if below:
                    return below
        return found


def parent(code: str) -> str:
    """Return the code one level up."""
    return f"{code[:4]}00" if not code.endswith("00") else f"{code[:2]}0000"


def is_below(code: str, above: str) -> bool:
    """Return whether a division lies in another one."""
    return code != above and code.startswith(above.rstrip("0").ljust(2, "0"))


def divisions(folder: Path, year: int) -> dict[str, str]:
    """Return code -> name at the end of a year."""
    lines = (folder / "data" / f"{year}.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(maxsplit=1) for line in lines if line.strip())


def changes(folder: Path, year: int) -> Iterator[Change]:
    """Yield what changed in a year, in the order of the source."""
    text = (folder / "diff" / f"{year - 1}-{year}.diff").read_text(encoding="utf-8")
    month, decision, described = "", "", False
    for line in text.splitlines():
        if line.startswith("#"):
            if not described:
                month, decision, described = "", "", True
            if match := _DAY.search(line):
                month = f"{_year(match[1])}-{_month(match[2]):02}"
            elif match := _NUMBER.search(line):
                decision = match[1].strip()
            elif match := _TITLE.fullmatch(line):
                decision = match[1]
            continue
        described = False
        if match := _LINE.match(line):
            chosen = tuple(filter(None, (match["chosen"] or "").split(",")))
            yield Change(
                match["sign"] == "-",
                match["number"],
                match["name"].strip(),
                chosen,
                month or DATED.get(decision, str(year)),
                decision,
            )


def _year(words: str) -> str:
    return "".join(_DIGITS.get(each, each) for each in words)


def _month(words: str) -> int:
    if words.isdigit():
        return int(words)
    tens, ten, ones = words.rpartition("十")
    return (int(_DIGITS.get(tens, "1")) * 10 if ten else 0) + int(_DIGITS.get(ones, "0"))


def spans(folder: Path) -> list[Span]:
    """Return every span of a division in force since `SINCE`, in the order of the codes."""
    years = sorted(int(path.stem) for path in (folder / "data").glob("*.txt"))
    now = Divisions(divisions(folder, years[0]))
    open_spans = {code: Span(code, name) for code, name in now.names.items()}
    ended: list[Span] = []
    for year in years[1:]:
        now = Divisions(divisions(folder, year))
        listed = list(changes(folder, year))
        before = {each.number: open_spans.pop(each.number) for each in listed if each.ended}
        gone = [each for each in listed if each.ended]
        ended += [_ended(before[each.number], each, now) for each in gone]
        for change in (each for each in listed if not each.ended):
            kept = before.get(change.number)
            if kept and kept.name == change.name:  # only what it lies in has another name
                ended.remove(kept)
                open_spans[change.number] = Span(kept.code, kept.name, kept.first)
            else:
                open_spans[change.number] = Span(change.number, change.name, change.month)
        if {code: span.name for code, span in open_spans.items()} != now.names:
            raise ValueError(f"the changes of {year} do not lead to its divisions")
    return [each for each in (*ended, *open_spans.values()) if not each.last or each.last >= SINCE]


def _ended(span: Span, change: Change, now: Divisions) -> Span:
    found = sorted({now.chosen(each, change) for each in change.chosen} - {""})
    span.last, span.decision = MISPLACED.get(change.number, (change.month, change.decision))
    span.successors = " ".join(found)
    return span


def later(found: list[Span]) -> None:
    """Add what changed after the last year of the source."""
    for line in LATER.read_text(encoding="utf-8").splitlines():
        span = Span(*line.split("\t"))
        known = [each for each in found if (each.code, each.name) == (span.code, span.name)]
        for each in known:
            each.last, each.successors, each.decision = span.last, span.successors, span.decision
        if not known:
            found.append(span)


def main(folder: Path) -> None:
    """Write the table; months before `SINCE` are left out, for no record is as old."""
    found = spans(folder)
    later(found)
    for span in found:
        span.first = span.first if span.first >= SINCE else ""
    lines = [span.line() for span in sorted(found, key=lambda span: (span.code, span.first))]
    TABLE.write_text("".join(f"{each}\n" for each in lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
