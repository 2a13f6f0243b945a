"""The list of the houses that are to hand something in (单位名单): `houses.yaml`.

houses:
  - name: 示例县第一中学
    kind: 学校
    county: 示例县
    former_names: [示例县中学]
    from: 收件/一中
"""

from __future__ import annotations

from pathlib import Path

from aidreport.diagnostics import (
    Diagnostic,
    Message,
    OfChineseFile,
    Position,
    Severity,
    listed,
    message,
)
from aidreport.frozen import frozen, replace
from aidreport.sources.load import load_file
from aidreport.sources.paths import leads_out
from aidreport.sources.values import Mapping, Scalar, Sequence, Value

_NAME = "name"
_HOUSES = ("houses", "单位")
FIELDS = {
    "name": ("name", "名称"),
    "kind": ("kind", "类别"),
    "county": ("county", "区县"),
    "former_names": ("former_names", "曾用名"),
    "from": ("from", "报送文件"),
}
MOST_HOUSES = 20_000


@frozen
class ListedHouse:
    """A house that is to hand something in.

    Attributes:
        name: its full name of today.
        kind: what it is; empty where the list does not say it.
        county: where it lies; empty where the list does not say it.
        former_names: what it was called before.
        source: the file or folder that it hands in, None where it is found by its name.
        position: where the list names it.
    """

    name: str
    kind: str
    county: str
    former_names: tuple[str, ...]
    source: Path | None
    position: Position

    @property
    def names(self) -> tuple[str, ...]:
        """All names that it has had, that of today first."""
        return (self.name, *self.former_names)


@frozen
class HouseList:
    """The houses of a list, and what is wrong with it."""

    houses: tuple[ListedHouse, ...]
    findings: tuple[Diagnostic, ...] = ()


def read_houses(path: Path) -> HouseList:
    """Return the houses of a list; whatever is wrong with it is a finding."""
    source = load_file(path.parent, path)
    entries = _entries(source.root)
    if source.findings or entries is None:
        wrong = _wrong(Position(source.path), _NO_LIST)
        return HouseList((), source.findings or (wrong,))
    reader = _Reader(path.parent, Position(source.path, entries.line, entries.column))
    if isinstance(source.root, Mapping):
        reader.refuse_others(source.root, entries)
    numbered = enumerate(entries[:MOST_HOUSES], start=1)
    houses = [house for number, each in numbered if (house := reader.house(number, each))]
    findings = reader.findings
    if isinstance(source.root, Mapping) and _HOUSES[1] in source.root:
        findings = [replace(each, message=_in_chinese(each.message)) for each in findings]
    return HouseList(tuple(houses), tuple(findings))


def _in_chinese(said: Message) -> Message:
    """Return a message that calls fields as a list with Chinese keys does."""
    chinese = dict(FIELDS.values())
    return OfChineseFile(said.template, said.arguments, lambda word: chinese.get(word, word))


def _entries(root: Value) -> Sequence | None:
    if isinstance(root, Mapping):
        root = next((each for key, each in root.items() if key in _HOUSES), None)
    return root if isinstance(root, Sequence) else None


