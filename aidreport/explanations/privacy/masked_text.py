"""The public edition says words of the record otherwise.

A text or a phrase names a minor, an illness, or a number that leads to a person. In the public
edition something general stands in its place; whoever wrote the words should see whether they
still read well (own rule).

Severity: note

No example: only `aidreport render --audience public` masks anything. Words that only look like a
name go into `allow` under `[publish]` in aidreport.toml.
"""
