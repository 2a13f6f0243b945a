"""Stand-in: the names of the formats, until the writers are there."""

WRITERS = {"md": None, "docx": None}
