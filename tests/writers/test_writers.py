import subprocess
import sys
from importlib import import_module

import pytest

import aidreport.writers
from aidreport.document.blocks import Document, Properties
from aidreport.writers import WRITERS

EMPTY = Document(Properties("示例总结", "示例市甲中学", 2009), ())


def test_the_formats_are_in_the_order_of_the_help_texts():
    assert [(writer.name, writer.suffix) for writer in WRITERS.values()] == [
        ("md", ".md"),
        ("docx", ".docx"),
        ("html", ".html"),
        ("pdf", ".pdf"),
    ]
    assert all(name == writer.name for name, writer in WRITERS.items())


@pytest.mark.parametrize("name", [name for name in WRITERS if name != "pdf"])
def test_every_format_writes_bytes(name):
    assert isinstance(WRITERS[name].write(EMPTY, ""), bytes)


@pytest.mark.parametrize("name", WRITERS)
def test_every_module_of_the_table_has_the_function_write(name):
    assert callable(import_module(WRITERS[name].module).write)


def test_the_table_cannot_be_changed():
    with pytest.raises(TypeError):
        aidreport.writers.WRITERS["html"] = WRITERS["md"]


def test_importing_the_table_imports_neither_python_docx_nor_markdown_it():
    code = (
        "import sys, aidreport.writers; print([name for name in ('docx', 'lxml', 'markdown_it')"
        " if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert found.stdout.split() == [b"[]"]
