"""From an old report to drafts of records: by rules alone, with the sentence behind each draft.

`lines` and `sentences` take a file apart, `mentions`, `dates`, `money` and `goods` find what a
sentence tells, `activities` put it together. What is a guess is marked, so that nothing wrong is
taken for sure.
"""
