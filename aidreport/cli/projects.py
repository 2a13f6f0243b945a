"""The project a command works on, and which of its years."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.failures import Failure, failure
from aidreport.cli.names import listed, nearest
from aidreport.diagnostics import Message, message

if TYPE_CHECKING:
    from aidreport.cli.invocation import Invocation
    from aidreport.sources.project import Project


def configured_language(folder: Path) -> str | None:
    """Return the language that the configuration of the project around `folder` names."""
    from aidreport.sources.project import ProjectNotFound, find_project
    from aidreport.sources.settings import ConfigurationError

    try:
        return find_project(folder).settings.language
    except (ProjectNotFound, ConfigurationError, OSError):
        # Said in full by the command that needs the project.
        return None


def open_project(invocation: Invocation) -> Project:
    """Return the project around the folder that the invocation works in.

    Raises:
        Failure: where there is none, or its configuration is wrong.
    """
    from aidreport.sources.project import ProjectNotFound

    try:
        return _found(invocation)
    except ProjectNotFound as error:
        raise Failure(error.message) from error


def project_around(invocation: Invocation) -> Project | None:
    """Return the project around the folder that the invocation works in, None without one.

    Raises:
        Failure: where its configuration is wrong.
    """
    from aidreport.sources.project import ProjectNotFound

    try:
        return _found(invocation)
    except ProjectNotFound:
        return None


def _found(invocation: Invocation) -> Project:
    from aidreport.sources.project import TEMPLATES, find_project
    from aidreport.sources.settings import ConfigurationError

    if not invocation.directory.is_dir():
        raise failure(
            "There is no folder “{path}”. Check what stands behind --directory.",
            path=invocation.directory.as_posix(),
        )
    try:
        project = find_project(invocation.directory)
        _refuse_wrong_rules(project)
    except ConfigurationError as error:
        raise failure(
            "The configuration cannot be used. Correct it as said above.", findings=error.findings
        ) from error
    if project.own_templates.is_file():
        raise failure(
            "“{name}” is a file, and templates of your own would stand in a folder of this"
            " name: give the file another name.",
            name=TEMPLATES,
        )
    return project


def _refuse_wrong_rules(project: Project) -> None:
    if not project.settings.severities:
        return
    # Knows all rules: slow to import, and most projects change none.
    from aidreport.ignores.codes import wrong_rules
    from aidreport.sources.settings import ConfigurationError

    if findings := wrong_rules(project.settings):
        raise ConfigurationError(findings)


def available_years(project: Project) -> list[str]:
    """Return the years that have records, at least one.

    Raises:
        Failure: where there are no records at all.
    """
    from aidreport import pipeline
    from aidreport.sources.discover import unread

    years = pipeline.years(project)
    if not years:
        raise failure(
            "There are no records in “{folder}”. Write those of a year into a file like "
            "“records/2009.yaml”.",
            findings=unread(project.records),
            folder=project.records.as_posix(),
        )
    return years


def known_years(wanted: Sequence[str], available: Sequence[str]) -> list[str]:
    """Return the years of `wanted`, each once, in their order.

    Raises:
        Failure: for the first that has no records.
    """
    for year in wanted:
        if year not in available:
            raise Failure(no_such_year(year, available))
    return list(dict.fromkeys(wanted))


def no_such_year(year: str, available: Sequence[str]) -> Message:
    """Return the message that `year` has no records, with the years that have."""
    near = nearest(year, available)
    if near:
        return message(
            "There are no records of “{year}”. Did you mean “{near}”? "
            "There are records of: {available}.",
            year=year,
            near=near,
            available=listed(available),
        )
    return message(
        "There are no records of “{year}”. There are records of: {available}.",
        year=year,
        available=listed(available),
    )
