from pathlib import Path

from template_reference import template_reference

PAGE = Path(__file__).parents[2] / "docs" / "templates.md"


def test_the_page_on_templates_says_what_the_code_gives(rewrite: bool) -> None:
    if rewrite:
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(template_reference(), encoding="utf-8", newline="\n")
    assert PAGE.read_text(encoding="utf-8") == template_reference()
