"""Templates that are compiled once, as the wheel brings them, against those of each run."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

import jinja2
import pytest
from jinja2 import TemplateError

from aidreport.rendering import environment as environments
from aidreport.rendering.compiled_templates import (
    CompiledTemplates,
    compiled_templates,
    key_of,
)
from aidreport.rendering.compiling import compile_templates
from aidreport.rendering.environment import ReportEnvironment, make_environment
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
    in_checkout = Path(environments.__file__).is_relative_to(Path(__file__).parents[2])
    # What is installed in a folder of the checkout is no checkout.
    in_checkout = in_checkout and "site-packages" not in environments.__file__
    assert (compiled_templates() is None) == in_checkout


def test_no_default_template_is_compiled_that_is_there_compiled(
    environment: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = environment()
    files = compiled_now(made, monkeypatch)
    for name in NAMES:
        assert made.get_template(name).filename == str(default_templates() / name)
        made.get_template(f"default/{name}")
    assert files == []


def test_errors_have_the_same_place_in_the_same_templates(environment: Callable) -> None:
    places = {name: failure(environment(), name) for name in NAMES}
    assert places == {name: failure(make_environment([], nobody), name) for name in NAMES}
    assert len([name for name in NAMES if places[name]]) > len(NAMES) / 2


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
