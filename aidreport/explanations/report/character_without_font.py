"""A character of the report has no glyph in any font of the PDF.

It would be an empty box on paper, and nobody would know until then: typst says nothing about it.
Rare characters of names and places stand in other fonts than the usual ones, some in none but a
font of one's own system, as characters that were made up there (造字) do. The Word document is
written nevertheless: whoever opens it sees the character if a font of theirs has it (own rule).

No example: a font that has the character, named as `rare` under `[fonts]` in `aidreport.toml`, or
the character in another spelling mends it.
"""
