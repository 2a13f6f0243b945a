"""A file among the records does not end in “.yaml”.

Only files that end in `.yaml` are read. One that ends in `.yml`, `.YAML` or `.yaml.txt` looks
like a record and would silently be missing from the report (own rule). Notepad adds `.txt`, and
Windows hides it: choose “All files” when saving.

Bad records/2023.yml:
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: }

Good records/2023.yaml:
    report: {period: 2023, organisation: 示例中学}
    organisations: {示例中学: }
"""
