"""Passages that may hold the words of a secret: names of others, and what the settings allow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.publication.secrets import Secret
from aidreport.publication.spellings.folding import closed_up
from aidreport.sources.publish import Publish


def allowed_passages(
    years: Iterable[YearRecord],
    protected: Mapping[str, Person],
    secrets: Iterable[Secret],
    publish: Publish,
) -> tuple[str, ...]:
    """Return the passages: the settings', and whole names of those who are not protected.

    A teacher may be called 王文明 beside a pupil 李文明. What holds more than a part of a secret's
    name is that of the pupil, whoever the entry is about: 赵小明的母亲.
    """
    sure = [closed_up(secret.words) for secret in secrets if not secret.doubtful]
    known = {closed_up(secret.words) for secret in secrets}
    names = [
        str(person.name)
        for year in years
        for person in year.people.values()
        if person.name and person.id not in protected
    ]
    passages = dict.fromkeys([*publish.allow, *names])
    if not known:
        return tuple(passages)
    closed = {name: closed_up(name) for name in passages}
    return tuple(
        name
        for name, words in closed.items()
        if name in publish.allow or (words not in known and not any(word in words for word in sure))
    )


def without_secrets(
    passages: Iterable[str], added: Iterable[Secret], publish: Publish
) -> tuple[str, ...]:
    """Return the passages that hold no whole secret of the private file."""
    whole = [secret.words for secret in added if not secret.doubtful]
    return tuple(
        passage
        for passage in passages
        if passage in publish.allow or not any(word in passage for word in whole)
    )
