"""Evidence in the public edition: nothing of it, not even that there is some."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.pipeline import Reporter
from aidreport.publication.evidence import secrets_of_evidence
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

RECORD = """\
report: {period: 2024, organisation: 甲中学, work: 对口支援}
signature: {date: 2024-12-31}
attachments: [donations, evidence]
activities:
  - kind: donation
    date: 2024-03-05
    recipients: 乙小学
    donation: {cash: 800}
    <<text>>
    evidence:
      - file: evidence/赵示例签收单.pdf
        sort: receipt
        amount: 800
        number: "0031205"
        proves: 赵示例收到捐款
        issuer: 示例银行示例支行
      - {file: evidence/b.pdf, issuer: 示例县乙小学}
organisations: {甲中学: , 乙小学: {name: 示例县乙小学}}
"""
FILES = {"evidence/赵示例签收单.pdf": "a", "evidence/b.pdf": "bc"}


def project_of(make_project: Callable[..., Project], text: str = "") -> Project:
    record = RECORD.replace("<<text>>", text and f"text: {text}")
    return make_project({"records/2024.yaml": record, **FILES})


def public(project: Project) -> pipeline.Report:
    checked = pipeline.check(project, "2024")
    assert checked.record, [found.line(str) for found in checked.findings]
    return Reporter(project).render(checked.record, ["md", "docx", "html"], Audience.PUBLIC)


def test_nothing_of_it_is_in_the_public_edition(make_project: Callable[..., Project]) -> None:
    report = public(project_of(make_project))
    assert report.findings == ()
    text = report.files["md"].decode()
    assert "捐赠情况一览表" in text
    for words in ("佐证", "签收", "0031205", "支行", "evidence", "b.pdf", "附件1"):
        assert words not in text


def test_the_internal_edition_has_it(make_project: Callable[..., Project]) -> None:
    project = project_of(make_project)
    checked = pipeline.check(project, "2024")
    assert checked.record
    text = Reporter(project).render(checked.record, ["md"]).files["md"].decode()
    assert "佐证材料目录" in text
    assert "赵示例收到捐款" in text


@pytest.mark.parametrize(
    "said",
    [
        "票据号码为0031205。",
        "款项由示例银行示例支行转出。",
        "见赵示例签收单.pdf。",
    ],
)
def test_a_template_that_says_it_is_stopped(
    make_project: Callable[..., Project], said: str
) -> None:
    project = project_of(make_project)
    folder = Path(project.root) / "templates" / "sections"
    folder.mkdir(parents=True)
    (folder / "thanks.md.j2").write_text(said, encoding="utf-8")
    (folder.parent / "report.md.j2").write_text(
        '{% extends "default/report.md.j2" %}{% block attachment_note %}' + said + "{% endblock %}",
        encoding="utf-8",
    )
    report = public(project)
    assert "leak" in {finding.code for finding in report.findings}


def test_words_that_the_rest_of_the_record_says_are_no_secrets(
    make_project: Callable[..., Project],
) -> None:
    checked = pipeline.check(project_of(make_project, "票据号码为0031205。"), "2024")
    assert checked.record
    words = {secret.words for secret in secrets_of_evidence([checked.record.record])}
    assert words == {"赵示例签收单.pdf", "示例银行示例支行"}


def test_the_trace_of_the_public_edition_names_no_evidence(
    make_project: Callable[..., Project],
) -> None:
    project = project_of(make_project)
    for audience, files in (
        (Audience.INTERNAL, {"evidence/赵示例签收单.pdf"}),
        (Audience.PUBLIC, set()),
    ):
        builds = pipeline.Builds(project, keep_sources=True)
        checked = pipeline.check(project, "2024", builds)
        assert checked.record
        edition = Reporter(project).edition(checked.record, audience)
        traced = pipeline.trace(edition, builds.sources_of(edition.record))
        named = {proof.value for figure in traced.figures for proof in figure.evidence}
        assert named == files
