from __future__ import annotations

import re
from pathlib import Path

import pytest
from clerk import typed
from in_chinese import in_chinese
from small_records import unsealed

from aidreport.cli.failures import ExitCode

ROOT = Path(__file__).parent.parent
PAGES = {"en": "README.md", "zh": "README.zh-CN.md"}
FENCE = re.compile(r"^```(?P<kind>\w+)\n(?P<content>.*?)^```$", re.DOTALL | re.MULTILINE)
SLIPS = {"recipients:": "recipient:", "受助对象:": "受助对向:", "2010-04-02": "2010-04-31"}


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(page: str, kind: str) -> list[str]:
    return [block["content"] for block in FENCE.finditer(page) if block["kind"] == kind]


class Reader:
    """Does what a page says in an empty folder, and notes what comes out in its place."""

    def __init__(self, folder: Path, language: str) -> None:
        self.folder = folder
        self.language = language

    def follow(self, page: str) -> str:
        (record, _) = blocks(page, "yaml")
        self.write("records/2010.yaml", record)
        return FENCE.sub(self.block, page)

    def block(self, match: re.Match[str]) -> str:
        kind, content = match["kind"], match["content"]
        if kind == "markdown":
            content = (self.folder / "reports" / "2010.md").read_text(encoding="utf-8")
            content = unsealed(content)  # the page says that it is there
        if kind == "console":
            if "error:" in content:
                self.slip()
            commands = [line for line in content.splitlines() if line.startswith("$ ")]
            content = "".join(f"{line}\n{self.run(line[2:])}" for line in commands)
        return f"```{kind}\n{content}```"

    def slip(self) -> None:
        text = (self.folder / "records" / "2010.yaml").read_text(encoding="utf-8")
        for right, wrong in SLIPS.items():
            text = text.replace(right, wrong, 1)
        self.write("records/2010.yaml", text)

    def write(self, name: str, content: str) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")

    def run(self, line: str) -> str:
        return typed(line, self.folder, self.language)


@pytest.mark.parametrize("language", PAGES)
def test_examples_give_what_the_page_shows(tmp_path: Path, language: str, rewrite: bool) -> None:
    shown = read(PAGES[language])
    fresh = Reader(tmp_path, language).follow(shown)
    if rewrite:
        (ROOT / PAGES[language]).write_text(fresh, encoding="utf-8", newline="\n")
    else:
        assert shown == fresh


@pytest.mark.parametrize("language", PAGES)
def test_configuration_shown_is_understood(tmp_path: Path, language: str) -> None:
    page, reader = read(PAGES[language]), Reader(tmp_path, language)
    (configuration,) = blocks(page, "toml")
    unsigned = re.sub(r"(signature|落款):\n  .*: 2010-12-31\n", "", blocks(page, "yaml")[0])
    reader.write("records/2010.yaml", unsigned)
    assert "[signing-date-missing]" in reader.run("aidreport validate 2010")
    reader.write("aidreport.toml", configuration)
    assert reader.run("aidreport --lang en validate") == "Records of 1 year checked: no errors.\n"


@pytest.mark.parametrize("language", PAGES)
def test_template_shown_adds_its_sentence_before_the_signature(
    tmp_path: Path, language: str
) -> None:
    page, reader = read(PAGES[language]), Reader(tmp_path, language)
    (template,) = blocks(page, "jinja")
    reader.write("records/2010.yaml", blocks(page, "yaml")[0])
    usual = reader.run("aidreport render 2010 -f md -o -")
    reader.write("templates/report.md.j2", template)
    changed = reader.run("aidreport render 2010 -f md -o -")
    assert changed == usual.replace("<div align", "特此报告。\n\n<div align")


def test_set_up_is_two_lines_for_each_system() -> None:
    (shell,) = blocks(read("README.md"), "sh")
    (windows,) = blocks(read("README.md"), "bat")
    assert len(shell.splitlines()) == 2
    translated = shell.replace(".venv/bin/", ".venv\\Scripts\\").replace("python3 ", "py ")
    assert windows == translated


@pytest.mark.parametrize("kind", ["sh", "bat", "toml", "jinja"])
def test_both_pages_have_the_same_to_type(kind: str) -> None:
    assert blocks(read("README.md"), kind) == blocks(read("README.zh-CN.md"), kind)


def test_the_record_of_the_chinese_page_has_the_same_in_chinese() -> None:
    record, first_line = blocks(read("README.md"), "yaml")
    chinese = in_chinese(record.encode(), "records/2010.yaml").decode()
    assert blocks(read("README.zh-CN.md"), "yaml") == [chinese, first_line]


@pytest.mark.parametrize("language", PAGES)
def test_exit_codes_are_those_of_the_program(language: str) -> None:
    rows = re.findall(r"^\| (\d+) \|", read(PAGES[language]), re.MULTILINE)
    assert [int(row) for row in rows] == sorted(ExitCode)


def test_picture_is_quickly_loaded() -> None:
    assert (ROOT / "docs" / "images" / "2009-page-1.png").stat().st_size < 200_000
