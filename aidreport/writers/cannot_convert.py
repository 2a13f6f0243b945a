"""A format that another program makes, and cannot make."""

from __future__ import annotations

from aidreport.diagnostics import Told


class CannotConvert(Told):
    """A format that another program makes cannot be made; `message` says why and what to do."""
