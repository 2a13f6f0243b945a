"""People and organisations of a list: those that are recorded, and proposals for the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression
from aidreport.frozen import field, slotted
from aidreport.importing.doubt import Doubt, in_doubt
from aidreport.wording.surnames import COMPOUND_FAMILY_NAMES, FAMILY_NAMES

_BETWEEN = expression(r"[、，,；;\n/／]+")
_AND = expression(r"[和及与]")
_PASSED_ON = expression(r"(.+?)(?:转来|转交|转捐|转赠|代收|代捐|代转)(.+?)(?:捐款|捐赠|善款)?")
_TITLE = expression(r"(?:先生|女士|小姐|同学)$")
_MASK = expression(r"[*＊×xX]|某")
_PERSON = expression(r"[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]+(?:[·•‧・][\u3400-\u9fff]+)+")
_ORGANISATION = expression(
    r".+(?:学校|小学|中学|大学|学院|幼儿园|幼稚园|一中|二中|三中|四中|医院|卫生院|卫生室|诊所"
    r"|公司|集团|工厂|厂|店|超市|银行|合作社|协会|学会|商会|联合会|基金会|慈善会|总会|促进会|同学会"
    r"|校友会|委员会|居委会|村委会|工会|妇联|团委|党委|支部|总支|红十字会|政府|局|厅|委|办|处|科"
    r"|中心|站|所|院|馆|队|社区|街道|镇|乡|村|组|班|社|部|团|寺|联盟|平台|书店|酒店|饭店)"
)
_UNNAMED = ("匿名", "爱心人士", "无名氏", "佚名", "好心人", "热心市民", "匿名人士", "社会爱心人士")


@slotted
class Register:
    """Who is recorded, who the report is of, and who a list adds.

    Attributes:
        known: names of every sort -> the id in the records.
        own: the names of the organisation whose report it is.
        taken: ids that are in use.
        organisations: new ids -> their fields.
        people: new ids -> their fields.
    """

    known: Mapping[str, str]
    own: frozenset[str]
    taken: set[str]
    organisations: dict[str, dict[str, Any]] = field(default_factory=dict)
    people: dict[str, dict[str, Any]] = field(default_factory=dict)

    def parties(self, text: str) -> list[str]:
        """Return the ids of those whom a cell names; the own organisation is left out.

        Raises:
            Doubt: for a name that may be a person or an organisation, or several.
        """
        names = self._names(text)
        return [self._id(name) for name in names if name not in self.own]

    def people_named(self, text: str) -> list[str]:
        """Return the ids of the people whom a cell names.

        Raises:
            Doubt: for what is no name of a person.
        """
        return [self._person(name) for name in self._names(text)]

    def about(self, id_: str, facts: Mapping[str, Any]) -> bool:
        """Add to a new person what a row tells of it; whether it is one that was not recorded."""
        if id_ not in self.people:
            return False
        self.people[id_].update(facts)
        return True

    def named_in(self, values: Any) -> Register:
        """Return the register with those new parties only that some fields name."""
        said = set(_texts(values))
        return Register(
            self.known,
            self.own,
            self.taken,
            {id_: each for id_, each in self.organisations.items() if id_ in said},
            {id_: each for id_, each in self.people.items() if id_ in said},
        )

    def _names(self, text: str) -> list[str]:
        whole = " ".join(text.split())
        if whole in self.known or whole in self.own:
            return [whole]
        if found := _PASSED_ON.fullmatch(whole):
            raise Doubt("party-in-doubt", _passed_on(whole, found[1], found[2]))
        names = [_TITLE.sub("", name.strip()) for name in _BETWEEN.split(text) if name.strip()]
        return [part for name in names for part in self._divided(name)]

    def _divided(self, name: str) -> Iterable[str]:
        """Return the names in a text without marks: 和 may stand within a name, a blank too."""
        if name in self.known or name in self.own or _MASK.search(name):
            return [name]
        joined = [part.strip() for part in _AND.split(name)]
        if len(joined) > 1 and all(part in self.known or _is_person(part) for part in joined):
            return joined
        parts = name.split()
        if len(parts) > 1 and all(_is_person(part) or part in self.known for part in parts):
            raise Doubt("party-in-doubt", _several(name, "、".join(parts)))
        if name.endswith("等") or "等" in name[-4:]:
            raise Doubt("party-in-doubt", _not_all(name))
        return [name.replace(" ", "") if _is_person(name.replace(" ", "")) else name]

    def _id(self, name: str) -> str:
        if name in self.known:
            return self.known[name]
        if _MASK.search(name) and not _ORGANISATION.fullmatch(name):
            return self._masked(name)
        if name in self.organisations or name in self.people:
            return name
        if _ORGANISATION.fullmatch(name) or name in _UNNAMED:
            return self._new(self.organisations, name, {})
        if _is_person(name):
            return self._new(self.people, name, {})
        raise in_doubt(
            "party-in-doubt",
            "“{name}” is not recorded, and may be a person or an organisation: add it under"
            " “people” or “organisations” of the records, then import again.",
            name=name,
        )

    def _person(self, name: str) -> str:
        if name in self.known:
            return self.known[name]
        if name in self.people:
            return name
        if _MASK.search(name):
            return self._masked(name)
        if _is_person(name):
            return self._new(self.people, name, {})
        raise in_doubt(
            "party-in-doubt",
            "“{name}” is not recorded, and is hardly the name of one person: correct it, or add"
            " the person to the records.",
            name=name,
        )

    def _masked(self, name: str) -> str:
        """Return a new person: equal masked names are different people."""
        number = 1
        while (id_ := f"{name}（{number}）") in self.taken:
            number += 1
        return self._new(self.people, id_, {"name": name})

    def _new(self, table: dict[str, dict[str, Any]], id_: str, fields: dict[str, Any]) -> str:
        self.taken.add(id_)
        table[id_] = fields
        return id_


def _texts(values: Any) -> Iterator[str]:
    """Yield the texts of nested fields."""
    if isinstance(values, Mapping | list | tuple):
        for each in values.values() if isinstance(values, Mapping) else values:
            yield from _texts(each)
    else:
        yield str(values)


def _is_person(name: str) -> bool:
    """Return whether a text has the form of a name: a family name and one or two characters."""
    if not _PERSON.fullmatch(name) or name in _UNNAMED:
        return False
    if name[:2] in COMPOUND_FAMILY_NAMES:
        return len(name) > 2
    return "·" in name or (name[0] in FAMILY_NAMES and len(name) < 4)


def _several(name: str, listed: str) -> Message:
    return message(
        "“{name}” may be one name or several: write “{listed}” if they are several.",
        name=name,
        listed=listed,
    )


def _not_all(name: str) -> Message:
    return message(
        "“{name}” leaves some unnamed: name those who are meant, and put the rest under remarks.",
        name=name,
    )


def _passed_on(whole: str, through: str, giver: str) -> Message:
    return message(
        "“{whole}” names who passed the gift on and who gave it: write “{giver}” here, and"
        " “{through}” in the column of the source.",
        whole=whole,
        giver=giver,
        through=through,
    )
