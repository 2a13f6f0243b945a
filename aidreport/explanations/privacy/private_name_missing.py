"""A name that is kept out of the record is not here.

`private: true` says that a person's name stands in `records/private.yaml`, which is kept out of
git. Where that file is missing, or has no name for the id, the report calls the person by the id
(own rule). That is as it should be in CI and for the public edition, which is the same with and
without the file; the report for the office should be written where the file is.

Severity: note

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {甲同学: {private: true, minor: true, grade: 初一}}
    activities:
      - {kind: donation, date: 2024-03-05, recipients: 甲同学, donation: {cash: 1000}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    people: {甲同学: {private: true, minor: true, grade: 初一}}
    activities:
      - {kind: donation, date: 2024-03-05, recipients: 甲同学, donation: {cash: 1000}}

Good records/private.yaml:
    people: {甲同学: 张小示}
"""
