"""The report as blocks, and the reader that makes them from our Markdown."""
