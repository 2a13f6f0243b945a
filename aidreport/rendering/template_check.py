"""Looks over a project's own templates, used or not, without a report.

What would fail when it is used is an error, what nothing ever uses a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError, nodes

from aidreport.diagnostics import Diagnostic, Position, Severity
from aidreport.rendering import template_slips as slips
from aidreport.rendering.environment import ReportEnvironment, make_environment
from aidreport.rendering.own_templates import OwnTemplates
from aidreport.rendering.signs import WrongSign
from aidreport.rendering.template_errors import missing, said_of
from aidreport.rendering.template_folders import SUFFIX, default_templates
from aidreport.rendering.template_slips import OwnTemplate, Slip
from aidreport.rendering.template_vocabulary import Vocabulary, vocabulary
from aidreport.rendering.voice import Voice


def check_templates(folder: Path, root: Path) -> list[Diagnostic]:
    """Return what is wrong with the templates of a folder, sorted by place.

    Args:
        folder: of the project's own templates.
        root: of the project, from which findings name files.
    """
    environment = make_environment([folder], _no_voice, root)
    loader = OwnTemplates(folder, root)
    own: list[OwnTemplate] = []
    found: list[tuple[OwnTemplate, Slip]] = []
    for name in _names(folder):
        template, slip = _read(environment, loader, name)
        own.append(template)
        found += [(template, slip)] if slip else []
    defaults = _defaults()
    trees = [each.tree for each in own if each.tree]
    known = vocabulary(environment, tuple(defaults.values()), trees)
    for template in own:
        looked_over = _looked_over(template, environment, known, defaults, own)
        found += [(template, slip) for slip in looked_over]
    shown = folder.relative_to(root) if folder.is_relative_to(root) else folder
    findings = [_finding(shown, template, slip) for template, slip in found]
    return sorted(dict.fromkeys(findings), key=lambda finding: finding.order)


def _no_voice() -> Voice:
    raise AssertionError("no report is written")


def _names(folder: Path) -> list[str]:
    files = (path for path in folder.rglob(f"*{SUFFIX}") if path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in files)


@cache
def _defaults() -> Mapping[str, nodes.Template]:
    """Return the default templates by their names, read once: a preview asks at every save."""
    folder = default_templates()
    environment = make_environment([], _no_voice)
    return {
        name: environment.parse((folder / name).read_text(encoding="utf-8"))
        for name in _names(folder)
    }


def _read(
    environment: ReportEnvironment, loader: OwnTemplates, name: str
) -> tuple[OwnTemplate, Slip | None]:
    """Return a template; where it cannot be read it has no tree, and the reason comes with it."""
    text = ""
    try:
        text, path, _ = loader.get_source(environment, name)
        return OwnTemplate(name, text, environment.parse(text, name, path)), None
    except TemplateSyntaxError as error:
        word = "" if isinstance(error, WrongSign) else "{"
        return OwnTemplate(name, text, None), Slip(error.lineno, word, said_of(error))
    except TemplateNotFound:  # a name that no system opens, a link to nowhere
        return OwnTemplate(name, text, None), Slip(1, "", missing(name))


def _looked_over(
    template: OwnTemplate,
    environment: ReportEnvironment,
    known: Vocabulary,
    defaults: Mapping[str, nodes.Template],
    own: Sequence[OwnTemplate],
) -> Iterator[Slip]:
    """Yield what is wrong with one template among the others."""
    yield from slips.wide_braces(template.text)
    yield from slips.used_by_nobody(template.name, defaults.keys(), own)
    if template.tree is None:
        return
    names = {*defaults, *(each.name for each in own)}
    yield from slips.missing_templates(template.tree, names)
    yield from slips.going_round(template, defaults, own)
    yield from slips.unknown_words(template.tree, known)
    yield from slips.unknown_names(template.tree, environment, known)
    yield from slips.blocks_of_nobody(template.tree, defaults)


def _finding(folder: Path, template: OwnTemplate, slip: Slip) -> Diagnostic:
    lines = template.text.splitlines()
    column = _column(lines[slip.line - 1], slip.word) if slip.line <= len(lines) else 1
    place = Position((folder / template.name).as_posix(), slip.line, column)
    if slip.is_unused:
        return Diagnostic("unused-template", Severity.WARNING, place, slip.said)
    return Diagnostic("template-error", Severity.ERROR, place, slip.said)


def _column(line: str, word: str) -> int:
    """Return where a word begins in a line; where a word is part of another one, not there."""
    found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", line) if word else None
    return found.start() + 1 if found else line.find(word) + 1 or 1
