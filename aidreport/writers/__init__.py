"""Document blocks in, bytes of a file out: one writer a format."""
