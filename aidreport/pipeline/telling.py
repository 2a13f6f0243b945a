"""What is wrong with a project's own templates, and what they leave unsaid of a year.

The default templates say all that is recorded but for what a rule finds in the record alone;
a test holds the two equal. Only where a project has templates of its own is the report made to
see what it tells, which costs about as much again as the check itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport import facts
from aidreport.diagnostics import Diagnostic, Name, Position, Severity, message
from aidreport.frozen import replace
from aidreport.ignores.applying import with_severities
from aidreport.model.year import CheckedYear
from aidreport.rendering.markdown import Renderer
from aidreport.rendering.template_check import check_templates
from aidreport.rendering.template_folders import changes_defaults
from aidreport.rendering.text_facts import with_facts_told
from aidreport.rules.outline.recorded_but_not_told import RECORDED_BUT_NOT_TOLD
from aidreport.sources.project import Project
from aidreport.tracing.untold import Untold, untold

CODE = RECORDED_BUT_NOT_TOLD.code


def left_unsaid(
    project: Project, checked: CheckedYear, known: set[Position], severity: Severity
) -> Iterator[Diagnostic]:
    """Yield a finding for each value that no word of the report tells, but at `known` places.

    Nothing where a template has an error: `render` tells that at its line.
    """
    told = with_facts_told(checked.record, facts.build(checked))
    renderer = Renderer([project.own_templates], project.root)
    rendered = renderer.render(facts.build(replace(checked, record=told)))
    if rendered.text is None:
        return
    for each in untold(told, rendered.marked):
        if each.position not in known:
            said = message(
                "“{field}” is recorded here, but your own templates do not say it: add it to the"
                " template, or ignore this if it is meant to be silent.",
                field=_with_name(each) if each.named else each.field,
            )
            yield Diagnostic(CODE, severity, each.position, said)


def _with_name(left: Untold) -> Name:
    field = left.field
    return Name(f"{field.template}: {left.named}", (), f"{field.chinese}: {left.named}")


def template_findings(project: Project) -> list[Diagnostic]:
    """Return what is wrong with the project's own templates, whether a report uses them or not."""
    folder = project.own_templates
    if not changes_defaults(folder):
        return []
    return with_severities(check_templates(folder, project.root), project.settings.severities)
