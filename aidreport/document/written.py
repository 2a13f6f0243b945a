"""A file that a writer made, and what it has to say about it."""

from __future__ import annotations

from aidreport.diagnostics.remark import Remark
from aidreport.frozen import frozen


@frozen
class Written:
    """The bytes of a file, empty where a remark is an error."""

    content: bytes
    remarks: tuple[Remark, ...] = ()
