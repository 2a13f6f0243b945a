"""What a shell offers for a word that is being typed: years, kinds, codes, fields, files.

Nothing is imported before a shell asks, and whatever is wrong with a project offers nothing:
there is nobody to be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import click
    from click.shell_completion import CompletionItem

    Completer: TypeAlias = Callable[
        [click.Context, click.Parameter, str], list[CompletionItem[str] | str]
    ]
    _Offered: TypeAlias = Callable[[click.Context], Iterable[tuple[str, str]]]


def _completer(offered: _Offered) -> Completer:
    """Return what offers the words of `offered`, each with what it means, as they are begun."""

    @wraps(offered)
    def complete(
        ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem[str] | str]:
        from click.shell_completion import CompletionItem

        from aidreport.cli.failures import Failure

        try:
            words = list(offered(ctx))
        except (Failure, OSError):
            return []
        given = ctx.params.get(param.name or "")
        used = given if isinstance(given, list | tuple) else ()
        return [
            CompletionItem(word, help=said or None)
            for word, said in words
            if word.startswith(incomplete) and word not in used
        ]

    return complete


@_completer
def years(ctx: click.Context) -> Iterable[tuple[str, str]]:
    """Offer the years that have records."""
    from aidreport import pipeline
    from aidreport.cli.projects import open_project

    return ((year, "") for year in pipeline.years(open_project(ctx.obj)))


@_completer
def next_years(ctx: click.Context) -> Iterable[tuple[str, str]]:
    """Offer the year after the last one that has records."""
    from aidreport import pipeline
    from aidreport.cli.projects import open_project

    known = [year for year in pipeline.years(open_project(ctx.obj)) if year.isdecimal()]
    return [(str(int(known[-1]) + 1), "")] if known else []


@_completer
def kinds(_: click.Context) -> Iterable[tuple[str, str]]:
    """Offer the kinds of activity by their Chinese and their English names."""
    from aidreport.names import KINDS

    yield from ((chinese, english) for english, chinese in KINDS.items())
    yield from KINDS.items()


@_completer
def codes(ctx: click.Context) -> Iterable[tuple[str, str]]:
    """Offer the codes of findings, each with what it means."""
    from aidreport.cli.console import Console
    from aidreport.explanations import pages

    translate = Console(ctx.obj).translate
    return ((code, translate(page.paragraphs[0])) for code, page in pages().items())


@_completer
def fields(ctx: click.Context) -> Iterable[tuple[str, str]]:
    """Offer the fields of the kind of activity that stands before: 日期=."""
    from aidreport.recording.questions import kind_named, questions

    # An option without its value keeps click from telling which word is which argument.
    words = [ctx.params.get("kind_name") or "", *ctx.args]
    kind = next(filter(None, map(kind_named, words)), None)
    asked = list(questions(kind)) if kind else []
    yield from ((f"{each.chinese}=", each.description) for each in asked)
    yield from ((f"{each.key}=", each.description) for each in asked)


def files(
    _: click.Context, __: click.Parameter, incomplete: str
) -> list[CompletionItem[str] | str]:
    """Let the shell offer files."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


def folders(
    _: click.Context, __: click.Parameter, incomplete: str
) -> list[CompletionItem[str] | str]:
    """Let the shell offer folders."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="dir")]


def years_and_files(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem[str] | str]:
    """Offer the years that have records; where none begins so, let the shell offer files."""
    return years(ctx, param, incomplete) or files(ctx, param, incomplete)
