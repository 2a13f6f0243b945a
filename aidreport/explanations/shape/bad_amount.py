"""A value is no amount of money, or has no unit where one is needed.

Amounts are added up, so that each must be a number: 2835.5, 1.2万元, or a vague one like
近10万元, which is told but not added up. An amount that may be money or a count needs its unit;
nothing is more exact than a fen (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, beneficiaries: 村民, donation: {cash: 不少钱}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, beneficiaries: 村民, donation: {cash: 700}}
"""
