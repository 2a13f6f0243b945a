"""What is said of a text where a group of fields belongs: the group as it should be written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aidreport.diagnostics import Message, Name, message
from aidreport.expressions import expression
from aidreport.model.base import Record, chinese_names, in_words_fields
from aidreport.model.fields.validation import described, wrong_type
from aidreport.model.findings import GROUP
from aidreport.sources.values import Scalar
from aidreport.wording.numbers.mends import number_and_noun

_LONGEST = 60
_BETWEEN = expression("[、，,；;]")
# What something costs is no thing: 图书320册，价值4800元 is one lot.
_COSTS = expression("(?:^|[、，,；;]) *(?:总?价值|总价|折合|折价|金额)")
# Words before a number that name nobody: 一行7人.
_NOBODY = frozenset({"一行", "共", "共计", "合计", "总计", "一共", "全部"})
_MARKS_OF_YAML = frozenset("{}[]#&*!|>'\"%@`:：")


def no_group(model: type[Record], value: object) -> Message:
    """Return the message about a value that is no group of fields.

    A text like 20名志愿者 is shown as the group: {who: 志愿者, count: 20名}.
    """
    fields = in_words_fields(model)
    if fields is None or not isinstance(value, Scalar) or len(value) > _LONGEST:
        return wrong_type(value, GROUP)
    if not value.strip() or not _MARKS_OF_YAML.isdisjoint(value) or _COSTS.search(value):
        return wrong_type(value, GROUP)
    names = chinese_names(model)
    chinese = [names[each] for each in fields]
    return message(
        "found {found}, expected a group of fields: write “{right}”.",
        found=described(value),
        right=Name(_in_braces(value, fields), (), _in_braces(value, chinese)),
    )


def _in_braces(text: str, fields: Sequence[str]) -> str:
    groups = list(_groups(text, fields))
    return groups[0] if len(groups) == 1 else f"[{', '.join(groups)}]"


def _groups(text: str, fields: Sequence[str]) -> Iterator[str]:
    """Yield the groups that a text means; 图书、文具200件 are one."""
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    each = [number_and_noun(part) for part in parts]
    counted = each if all(number for number, _ in each) else [number_and_noun(text)]
    for number, noun in counted:
        said = {fields[0]: "" if noun in _NOBODY else noun, fields[1]: number}
        yield "{" + ", ".join(f"{key}: {words}" for key, words in said.items() if words) + "}"
