"""Facts in, one Markdown text out, by Jinja templates in a sandbox."""
