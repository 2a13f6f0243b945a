from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
INDEXES = ("docs/README.md", "docs/README.zh-CN.md")
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in chain(
        ROOT.glob("*.md"),
        (ROOT / "docs").glob("*.md"),
        [ROOT / "docs" / "examples" / "README.zh-CN.md"],
    )
)
LINK = re.compile(r"\]\((?!https?:)([^)\s#]*)(#[^)\s]+)?\)")
HEAD = re.compile(r"^#{1,6} +(.+)$", re.MULTILINE)


def read(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def anchors(page: str) -> set[str]:
    """The anchors of a page's heads, as GitHub makes them."""
    heads = [re.sub(r"\]\([^)]*\)|[^\w\- ]", "", head).strip() for head in HEAD.findall(read(page))]
    return {head.lower().replace(" ", "-") for head in heads}


def linked(page: str) -> set[str]:
    folder = (ROOT / page).parent
    targets = {(folder / target).resolve() for target, _ in LINK.findall(read(page)) if target}
    return {each.relative_to(ROOT).as_posix() for each in targets if each.is_relative_to(ROOT)}


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files_and_heads(page: str) -> None:
    broken = []
    for target, anchor in LINK.findall(read(page)):
        path = (ROOT / page).parent / target if target else ROOT / page
        if not path.exists():
            broken.append(target)
        elif anchor and path.suffix == ".md":
            heads = anchors(path.resolve().relative_to(ROOT).as_posix())
            broken += [target + anchor] if anchor[1:] not in heads else []
    assert broken == []


def test_every_page_is_listed_in_one_of_the_indexes_of_its_language() -> None:
    pages = {page for page in PAGES if page.startswith("docs/") and page not in INDEXES}
    both = linked(INDEXES[0]) | linked(INDEXES[1])
    assert pages - both == set()
    chinese = {page for page in pages if page.endswith(".zh-CN.md")}
    assert chinese - linked(INDEXES[1]) == set()
    assert pages - chinese - linked(INDEXES[0]) == set()


@pytest.mark.parametrize(
    ("page", "index"), [("README.md", INDEXES[0]), ("README.zh-CN.md", INDEXES[1])]
)
def test_the_first_page_leads_to_the_index_and_the_first_hour(page: str, index: str) -> None:
    assert {index, "docs/first-hour.zh-CN.md"} <= linked(page)
    assert page in linked(index)


@pytest.mark.parametrize("page", INDEXES)
def test_schemas_and_scripts_of_the_folder_are_listed_too(page: str) -> None:
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*.json")}
    assert files - linked(page) == set()


def test_the_map_of_the_house_has_every_room() -> None:
    rows = re.findall(
        r"^\| (`[a-z_]+/`(?:, `[a-z_]+/`)*) \|", read("CONTRIBUTING.md"), re.MULTILINE
    )
    named = [room for row in rows for room in re.findall(r"`([a-z_]+)/`", row)]
    package = ROOT / "aidreport"
    rooms = {
        path.name for path in package.iterdir() if path.is_dir() and path.name != "__pycache__"
    }
    assert len(named) == len(set(named))
    assert rooms - set(named) == set()
    assert set(named) - rooms == set()


def test_recipes_name_files_that_are_there() -> None:
    table = read("CONTRIBUTING.md").split("## Four recipes\n")[1].split("\n## ")[0]
    paths = [path for path in re.findall(r"`([\w./-]+/[\w./-]*)`", table) if "<" not in path]
    assert len(paths) > 8
    missing = [
        path
        for path in paths
        if not any((root / path).exists() for root in (ROOT, ROOT / "aidreport"))
    ]
    assert missing == []
