"""The page on templates of one's own, made from the code so that it cannot go stale."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

from aidreport.facts.attachments import AttachmentFacts
from aidreport.facts.comparison_table import ComparisonRow
from aidreport.facts.figures.catalogue import FIGURES
from aidreport.facts.grouping import Group
from aidreport.facts.indicator_table import IndicatorRow
from aidreport.facts.measures import MeasureFacts
from aidreport.facts.outline import Section
from aidreport.facts.photos import PhotoFacts
from aidreport.facts.report import ReportFacts
from aidreport.facts.sums import Sum
from aidreport.facts.tables import Row, Table
from aidreport.frozen import fields
from aidreport.model.base import Record, fields_of
from aidreport.model.fields.money import Money
from aidreport.model.fields.period import Period
from aidreport.model.fields.quantity import Quantity
from aidreport.model.kinds import KINDS
from aidreport.rendering.environment import make_environment
from aidreport.rendering.filters import FILTERS, VOICE_FILTERS
from aidreport.rendering.phrases import Phrase
from aidreport.rendering.template_folders import default_templates
from aidreport.rendering.voice import Voice

INTRODUCTION = r"""# Templates of one's own

<!-- Made by `pytest tests/rendering/test_template_reference.py --rewrite`; do not edit. -->

A project's own folder `templates/` comes before the default templates, one file at a time:
a file with the same path replaces the default one. `--templates DIR` comes before both.

- **One block**: `templates/report.md.j2` with `{% extends "default/report.md.j2" %}` and the block.
- **One section**: `templates/sections/honours.md.j2`.
- **One kind of activity**: `templates/kinds/volunteering.md.j2`.
- **The default inside the override**: `{% include "default/sections/honours.md.j2" %}`.

Sentences are written in lines. Each line between `{% sentence %}` and `{% endsentence %}` is a
clause; ， and 。 are put by the tag. In `{% paragraph %}` each line is a sentence.

| written | said |
|---|---|
| `共{{ activity.hours \| quantity("课时") }}` | nothing at all where the hours are not known |
| `举办培训[{{ activity.sessions \| quantity("期") }}]` | 举办培训3期, or 举办培训 |
| `[到{{ place }}\|外出]支教` | the first piece whose slots are all known |
| `(举办/开展)培训` | one of the words, which mean the same |
| `[{{ activity.remote }}通过网络]开展` | a question is not printed; its piece stands for a yes |
| `[{{ place is known }}在当地]` | whether something is known at all |
| `{{ activity.contents \| clauses }}` | a clause for each |
| an indented line | goes on with the line above |

The signs count in the template's own text alone, never in that of a record; to print one, write
`{{ "[" }}`. `{% clauses %}` has lines of its own within a sentence. A phrase is a piece with a
name: `phrases/for_whom.md.j2` holds `{% phrase for_whom(activity) %}`, and any template says
`{{ for_whom(activity) }}`. A phrase knows only what stands in its brackets.

In Jinja's own `{% filter sentence %}` a line that ends with a tag needs a blank line after it.

Templates run in a sandbox. They say figures, but do not calculate: every sum is a fact, so that
`aidreport trace` can tell where it comes from. What a record holds is text, whatever signs are in
it. An error in a template is a finding with the template's file and line.

`aidreport validate` looks over all templates of your own, whether a report uses them or not: names,
fields, filters and templates that there are not, with the nearest one, full-width braces, another
encoding, blocks and files that nothing ever uses.
"""

FACTS = (
    ReportFacts,
    Section,
    Group,
    MeasureFacts,
    Sum,
    AttachmentFacts,
    PhotoFacts,
    Table,
    Row,
    IndicatorRow,
    ComparisonRow,
    Money,
    Quantity,
    Period,
)


def template_reference() -> str:
    """Return the whole page as Markdown."""
    parts = [
        INTRODUCTION,
        "## Templates and their blocks\n",
        *_templates(),
        "\n## What every template sees\n",
        "`report` holds the facts of the report; `subject` is how the organisation calls itself",
        "(我校); a kind's template also sees `activity`, and `activities` where several are told",
        "together. Functions:\n",
        *_functions(),
        "\n## Filters\n",
        *_filters(),
        "\n## Facts\n",
        *_dataclasses(),
        "### Totals\n",
        "`report.totals`, `report.received` and `report.brought` have a sum by each of these",
        "names. The filter `total` says one, with what is left out of it:",
        '`{{ report.totals.cash_paid | total("累计捐款") }}`.\n',
        *(f"- `{name}`: {each.term}（{each.unit}）" for name, each in FIGURES.items()),
        "\n## Records\n",
        "What the facts hand on from the records, with the Chinese description of each field.\n",
        *_records(),
    ]
    return "\n".join(parts).rstrip() + "\n"


def _templates() -> Iterator[str]:
    folder = default_templates()
    for path in sorted(folder.rglob("*.j2")):
        text = path.read_text(encoding="utf-8")
        note = re.match(r"\{#-?\s*(.*?)\s*-?#\}", text, re.DOTALL)
        blocks = re.findall(r"\{% block (\w+) %\}", text)
        said = " ".join(note[1].split()) if note else ""
        named = f" Blocks: {', '.join(f'`{block}`' for block in blocks)}." if blocks else ""
        yield f"- `{path.relative_to(folder).as_posix()}`: {said}{named}"


def _functions() -> Iterator[str]:
    environment = make_environment([], lambda: None)  # type: ignore[arg-type, return-value]
    for name in sorted(environment.globals):
        if isinstance(environment.globals[name], Phrase):
            continue
        yield f"- `{name}()`: {_first_sentence(getattr(Voice, name))}"


def _filters() -> Iterator[str]:
    words: dict[str, Any] = {**FILTERS, **{name: getattr(Voice, name) for name in VOICE_FILTERS}}
    for name in sorted(words):
        yield f"- `{name}`: {_first_sentence(words[name])}"


def _first_sentence(thing: Any) -> str:
    return " ".join((inspect.getdoc(thing) or "").split("\n\n")[0].split())


def _dataclasses() -> Iterator[str]:
    for cls in FACTS:
        yield f"### {cls.__name__}\n"
        yield _first_sentence(cls) + "\n"
        described = dict(re.findall(r"^    (\w+): (.*(?:\n        .*)*)", _doc(cls), re.MULTILINE))
        for name in fields(cls):
            said = " ".join(described.get(name, "").split())
            yield f"- `{name}`" + (f": {said}" if said else "")
        for name, value in vars(cls).items():
            if isinstance(value, property):
                yield f"- `{name}`: {_first_sentence(value.fget)}"
        yield ""


def _doc(cls: type) -> str:
    return inspect.getdoc(cls) or ""


def _records() -> Iterator[str]:
    models: dict[str, type[Record]] = {}
    for fact in get_type_hints(ReportFacts).values():
        _collect(fact, models)
    for fact in get_type_hints(MeasureFacts).values():
        _collect(fact, models)
    for kind in KINDS.values():
        _collect(kind.load(), models)
    for name in sorted(models):
        model = models[name]
        yield f"### {name}\n"
        yield _first_sentence(model) + "\n"
        for field, info in fields_of(model).items():
            if field != "extra":
                yield f"- `{field}`: {info.description}"
        yield ""


def _collect(annotation: Any, models: dict[str, type[Record]]) -> None:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        if annotation.__name__ not in models:
            models[annotation.__name__] = annotation
            for hint in get_type_hints(annotation).values():
                _collect(hint, models)
        return
    for argument in get_args(annotation):
        _collect(argument, models)
