"""How comments of people are called, in whatever form they are shown."""

from __future__ import annotations

from aidreport.comparison.answers import Answer
from aidreport.comparison.change import Remark
from aidreport.diagnostics import Message, message


def remark_in_words(remark: Remark) -> Message:
    """Return who said what about what, and whether it is settled."""
    if remark.key and not remark.text:
        return message("settled: 【{number}】", number=remark.key)
    if remark.key:
        said = _answer(remark.author, remark.key, remark.text)
    else:
        said = _comment(remark.author, remark.paragraph, remark.text)
    return message("settled: {what}", what=said) if remark.settled else said


def answer_in_words(answer: Answer) -> Message:
    """Return who answered what to which comment of a review copy, or commented of his own."""
    if answer.key:
        return _answer(answer.author, answer.key, answer.text)
    return _comment(answer.author, answer.comment.paragraph + 1, answer.text)


def _answer(author: str, key: int, text: str) -> Message:
    return message(
        "answer by {author} to 【{number}】: {text}",
        author=author or message("somebody"),
        number=key,
        text=text,
    )


def _comment(author: str, paragraph: int, text: str) -> Message:
    return message(
        "comment by {author}, paragraph {number}: {text}",
        author=author or message("somebody"),
        number=paragraph,
        text=text,
    )
