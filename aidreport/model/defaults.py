"""What a project's configuration says for the reports of all years (体例)."""

from __future__ import annotations

from aidreport.diagnostics import Diagnostic
from aidreport.model.base import fields_of
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.validation import Validation
from aidreport.model.findings import shape_findings
from aidreport.model.layout import AttachmentName, ChartName, OutlineSection, ReportStyle
from aidreport.model.reading.faults import Faults
from aidreport.model.reading.field import Field
from aidreport.model.reading.group import read_record
from aidreport.model.year import RecordFile
from aidreport.sources.values import Mapping


class ReportDefaults(ReportStyle):
    """The table `[report]` of the configuration."""

    outline: Listed[OutlineSection] = Field("各部分的顺序、标题和内容", default=())
    charts: Listed[ChartName] = Field("统计图", default=())
    attachments: Listed[AttachmentName] = Field("附件", default=())


def read_defaults(
    table: Mapping, context: Validation
) -> tuple[ReportDefaults | None, list[Diagnostic]]:
    """Return what a table says, None when it cannot be used, and the findings on its shape."""
    try:
        return read_record(ReportDefaults, table, context), []
    except Faults as faults:
        return None, list(shape_findings(faults, context.path))


def with_defaults(frame: RecordFile, defaults: ReportDefaults) -> RecordFile:
    """Return the frame of a year with the project's own defaults where it says nothing."""
    style = {
        name: getattr(defaults, name)
        for name in fields_of(ReportStyle)
        if defaults.says(name) and not frame.report.says(name)
    }
    parts = {
        name: getattr(defaults, name)
        for name in ("outline", "charts", "attachments")
        if not frame.says(name)
    }
    report = frame.report.with_values(**style)
    return frame.with_values(report=report, **parts)
