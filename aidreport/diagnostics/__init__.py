"""What is found wrong, and how it is said: values only, no printing."""

from aidreport.diagnostics.capped import capped
from aidreport.diagnostics.diagnostic import (
    Diagnostic,
    Ignored,
    Passage,
    Position,
    Severity,
    errors_in,
    has_errors,
)
from aidreport.diagnostics.message import Argument, Message, Told, Translate, listed, message
from aidreport.diagnostics.names import Name, OfChineseFile

__all__ = [
    "Argument",
    "Diagnostic",
    "Ignored",
    "Message",
    "Name",
    "OfChineseFile",
    "Passage",
    "Position",
    "Severity",
    "Told",
    "Translate",
    "capped",
    "errors_in",
    "has_errors",
    "listed",
    "message",
]
