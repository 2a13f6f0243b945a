"""Names of fields and values in messages: those of the language that a file is written in."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from aidreport.diagnostics.message import Message, Translate
from aidreport.expressions import expression
from aidreport.frozen import frozen

ChineseName: TypeAlias = Callable[[str], str]
"""Gives the Chinese name for an English one; the same word where there is none."""

_QUOTED = expression(r"(?<=“)([a-z_]+)(?:: ([a-z-]+))?(?=”)")
"""A field in a template, with a value or without: “recipients”, “consent: true”."""
_IN_CHINESE_TEXT = expression(r"(?<![\w{./\[-])([a-z_]+)(?:: ([a-z-]+))?(?![\w}./\]-])", re.ASCII)
"""The same in a Chinese template, where every word in Latin letters is one of the records."""


@frozen
class Name(Message):
    """A name that is not taken from the file; the template is the English one."""

    chinese: str = ""

    def render(self, translate: Translate) -> str:
        """Return the name in the language of the file's keys, whatever the reader's is."""
        return self.chinese if isinstance(translate, _InChinese) else self.template


@frozen
class OfChineseFile(Message):
    """A message about a file whose keys are Chinese, so that it names them as they stand there."""

    name: ChineseName = str

    def render(self, translate: Translate) -> str:
        """Return the sentence, with the Chinese names in its templates."""
        return Message.render(self, _InChinese(translate, self.name))


class _InChinese:
    """Translates templates, and names in Chinese what is named in them."""

    def __init__(self, translate: Translate, name: ChineseName) -> None:
        self._translate = translate
        self._name = name

    def __call__(self, template: str) -> str:
        text = self._translate(template)
        # An English template may hold Chinese examples: a number with its measure word (54人).
        fields = _QUOTED if text == template else _IN_CHINESE_TEXT
        return fields.sub(self._named, text)

    def _named(self, found: re.Match[str]) -> str:
        return ": ".join(self._name(word) for word in found.groups() if word)
