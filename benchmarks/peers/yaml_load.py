"""Reads YAML files as other programs do: `yaml_load.py FILE...`."""

import sys
from pathlib import Path

import yaml

for path in sys.argv[1:]:
    with Path(path).open("rb") as file:
        yaml.load(file, Loader=yaml.CSafeLoader)
