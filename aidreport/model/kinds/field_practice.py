"""Field practice (社会实践): pupils who live and learn in another environment."""

from __future__ import annotations

from aidreport.model.activity import Activity


class FieldPractice(Activity):
    """Field practice of pupils."""