class _Reader:
    def __init__(self, folder: Path, begin: Position) -> None:
        self._folder = folder
        self._path = begin.path
        self._begin = begin
        self._known: dict[tuple[str, str], Position] = {}
        self.findings: list[Diagnostic] = []

    def refuse_others(self, root: Mapping, entries: Sequence) -> None:
        """Report what else stands beside the list, as a second one: its houses are not read."""
        read = next(str(key) for key, each in root.items() if each is entries)
        for key, each in root.items():
            if each is not entries:
                place = Position(self._path, key.line, key.column)
                self.findings.append(_wrong(place, _beside(str(key), read)))

    def house(self, number: int, entry: Value) -> ListedHouse | None:
        if isinstance(entry, Scalar):
            entry = Mapping.of({Scalar(_NAME): entry}, entry.line, entry.column)
        if not isinstance(entry, Mapping):
            self.findings.append(_wrong(self._begin, _no_house(number)))
            return None
        place = Position(self._path, entry.line, entry.column)
        fields = self._fields(entry)
        name = self._text(fields.get("name"))
        if not name:
            self.findings.append(_wrong(place, _NO_NAME))
            return None
        county = self._text(fields.get("county"))
        if before := self._known.get((name, county)):
            self.findings.append(_wrong(place, _doubled(name, before)))
            return None
        self._known[name, county] = place
        source = self._source(fields.get("from"))
        kind, former = self._text(fields.get("kind")), self._texts(fields.get("former_names"))
        return ListedHouse(name, kind, county, former, source, place)

    def _fields(self, entry: Mapping) -> dict[str, Value]:
        english = {name: own for own, names in FIELDS.items() for name in names}
        for key in entry:
            if key not in english:
                place = Position(self._path, key.line, key.column)
                self.findings.append(_wrong(place, _unknown(key)))
            elif not _is_text(entry[key], several=english[key] == "former_names"):
                place = Position(self._path, key.line, key.column)
                self.findings.append(_wrong(place, _no_text(key)))
        return {english[key]: each for key, each in entry.items() if key in english}

    def _text(self, value: Value) -> str:
        return str(value).strip() if isinstance(value, Scalar) else ""

    def _texts(self, value: Value) -> tuple[str, ...]:
        entries = value if isinstance(value, Sequence) else [value]
        return tuple(text for each in entries if (text := self._text(each)))

    def _source(self, value: Value) -> Path | None:
        if not isinstance(value, Scalar) or not value.strip():
            return None
        path = self._folder / value.strip().replace("\\", "/")
        place = Position(self._path, value.line, value.column)
        try:
            outside = leads_out(self._folder, path)
        except (OSError, RuntimeError, ValueError):
            outside = True
        if outside:
            self.findings.append(_wrong(place, _OUTSIDE))
        elif path.exists():
            return path
        else:
            self.findings.append(_not_there(place, value))
        return None


_NO_LIST = message(
    "There is no list of houses here, expected “houses:” and below it “- name: …” for each house:"
    " write it so."
)
_NO_NAME = message("This house has no name: add “name”, the full name of the house.")
_OUTSIDE = message(
    "This path leads out of the folder of the list: put what the house sent into this folder."
)


def _is_text(value: Value, *, several: bool) -> bool:
    if several and isinstance(value, Sequence):
        return all(isinstance(each, Scalar) for each in value)
    return value is None or isinstance(value, Scalar)


def _beside(key: str, read: str) -> Message:
    return message(
        "“{key}” stands beside “{read}”, and what is below it is not read: put all houses below"
        " “{read}”, and delete this line.",
        key=key,
        read=read,
    )


def _not_there(place: Position, value: Scalar) -> Diagnostic:
    said = message(
        "There is no file or folder “{path}” beside the list, and the house is looked for by its"
        " name alone: correct the path, or gather again when the file has come.",
        path=str(value).strip(),
    )
    return replace(_wrong(place, said), severity=Severity.WARNING)


def _no_house(number: int) -> Message:
    return message(
        "Entry {number} of the list is no house, expected a name, or “name: …” and what else is"
        " known of it: write it so, or delete the entry.",
        number=number,
    )


def _no_text(key: str) -> Message:
    return message(
        "“{key}” of a house is a text, and only “former_names” may be a list of them: write it so.",
        key=key,
    )


def _unknown(key: str) -> Message:
    return message(
        "“{key}” is no field of a house: write one of {names}.",
        key=key,
        names=listed(name for names in FIELDS.values() for name in names),
    )


def _doubled(name: str, before: Position) -> Message:
    return message(
        "“{name}” stands in the list already, at {place}: if they are two houses, give each its"
        " “county”; else delete one.",
        name=name,
        place=str(before),
    )


def _wrong(place: Position, said: Message) -> Diagnostic:
    return Diagnostic("broken-house-list", Severity.ERROR, place, said)
