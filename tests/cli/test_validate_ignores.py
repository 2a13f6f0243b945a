from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
from small_records import OUTSIDE, outside, record

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "validate.schema.json").read_text(encoding="utf-8")
)
IGNORED = f"{OUTSIDE}  # aidreport: ignore[date-outside-period] 以签约日期为准"


def test_what_is_ignored_is_counted_and_does_not_count(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009", IGNORED, OUTSIDE.replace("05}", "06}")))
    ran = aidreport("validate", "--strict")
    assert (ran.code, ran.out) == (
        1,
        outside("2009", "records/2009.yaml:6:32").replace("03-05", "03-06"),
    )
    assert ran.err == "Records of 1 year checked: no errors, 1 warning, 1 ignored.\n"
    write_records("2009", record("2009", IGNORED))
    ran = aidreport("validate", "--strict", "--lang", "zh")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "已检查 1 个年度的记录：没有错误，已忽略 1 处。\n"


def test_render_does_not_show_what_is_ignored(aidreport: Callable, write_records: Callable) -> None:
    write_records("2009", record("2009", IGNORED))
    ran = aidreport("render", "2009", "-f", "md", "-o", "-")
    assert (ran.code, ran.err) == (0, "")


def test_json_tells_what_is_ignored_and_why(aidreport: Callable, write_records: Callable) -> None:
    write_records("2009", record("2009", IGNORED))
    said = json.loads(aidreport("validate", "--format", "json").out)
    jsonschema.validate(said, SCHEMA)
    (ignored,) = said["ignored"]
    assert (said["findings"], said["summary"]["ignored"]) == ([], 1)
    assert (ignored["code"], ignored["line"]) == ("date-outside-period", 5)
    assert ignored["reason"] == "以签约日期为准"
    assert ignored["comment"] == {"line": 5, "column": 45}


def test_sarif_suppresses_what_is_ignored(aidreport: Callable, write_records: Callable) -> None:
    write_records("2009", record("2009", IGNORED))
    (run,) = json.loads(aidreport("validate", "--format", "sarif").out)["runs"]
    (result,) = run["results"]
    assert result["suppressions"] == [{"kind": "inSource", "justification": "以签约日期为准"}]


def test_ignore_in_what_all_years_share_is_unneeded_when_no_year_needs_it(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("registry", "# aidreport: ignore[date-outside-period] 不需要\npeople: {}\n")
    write_records("2008", record("2008"))
    write_records("2009", record("2009"))
    assert aidreport("validate", "2009").out == ""
    assert aidreport("validate").out == (
        "records/registry.yaml:1:21: warning: “date-outside-period” is not found here, so that "
        "there is nothing to ignore: delete the code, or the whole comment. [unneeded-ignore]\n"
    )


def test_rule_that_is_switched_off_needs_no_ignore_and_does_not_mind_one(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009", IGNORED))
    (here / "aidreport.toml").write_text('[rules]\ndates = "off"\n', encoding="utf-8")
    assert aidreport("validate").err == "Records of 1 year checked: no errors.\n"


def test_unknown_rule_in_the_configuration_stops_every_command(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", record("2009"))
    (here / "aidreport.toml").write_text('[rules]\ndata = "off"\n', encoding="utf-8")
    for arguments in (["validate"], ["render", "2009"], ["stats"]):
        ran = aidreport(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err == (
            "aidreport.toml:2:1: error: There is no rule “data”, which stands under “rules”: did "
            "you mean “dates”? [unknown-setting]\n"
            "error: The configuration cannot be used. Correct it as said above.\n"
        )
