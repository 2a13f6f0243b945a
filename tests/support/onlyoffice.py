"""Converts Word files to PDF beside them: onlyoffice.py FONTS FILE..."""

import sys
from pathlib import Path

import docbuilder  # needs absolute paths, and prints of a licence that it does not need


def main(fonts: str, *files: str) -> None:
    builder = docbuilder.CDocBuilder()
    for name, value in (("check-fonts", "true"), ("fonts-system", "false"), ("fonts-dir", fonts)):
        builder.SetProperty(f"--{name}", value)
    for file in files:
        builder.OpenFile(file, "")
        builder.SaveFile("pdf", str(Path(file).with_suffix(".pdf")))
        builder.CloseFile()


if __name__ == "__main__":
    main(*sys.argv[1:])
