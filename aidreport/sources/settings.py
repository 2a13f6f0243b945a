"""What the configuration says: the language, the rules, and how reports are laid out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.frozen import field, frozen
from aidreport.sources.defaults import Defaults, defaults_of
from aidreport.sources.fonts import fonts_of
from aidreport.sources.places import place_at
from aidreport.sources.publish import Publish, not_among, publish_of

LANGUAGES = ("zh", "en")
PDF_STANDARDS = ("ua-1", "a-2a", "a-2a+ua-1")
"""PDF/UA-1 (ISO 14289-1), PDF/A-2a (ISO 19005-2), or both at once."""
REVIEW_CHANGE = 30
"""Percent; own rule: less is usual from year to year."""

_KEYS = (
    *("lang", "rules", "report", "publish", "fonts"),
    *("import", "reference_doc", "pdf_standard", "review_change"),
)
SEVERITIES: tuple[str, ...] = (*Severity, "off")


@frozen
class Settings:
    """The configuration of a project.

    Attributes:
        language: `zh` or `en`, None where the configuration names none.
        severities: code of a rule -> its severity, None where the rule is off.
        places: code of a rule -> where the configuration names it, for codes
            that turn out to be unknown.
        report: what holds for the reports of all years, None where it says nothing.
        publish: what the public edition leaves unsaid.
        fonts: names of fonts in the Word document, by what they are used for.
        columns: what columns of imported lists tell, by their heads.
        pdf_standards: the standards that a PDF follows, as typst calls them.
        reference_doc: the Word file whose look the reports take over, from the
            project's root; None where the configuration names none.
        review_change: by how many percent a figure may differ from the year before without a
            note in the review copy (审签稿), 0 or more.
    """

    language: str | None = None
    severities: Mapping[str, Severity | None] = field(default_factory=dict)
    places: Mapping[str, Position] = field(default_factory=dict)
    report: Defaults | None = None
    publish: Publish = field(default_factory=Publish)
    reference_doc: str | None = None
    fonts: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    pdf_standards: tuple[str, ...] = ("ua-1",)
    review_change: int = REVIEW_CHANGE


class ConfigurationError(Exception):
    """The configuration cannot be used.

    Attributes:
        findings: everything that is wrong with it, at its places.
    """

    def __init__(self, findings: list[Diagnostic]) -> None:
        super().__init__("; ".join(found.line(str) for found in findings))
        self.findings = tuple(findings)


def settings_of(table: Mapping[str, Any], text: str, path: str) -> Settings:
    """Return the settings in a table of a TOML file.

    Args:
        table: the whole of `aidreport.toml`, or `[tool.aidreport]`.
        text: the file, to find the place of a key.
        path: the file's path as findings show it.

    Raises:
        ConfigurationError: with a finding for each unknown key and each value out of range.
    """
    place = partial(place_of, text=text, path=path)
    rules, report = table.get("rules", {}), table.get("report")
    severities = rules.items() if isinstance(rules, dict) else ()
    wrong = [
        *_wrong(table).items(),
        *(
            (code, not_among(code, said, SEVERITIES))
            for code, said in severities
            if said not in SEVERITIES
        ),
    ]
    findings = [
        *(
            _error("unknown-setting", place(key), _unknown(key))
            for key in table
            if key not in _KEYS
        ),
        *(_error("wrong-setting", place(key), said) for key, said in wrong),
    ]
    publish, wrong_publish = publish_of(table.get("publish", {}), place("publish"), place)
    of_fonts = partial(place, table="fonts")
    fonts, wrong_fonts = fonts_of(table.get("fonts", {}), place("fonts"), of_fonts)
    findings += [*wrong_publish, *wrong_fonts]
    if findings:
        raise ConfigurationError(sorted(findings, key=lambda found: found.order))
    return Settings(
        table.get("lang"),
        {code: None if said == "off" else Severity(said) for code, said in severities},
        {code: place(code) for code in rules},
        defaults_of(report, path, place) if report else None,
        publish,
        table.get("reference_doc"),
        fonts,
        table.get("import", {}).get("columns", {}),
        tuple(table.get("pdf_standard", PDF_STANDARDS[0]).split("+")),
        table.get("review_change", REVIEW_CHANGE),
    )


def _wrong(table: Mapping[str, Any]) -> dict[str, Message]:
    """Return what is said of each key whose value it cannot have, but of severities."""
    found = {}
    for key, expected in (("lang", LANGUAGES), ("pdf_standard", PDF_STANDARDS)):
        if key in table and table[key] not in expected:
            found[key] = not_among(key, table[key], expected)
    change = table.get("review_change", REVIEW_CHANGE)
    if not isinstance(change, int) or isinstance(change, bool) or change < 0:
        found["review_change"] = message(
            "“review_change” is {value}, expected a whole number of percent, 0 or more:"
            " “review_change = 30”.",
            value=f"“{change}”",
        )
    if not isinstance(table.get("reference_doc", ""), str):
        found["reference_doc"] = message(
            "“{key}” is no path, expected the name of a file in quotes, from the folder of this"
            ' configuration: “{key} = "letterhead.docx"”.',
            key="reference_doc",
        )
    if not isinstance(table.get("rules", {}), dict):
        found["rules"] = message(
            "“rules” is no table, expected the line “[rules]” with lines like"
            ' “some-code = "warning"” below it.'
        )
    if not isinstance(table.get("report", {}), dict):
        found["report"] = message(
            "“report” is no table, expected the line “[report]” with lines like"
            ' “money_unit = "万元"” below it.'
        )
    columns = table.get("import", {})
    columns = columns.get("columns", {}) if isinstance(columns, dict) else None
    if not isinstance(columns, dict) or not all(isinstance(each, str) for each in columns.values()):
        found["import"] = message(
            "“import” tells what columns mean, expected the line “[import.columns]” with lines like"
            ' “"爱心款" = "捐款"” below it.'
        )
    return found


def place_of(key: str, text: str, path: str, table: str = "") -> Position:
    """Return where a key of ours stands in a TOML file, the file's first place if it is hidden.

    In `pyproject.toml` other tools may have a key of the same name before ours, and so may
    other tables before the one that is named.
    """
    begin = max(text.find("[tool.aidreport"), 0)
    if table and (found := _key(table).search(text, begin)):
        begin = found.end(1)
    found = _key(key).search(text, begin)
    return Position(path, *place_at(text, found.start(1))) if found else Position(path)


def _key(key: str) -> re.Pattern[str]:
    return re.compile(rf"""(?:^|[\s{{,.\["'])({re.escape(key)})["']?\s*[=\].]""", re.MULTILINE)


def _error(code: str, place: Position, said: Message) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, place, said)


def _unknown(key: str) -> Message:
    return message(
        "The configuration has no key “{key}”, expected “lang”, “report”, “rules”, “publish”,"
        " “fonts”, “import”, “pdf_standard”, “reference_doc” or “review_change”: correct or delete"
        " it.",
        key=key,
    )
