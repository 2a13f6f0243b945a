from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from models import all_models

from aidreport.model.base import Record, fields_of
from aidreport.model.kinds import KINDS
from aidreport.names import FIELDS, IN_GROUPS

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "aidreport"

STAGES = {
    "sources",
    "model",
    "pictures",
    "rules",
    "facts",
    "closing",
    "rendering",
    "tracing",
    "annotations",
    "statistics",
    "publication",
    "document",
    "formats",
    "writers",
    "diagnostics",
    "ignores",
    "spreadsheets",
    "importing",
    "exporting",
    "extraction",
    "gathering",
    "matters",
}
MAY_IMPORT = {
    "__init__": set(),
    "__main__": {"cli"},
    "cli": {
        "collecting",
        "receiving",
        "gathering",
        "pipeline",
        "pictures",
        "diagnostics",
        "rules",
        "sources",
        "tracing",
        "statistics",
        "spreadsheets",
        "importing",
        "exporting",
        "extraction",
        "names",
        "writers",
        "output",
        "explanations",
        "fingerprints",
        "reporters",
        "report_readers",
        "comparison",
        "ignores",
        "machine",
        "formats",
        "delivery",
        "editing",
        "starting",
        "recording",
        "examples",
        "revisions",
        "redlining",
        "preview",
    },
    "revisions": {
        "pipeline",
        "recording",
        "comparison",
        "formats",
        "facts",
        "statistics",
        "model",
        "sources",
        "wording",
        "diagnostics",
    },
    "preview": {
        "pipeline",
        "reporters",
        "ignores",
        "tracing",
        "writers",
        "document",
        "names",
        "sources",
        "diagnostics",
    },
    "delivery": {
        "pipeline",
        "formats",
        "fingerprints",
        "ooxml",
        "pictures",
        "redlining",
        "output",
        "sources",
        "diagnostics",
    },
    "redlining": {
        "comparison",
        "report_readers",
        "writers",
        "document",
        "ooxml",
        "diagnostics",
    },
    "pipeline": STAGES,
    "output": {"diagnostics"},
    "starting": {"__version__"},
    "examples": {"facts", "rendering", "editing", "model", "sources", "diagnostics"},
    "recording": {
        "pipeline",
        "publication",
        "editing",
        "names",
        "model",
        "sources",
        "diagnostics",
    },
    "editing": {"model", "sources", "names", "diagnostics"},
    "machine": set(),
    "names": set(),
    "sources": {"names", "diagnostics"},
    "model": {"sources", "names", "diagnostics", "wording"},
    "pictures": {"sources", "model", "facts", "rendering", "document", "diagnostics"},
    "rules": {"model", "facts", "places", "days", "wording", "diagnostics"},
    "ignores": {"explanations", "rules", "sources", "diagnostics"},
    "reporters": {"explanations", "diagnostics"},
    "explanations": {"rules", "editing", "sources", "diagnostics"},
    "closing": {"facts", "model", "names", "sources", "diagnostics"},
    "facts": {"model", "places", "diagnostics"},
    "publication": {"model", "sources", "wording", "pdf", "diagnostics"},
    "spreadsheets": {"ooxml", "diagnostics"},
    "receiving": {"gathering", "sources", "diagnostics"},
    "collecting": {
        "receiving",
        "pipeline",
        "exporting",
        "gathering",
        "spreadsheets",
        "output",
        "places",
        "model",
        "sources",
        "diagnostics",
    },
    "gathering": {"facts", "model", "names", "diagnostics"},
    "matters": {"gathering", "facts", "model", "places", "wording", "diagnostics"},
    "exporting": {
        "gathering",
        "spreadsheets",
        "facts",
        "model",
        "places",
        "names",
        "wording",
        "diagnostics",
    },
    "importing": {
        "editing",
        "exporting",
        "spreadsheets",
        "names",
        "model",
        "sources",
        "wording",
        "diagnostics",
    },
    "extraction": {
        "report_readers",
        "ooxml",
        "importing",
        "spreadsheets",
        "editing",
        "names",
        "model",
        "sources",
        "wording",
        "diagnostics",
    },
    "statistics": {"facts", "spreadsheets", "model", "wording", "diagnostics"},
    "annotations": {
        "tracing",
        "rendering",
        "facts",
        "explanations",
        "document",
        "model",
        "names",
        "sources",
        "wording",
        "diagnostics",
    },
    "tracing": {
        "rendering",
        "spreadsheets",
        "facts",
        "model",
        "sources",
        "wording",
        "diagnostics",
    },
    "rendering": {"facts", "days", "model", "wording", "diagnostics"},
    "document": {"diagnostics"},
    "writers": {"ooxml", "pdf", "document", "machine", "diagnostics"},
    "pdf": {"diagnostics"},
    "ooxml": {"diagnostics"},
    "report_readers": {"ooxml", "wording", "diagnostics"},
    "formats": {"document", "report_readers", "fingerprints", "diagnostics"},
    "fingerprints": {"report_readers", "ooxml", "diagnostics"},
    "comparison": {"names", "report_readers", "tracing", "rendering", "diagnostics"},
    "wording": {"diagnostics"},
    "places": set(),
    "days": set(),
    "diagnostics": set(),
    "locale": set(),
    "expressions": set(),
    "frozen": set(),
    "build_hook": set(),
}
SCRIPTS = {"places/make.py", "days/make.py", "rendering/compiling.py", "build_hook.py"} | {
    f"expressions/{name}.py" for name in ("collecting", "preparing", "recording")
}
"""Run in a checkout, by hand or by a build, and not in the wheel."""
FOUNDATIONS = {"expressions", "frozen"}
"""What every room may use; it imports nothing of ours."""
MODULES = {path.relative_to(PACKAGE).as_posix(): path for path in PACKAGE.rglob("*.py")}


