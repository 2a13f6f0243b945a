"""What the rules about text say of clean public text: `python benchmarks/clean_text.py`.

Each finding there is false until a person has judged it: `judged.tsv` keeps the judgements, by
rule, words and sentence (as a digest: the sentences are not ours to keep). The table has, rule by
rule, how many findings there are, how many were judged, and how many of these are false.
`--write` keeps the figures in `clean_text.json`, from where they come into docs/rules.md.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from aidreport import pipeline
from aidreport.diagnostics import Passage, Position
from aidreport.model.fields.recorded import FreeText
from aidreport.model.year import YearRecord
from aidreport.rules import RULES
from aidreport.rules.rule import TextRule
from aidreport.rules.words import Words
from aidreport.sources.project import find_project
from benchmarks.corpora import SENTENCE, SOURCES, Document, documents

HERE = Path(__file__).parent
JUDGED = HERE / "judged.tsv"
RESULTS = HERE / "clean_text.json"
SAMPLE = 20
"""How many findings of a rule are judged."""
WITH_THE_RECORD = {
    *("other-self-reference", "post-not-recorded", "quotes-around-a-name", "text-of-last-year"),
    *("planned-counted-as-paid", "planned-told-as-paid", "minor-named-in-text", "minor-not-said"),
    *("sensitive-fact-in-text", "line-recorded-twice", "sentence-in-phrase", "typed-numbering"),
    "that-one-without-name",
    *("unknown-measure-word", "unlike-counts-added", "part-of-a-person", "product-is-wrong"),
}
"""Rules that compare words with what is recorded, or look into fields: public text has neither."""
TEXT_RULES = [
    rule for rule in RULES if isinstance(rule, TextRule) and rule.code not in WITH_THE_RECORD
]
OF_PAIRS = "unpaired-marks"
RECORD = "report: {period: 2024, organisation: 示例中学}\norganisations: {示例中学: }\n"


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """A finding in a sentence of public text."""

    code: str
    sort: str
    words: str
    sentence: str

    @property
    def digest(self) -> str:
        """What stands for the sentence among the judgements."""
        return hashlib.sha256(f"{self.words}\n{self.sentence}".encode()).hexdigest()[:12]


def main() -> None:
    """Print the table, or the findings that are still to be judged."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="holds the sources, or gets them")
    parser.add_argument("--to-judge", action="store_true", help="print what nobody judged yet")
    parser.add_argument("--write", action="store_true", help="keep the figures for docs/rules.md")
    arguments = parser.parse_args()
    if arguments.folder:
        _run(arguments.folder, arguments)
    else:
        with tempfile.TemporaryDirectory() as folder:
            _run(Path(folder), arguments)


def _run(folder: Path, arguments: argparse.Namespace) -> None:
    record = empty_record()
    sentences: Counter[str] = Counter()
    hits: list[Hit] = []
    for source in SOURCES:
        for document in documents(source, folder):
            sentences[source.sort] += sum(len(SENTENCE.findall(text)) for text in document)
            found = hits_in(document, source.sort, record)
            hits += [each for each in found if not (source.cut and each.code == OF_PAIRS)]
    judged = _judgements()
    if arguments.to_judge:
        _print_unjudged(hits, judged)
        return
    results = _results(hits, judged, sentences)
    sys.stdout.write(_table(results))
    if arguments.write:
        RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", "utf-8")


def empty_record() -> YearRecord:
    """Return a record of a year in which nothing is recorded."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "records").mkdir()
        (place / "records" / "2024.yaml").write_text(RECORD, encoding="utf-8")
        record = pipeline.check(find_project(place), "2024").record
    assert record
    return record.record


def found_in(rule: TextRule, text: str, record: YearRecord) -> list[tuple[str, int]]:
    """Return what a rule finds in a text of one paragraph: the words, and where they begin."""
    free = FreeText(text, (Position("", 0, 1),))
    return [_found(text, place) for place, _ in rule.check(Words([free], ()), record)]


def hits_in(document: Document, sort: str, record: YearRecord) -> Iterator[Hit]:
    """Yield what the rules about text find in a document, with the sentence around it."""
    texts = [FreeText(text, (Position("", number, 1),)) for number, text in enumerate(document)]
    words = Words(texts, ())
    for rule in TEXT_RULES:
        for place, _ in rule.check(words, record):
            found, start = _found(document[place.line], place)
            yield Hit(rule.code, sort, found, _sentence(document[place.line], start))


def _found(text: str, place: Position) -> tuple[str, int]:
    if not isinstance(place, Passage):
        return text[:20], 0
    start = -1
    for _ in range(place.occurrence + 1):
        start = text.find(place.words, start + 1)
    return place.words, max(start, 0)


def _sentence(text: str, start: int) -> str:
    inside = (found[0] for found in SENTENCE.finditer(text) if found.end() > start)
    return next(inside, text)


def _judgements() -> dict[tuple[str, str], str]:
    """Return code and digest -> `right`, `false`, or `cut`: the source cut the sentence there."""
    if not JUDGED.exists():
        return {}
    rows = (line.split("\t") for line in JUDGED.read_text(encoding="utf-8").splitlines())
    return {(code, digest): verdict for code, digest, verdict, _ in rows}


def _of_each_rule(hits: Iterable[Hit]) -> Iterator[tuple[str, list[Hit]]]:
    by_code: dict[str, list[Hit]] = {rule.code: [] for rule in TEXT_RULES}
    for hit in hits:
        by_code[hit.code].append(hit)
    yield from by_code.items()


def _print_unjudged(hits: list[Hit], judged: dict[tuple[str, str], str]) -> None:
    for code, found in _of_each_rule(hits):
        known = sum((code, hit.digest) in judged for hit in found)
        others = sorted({hit for hit in found if (code, hit.digest) not in judged})
        sample = random.Random(code).sample(others, min(len(others), max(SAMPLE - known, 0)))
        for hit in sample:
            place = hit.sentence.find(hit.words)
            around = hit.sentence[max(place - 25, 0) : place + len(hit.words) + 25]
            sys.stdout.write(f"{code}\t{hit.digest}\t?\t{hit.words[:12]}\t{hit.sort}\t{around}\n")


def _results(
    hits: list[Hit], judged: dict[tuple[str, str], str], sentences: Counter[str]
) -> dict[str, object]:
    rules = {}
    for code, found in _of_each_rule(hits):
        known = [judged.get((code, each.digest)) for each in found]
        verdicts = [verdict for verdict in known if verdict in {"right", "false"}]
        rules[code] = {
            "hits": len(found),
            "judged": len(verdicts),
            "false": verdicts.count("false"),
        }
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "sentences": dict(sentences),
        "rules": rules,
    }


def _table(results: dict[str, object]) -> str:
    sentences, rules = results["sentences"], results["rules"]
    assert isinstance(sentences, dict)
    assert isinstance(rules, dict)
    sizes = ", ".join(f"{sort} {number:,}" for sort, number in sentences.items())
    lines = [f"{sum(sentences.values()):,} sentences: {sizes}"]
    lines += [f"{'rule':28}{'hits':>6}{'judged':>8}{'false':>7}"]
    lines += [
        f"{code:28}{row['hits']:6}{row['judged']:8}{row['false']:7}" for code, row in rules.items()
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
