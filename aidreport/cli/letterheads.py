"""The Word file whose look the reports take over, from the command line or the configuration."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from aidreport.cli.failures import ExitCode, failure
from aidreport.cli.invocation import Invocation
from aidreport.sources.paths import seen_from
from aidreport.sources.project import Project

if TYPE_CHECKING:
    from aidreport.pipeline import Letterhead


def letterhead_of(invocation: Invocation, project: Project, named: str | None) -> Letterhead | None:
    """Return the file named by `--reference-doc`, else by the configuration, None for neither.

    Raises:
        Failure: where there is no such file, it cannot be read, or the configuration names
            one outside the project.
    """
    path = _path(invocation, project, named)
    if path is None:
        return None
    from aidreport import pipeline

    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise failure(
            "There is no file “{path}”. Check what stands behind --reference-doc, or"
            " “reference_doc” in the configuration.",
            path=seen_from(project.root, path),
        ) from error
    except OSError as error:
        raise failure(
            "“{path}” cannot be read: {cause}. Close it in other programs, and see whether you"
            " may read it.",
            ExitCode.ENVIRONMENT,
            path=seen_from(project.root, path),
            cause=error.strerror or type(error).__name__,
        ) from error
    return pipeline.letterhead(content, seen_from(project.root, path))


def _path(invocation: Invocation, project: Project, named: str | None) -> Path | None:
    if named is not None:
        return invocation.path(named)
    configured = project.settings.reference_doc
    if configured is None:
        return None
    path = project.root / configured
    if not path.resolve().is_relative_to(project.root.resolve()):
        raise failure(
            "“reference_doc” in the configuration is “{path}”, which is outside the project:"
            " put the file into the project, and name it from there.",
            path=configured,
        )
    return path
