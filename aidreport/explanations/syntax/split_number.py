"""A comma between thousands ends a value in brackets.

Within `{}` and `[]` each comma ends a value (YAML 1.1, 10.1.1, 10.2.1): `{cash: 12,500.5}` is 12,
and a rest that belongs to nothing. Write numbers without commas.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, beneficiaries: 村民, donation: {cash: 12,500.5}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, beneficiaries: 村民, donation: {cash: 12500.5}}
"""
