"""Questions about an activity at a terminal, by click's prompts: they work with input methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from aidreport.cli.console import Console
from aidreport.cli.language import CHINESE
from aidreport.cli.names import listed
from aidreport.diagnostics import Message, message
from aidreport.pipeline import Builds
from aidreport.recording.answers import BETWEEN, NotUnderstood, value_of
from aidreport.recording.people import known_in, matching
from aidreport.recording.questions import Question, questions, registry_of, wrong_with

if TYPE_CHECKING:
    from aidreport.sources.project import Project

_EXAMPLES: Mapping[str, tuple[str, str]] = {
    "participants": ("{who: 学生志愿者, count: 20名}", "{身份: 学生志愿者, 人数: 20名}"),
    "donation": (
        "{cash: 700}, {goods: {items: 图书, quantity: 100册}}",
        "{捐款: 700}，{捐物: {物品: 图书, 数量: 100册}}",
    ),
}
"""Fields of fields, of which nobody knows unasked how they are typed on one line."""


class Asking:
    """Asks for the fields of one activity, each until the answer can be used."""

    def __init__(self, console: Console, project: Project, year: str, kind: str) -> None:
        self._console = console
        self._kind = kind
        record = Builds(project).of(year).record
        self._registry = registry_of(record)
        self._known = known_in(record)

    def values(self) -> dict[str, Any]:
        """Return the answers by the English names of the fields; what was left out is not there."""
        self._console.inform(
            "Enter leaves a field out. Several values: {example}.", example="[甲, 乙]"
        )
        answers = {}
        for question in questions(self._kind):
            answer = self._answer(question)
            if answer is not None:
                answers[question.key] = answer
        return answers

    def _answer(self, question: Question) -> Any:
        name = question.chinese if self._console.language == CHINESE else question.key
        self._console.inform("{field}: {meaning}", field=name, meaning=question.description)
        example = self._example(question.key)
        if example:
            self._console.inform("For example: {example}", example=example)
        while True:
            typed = click.prompt(name, default="", show_default=False, err=True).strip()
            if not typed and not question.required:
                return None
            wrong = self._wrong(question, typed)
            text = self._as_ids(typed) if question.names_somebody else typed
            wrong = wrong or self._refused(question, text)
            if wrong is None:
                return value_of(text)
            self._console.complain(wrong)

    def _example(self, key: str) -> str:
        """Return how a group of fields is typed on one line; empty where the answer is words."""
        english, chinese = _EXAMPLES.get(key, ("", ""))
        return chinese if self._console.language == CHINESE else english

    def _wrong(self, question: Question, typed: str) -> Message | None:
        """Return whom a word may mean, if that is more than one of those who are known."""
        if question.names_somebody:
            for word in BETWEEN.split(typed.strip("[] ")):
                if len(found := matching(word.strip(), self._known)) > 1:
                    return message(
                        "“{word}” may be: {names}. Type more of the name.",
                        word=word.strip(),
                        names=listed(found),
                    )
        return None

    def _as_ids(self, typed: str) -> str:
        """Return an answer with the ids of those whom it means."""
        words = [word.strip() for word in BETWEEN.split(typed.strip("[] ")) if word.strip()]
        ids = [(matching(word, self._known) or [word])[0] for word in words]
        return ids[0] if len(ids) == 1 else f"[{', '.join(ids)}]"

    def _refused(self, question: Question, text: str) -> Message | None:
        try:
            value_of(text)
        except NotUnderstood:
            return message("A bracket is not closed here.")
        return wrong_with(self._kind, question.key, text, self._registry)
