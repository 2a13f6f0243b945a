"""Everything that an entry of a person says a name of somebody by."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.model.person import Person
from aidreport.publication.names.cleaned import bare_names, names_of_kin
from aidreport.publication.names.parts import is_family_name
from aidreport.wording.names import without_title

_OPEN = "某"


def names_of(person: Person) -> Iterator[tuple[str, str]]:
    """Yield the bare names of a person, each with the text of the record that says it.

    The key counts too, unless the record says that it is a number only (`private: true`); what
    the record itself leaves unsaid (黄某某) is none. A family name with a title (黄同学) stands as
    it is written.
    """
    for written in written_names(person):
        for name in bare_names(written):
            if _OPEN not in name:
                yield name, written
        if len(family := without_title(written)) == 1 and is_family_name(family):
            yield written, written


def written_names(person: Person) -> list[str]:
    """Return what a person is called by in the record, in the record's own texts."""
    key = () if person.private else (person.id,)
    return [name for name in (person.name, *key, *person.also_called) if name]


def kin_of(person: Person) -> Iterator[tuple[str, str]]:
    """Yield whose relative a person's entry says that they are: 赵小明 of `赵小明的母亲`."""
    for written in written_names(person):
        for name in names_of_kin(written):
            yield name, written