class Source:
    """What the tests ask of a module, of which a tree is made once and not kept."""

    def __init__(self, path: Path) -> None:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        nodes = list(ast.walk(tree))
        self.relative = any(isinstance(each, ast.ImportFrom) and each.level for each in nodes)
        whole = {
            alias.name for each in nodes if isinstance(each, ast.Import) for alias in each.names
        }
        modules = {each.module for each in nodes if isinstance(each, ast.ImportFrom)}
        parts = {
            f"{each.module}.{alias.name}"
            for each in nodes
            if isinstance(each, ast.ImportFrom)
            for alias in each.names
        }
        self.names = {dotted(each) for each in nodes if isinstance(each, ast.Name | ast.Attribute)}
        self.dataclasses = any("dataclasses" in str(each) for each in whole | modules | parts)
        self.rooms = {name.split(".")[1] for name in whole | parts if name.startswith("aidreport.")}
        self.started = started(tree)
        # The modules that it imports anything of, inside of functions too.
        paths = {str(name).removeprefix("aidreport.").replace(".", "/") for name in parts | modules}
        self.files = {file for each in paths for file in (f"{each}.py", f"{each}/__init__.py")}


def dotted(node: ast.expr) -> str:
    """The last two names of what is named: `sys.exit`; of a call's result the last one."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = node.value.id if isinstance(node.value, ast.Name) else ""
        return f"{before}.{node.attr}"
    return ""


def started(tree: ast.Module) -> list[int]:
    """The lines where a pattern is compiled as soon as the module is imported."""
    at_start = [node for node in tree.body if not isinstance(node, ast.FunctionDef)]
    in_classes = [node for each in at_start if isinstance(each, ast.ClassDef) for node in each.body]
    return [
        called.lineno
        for node in (*at_start, *in_classes)
        if not isinstance(node, ast.ClassDef | ast.FunctionDef)
        for called in ast.walk(node)
        if isinstance(called, ast.Call) and dotted(called.func) == "re.compile"
    ]


@pytest.fixture(scope="module")
def sources() -> dict[str, Source]:
    return {module: Source(path) for module, path in MODULES.items()}


def room(module: str) -> str:
    return module.partition("/")[0].removesuffix(".py")


def test_imports_go_down_only(sources: dict[str, Source]) -> None:
    upwards = {
        module: source.rooms
        - {room(module), "__version__", *FOUNDATIONS}
        - MAY_IMPORT[room(module)]
        for module, source in sources.items()
    }
    assert {module: rooms for module, rooms in upwards.items() if rooms} == {}
    assert [module for module, source in sources.items() if source.relative] == []


def test_no_modules_import_each_other_in_a_circle(sources: dict[str, Source]) -> None:
    left = {
        module: (source.files & MODULES.keys()) - {module} for module, source in sources.items()
    }
    while ends := {module for module, below in left.items() if not below & left.keys()}:
        left = {module: below for module, below in left.items() if module not in ends}
    assert left == {}


def test_only_the_command_line_prints_exits_and_asks_the_system(
    sources: dict[str, Source],
) -> None:
    forbidden = {"print", "exit", "quit", "sys.exit", "sys.stdout", "sys.stderr", "sys.argv"}
    clocks = {"date.today", "datetime.now", "time.time", "os.environ", "os.getenv"}
    found = {
        module: source.names & (forbidden | clocks)
        for module, source in sources.items()
        if module not in SCRIPTS and room(module) != "cli"
    }
    assert {module: names for module, names in found.items() if names} == {}


def test_every_kind_of_activity_has_a_template_and_the_reverse() -> None:
    templates = {path.name for path in (ROOT / "templates" / "kinds").iterdir()}
    assert templates == {f"{name}.md.j2" for name in KINDS}


def test_every_kind_of_activity_has_a_module_and_the_reverse() -> None:
    modules = {path.stem for path in (PACKAGE / "model" / "kinds").glob("*.py")} - {"__init__"}
    assert modules == {name.replace("-", "_") for name in KINDS}


def test_templates_stand_at_the_top_of_the_checkout_alone() -> None:
    # An installed package has its own; here a copy would come first and grow stale.
    assert not (PACKAGE / "templates").exists()


def test_folders_of_tests_are_those_of_the_package() -> None:
    apart = {
        "browser",
        "golden",
        "bad",
        "benchmarks",
        "ci",
        "engines",
        "libreoffice",
        "packaging",
        "records",
        "support",
        "locale",
        "schema",
    }
    folders = {
        path.relative_to(ROOT / "tests").as_posix()
        for path in (ROOT / "tests").rglob("*")
        if path.is_dir() and any(path.glob("test_*.py"))
    }
    mirrored = {name for name in folders if name.partition("/")[0] not in apart}
    assert {name for name in mirrored if not (PACKAGE / name).is_dir()} == set()


def test_expressions_are_compiled_when_they_are_used_and_not_at_the_start(
    sources: dict[str, Source],
) -> None:
    # `expression(…)` of aidreport.expressions is a pattern that is compiled at its first use.
    found = {module: source.started for module, source in sources.items()}
    assert {module: lines for module, lines in found.items() if lines} == {}


def test_values_are_made_quickly(sources: dict[str, Source]) -> None:
    # `frozen` of aidreport.frozen does what `dataclass(frozen=True, slots=True)` does.
    assert [module for module, source in sources.items() if source.dataclasses] == []


@pytest.mark.parametrize("model", all_models(), ids=lambda model: model.__name__)
def test_every_field_has_a_chinese_name(model: type[Record]) -> None:
    keys = {field.key for field in fields_of(model).values()}
    missing = sorted(
        key for key in keys if key not in FIELDS and key not in IN_GROUPS.get(model.__name__, {})
    )
    assert missing == [], (
        f"{model.__name__}: no Chinese name for {', '.join(missing)}. Add a line"
        f' `"{missing[0]}": "…",` to FIELDS in aidreport/names/fields.py, in the order of the'
        " alphabet: the term of the field, by which no other field of its group is called"
    )


def test_what_programs_print_is_read_in_a_named_encoding() -> None:
    # `text=True` reads it in that of the machine; ruff looks at open() and its like alone.
    files = [
        path for top in (PACKAGE, ROOT / "tests", ROOT / "benchmarks") for path in top.rglob("*.py")
    ]
    read = {path: path.read_text(encoding="utf-8") for path in files}
    unnamed = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, text in read.items()
        if re.search(r"\b(text|universal_newlines)\s*=", text) and "subprocess" in text
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and {each.arg for each in node.keywords} & {"text", "universal_newlines"}
        and dotted(node.func) in ("subprocess.run", "subprocess.Popen", "subprocess.check_output")
    ]
    assert unnamed == []
