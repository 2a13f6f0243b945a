from __future__ import annotations

from aidreport.diagnostics import Diagnostic, Message, Position, Severity
from aidreport.ignores.applying import apply, unneeded_of
from aidreport.sources.ignores import Ignore

PATH = "records/2024.yaml"
PLACE = Position(PATH, 3, 5)
RULE = "date-outside-period"


def comment(*codes: str, line: int = 3, reason: str = "理由") -> Ignore:
    places = tuple((code, Position(PATH, line, 20 + at)) for at, code in enumerate(codes))
    return Ignore(Position(PATH, line, 10), places, reason, frozenset({line}))


def found(code: str = RULE, severity: Severity = Severity.WARNING) -> Diagnostic:
    return Diagnostic(code, severity, PLACE, Message("wrong"))


def kept(
    *comments: Ignore,
    findings: tuple[Diagnostic, ...] = (found(),),
    begin: Position = PLACE,
    severities: dict[str, Severity | None] | None = None,
    settled: tuple[str, ...] = (PATH,),
) -> list[str]:
    left, ignored = apply(
        [(finding, begin) for finding in findings],
        {PATH: comments},
        severities or {},
        files=[PATH],
        settled=settled,
    )
    return sorted(f"{each.severity} {each.code}" for each in left) + [
        f"ignored {each.finding.code}: {each.reason}" for each in ignored
    ]


def test_finding_on_the_line_of_a_comment_is_ignored() -> None:
    assert kept(comment(RULE)) == [f"ignored {RULE}: 理由"]


def test_finding_is_ignored_where_its_text_begins() -> None:
    above = Position(PATH, 2, 5)
    assert kept(comment(RULE, line=2), begin=above) == [f"ignored {RULE}: 理由"]


def test_other_code_other_line_or_no_reason_ignores_nothing() -> None:
    usual = f"warning {RULE}"
    assert kept(comment("mixed-units")) == [usual, "warning unneeded-ignore"]
    assert kept(comment(RULE, line=4)) == [usual, "warning unneeded-ignore"]
    assert kept(comment(RULE, reason="")) == [usual, "warning ignore-without-reason"]


def test_error_that_is_of_no_rule_is_not_ignored() -> None:
    errors = (found("unknown-key", Severity.ERROR),)
    assert kept(comment("unknown-key"), findings=errors) == [
        "error unknown-key",
        "warning not-ignorable",
    ]


def test_nothing_is_unneeded_in_a_file_that_was_not_looked_through() -> None:
    assert kept(comment("mixed-units"), findings=(), settled=()) == []


def test_severities_of_the_project_hold_for_what_is_no_error() -> None:
    note = (found("unusual-form", Severity.NOTE),)
    assert kept(findings=note, severities={"unusual-form": Severity.ERROR}) == [
        "error unusual-form"
    ]
    assert kept(findings=note, severities={"unusual-form": None}) == []
    errors = (found("unknown-key", Severity.ERROR),)
    assert kept(findings=errors, severities={"unknown-key": None}) == ["error unknown-key"]


def test_comment_on_what_years_share_is_needed_if_any_of_them_needs_it() -> None:
    shared = comment(RULE, "mixed-units")
    _, ignored = apply([(found(), PLACE)], {PATH: [shared]}, {}, files=[], settled=())
    (finding,) = unneeded_of([shared], ignored, {})
    assert finding.position == Position(PATH, 3, 21)
