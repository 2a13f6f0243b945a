"""What is known of a file of evidence before it is opened."""

from __future__ import annotations

from aidreport.frozen import frozen


@frozen
class EvidenceFile:
    """A file that a record names as evidence.

    Attributes:
        path: the file, from the project's folder.
        size: bytes in it; None where there is no such file.
        digest: the SHA-256 of it in hexadecimal digits; empty unless another one has its size.
        nearest: where there is none, the file whose name is most like it, else empty.
    """

    path: str
    size: int | None
    digest: str = ""
    nearest: str = ""
