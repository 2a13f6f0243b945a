"""Checked years as the files of a dataset, for the house or for everybody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from aidreport.diagnostics import Diagnostic, has_errors
from aidreport.exporting.dataset import lines, parquet
from aidreport.exporting.dataset.columns import SHAPES, Row
from aidreport.exporting.dataset.description import days_of
from aidreport.exporting.dataset.ready_lines import ready_lines
from aidreport.exporting.dataset.rows import rows_of
from aidreport.exporting.dataset.shared import own_words
from aidreport.frozen import frozen
from aidreport.model.year import YearRecord
from aidreport.pipeline.builds import Builds
from aidreport.pipeline.checking import check
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience


@frozen
class Dataset:
    """What exporting years gave.

    Attributes:
        files: their contents, by paths below the folder of the dataset; None for an error.
        reports: the first and the last day of the period of each report.
        findings: what was found on the way.
    """

    files: Mapping[str, bytes] | None
    reports: Mapping[str, tuple[str, str]]
    findings: tuple[Diagnostic, ...]


def dataset(
    project: Project, years: Sequence[str], format_name: str, audience: Audience
) -> Dataset:
    """Return the dataset of some years; for the public it is masked and searched.

    One year after the other is in memory, and of those before only what is written.

    Raises:
        ImportError: where the library for Parquet is missing.
    """
    if format_name == "parquet":
        parquet.library()
    builds = Builds(project)
    parts: dict[str, list[bytes]] = {}
    reports: dict[str, tuple[str, str]] = {}
    findings: list[Diagnostic] = []
    for year in sorted(years):
        checked = check(project, year, builds)
        findings += checked.findings
        builds.keep_only(year)
        if checked.record is None:
            continue
        record = checked.record.record
        rows, found = _rows(project, record, audience)
        findings += found
        reports[year] = days_of(record.frame.report.period)
        for path, content in _files(rows, format_name, record):
            parts.setdefault(path, []).append(content)
    if has_errors(findings):
        return Dataset(None, reports, tuple(findings))
    first = {f"{name}.{format_name}": shape for name, shape in SHAPES.items()}
    for path, shape in first.items() if format_name in lines.FIRST else ():
        parts[path].insert(0, lines.FIRST[format_name](shape))
    files = {path: b"".join(contents) for path, contents in parts.items()}
    return Dataset({**files, **ready_lines(format_name)}, reports, tuple(findings))


def _rows(
    project: Project, record: YearRecord, audience: Audience
) -> tuple[Mapping[str, Sequence[Row]], list[Diagnostic]]:
    """Return the rows of a year as an audience may know them, and what keeps them back."""
    findings: list[Diagnostic] = []
    if audience is Audience.INTERNAL:
        return rows_of(record.as_committed, findings.append), findings
    # Knows all names' spellings: slow to import.
    from aidreport.pipeline.publishing import public_year

    public = public_year(project, record)
    rows = rows_of(public.checked.record, findings.append)
    # Parquet is packed: what is searched are the same rows as text.
    texts = {f"{name}.jsonl": lines.as_jsonl(SHAPES[name], those) for name, those in rows.items()}
    findings += [*public.publication.notes, *public.leaks(texts, own_words)]
    return rows, findings


def _files(
    rows: Mapping[str, Sequence[Row]], format_name: str, record: YearRecord
) -> Iterator[tuple[str, bytes]]:
    start = record.frame.report.period.start.year
    for name, those in rows.items():
        shape = SHAPES[name]
        if format_name == "parquet":
            yield from parquet.parquet_files(shape, those, record.year, start)
        else:
            yield f"{name}.{format_name}", lines.LINES[format_name](shape, those)
