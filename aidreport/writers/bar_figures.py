"""How the value of a bar is written, in whatever format the chart is drawn."""

from __future__ import annotations

from decimal import Decimal


def figure(value: Decimal) -> str:
    """Return a value as it stands beside its bar: 12, 0.5."""
    return f"{value.normalize():f}"
