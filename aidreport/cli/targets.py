"""Which reports are wanted, by the options of `render`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from aidreport.cli.failures import refusal
from aidreport.cli.invocation import Invocation
from aidreport.cli.names import listed
from aidreport.delivery.target import (
    REDLINE,
    REDLINED,
    USUAL_FORMATS,
    Target,
    draft_copy,
    in_its_place,
    lying_there,
    redline,
    review_copy,
)
from aidreport.formats import FORMATS, OFFERED, laid_out_by
from aidreport.frozen import replace
from aidreport.sources.project import Project
from aidreport.sources.publish import Audience

STANDARD_OUTPUT = "-"

_OTHER_ENDINGS = {".doc", ".wps", ".odt", ".rtf", ".xls", ".xlsx", ".et", ".pptx", ".zip"}
"""Of files that offices know, and that no report is written as."""
REVIEWED = ("docx", "html")
"""The formats of a review copy, the usual one first."""


def formats_wanted(formats: Sequence[str], output: str | None) -> tuple[str, ...]:
    """Return the names of the formats that are meant.

    Raises:
        Refusal: when one file is named and not exactly one format is meant.
    """
    wanted = tuple(dict.fromkeys(formats))
    if output is None:
        return wanted or USUAL_FORMATS
    if not wanted and output != STANDARD_OUTPUT:
        wanted = (_format_of(output),)
    if len(wanted) != 1:
        raise refusal(
            "--output takes one report in one format. "
            "Name the format once with --format: {formats}.",
            formats=listed(OFFERED),
        )
    if output != STANDARD_OUTPUT:
        _refuse_other_ending(output, wanted[0])
    return wanted


def targets(
    project: Project, years: Sequence[str], formats: Sequence[str], audience: Audience
) -> list[Target]:
    """Return the reports of some years where they usually go."""
    return [in_its_place(project, year, name, audience) for year in years for name in formats]


def review_copies(
    project: Project,
    years: Sequence[str],
    formats: Sequence[str],
    output: str | None,
    audience: str | None,
) -> list[Target]:
    """Return the review copies (审签稿) of some years where they go.

    Raises:
        Refusal: for a format that has no comments, and for an edition that leaves the house.
    """
    if audience == Audience.PUBLIC:
        raise refusal(
            "A review copy names everybody and stays in the house. Leave out --review, or"
            " --audience public."
        )
    chosen = formats_wanted(formats or (() if output else REVIEWED[:1]), output)
    if others := [each for each in chosen if each not in REVIEWED]:
        raise refusal(
            "A review copy has comments beside its text, and {format} has none. Ask for one of"
            " {formats}.",
            format=listed(others),
            formats=listed(REVIEWED),
        )
    return [review_copy(project, year, name) for year in years for name in chosen]


def drafts(
    project: Project,
    years: Sequence[str],
    formats: Sequence[str],
    output: str | None,
    audience: str | None,
) -> list[Target]:
    """Return the drafts (草稿) of some years where they go.

    Raises:
        Refusal: for an edition that leaves the house, and for a name that does not say draft.
    """
    if audience == Audience.PUBLIC:
        raise refusal("A draft stays in the house. Leave out --draft, or --audience public.")
    if output not in (None, STANDARD_OUTPUT):
        raise refusal(
            "A draft is never to be taken for the report, so that its name is always"
            " “{name}”. Leave out --output.",
            name=draft_copy(project, years[0], USUAL_FORMATS[-1]).path.name,
        )
    wanted = formats_wanted(formats, output)
    return [draft_copy(project, year, name) for year in years for name in wanted]


def redlines(
    project: Project,
    years: Sequence[str],
    formats: Sequence[str],
    output: str | None,
    audience: str | None,
    compared: str,
) -> list[Target]:
    """Return the redlines (修订稿) of some years where they go.

    Raises:
        Refusal: for a format that has no tracked changes, for an edition that leaves the house,
            and for a name that does not say redline.
    """
    if audience == Audience.PUBLIC:
        raise refusal(
            "A redline still holds what was taken out of the report, and stays in the house."
            " Leave out --compare, or --audience public."
        )
    ending = f"{REDLINE}{FORMATS[REDLINED].suffix}"
    if output not in (None, STANDARD_OUTPUT) and not Path(output or "").name.endswith(ending):
        raise refusal(
            "A redline is never to be taken for the report, so that its name always ends in"
            " “{ending}”. Name it so, or leave out --output.",
            ending=ending,
        )
    if "pdf" in formats:
        raise refusal(
            "A PDF has no tracked changes: its text would read what was deleted and what was"
            " inserted as one, 7001800元. Leave out “-f pdf”: a redline is a Word file."
        )
    if others := [each for each in formats if each != REDLINED]:
        raise refusal(
            "A redline has tracked changes, and {format} has none. Leave out --format: it is a"
            " Word file.",
            format=listed(others),
        )
    return [redline(project, year, compared) for year in years]


def file_to_write(invocation: Invocation, output: str | None, usual: Path) -> Path:
    """Return the file to write; the usual one, or one of its name, where a folder is named.

    Raises:
        Refusal: for the ending of another format, or none.
    """
    if not output or output == STANDARD_OUTPUT:
        return usual
    path = invocation.path(output)
    if is_folder(invocation, output):
        return path / usual.name
    if path.suffix.lower() != usual.suffix:
        raise refusal(
            "The name “{path}” does not end in “{suffix}”, as the format is: write “{example}”,"
            " or the name of a folder.",
            path=output,
            suffix=usual.suffix,
            example=f"{path.stem}{usual.suffix}",
        )
    return path


def is_folder(invocation: Invocation, output: str) -> bool:
    """Return whether a name is that of a folder, or meant as one."""
    if not output:
        return False
    return output.endswith(("/", os.sep)) or invocation.path(output).is_dir()


def one_file(invocation: Invocation, output: str | None) -> str | None:
    """Return the one file that `--output` names; None for none, and for a folder.

    In a folder reports have the names that they usually have, however many they are.

    Raises:
        Refusal: for a name of bytes that are no characters.
    """
    # What Python reads for a byte that is no part of a character cannot be written as UTF-8.
    readable = (output or "").encode(errors="replace").decode()
    if output and output != readable:
        raise refusal(
            "The name behind --output holds bytes that are no characters, “{path}”."
            " Type another name.",
            path=readable,
        )
    return None if output is None or is_folder(invocation, output) else output


def target_at(invocation: Invocation, wanted: Target, output: str | None) -> Target:
    """Return a report where `--output` wants it; where it usually goes for standard output."""
    if output is None or output == STANDARD_OUTPUT:
        return wanted
    path = invocation.path(output)
    if is_folder(invocation, output):
        return replace(wanted, path=path / wanted.path.name, output=output)
    return replace(wanted, path=path, name=path.stem, output=output)


def also_there(project: Project, wanted: Sequence[Target], *, public_too: bool) -> list[Target]:
    """Return the reports of the same years that were not asked for, but stand beside those.

    What is checked without a word about formats is all that was written: a stale page for the
    web, or a stale public edition, is not to be passed over.
    """
    years = list(dict.fromkeys(each.year for each in wanted))
    audiences = {each.audience for each in wanted} | ({Audience.PUBLIC} if public_too else set())
    found = lying_there(project, years)
    return [each for each in found if each.audience in audiences and each not in wanted]


def by_engine(wanted: Sequence[Target], engine: str | None) -> list[Target]:
    """Return the same reports, the PDFs among them as another program lays them out."""
    return [replace(each, format=laid_out_by(each.format, engine)) for each in wanted]


def _refuse_other_ending(output: str, format_name: str) -> None:
    """Refuse a name that ends as the files of another format do: no program would open it.

    Raises:
        Refusal: for such a name; any other ending, or none, may be meant.
    """
    own, suffix = OFFERED[format_name].suffix, Path(output).suffix.lower()
    others = {each.suffix for each in OFFERED.values()} | _OTHER_ENDINGS
    if suffix != own and suffix in others:
        raise refusal(
            "The name “{path}” ends in “{found}”, but the format is {format}: end it in"
            " “{suffix}”, or name another format.",
            path=output,
            found=suffix,
            format=format_name,
            suffix=own,
        )


def _format_of(output: str) -> str:
    suffix = Path(output).suffix.lower()
    names = {each.suffix: name for name, each in OFFERED.items()}
    if suffix not in names:
        raise refusal(
            "The name “{path}” does not tell the format. End it in one of {suffixes}, "
            "or name the format with --format.",
            path=output,
            suffixes=listed(names),
        )
    return names[suffix]
