"""The whole file: the same bytes twice, no markup in texts, and errors instead of surprises."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pdf_pages import need_tools

from aidreport.document.blocks import Document, Paragraph, Properties, Run, Title
from aidreport.writers.cannot_convert import CannotConvert
from aidreport.writers.typst import compiler, write

TEXT = Paragraph((Run("正文。"),))


def test_a_report_has_the_same_bytes_twice(laid_out: Callable) -> None:
    blocks = (Title(("示例总结",)), TEXT)
    assert laid_out(*blocks) == laid_out(*blocks)
    assert laid_out(*blocks) != laid_out(*blocks, TEXT)


@pytest.mark.parametrize(
    "hostile",
    [
        '#panic("x")',
        "$x^2$",
        '") + panic("',
        "\\u{41} \\",
        "*粗* _斜_ @ref <label> // /* `x`",
        "= 标题",
    ],
)
def test_a_text_is_never_markup(pages: Callable, hostile: str) -> None:
    (page,) = pages(Paragraph((Run(f"甲{hostile}乙"),)))
    assert page.texts[0] == f"甲{hostile}乙".replace(" ", "")


def test_without_typst_it_says_what_to_install_and_what_else_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    need_tools()

    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(compiler, "import_module", missing)
    with pytest.raises(CannotConvert) as refused:
        write(Document(Properties("示例总结", "示例市甲中学", 2024), (TEXT,)), "")
    assert str(refused.value) == (
        "A PDF is laid out by typst, which is not installed here: install it with “pip install"
        " aidreport[pdf]”, or have LibreOffice do it with “--pdf-engine libreoffice”, or write the"
        " Word document with “--format docx” and save it as PDF in Word or WPS."
    )


@pytest.mark.parametrize("source", ['#panic("x")', '#text(font: "none")[x]', '#image("/etc/x")'])
def test_an_error_and_a_warning_of_the_compiler_are_ours(source: str) -> None:
    with compiler.Compiler({}, {}) as own, pytest.raises(CannotConvert) as refused:
        own.compiled(f"#set document(date: none)\n{source}", ())
    assert "This is a mistake in aidreport" in str(refused.value)


def test_pictures_are_copies_in_a_folder_that_goes_with_the_compiler() -> None:
    with compiler.Compiler({"photo1.png": b"x"}, {}) as own:
        root = Path(own._folder.name)
        assert (root / "photo1.png").read_bytes() == b"x"
        assert not (root / "photo1.png").is_symlink()
    assert not root.exists()
