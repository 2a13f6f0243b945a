"""Nothing is filled in after the name of a field.

What is left empty is told nowhere in the report, and nobody sees that it is missing there (own
rule). Fill it in as soon as it is known, or delete the line.

Severity: warning

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        beneficiaries: 村民
        donation:
          cash:
          goods: {items: 图书, quantity: 200册}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: donation
        date: 2024-03-05
        beneficiaries: 村民
        donation:
          cash: 700
          goods: {items: 图书, quantity: 200册}
"""
