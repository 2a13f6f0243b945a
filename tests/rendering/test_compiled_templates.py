"""Templates that are compiled once, as the wheel brings them, against those of each process."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

import jinja2
import pytest
from jinja2 import TemplateError

from aidreport.rendering import compiled_templates as compiled_templates_module
from aidreport.rendering import environment as environments
from aidreport.rendering.compiled_templates import CompiledTemplates, key_of
from aidreport.rendering.compiling import compile_templates
from aidreport.rendering.environment import ReportEnvironment, make_environment
from aidreport.rendering.filters import VOICE_FILTERS
from aidreport.rendering.template_folders import default_templates

NAMES = sorted(
    path.relative_to(default_templates()).as_posix() for path in default_templates().rglob("*.j2")
)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the default templates as Python."""
    folder = tmp_path_factory.mktemp("compiled")
    compile_templates(folder)
    return folder


@pytest.fixture
def environment(
    compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Sequence[Path]], ReportEnvironment]:
    """Make an environment, with some folders of one's own, that has compiled templates."""

    def make(folders: Sequence[Path] = ()) -> ReportEnvironment:
        monkeypatch.setattr(environments, "compiled_templates", lambda: CompiledTemplates(compiled))
        return make_environment(folders, nobody)

    return make


def nobody() -> None:
    raise LookupError("nobody speaks")


def compiled_now(environment: ReportEnvironment, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files of the templates that an environment compiles from now on."""
    files: list[str] = []
    compile_one = environment.compile

    def noted(source: str, name: str, filename: str) -> object:
        files.append(filename)
        return compile_one(source, name, filename)

    monkeypatch.setattr(environment, "compile", noted)
    return files


def failure(environment: ReportEnvironment, name: str) -> list[tuple[str, int | None]]:
    """Where in which templates rendering fails that has no facts to tell."""
    try:
        environment.get_template(name).render()
    except (TemplateError, LookupError) as error:
        frames = traceback.extract_tb(error.__traceback__)
        return [
            (frame.filename, frame.lineno) for frame in frames if frame.filename.endswith(".j2")
        ]
    return []


def test_only_a_wheel_has_compiled_templates_for_in_a_checkout_they_could_grow_stale() -> None:
    package = Path(environments.__file__).parents[1]
    in_checkout = package.is_relative_to(Path(__file__).parents[2])
    # What is installed in a folder of the checkout is no checkout.
    in_checkout = in_checkout and "site-packages" not in environments.__file__
    assert (package / "compiled_templates").is_dir() != in_checkout


def test_a_process_compiles_a_template_once_however_many_reports_it_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = CompiledTemplates(tmp_path / "none")
    monkeypatch.setattr(environments, "compiled_templates", lambda: cache)
    first, second = (make_environment([], nobody) for _ in range(2))
    compiled, again = (compiled_now(each, monkeypatch) for each in (first, second))
    for made in (first, second):
        for name in NAMES:
            made.get_template(name)
    assert (sorted(compiled), again) == ([str(default_templates() / name) for name in NAMES], [])
    assert not (tmp_path / "none").exists()


def test_a_template_that_was_changed_is_compiled_anew_by_the_same_process(
    environment: Callable, tmp_path: Path
) -> None:
    own = tmp_path / "report.md.j2"
    said = []
    for words in ("甲", "乙", "甲"):
        own.write_text(words, encoding="utf-8")
        said.append(environment([tmp_path]).get_template("report.md.j2").render())
    assert said == ["甲", "乙", "甲"]


def test_no_more_than_some_templates_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled_templates_module, "MOST_KEPT", 3)
    cache = CompiledTemplates(tmp_path)
    monkeypatch.setattr(environments, "compiled_templates", lambda: cache)
    made = make_environment([], nobody)
    for name in NAMES[:5]:
        made.get_template(name)
    kept = []
    for name in NAMES[:5]:
        source = (default_templates() / name).read_text(encoding="utf-8")
        kept.append(bool(cache.get_bucket(made, name, name, source).code))
    assert kept == [False, False, True, True, True]


def test_what_depends_on_the_report_is_not_worked_out_while_a_template_is_compiled() -> None:
    asked = []
    made = make_environment([], lambda: asked.append("voice") or nobody())
    for name in VOICE_FILTERS:
        made.from_string(f'{{{{ "甲" | {name} }}}}')
    assert asked == []


def test_no_default_template_is_compiled_that_is_there_compiled(
    environment: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = environment()
    files = compiled_now(made, monkeypatch)
    for name in NAMES:
        assert made.get_template(name).filename == str(default_templates() / name)
        made.get_template(f"default/{name}")
    assert files == []


def test_errors_have_the_same_place_in_the_same_templates(
    environment: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = {name: failure(environment(), name) for name in NAMES}
    monkeypatch.setattr(environments, "compiled_templates", lambda: None)
    assert places == {name: failure(make_environment([], nobody), name) for name in NAMES}
    assert len([name for name in NAMES if places[name]]) > len(NAMES) / 3


def test_only_a_template_of_ones_own_is_compiled_and_it_includes_the_default_one(
    environment: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "attachments" / "total.md.j2"
    own.parent.mkdir()
    own.write_text('共：{% include "default/attachments/total.md.j2" %}', encoding="utf-8")
    made = environment([tmp_path])
    files = compiled_now(made, monkeypatch)
    template = made.get_template("attachments/total.md.j2")
    said = template.render(column="number")
    assert (template.filename, said.strip()) == (str(own), "共：合计")
    assert files == [str(own)]


@pytest.mark.parametrize("changed", ["source", "name", "jinja"])
def test_a_template_made_of_something_else_is_not_used(
    changed: str, compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = CompiledTemplates(compiled)
    name = "phrases/pause.md.j2"
    source = (default_templates() / name).read_text(encoding="utf-8")
    assert cache.get_bucket(make_environment([], nobody), name, name, source).code
    if changed == "source":
        source += "。"
    elif changed == "name":
        name = "phrases/other.md.j2"
    else:
        monkeypatch.setattr(jinja2, "__version__", "3.99")
    assert cache.get_bucket(make_environment([], nobody), name, name, source).code is None


def test_a_key_is_the_name_of_a_module() -> None:
    assert key_of("kinds/teaching-exchange.md.j2", "甲").isidentifier()
