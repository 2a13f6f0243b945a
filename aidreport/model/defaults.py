"""What a project's configuration says for the reports of all years (体例)."""

from __future__ import annotations

from pydantic import Field, ValidationError

from aidreport.diagnostics import Diagnostic, Position
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.validation import Validation
from aidreport.model.findings import shape_findings
from aidreport.model.layout import AttachmentName, ChartName, OutlineSection, ReportStyle
from aidreport.model.year import RecordFile
from aidreport.sources.values import Mapping


class ReportDefaults(ReportStyle):
    """The table `[report]` of the configuration."""

    outline: Listed[OutlineSection] = Field(default=(), description="各部分的顺序、标题和内容")
    charts: Listed[ChartName] = Field(default=(), description="统计图")
    attachments: Listed[AttachmentName] = Field(default=(), description="附件")


def read_defaults(
    table: Mapping, context: Validation
) -> tuple[ReportDefaults | None, list[Diagnostic]]:
    """Return what a table says, None when it cannot be used, and the findings on its shape."""
    try:
        return ReportDefaults.model_validate(table, context=context), []
    except ValidationError as error:
        at = Position(context.path, table.line, table.column)
        findings = shape_findings(error, table, ReportDefaults, context.path, at)
        return None, list(findings)


def with_defaults(frame: RecordFile, defaults: ReportDefaults) -> RecordFile:
    """Return the frame of a year with the project's own defaults where it says nothing."""
    style = {
        name: getattr(defaults, name)
        for name in defaults.model_fields_set
        if name in ReportStyle.model_fields and name not in frame.report.model_fields_set
    }
    parts = {
        name: getattr(defaults, name)
        for name in ("outline", "charts", "attachments")
        if name not in frame.model_fields_set
    }
    report = frame.report.model_copy(update=style)
    return frame.model_copy(update={"report": report, **parts})
