"""Recording what was done: one more activity in a year, checked and read before it is written."""
