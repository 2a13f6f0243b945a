"""Plain values in, Chinese words out; knows no record, no fact and no template."""
