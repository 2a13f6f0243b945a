"""Reports as LibreOffice lays them out: DOCX to PDF, and what stands where in the PDF."""

from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

import pytest
from engines import libreoffice, require_libreoffice

from aidreport.document.blocks import Block, Document, Properties
from aidreport.writers.word import write


@pytest.fixture(scope="session")
def tools() -> None:
    require_libreoffice()


@pytest.fixture(scope="session")
def convert(convert_files) -> Callable[..., dict[str, Path]]:
    """Converts named reports, given as blocks, to PDF."""

    def convert_all(**reports: tuple[Block, ...]) -> dict[str, Path]:
        return convert_files(
            {
                name: write(Document(Properties("示例总结", "示例市甲中学", 2009), blocks), "")
                for name, blocks in reports.items()
            }
        )

    return convert_all


@pytest.fixture(scope="session")
def convert_files(tools, tmp_path_factory) -> Callable[[Mapping[str, bytes]], dict[str, Path]]:
    """Converts named Word files to PDF, all in one start of LibreOffice."""
    folder, number = tmp_path_factory.mktemp("libreoffice"), count()
    return lambda reports: libreoffice(reports, folder / str(next(number)))
