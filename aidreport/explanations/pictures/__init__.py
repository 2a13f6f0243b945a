"""Pages about the files of photos."""
