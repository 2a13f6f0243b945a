"""PDF files (ISO 32000-1) as far as a report's is one: its objects, what it says, and packing."""
