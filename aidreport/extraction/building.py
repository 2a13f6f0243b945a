"""Drafts as the model reads them: what it refuses of one is left out, and told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aidreport.diagnostics import Diagnostic, errors_in
from aidreport.extraction.draft import Draft
from aidreport.frozen import frozen
from aidreport.importing.drafting import read_back, text_of
from aidreport.importing.parties import Register
from aidreport.model.activities import ActivityBuilder
from aidreport.model.activity import Activity
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.registry import RegistryBuilder
from aidreport.names import FIELDS
from aidreport.sources.values import Scalar

_DRAFT = "draft.yaml"
_REFUSED = "读到的内容不能用"
_MOST_TRIES = 8


@frozen
class Model:
    """What drafts are built with: who is recorded, and whom the report adds."""

    organisations: Mapping[str, Organisation]
    people: Mapping[str, Person]
    new: Register

    def build(self, draft: Draft) -> Activity | None:
        """Return the activity that a draft makes; a field that the model refuses is taken out.

        None where it cannot be made at all.
        """
        for _ in range(_MOST_TRIES):
            activity, errors = self._built(draft.values)
            if activity is not None:
                return activity
            name = _named(errors, draft.values)
            if not name:
                return None
            draft.doubts[name] = _REFUSED
            del draft.values[name]
        return None

    def _built(self, values: Mapping[str, Any]) -> tuple[Activity | None, list[Diagnostic]]:
        root = read_back(text_of([values], self.new.named_in([values])))
        builder = RegistryBuilder(dict(self.organisations), dict(self.people))
        builder.add(_DRAFT, root.get(Scalar("organisations")), root.get(Scalar("people")))
        before = len(builder.findings)
        activities = ActivityBuilder(builder, builder.registry(), None)
        listed = activities.listed(_DRAFT, root.get(Scalar("activities")))
        activity = activities.build(_DRAFT, listed[0])
        errors = errors_in(builder.findings[before:])
        return (None if errors else activity), errors


def _named(errors: list[Diagnostic], values: Mapping[str, Any]) -> str:
    """Return the field that a finding is about, else the last one that may be left out."""
    for each in errors:
        said = {str(value) for _, value in each.message.arguments}
        for name in values:
            if name not in ("kind", "date") and {name, FIELDS.get(name, name)} & said:
                return name
    others = [name for name in values if name not in ("kind", "date", "direction", "works")]
    return others[-1] if errors and others else ""
