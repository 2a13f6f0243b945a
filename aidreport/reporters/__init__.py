"""Findings as text in several formats: values in, text out, no printing."""
