"""Pages as Markdown, for docs/rules.md and for tools that show the help of a finding."""

from __future__ import annotations

from aidreport.diagnostics import Message, Translate, message
from aidreport.explanations.page import RECORD, Example, Page
from aidreport.expressions import expression

_CODE = expression(r"(`[^`]+`)")
_SPECIAL = expression(r"([\\*_<>\[\]|~])")
_LANGUAGES = {"yaml": "yaml", "yml": "yaml", "toml": "toml", "j2": "jinja"}


def in_markdown(text: str) -> str:
    """Return a paragraph of a page as Markdown: only what stands in backticks has a meaning."""
    parts = _CODE.split(text)
    return "".join(part if part[:1] == "`" else _SPECIAL.sub(r"\\\1", part) for part in parts)


def body(page: Page, translate: Translate) -> str:
    """Return the paragraphs of a page and its examples, without a heading."""
    parts = [in_markdown(translate(text)) for text in page.paragraphs]
    for heading, example in ((message("Wrong"), page.bad), (message("Right"), page.good)):
        parts += _example(heading, example, translate)
    return "\n\n".join(parts)


def example_head(heading: Message, path: str, example: Example) -> Message:
    """Return the line above one file of an example, which names any but the one usual record."""
    if list(example) == [RECORD]:
        return message("{heading}:", heading=heading)
    return message("{heading} ({path}):", heading=heading, path=path)


def _example(heading: Message, example: Example, translate: Translate) -> list[str]:
    return [
        f"{in_markdown(example_head(heading, path, example).render(translate))}\n\n"
        f"```{_LANGUAGES.get(path.rpartition('.')[2], '')}\n{content}```"
        for path, content in example.items()
    ]
