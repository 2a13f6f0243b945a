"""Known slips, planted in clean sentences of public text: `python benchmarks/planted.py`.

Each pair of the lists of words, and each kind of the other rules about text, is planted in up to
`--each` sentences that held none. Printed are, rule by rule, how many were planted and found
(recall), and how many findings there were besides that the clean sentence had not (precision).
What only a whole record shows (names, posts, status of money) is planted by the tests instead.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from aidreport.model.year import YearRecord
from aidreport.rules.rule import TextRule
from aidreport.rules.spellings import Guard, Spellings
from aidreport.rules.text import misspelt_words, word_form_out_of_use
from benchmarks.clean_text import OF_PAIRS, TEXT_RULES, empty_record, found_in
from benchmarks.corpora import SENTENCE, SOURCES, documents
from benchmarks.slips import KINDS, carriers

RULES = {rule.code: rule for rule in TEXT_RULES}
LISTS = {
    "misspelt-words": misspelt_words.SPELLINGS,
    "word-form-out-of-use": word_form_out_of_use.SPELLINGS,
}
Change = Callable[[str], str | None]
"""Makes a slip in a sentence; None where it has no place for it."""
NEAR = 12
"""A finding belongs to a slip that is so many characters away, or nearer."""


@dataclass(slots=True)
class Tally:
    """How often something was planted and found, what was found besides, and what was missed."""

    planted: int = 0
    found: int = 0
    besides: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)


def main() -> None:
    """Print the table, and with `--missed` the sentences in which a rule was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="holds the sources, or gets them")
    parser.add_argument("--each", type=int, default=20, help="sentences for each slip")
    parser.add_argument("--missed", action="store_true", help="print what was missed, too")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as own:
        sentences = _sentences(arguments.folder or Path(own))
    record = empty_record()
    tallies: dict[str, Tally] = defaultdict(Tally)
    for code, name, change in _changes():
        chosen = random.Random(name).sample(sentences, len(sentences))
        _plant(RULES[code], change, chosen, arguments.each, record, tallies[code])
    _print(tallies, missed=arguments.missed)


def _sentences(folder: Path) -> list[str]:
    every = (text for source in SOURCES for each in documents(source, folder) for text in each)
    found = (sentence.strip() for text in every for sentence in SENTENCE.findall(text))
    return sorted({sentence for sentence in found if 10 < len(sentence) < 200})


def _changes() -> Iterator[tuple[str, str, Change]]:
    for code, spellings in LISTS.items():
        for wrong in spellings.right:
            yield code, wrong, _misspelling(spellings, wrong)
    for code, kinds in KINDS.items():
        for number, change in enumerate(kinds):
            yield code, f"{code} {number}", change


def _misspelling(spellings: Spellings, wrong: str) -> Change:
    """Return what writes a word wrong; one that no sentence has is put behind a comma."""
    right, guard = spellings.right[wrong], spellings.guards.get(wrong, Guard())
    inserted = next(iter(carriers(wrong, guard)))

    def change(sentence: str) -> str | None:
        if right in sentence and not (guard.only_after or guard.only_before):
            return sentence.replace(right, wrong, 1)
        if "，" in sentence and wrong not in sentence:
            return sentence.replace("，", f"，{inserted}，", 1)
        return None

    return change


def _plant(
    rule: TextRule,
    change: Change,
    sentences: list[str],
    each: int,
    record: YearRecord,
    tally: Tally,
) -> None:
    done = 0
    for sentence in sentences:
        planted = change(sentence)
        if planted is None or planted == sentence:
            continue
        place = next(
            (at for at, (a, b) in enumerate(zip(sentence, planted, strict=False)) if a != b),
            len(sentence),
        )
        end = len(planted) - _same_at_the_end(sentence, planted)
        if found_in(rule, sentence, record):
            continue
        after = found_in(rule, planted, record)
        near = [
            words
            for words, at in after
            if rule.code == OF_PAIRS or (at < end + NEAR and at + len(words) > place - NEAR)
        ]
        tally.planted += 1
        tally.found += bool(near)
        tally.besides += [f"{words}: {planted}" for words, _ in after if words not in near]
        if not near:
            tally.missed.append(f"{planted[max(place - 15, 0) : end + 15]}")
        done += 1
        if done == each:
            return


def _same_at_the_end(first: str, second: str) -> int:
    shorter = min(len(first), len(second))
    pairs = zip(reversed(first), reversed(second), strict=False)
    return next((number for number, (a, b) in enumerate(pairs) if a != b), shorter)


def _print(tallies: dict[str, Tally], *, missed: bool) -> None:
    sys.stdout.write(f"{'rule':32}{'planted':>8}{'found':>7}{'recall':>8}{'precision':>11}\n")
    for code, tally in tallies.items():
        recall = tally.found / tally.planted if tally.planted else 0
        every = tally.found + len(tally.besides)
        sys.stdout.write(
            f"{code:32}{tally.planted:8}{tally.found:7}{recall:8.1%}"
            f"{tally.found / every if every else 1:11.1%}\n"
        )
    for code, tally in tallies.items() if missed else ():
        sys.stdout.writelines(f"{code}\tmissed\t{each}\n" for each in tally.missed)
        sys.stdout.writelines(f"{code}\tbesides\t{each}\n" for each in tally.besides)


if __name__ == "__main__":
    main()
