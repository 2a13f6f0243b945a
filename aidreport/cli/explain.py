"""`aidreport explain`: what a finding means, or what a kind of activity may be told of."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.cli.command import Command
from aidreport.cli.completing import codes, kinds
from aidreport.cli.console import Console
from aidreport.cli.explained import all_codes, whole_page
from aidreport.cli.failures import ExitCode, Failure, failure
from aidreport.cli.invocation import Invocation
from aidreport.cli.names import nearest
from aidreport.cli.parameters import Argument, Option
from aidreport.diagnostics import Message, message
from aidreport.explanations import pages
from aidreport.explanations.in_language import in_language
from aidreport.explanations.page import Page
from aidreport.explanations.source import ExplanationsMissing


def explain(invocation: Invocation, code: str | None, sentence: str | None) -> int:
    """Print the page of a code or a kind, or all codes with what they mean in one line."""
    console = Console(invocation)
    if sentence is not None:
        # Slow to import, and not needed for codes.
        from aidreport.cli.kind_page import kind_page

        console.result(kind_page(invocation, sentence, console) + "\n")
        return ExitCode.GOOD
    known = _pages()
    if code is None:
        console.result(all_codes(known, console.translate) + "\n")
        return ExitCode.GOOD
    # As it stands in a finding, or as the file of the rule is called.
    name = code.strip("[] ").lower().replace("_", "-")
    if name not in known:
        raise Failure(_unknown(name, known))
    page = in_language(known[name], console.language)
    console.result(whole_page(page, console.translate) + "\n")
    return ExitCode.GOOD


def _pages() -> Mapping[str, Page]:
    try:
        return pages()
    except ExplanationsMissing as error:
        raise failure(
            "This installation of aidreport holds no explanations, for its source files are"
            " missing. Install it once more with pip.",
            ExitCode.ENVIRONMENT,
        ) from error


def _unknown(code: str, known: Mapping[str, Page]) -> Message:
    if near := nearest(code, known):
        return message("There is no code “{code}”. Did you mean “{near}”?", code=code, near=near)
    return message(
        "There is no code “{code}”. “{command}” lists those there are.",
        code=code,
        command="aidreport explain",
    )


command = Command(
    "explain",
    explain,
    "Explains a finding by the code in brackets at its end: what it means, why it is one, "
    "a wrong and a right example. Without a code it lists all codes. For a kind of activity "
    "it shows fields, and the sentences that they give.",
    parameters=[
        Argument(
            "code",
            "CODE",
            "The code of a finding. Without one: all codes.",
            required=False,
            shell_complete=codes,
        ),
        Option(
            ["--sentence"],
            "A kind of activity, like 捐赠 or donation: what it may say, and how it is told.",
            placeholder=message("KIND"),
            shell_complete=kinds,
        ),
    ],
    examples=[
        (message("What does “bad-date” mean?"), "aidreport explain bad-date"),
        (message("All that can be found:"), "aidreport explain"),
        (message("What can be told of a donation?"), "aidreport explain --sentence 捐赠"),
    ],
)
