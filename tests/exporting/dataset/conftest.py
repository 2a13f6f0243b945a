"""Datasets of the invented school, written as the command writes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from dataset_years import FILES, engine

from aidreport.pipeline.datasets import dataset
from aidreport.sources.publish import Audience

YEARS = ("2009", "2010", "2011")


@pytest.fixture
def written(
    make_project: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Path]:
    """Writes the dataset in a format, and works in its folder, as the lines of code expect."""

    def write(format_name: str = "parquet") -> Path:
        if format_name == "parquet":
            engine("pyarrow")
        made = dataset(make_project(FILES), YEARS, format_name, Audience.PUBLIC)
        assert made.files is not None, [finding.line(str) for finding in made.findings]
        folder = tmp_path / format_name
        for path, content in made.files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        monkeypatch.chdir(folder)
        return folder

    return write
