"""aidreport: YAML records of a year's aid work in, the formal annual summary out."""

__version__ = "0.1.0"
