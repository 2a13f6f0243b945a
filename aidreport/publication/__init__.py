"""The public edition (公开版): who is protected, what is masked, and the search for leaks."""
