"""Writes the evidence of this case: scans of nothing, PDF files of one page with a number on it."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "evidence" / "2024"
NUMBERS = range(1, 31)


def scan(words: str) -> bytes:
    """Return a PDF file of one page (A5) with a line of ASCII on it."""
    line = f"BT /F 24 Tf 60 300 Td ({words}) Tj ET"
    parts = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources<</Font<</F "
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        f"<</Length {len(line)}>>stream\n{line}\nendstream",
    )
    text, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(text))
        text += f"{number} 0 obj{part}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(text)
    text += f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}"
    text += f"trailer<</Size {len(parts) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    return text.encode("ascii")


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for number in NUMBERS:
        (FOLDER / f"scan-{number:02}.pdf").write_bytes(scan(f"SAMPLE {number:02}"))
