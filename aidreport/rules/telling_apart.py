"""What tells one name from another that is spelt like it but for one character."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from aidreport.expressions import expression

Name = TypeVar("Name", bound=str)

TELL_APART = frozenset(
    "0123456789零一二三四五六七八九十百千第甲乙丙丁戊己庚辛上下前后左右东南西北中内外大小多少高低老幼儿童"
    "青少年男女师生学残医困孤寡病农工军商村镇乡县市区省校院园春夏秋冬早晚新旧初首末"
)
"""Characters by which names are told apart: 春季 and 秋季, 助学 and 助残; own rule."""

_TELLS_NOTHING = expression(f"[^{''.join(sorted(TELL_APART))}\\n]+")


def perhaps_alike(
    names: Iterable[Name], stem_of: Callable[[str], str]
) -> Iterator[list[tuple[Name, str]]]:
    """Yield the names of which some may be spelt alike, each with its stem, in their order.

    Names that are as long and hold the same of these characters may differ in another one: of
    ten thousand names hardly any two, and only these have to be compared.
    """
    stems = [(name, stem_of(name)) for name in names]
    found: dict[tuple[int, str], list[tuple[Name, str]]] = {}
    # All at once, which takes half as long.
    told = _TELLS_NOTHING.sub("", "\n".join([stem for _, stem in stems])).split("\n")
    for each, telling in zip(stems, told, strict=True) if stems else ():
        found.setdefault((len(each[1]), telling), []).append(each)
    return (each for each in found.values() if len(each) > 1)
