"""What is said of a report or a file before it is known where in the records that stands."""

from __future__ import annotations

from aidreport.diagnostics.diagnostic import Severity
from aidreport.diagnostics.message import Message
from aidreport.frozen import frozen


@frozen
class Remark:
    """Something to be said; an error says that nothing can be made.

    `about` are the words of a record that it is said of, empty where it is of none.
    """

    code: str
    severity: Severity
    message: Message
    about: str = ""
