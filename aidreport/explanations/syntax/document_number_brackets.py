"""A document number in braces has the square brackets of a list.

The year of a document number stands in 〔〕 (GB/T 9704—2012, 7.2.5); `[` begins a list (YAML 1.1,
10.1.1), and the line cannot be read.

Bad:
    organisations: {示例中学: }
    report:
      period: 2024
      organisation: 示例中学
      grounds: {number: 示教发[2024]3号}

Good:
    organisations: {示例中学: }
    report:
      period: 2024
      organisation: 示例中学
      grounds: {number: 示教发〔2024〕3号}
"""
